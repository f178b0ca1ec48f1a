// SPDX-License-Identifier: GPL-3.0-or-later
// What blocks are made of: transactions, headers, certificates, evidence, sets, letters.
#include "core/data/block/block.hpp"
#include "core/data/block/evidence.hpp"
#include "core/data/block/light.hpp"
#include "core/data/block/polka.hpp"
#include "core/data/letter.hpp"
#include "tests/fuzz/fuzz_input.hpp"
#include "tests/fuzz/judges.hpp"

using namespace tally;
using test::decode_tight;
using test::FuzzInput;

namespace {

void transaction(ByteView bytes) {
  const test::HeapMeter meter;
  const auto known = decode_transaction(bytes);
  test::demand_small_heap(meter, bytes.size());
  TALLY_CHECK(!known || bytes.size() <= kMaxTransactionBytes, "bounded");
  if (!known) return;
  const Transaction& it = known->transaction;
  TALLY_CHECK(encode(it) == to_bytes(bytes), "one encoding alone");
  TALLY_CHECK(known->size_bytes == bytes.size(), "its size is that of its bytes");
  TALLY_CHECK(known->id == id_of(it.content), "its name is that of its content");
  static_cast<void>(verify_signatures(*known));
  static_cast<void>(lane_name(it.content, known->sender));
  static_cast<void>(place_in_lane(it.content));
  static_cast<void>(signature_bytes(it.content));
}

void block(ByteView bytes) {
  const auto read = decode_tight<FinalBlock>(bytes);
  if (!read) return;
  static_cast<void>(id_of(read->block.header));
  static_cast<void>(hash_of(read->commit));
  static_cast<void>(check_commit(test::judges().chain, test::judges().set, read->commit));
}

void certificates(FuzzInput input) {
  const test::Judges& by = test::judges();
  const std::uint8_t kind = input.byte() % 5;
  if (kind == 0) {
    if (const auto vote = decode_tight<Vote>(input.rest()); vote && is_well_formed(*vote))
      static_cast<void>(sign_hash(by.chain, *vote));
  } else if (kind == 1) {
    if (const auto said = decode_tight<Proposal>(input.rest()); said && is_well_formed(*said))
      static_cast<void>(sign_hash(by.chain, *said));
  } else if (kind == 2) {
    const auto polka = decode_tight<Polka>(input.rest());
    if (polka && check_polka(by.chain, by.set, *polka) == CommitError::kNone)
      TALLY_CHECK(votes_of(*polka).size() == polka->signatures.size(), "a vote a signature");
  } else if (kind == 3) {
    const auto commit = decode_tight<Commit>(input.rest());
    if (commit && check_commit(by.chain, by.set, *commit) == CommitError::kNone)
      TALLY_CHECK(votes_of(*commit).size() == commit->signatures.size(), "a vote a signature");
  } else {
    const auto evidence = decode_tight<Evidence>(input.rest());
    if (evidence && check_evidence(by.chain, by.set, *evidence) == EvidenceError::kNone)
      TALLY_CHECK(culprit(by.set, *evidence) < by.set.members.size(), "somebody is guilty");
  }
}

void validators(ByteView bytes) {
  const auto set = decode_tight<ValidatorSet>(bytes);
  if (!set || !set->is_well_formed()) return;
  TALLY_CHECK(set->quorum_power() <= set->total_power(), "a quorum can be had");
  ValidatorSet turned = *set;
  for (std::uint32_t round = 0; round < 8; ++round) {
    TALLY_CHECK(set->proposer(round) < set->members.size(), "somebody's turn");
    turned = turned.rotated();
    TALLY_CHECK(turned.is_well_formed(), "a turn keeps the set whole");
  }
}

/// A header as a light client takes it.
void light(FuzzInput input) {
  const test::Judges& by = test::judges();
  const auto header = decode<BlockHeader>(input.piece());
  const auto commit = decode<Commit>(input.piece());
  const auto set = decode<ValidatorSet>(input.rest());
  if (!header || !commit || !set) return;
  const LightTrust trust = trust_in_genesis(by.set, Timestamp{1'700'000'000'000});
  const LightError error = check_light(by.chain, trust, *header, *commit, *set,
                                       Timestamp{1'700'000'100'000});
  TALLY_CHECK(error != LightError::kNone || header->chain == by.chain, "of this chain");
}

void letter(ByteView bytes) {
  const auto read = decode_tight<Letter>(bytes);
  if (read) static_cast<void>(is_signed(test::judges().chain, *read));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzInput input(data, size);
  switch (input.byte() % 6) {
    case 0: transaction(input.rest()); break;
    case 1: block(input.rest()); break;
    case 2: certificates(input); break;
    case 3: validators(input.rest()); break;
    case 4: light(input); break;
    default: letter(input.rest());
  }
  return 0;
}
