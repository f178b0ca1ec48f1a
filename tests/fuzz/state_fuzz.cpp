// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs and parts of the state. What is proven of a tree that is known must be so.
#include "core/data/merkle.hpp"
#include "core/data/state/memory_state.hpp"
#include "core/data/state/state_chunk.hpp"
#include "core/data/state/state_page.hpp"
#include "core/data/state/state_proof.hpp"
#include "core/node/snapshot_shelf.hpp"
#include "core/wallet/offline/proven_view.hpp"
#include "tests/fuzz/fuzz_input.hpp"
#include "tests/fuzz/known_tree.hpp"

using namespace tally;
using test::decode_tight;
using test::FuzzInput;

namespace {

void state_proof(FuzzInput input) {
  static const test::KnownTree tree = test::known_tree();
  const bool has_value = input.byte() % 2 == 1;
  const ByteView key = input.piece();
  const ByteView value = input.piece();
  const auto proof = decode_tight<StateProof>(input.rest());
  if (!proof) return;
  const std::optional<ByteView> claimed = has_value ? std::optional(value) : std::nullopt;
  if (!verify_state_proof(tree.root, key, claimed, *proof)) return;
  const auto found = tree.entries.find(to_bytes(key));
  TALLY_CHECK((found != tree.entries.end()) == has_value, "presence and absence are as they are");
  TALLY_CHECK(!has_value || found->second == to_bytes(value), "and the value is that one");
}

void list_proof(FuzzInput input) {
  const std::vector<Hash256>& leaves = test::known_leaves();
  Hash256 leaf;
  const ByteView name = input.take(leaf.bytes.size());
  std::copy(name.begin(), name.end(), leaf.bytes.begin());
  const auto proof = decode_tight<ListProof>(input.rest());
  if (!proof) return;
  const auto root = root_of_proof(leaf, *proof);
  if (!root || *root != list_root(leaves)) return;
  TALLY_CHECK(proof->count == leaves.size(), "the count is bound");
  TALLY_CHECK(leaves.at(proof->index) == leaf, "the leaf is the one at its index");
}

void chunk(FuzzInput input) {
  const unsigned bits = input.byte() % (kMaxChunkBits + 1);
  const std::uint32_t index = input.byte();
  const auto top = top_of_chunk(input.rest(), index, bits);
  if (!top) return;
  const auto entries = open_chunk(input.rest(), index, bits, *top);
  TALLY_CHECK(entries.has_value(), "a chunk opens under its own top");
  Bytes again;
  for (const StateEntry& entry : *entries) append_entry(again, entry.key, entry.value);
  TALLY_CHECK(again == to_bytes(input.rest()), "one encoding alone");
}

void page(ByteView row) {
  const auto page = StatePage::from_row(row);
  if (!page) return;
  TALLY_CHECK(page->row() == to_bytes(row), "a page is written as it is read");
  TALLY_CHECK(StatePage(page->unpack()).hash() == page->hash(), "and unpacks to the same");
}

void manifest(ByteView bytes) {
  const auto read = decode_tight<node::SnapshotManifest>(bytes);
  if (!read) return;
  static_cast<void>(node::why_not(*read));
}

/// An entry of the state under a root that proves it: its value may still be anything.
void typed_entry(FuzzInput input) {
  const Bytes key = to_bytes(input.piece());
  const Bytes value = to_bytes(input.rest());
  const Hash256 root = state_leaf_hash({state_key_hash(key), state_value_hash(value)});
  wallet::offline::StateEntry entry;
  entry.value = value;
  TALLY_CHECK(verify_state_proof(root, key, ByteView(value), entry.proof), "a tree of one leaf");
  static_cast<void>(wallet::offline::ProvenView::check(root, {{key, entry}}));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzInput input(data, size);
  switch (input.byte() % 6) {
    case 0: state_proof(input); break;
    case 1: list_proof(input); break;
    case 2: chunk(input); break;
    case 3: page(input.rest()); break;
    case 4: manifest(input.rest()); break;
    default: typed_entry(input);
  }
  return 0;
}
