// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <random>
#include <set>

#include "core/consensus/step.hpp"
#include "tests/core/consensus/electorate.hpp"

/// Several engines on one queue of events. Time is a number; the same seed gives the same run.
/// Each node carries out its effects as a real one would: a signer that never signs two things for
/// one slot, a log, timers, and a commit for whoever asks about an old height.
namespace tally::consensus {

struct Faults {
  std::uint32_t drop_percent = 0;   ///< on average; some ways lose nearly all, others nothing
  std::uint32_t duplicate_percent = 0;
  std::int64_t max_delay_ms = 10;
  std::int64_t heal_at_ms = 0;  ///< from here on every message arrives, once, within 10 ms
};

class Cluster {
 public:
  Cluster(const std::vector<std::int64_t>& powers, std::uint64_t seed, const Faults& faults)
      : people(powers), faults_(faults), random_(seed) {
    for (std::size_t i = 0; i < powers.size(); ++i) nodes.push_back(Node(people.chain));
    nodes_silent.assign(powers.size(), false);
    liars.assign(powers.size(), false);
  }

  struct Node {
    explicit Node(const ChainId& chain) : state(chain, Timeouts{}) {}
    State state;
    std::map<Height, Commit> decided;
    std::vector<Evidence> evidence;
    std::vector<Input> log;
    std::map<Bytes, Hash256> guard;  ///< what was signed for each slot
    std::uint32_t timeouts = 0;
    std::uint32_t life = 0;  ///< restarts so far; what an earlier life began is gone
  };

  /// Runs until all honest nodes have decided `last`, or nothing more happens before `limit_ms`.
  bool run(Height last, std::int64_t limit_ms) {
    last_ = last;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) start_height(i, 1);
    while (!events_.empty() && !finished()) {
      const auto next = events_.begin();
      now_ms = next->first.first;
      if (now_ms > limit_ms) return false;
      const Event event = std::move(next->second);
      events_.erase(next);
      deliver(event);
    }
    return finished();
  }

  /// The log of a node, on a fresh state: what it knows after a crash.
  void restart(std::uint32_t i) {
    Node& node = nodes[i];
    ++node.life;
    State fresh(people.chain, Timeouts{});
    for (const Input& record : node.log) static_cast<void>(step(fresh, record));
    node.state = std::move(fresh);
    if (node.log.empty()) return start_height(i, 1);
    for (const Effect& effect : resume(node.state))
      std::visit([&](const auto& kind) { carry_out(i, kind); }, effect);
  }

  [[nodiscard]] bool agree() const {
    std::map<Height, BlockId> first;
    for (const Node& node : nodes)
      for (const auto& [height, commit] : node.decided)
        if (first.emplace(height, commit.block).first->second != commit.block) return false;
    return true;
  }

  Electorate people;
  std::vector<Node> nodes;
  std::vector<bool> nodes_silent;  ///< receives nothing and says nothing
  std::vector<bool> liars;         ///< votes for two things, each to a part of the others
  std::uint32_t crash_percent = 0;  ///< of deliveries, until all is healed
  std::int64_t now_ms = 0;
  bool signed_twice = false;

 private:
  struct Event {
    std::uint32_t to = 0;
    std::uint32_t from = 0;
    Input input;
    std::uint32_t life = 0;  ///< of the receiver when it told itself
  };

  std::uint64_t roll(std::uint64_t below) { return random_() % below; }
  bool healed() const { return now_ms >= faults_.heal_at_ms; }

  void at(std::int64_t time_ms, Event event) {
    event.life = nodes[event.to].life;
    events_.emplace(std::pair(time_ms, sequence_++), std::move(event));
  }

  [[nodiscard]] bool finished() const {
    for (std::size_t i = 0; i < nodes.size(); ++i)
      if (!nodes_silent[i] && !liars[i] && !nodes[i].decided.contains(last_)) return false;
    return true;
  }

  void start_height(std::uint32_t i, Height height) {
    ValidatorSet validators = people.set;
    for (Height h = 1; h < height; ++h) validators = validators.rotated();
    at(now_ms + 1, {i, i, {StartHeight{height, validators, i}}});
  }

  void deliver(const Event& event) {
    if (nodes_silent[event.to]) return;
    if (crash_percent > 0 && !healed() && roll(100) < crash_percent) restart(event.to);
    Node& node = nodes[event.to];
    if (event.from == event.to && event.life != node.life) return;
    if (std::holds_alternative<TimeoutElapsed>(event.input.kind)) ++node.timeouts;
    const auto effects = step(node.state, event.input);
    if (!effects) {
      if (effects.error() == VoteError::kOldHeight && event.from != event.to)
        help(event.to, event.from, event.input);
      return;
    }
    for (const Effect& effect : *effects)
      std::visit([&](const auto& kind) { carry_out(event.to, kind); }, effect);
  }

  /// Whoever speaks of a height that we decided gets our commit for it, once healed.
  void help(std::uint32_t from, std::uint32_t to, const Input& about) {
    Height height = 0;
    if (const auto* vote = std::get_if<VoteReceived>(&about.kind)) height = vote->vote.height;
    if (const auto* it = std::get_if<ProposalReceived>(&about.kind)) height = it->proposal.height;
    if (!healed()) return;  // chaos is longer when nobody is told how it ended
    const auto commit = nodes[from].decided.find(height);
    if (commit != nodes[from].decided.end()) send(from, to, {CommitReceived{commit->second}});
  }

  void send(std::uint32_t from, std::uint32_t to, const Input& input) {
    if (nodes_silent[from] || nodes_silent[to]) return;
    if (healed()) return at(now_ms + 1 + roll(10), {to, from, input});
    if (roll(100) < loss(from, to)) return;
    const int copies = roll(100) < faults_.duplicate_percent ? 2 : 1;
    for (int i = 0; i < copies; ++i)
      at(now_ms + 1 + static_cast<std::int64_t>(roll(faults_.max_delay_ms)), {to, from, input});
  }
  /// A fixed mood of each way from one node to another, so that some hear what others never do.
  std::uint64_t loss(std::uint32_t from, std::uint32_t to) {
    const auto way = losses_.try_emplace({from, to, now_ms / 4'000}, 0);
    if (way.second) way.first->second = roll(2 * faults_.drop_percent + 1);
    return way.first->second;
  }
  void send_all(std::uint32_t from, const Input& input) {
    for (std::uint32_t to = 0; to < nodes.size(); ++to)
      if (to != from) send(from, to, input);
  }

  template <typename Statement>
  bool may_sign(std::uint32_t i, const Statement& statement, Bytes slot) {
    const Hash256 message = sign_hash(people.chain, statement);
    const bool same = nodes[i].guard.emplace(std::move(slot), message).first->second == message;
    if (!same) signed_twice = true;
    return same;
  }
  static Bytes slot(Height height, std::uint32_t round, std::uint8_t kind) {
    return {static_cast<std::uint8_t>(height), static_cast<std::uint8_t>(round),
            static_cast<std::uint8_t>(round >> 8), kind};
  }

  void carry_out(std::uint32_t i, const Persist& it) {
    if (std::holds_alternative<StartHeight>(it.record.kind)) nodes[i].log.clear();
    nodes[i].log.push_back(it.record);
  }
  void carry_out(std::uint32_t i, const NeedValue& it) {
    const BlockId block = block_named("block " + std::to_string(it.height) + " by " +
                                      std::to_string(i) + " in " + std::to_string(it.round));
    at(now_ms + 1, {i, i, {ValueBuilt{it.height, it.round, block}}});
  }
  void carry_out(std::uint32_t i, const CheckValue& it) {
    at(now_ms + 1 + static_cast<std::int64_t>(roll(20)),
       {i, i, {ValueChecked{it.height, it.block, Verdict::kValid}}});
  }
  void carry_out(std::uint32_t i, const SignProposal& it) {
    const Proposal& proposal = it.proposal;
    if (!may_sign(i, proposal, slot(proposal.height, proposal.round, 2))) return;
    at(now_ms, {i, i, {ProposalSigned{people.sign(proposal, i)}}});
  }
  void carry_out(std::uint32_t i, const SignVote& it) {
    const Vote& vote = it.vote;
    if (!may_sign(i, vote, slot(vote.height, vote.round, static_cast<std::uint8_t>(vote.phase))))
      return;
    at(now_ms, {i, i, {VoteSigned{people.sign(vote, i)}}});
  }
  void carry_out(std::uint32_t i, const Broadcast& it) {
    if (const auto* proposal = std::get_if<Proposal>(&it.message))
      return send_all(i, {ProposalReceived{*proposal}});
    if (const auto* polka = std::get_if<Polka>(&it.message))
      return send_all(i, {PolkaReceived{*polka}});
    const Vote& vote = std::get<Vote>(it.message);
    if (!liars[i] || vote.voter != i) return send_all(i, {VoteReceived{vote}});
    Vote other = vote;
    other.block = vote.block ? std::nullopt : std::optional(block_named("a lie"));
    other = people.sign(other, i);
    for (std::uint32_t to = 0; to < nodes.size(); ++to)
      if (to != i) send(i, to, {VoteReceived{to % 2 == 0 ? vote : other}});
    // Somebody hears both.
    at(now_ms + 3, {(i + 1) % static_cast<std::uint32_t>(nodes.size()), i,
                      {VoteReceived{(i + 1) % 2 == 0 ? other : vote}}});
  }
  void carry_out(std::uint32_t i, const SetTimer& it) {
    at(now_ms + it.duration_ms, {i, i, {TimeoutElapsed{it.height, it.round, it.timer}}});
  }
  void carry_out(std::uint32_t i, const Decide& it) {
    nodes[i].decided.emplace(it.commit.height, it.commit);
    if (it.commit.height < last_) start_height(i, it.commit.height + 1);
  }
  void carry_out(std::uint32_t i, const ReportEvidence& it) {
    nodes[i].evidence.push_back(it.evidence);
  }
  void carry_out(std::uint32_t /*i*/, const Contradiction& /*it*/) {
    TALLY_CHECK(false, "a contradiction between honest nodes");
  }

  Faults faults_;
  std::mt19937_64 random_;
  std::map<std::pair<std::int64_t, std::uint64_t>, Event> events_;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::int64_t>, std::uint64_t> losses_;
  std::uint64_t sequence_ = 0;
  Height last_ = 1;
};

}  // namespace tally::consensus
