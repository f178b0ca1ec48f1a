// SPDX-License-Identifier: GPL-3.0-or-later
// Writes small seeds of the corpora, made by the encoders: fuzz_seeds tests/fuzz/corpus
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "core/consensus/input.hpp"
#include "core/data/block/evidence.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/state/state_chunk.hpp"
#include "core/data/store/record_log.hpp"
#include "core/data/store/segments.hpp"
#include "core/network/peer_book.hpp"
#include "core/node/consensus_log.hpp"
#include "core/node/signer.hpp"
#include "core/node/snapshot_shelf.hpp"
#include "core/wallet/content.hpp"
#include "core/wallet/sealed_file.hpp"
#include "tests/fuzz/contract_town.hpp"
#include "tests/fuzz/judges.hpp"
#include "tests/fuzz/known_tree.hpp"

using namespace tally;
namespace fs = std::filesystem;

namespace {

fs::path root;

/// An input under construction: bytes, and pieces behind their length.
class Seed {
 public:
  Seed& byte(unsigned value) {
    bytes_.push_back(static_cast<std::uint8_t>(value));
    return *this;
  }
  Seed& rest(ByteView more) {
    bytes_.insert(bytes_.end(), more.begin(), more.end());
    return *this;
  }
  Seed& piece(ByteView more) {
    return byte(more.size() & 255).byte(static_cast<unsigned>(more.size() >> 8)).rest(more);
  }
  void write(const std::string& target, const std::string& name) const {
    fs::create_directories(root / target);
    std::ofstream(root / target / name, std::ios::binary) << as_text(bytes_);
  }

 private:
  Bytes bytes_;
};

/// A block id that Seed and reader agree on.
BlockId block_id() { return id_cast<BlockId>(sha256(as_bytes("block"))); }

Vote vote_of(VotePhase phase, std::uint32_t voter) {
  const test::Judges& by = test::judges();
  Vote vote;
  vote.phase = phase;
  vote.height = 1;
  vote.block = block_id();
  vote.voter = voter;
  vote.signature = by.keys[voter].sign(sign_hash(by.chain, vote));
  return vote;
}
Proposal proposal_of(std::uint32_t round) {
  const test::Judges& by = test::judges();
  Proposal proposal;
  proposal.height = 1;
  proposal.round = round;
  proposal.block = block_id();
  proposal.signature = by.keys[by.set.proposer(round)].sign(sign_hash(by.chain, proposal));
  return proposal;
}
template <typename Certificate>
Certificate certificate(VotePhase phase, Height height, const BlockId& block) {
  const test::Judges& by = test::judges();
  Certificate made;
  made.height = height;
  made.block = block;
  made.signers = {7};
  for (std::uint32_t voter = 0; voter < 3; ++voter) {
    Vote vote = vote_of(phase, voter);
    vote.height = height;
    vote.block = block;
    made.signatures.push_back(by.keys[voter].sign(sign_hash(by.chain, vote)));
  }
  return made;
}
Transaction transaction_of(Body body) {
  const test::Judges& by = test::judges();
  TransactionContent content;
  content.chain = by.chain;
  content.sender = Policy{SingleKeyPolicy{by.keys[0].public_key()}};
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{50'000};
  content.body = std::move(body);
  return sign(std::move(content), by.keys[0]);
}
FinalBlock final_block() {
  const test::Judges& by = test::judges();
  FinalBlock made;
  made.block.header.chain = by.chain;
  made.block.header.height = 2;
  made.block.header.time = Timestamp{1'700'000'050'000};
  made.block.header.validators_hash = by.set.hash();
  made.block.previous_commit = certificate<Commit>(VotePhase::kPrecommit, 1, block_id());
  made.block.transactions.push_back(transaction_of(Transfer{{}, {}, Amount{5}, "thanks"}));
  made.commit = certificate<Commit>(VotePhase::kPrecommit, 2, id_of(made.block.header));
  return made;
}
Letter letter() {
  return sign_letter(test::judges().chain, test::judges().keys[0], {},
                     Timestamp{1'700'000'000'000}, to_bytes(as_bytes("eyJ.a.b.c.d")));
}

/// Every alternative of a variant once, as it is made.
template <typename Variant, typename Visit, std::size_t At = 0>
void for_each_kind(const Visit& visit) {
  if constexpr (At < std::variant_size_v<Variant>) {
    visit(std::variant_alternative_t<At, Variant>{});
    for_each_kind<Variant, Visit, At + 1>(visit);
  }
}

void network_seeds() {
  using namespace network;
  for_each_kind<decltype(Message::kind)>([](auto kind) {
    const std::string name = "message-" + std::to_string(kind.kKind);
    const Bytes bytes = encode_message({kind});
    Seed().byte(0).rest(bytes).write("network", name);
    Seed().byte(1).byte(0).piece(bytes).byte(210).write("network", "said-" + name);
  });
  AnnounceTxs announced;
  announced.ids.resize(2);
  announced.ids[1].bytes.fill(200);
  GiveRange range;
  range.blocks.push_back({encode(final_block())});
  Seed().byte(1).byte(0).piece(encode_message({announced})).byte(212).write("network", "announce");
  Seed().byte(1).byte(210).byte(0).piece(encode_message({range})).write("network", "range");
  Seed().byte(2).piece(Bytes(32, 9)).piece(Bytes(64, 9)).write("network", "raw-called");
  Seed().byte(3).piece(Bytes(96, 9)).write("network", "raw-calls");
  Seed().byte(4).piece({{0, 1, 2}}).piece({{1, 3}}).write("network", "sealed");
  Seed().byte(5).rest(as_bytes("[2001:db8::1]:7111")).write("network", "address");
  PeerBook book(Key32{});
  book.add("192.0.2.1:7111", "198.51.100.7:7111", Timestamp{1'700'000'000'000});
  book.add("[2001:db8::1]:7111", "198.51.100.7:7111", Timestamp{1'700'000'000'000});
  book.succeeded("192.0.2.1:7111", Timestamp{1'700'000'000'000});
  Seed().byte(6).rest(book.save()).write("network", "book");
}

void chain_seeds() {
  for_each_kind<Body>([](auto body) {
    Seed().byte(0).rest(encode(transaction_of(body))).write(
        "chain", "transaction-" + std::to_string(body.kKind));
  });
  const auto polka = certificate<Polka>(VotePhase::kPrevote, 1, block_id());
  const auto commit = certificate<Commit>(VotePhase::kPrecommit, 1, block_id());
  Vote other = vote_of(VotePhase::kPrevote, 0);
  other.block.reset();
  other.signature = test::judges().keys[0].sign(sign_hash(test::judges().chain, other));
  const FinalBlock block = final_block();
  Seed().byte(1).rest(encode(block)).write("chain", "final-block");
  Seed().byte(2).byte(0).rest(encode(vote_of(VotePhase::kPrevote, 0))).write("chain", "vote");
  Seed().byte(2).byte(1).rest(encode(proposal_of(0))).write("chain", "proposal");
  Seed().byte(2).byte(2).rest(encode(polka)).write("chain", "polka");
  Seed().byte(2).byte(3).rest(encode(commit)).write("chain", "commit");
  Seed().byte(2).byte(4).rest(encode(make_evidence(vote_of(VotePhase::kPrevote, 0), other)))
      .write("chain", "evidence");
  Seed().byte(3).rest(encode(test::judges().set)).write("chain", "validators");
  Seed().byte(4).piece(encode(block.block.header)).piece(encode(block.commit))
      .rest(encode(test::judges().set)).write("chain", "light");
  Seed().byte(5).rest(encode(letter())).write("chain", "letter");
}

void consensus_seeds() {
  using namespace consensus;
  const auto input = [](Input value) { return encode(value); };
  Seed story;
  story.byte(1).piece(input({ProposalReceived{proposal_of(0)}}));
  story.byte(1).piece(input({ValueChecked{1, block_id(), Verdict::kValid}}));
  for (std::uint32_t voter = 0; voter < 3; ++voter)
    story.byte(1).piece(input({VoteReceived{vote_of(VotePhase::kPrevote, voter)}}));
  for (std::uint32_t voter = 0; voter < 2; ++voter)
    story.byte(1).piece(input({VoteReceived{vote_of(VotePhase::kPrecommit, voter)}}));
  story.byte(7).byte(1).piece(input({StartHeight{2, test::judges().set, 0}}));
  story.write("consensus", "decides");
  Seed().byte(1).piece(input({CommitReceived{
      certificate<Commit>(VotePhase::kPrecommit, 1, block_id())}}))
      .byte(1).piece(input({ValueChecked{1, block_id(), Verdict::kInvalid}}))
      .write("consensus", "contradiction");
  Seed().byte(1).piece(input({PolkaReceived{
      certificate<Polka>(VotePhase::kPrevote, 1, block_id())}}))
      .byte(0).piece(input({TimeoutElapsed{1, 0, Timer::kPropose}})).byte(7)
      .write("consensus", "polka");
  Seed().byte(0).piece(input({TimeoutElapsed{1, 0, Timer::kPropose}}))
      .byte(0).piece(input({ValueBuilt{1, 0, block_id()}})).write("consensus", "timeout");
}

void contract_seeds() {
  const auto town = test::contract_town();
  std::vector<LoanId> loans;
  for (const auto& applied : test::events_of<contract::LoanApplied>(*town))
    loans.push_back(applied.loan);
  for_each_kind<Body>([&](auto body) {
    const std::string name = "order-" + std::to_string(body.kKind);
    if constexpr (requires { body.amount; }) body.amount = Amount{1'000};
    if constexpr (requires { body.limit; }) body.limit = Amount{200'000};
    if constexpr (requires { body.units; }) body.units = 1'000;
    if constexpr (requires { body.loan; }) {
      for (std::size_t i = 0; i < loans.size(); ++i) {
        body.loan = loans[i];
        Seed().byte(i == 0 ? 0 : 1).piece(encode(test::Ordered{body}))
            .byte(200 + 12).write("contract", name + "-" + std::to_string(i));
      }
    } else {
      Seed().byte(0).piece(encode(test::Ordered{body})).write("contract", name);
    }
  });
  Seed().byte(0).piece(encode(test::Ordered{ApplyForLoan{test::usual_terms(*town)}}))
      .byte(200 + 18).write("contract", "applies");
}

void state_seeds() {
  const test::KnownTree tree = test::known_tree();
  const StateTree proved(tree.pages, tree.root);
  for (const std::string name : {"key 7", "key 77"}) {
    const auto proof = proved.prove(as_bytes(name));
    const bool present = name == "key 7";
    Seed().byte(0).byte(present ? 1 : 0).piece(as_bytes(name))
        .piece(as_bytes(present ? "7" : "")).rest(encode(*proof))
        .write("state", present ? "presence" : "absence");
  }
  for (const std::uint64_t at : {0, 4}) {
    const auto& leaves = test::known_leaves();
    Seed().byte(1).rest(leaves[at].bytes).rest(encode(prove_in_list(leaves, at)))
        .write("state", "list-" + std::to_string(at));
  }
  Bytes chunk;
  append_entry(chunk, as_bytes("a"), as_bytes("1"));
  append_entry(chunk, as_bytes("b"), as_bytes("2"));
  Seed().byte(2).byte(0).byte(0).rest(chunk).write("state", "chunk");
  StateSlots slots;
  slots[3] = StateSlot::of_leaf({state_key_hash(as_bytes("a")), state_value_hash({})});
  slots[9] = StateSlot::of_leaf({state_key_hash(as_bytes("b")), state_value_hash({})});
  Seed().byte(3).rest(StatePage(slots).row()).write("state", "page");
  node::SnapshotManifest manifest{final_block(), test::judges().set, 1, {{}, {}}};
  Seed().byte(4).rest(encode(manifest)).write("state", "manifest");
  const auto town = test::contract_town();
  std::map<std::uint8_t, int> seen;
  for (const auto& [key, value] : town->state().entries())
    if (value.size() < 1'500 && ++seen[key[0]] == 1)
      Seed().byte(5).piece(key).rest(value).write("state", "entry-" + std::to_string(key[0]));
}

Bytes file_bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  return to_bytes(as_bytes(text));
}

void disk_seeds() {
  const fs::path place = fs::temp_directory_path() / "tally-fuzz-seeds";
  fs::remove_all(place);
  const node::LogEntry block{node::LoggedBlock{final_block().block}};
  const node::LogEntry start{
      node::LoggedInput{{consensus::StartHeight{1, test::judges().set, 0}}}};
  {
    auto log = RecordLog::open(place / "log", HashTag::kConsensusLog, "");
    static_cast<void>(log->append(encode(start)));
    static_cast<void>(log->append(encode(block)));
  }
  Seed().byte(0).rest(file_bytes(place / "log")).write("disk", "log");
  Seed().byte(1).rest(encode(start)).write("disk", "entry-start");
  Seed().byte(1).rest(encode(block)).write("disk", "entry-block");
  {
    auto segments = Segments::open(place / "blocks", {}, 1 << 20, false);
    static_cast<void>(segments->append(2, encode(final_block())));
  }
  Seed().byte(2).rest(file_bytes(place / "blocks" / "00000001.seg")).write("disk", "segment");
  {
    auto key = SecretKey::from_bytes(test::judges().keys[0].bytes());
    auto signer = node::Signer::open(place, test::judges().chain, std::move(*key));
    static_cast<void>(signer->sign(vote_of(VotePhase::kPrevote, 0), 1));
  }
  Seed().byte(3).rest(file_bytes(place / "guard")).write("disk", "guard");
  wallet::WalletContent content;
  content.secret = Bytes(16, 1);
  content.accounts.push_back({0, "mine"});
  content.address_book.push_back({"tly1", "Ann"});
  auto sealed = wallet::begin_sealed("", wallet::kOpenFileCost, {});
  wallet::seal_secret(sealed, SealKey::from_bytes({}), wallet::encode_content(content));
  Seed().byte(4).rest(wallet::write_sealed(sealed)).write("disk", "sealed");
  Seed().byte(5).rest(wallet::encode_content(content)).write("disk", "content");
  Seed().byte(6).rest(encode(letter())).write("disk", "letter");
  Seed().byte(6).rest(encode(transaction_of(CancelAhead{}))).write("disk", "order");
  fs::remove_all(place);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  root = words[1];
  network_seeds();
  chain_seeds();
  consensus_seeds();
  contract_seeds();
  state_seeds();
  disk_seeds();
  return 0;
}
