// SPDX-License-Identifier: GPL-3.0-or-later
// The engine under whatever peers say: signed by those who are said to have signed it, or not. It
// votes along, and never says two things.
#include <map>
#include <tuple>

#include "core/consensus/step.hpp"
#include "tests/fuzz/fuzz_input.hpp"
#include "tests/fuzz/judges.hpp"

using namespace tally;
using namespace tally::consensus;
using test::FuzzInput;

namespace {

constexpr std::uint32_t kSelf = 3;

class Engine {
 public:
  Engine() : state_(test::judges().chain, Timeouts{}) {
    take({StartHeight{1, test::judges().set, kSelf}});
  }

  void take(const Input& input) {
    const State before = state_;
    const auto effects = step(state_, input);
    if (!effects) {
      TALLY_CHECK(state_ == before, "a refusal changes nothing");
      return;
    }
    for (const Effect& effect : *effects) std::visit([&](const auto& it) { carry(it); }, effect);
  }
  /// As the node asks itself after a restart.
  void restart() {
    State again(test::judges().chain, Timeouts{});
    for (const Input& input : log_) static_cast<void>(step(again, input));
    TALLY_CHECK(again == state_, "the log makes the same state");
    is_resuming_ = true;
    for (const Effect& effect : resume(state_))
      std::visit([&](const auto& it) { carry(it); }, effect);
    is_resuming_ = false;
  }
  [[nodiscard]] const State& state() const { return state_; }

 private:
  void carry(const Persist& it) {
    if (std::holds_alternative<StartHeight>(it.record.kind)) log_.clear();
    log_.push_back(it.record);
  }
  void carry(const SignProposal& it) {
    Proposal proposal = it.proposal;
    say_once(proposal.height, proposal.round, 2, sign_hash(state_.chain, proposal));
    proposal.signature = own().sign(sign_hash(state_.chain, proposal));
    take({ProposalSigned{proposal}});
  }
  void carry(const SignVote& it) {
    Vote vote = it.vote;
    say_once(vote.height, vote.round, static_cast<int>(vote.phase), sign_hash(state_.chain, vote));
    vote.signature = own().sign(sign_hash(state_.chain, vote));
    take({VoteSigned{vote}});
  }
  void carry(const Decide& it) {
    const auto [decided, is_new] = decided_.emplace(it.commit.height, it.commit.block);
    TALLY_CHECK(is_new || (is_resuming_ && decided->second == it.commit.block),
                "one decision a height");
    TALLY_CHECK(check_commit(state_.chain, state_.validators, it.commit) == CommitError::kNone,
                "what is decided has a commit that stands");
  }
  void carry(const ReportEvidence& it) {
    TALLY_CHECK(check_evidence(state_.chain, state_.validators, it.evidence) ==
                    EvidenceError::kNone,
                "what is reported is so");
  }
  template <typename T>
  void carry(const T&) {}

  void say_once(Height height, std::uint32_t round, int phase, const Hash256& what) {
    const auto [said, is_new] = said_.emplace(std::tuple(height, round, phase), what);
    TALLY_CHECK(is_new || said->second == what, "never two things in one place");
  }
  static const SecretKey& own() { return test::judges().keys[kSelf]; }

  State state_;
  std::vector<Input> log_;
  std::map<std::tuple<Height, std::uint32_t, int>, Hash256> said_;
  std::map<Height, BlockId> decided_;
  bool is_resuming_ = false;
};

/// Puts the right signatures where the input says who speaks.
struct Signed {
  template <typename T>
  void operator()(T&) const {}
  void operator()(ProposalReceived& it) const {
    if (!is_well_formed(it.proposal) || it.proposal.round > 64) return;
    const auto signer = by.set.proposer(it.proposal.round);
    it.proposal.signature = by.keys[signer].sign(sign_hash(by.chain, it.proposal));
  }
  void operator()(VoteReceived& it) const {
    if (is_well_formed(it.vote) && it.vote.voter < by.keys.size())
      it.vote.signature = by.keys[it.vote.voter].sign(sign_hash(by.chain, it.vote));
  }
  void operator()(PolkaReceived& it) const {
    Vote vote;
    vote.height = it.polka.height;
    vote.round = it.polka.round;
    vote.block = it.polka.block;
    vote.valid_round = it.polka.valid_round;
    fill(it.polka.signers, it.polka.signatures, sign_hash(by.chain, vote));
  }
  void operator()(CommitReceived& it) const {
    Vote vote;
    vote.phase = VotePhase::kPrecommit;
    vote.height = it.commit.height;
    vote.round = it.commit.round;
    vote.block = it.commit.block;
    fill(it.commit.signers, it.commit.signatures, sign_hash(by.chain, vote));
  }
  void fill(Bytes& signers, std::vector<Signature>& signatures, const Hash256& message) const {
    if (signers.size() != 1) return;
    signatures.clear();
    for (std::size_t i = 0; i < by.keys.size(); ++i)
      if ((signers[0] >> i & 1) != 0) signatures.push_back(by.keys[i].sign(message));
  }
  const test::Judges& by;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzInput input(data, size);
  Engine engine;
  for (int steps = 0; !input.empty() && steps < 48; ++steps) {
    const std::uint8_t how = input.byte() % 8;
    if (how == 7) {
      engine.restart();
      continue;
    }
    const ByteView bytes = input.piece();
    auto said = test::decode_tight<Input>(bytes);
    if (!said) continue;
    // What only the node itself says is true: its own signatures, and where a height begins.
    const bool is_own = std::holds_alternative<ProposalSigned>(said->kind) ||
                        std::holds_alternative<VoteSigned>(said->kind);
    if (is_own) continue;
    if (std::holds_alternative<StartHeight>(said->kind))
      said->kind = StartHeight{engine.state().height + 1, test::judges().set, kSelf};
    if (how > 0) std::visit(Signed{test::judges()}, said->kind);
    engine.take(*said);
    TALLY_CHECK(engine.state().rounds.size() <= 2 * kRoundsKept + 2, "rounds are bounded");
    TALLY_CHECK(engine.state().waiting.size() <= kMaxWaiting, "what waits is bounded");
  }
  return 0;
}
