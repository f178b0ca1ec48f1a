// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/block_ahead.hpp"

#include <algorithm>

#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"

namespace tally::node {
namespace {

Result<AheadBlock, DecodeError> prepare_bytes(ByteView bytes, const ChainId& chain) {
  TALLY_TRY(FinalBlock block, decode<FinalBlock>(bytes));
  return AheadBlock{prepare(std::move(block.block), chain, Signatures::kNow),
                    std::move(block.commit)};
}

}  // namespace

BlockAhead::BlockAhead(const ChainId& chain, std::size_t depth) : chain_(chain), depth_(depth) {
  const unsigned cores = std::max(2U, std::thread::hardware_concurrency());
  for (unsigned i = 1; i < cores; ++i) workers_.emplace_back([this] { work(); });
}

BlockAhead::~BlockAhead() {
  {
    const std::scoped_lock hold(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  workers_.clear();  // joined before what they work on goes
}

void BlockAhead::push(Bytes bytes) {
  auto slot = std::make_unique<Slot>();
  slot->bytes = std::move(bytes);
  {
    const std::scoped_lock hold(mutex_);
    slots_.push_back(std::move(slot));
  }
  changed_.notify_one();
}

Result<AheadBlock, DecodeError> BlockAhead::take() {
  std::unique_lock lock(mutex_);
  TALLY_CHECK(!slots_.empty(), "take() what was pushed");
  while (!slots_.front()->done) {
    if (Slot* slot = unbegun())
      do_one(lock, *slot);
    else
      changed_.wait(lock);
  }
  auto done = *std::move(slots_.front()->done);
  slots_.pop_front();
  return done;
}

BlockAhead::Slot* BlockAhead::unbegun() {
  const auto found = std::ranges::find_if(slots_, [](const auto& slot) { return !slot->begun; });
  return found == slots_.end() ? nullptr : found->get();
}

/// Unlocks while it works.
void BlockAhead::do_one(std::unique_lock<std::mutex>& lock, Slot& slot) {
  slot.begun = true;
  const Bytes bytes = std::move(slot.bytes);
  lock.unlock();
  auto done = prepare_bytes(bytes, chain_);
  lock.lock();
  slot.done.emplace(std::move(done));
  changed_.notify_all();
}

void BlockAhead::work() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    if (Slot* slot = unbegun())
      do_one(lock, *slot);
    else
      changed_.wait(lock);
  }
}

}  // namespace tally::node
