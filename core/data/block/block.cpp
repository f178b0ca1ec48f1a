// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/block.hpp"

#include "core/data/codec/writer.hpp"

namespace tally {

BlockId id_of(const BlockHeader& header) {
  return id_cast<BlockId>(tagged_hash(HashTag::kBlockHeader, {encode(header)}));
}

}  // namespace tally
