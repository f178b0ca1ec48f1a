// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sstream>

#include "core/consensus/step.hpp"
#include "tests/core/consensus/electorate.hpp"

/// One engine and a script. A line is an input, and the answer is what the engine does about it:
///   start | built R X | propose R X [VR] | check X valid|untimely|invalid
///   prevote V R X|- [VR] | precommit V R X|- | polka R X VR V… | commit R X V…
///   timeout propose|prevote|precommit|rebroadcast R
///   forge prevote V R X      (a vote with the signature of somebody else)
/// V is a validator, R a round, X a block by name, - no block. What the engine asks its signer for
/// is signed at once and appears as what it then says. Logging is left out.
namespace tally::consensus {

class Scenario {
 public:
  Scenario(const std::vector<std::int64_t>& powers, std::optional<std::uint32_t> self)
      : people(powers), state(people.chain, Timeouts{}), self_(self) {}

  std::string say(const std::string& line) {
    said_.clear();
    feed(parse(line));
    return said_;
  }
  /// All lines; the answer to the last.
  std::string play(const std::string& script) {
    std::istringstream lines(script);
    std::string line;
    std::string answer;
    while (std::getline(lines, line, ';')) answer = say(line);
    return answer;
  }

  Electorate people;
  State state;
  std::vector<Input> log;
  std::vector<Evidence> evidence;

 private:
  void feed(const Input& input) {
    const auto effects = step(state, input);
    if (!effects) return add(std::string("refused: ") + to_string(effects.error()));
    for (const Effect& effect : *effects)
      std::visit([this](const auto& kind) { carry_out(kind); }, effect);
  }

  void carry_out(const Persist& it) { log.push_back(it.record); }
  void carry_out(const NeedValue& it) { add("need " + std::to_string(it.round)); }
  void carry_out(const CheckValue& it) { add("check " + name(it.block)); }
  void carry_out(const SignProposal& it) {
    feed({ProposalSigned{people.sign(it.proposal, *self_)}});
  }
  void carry_out(const SignVote& it) { feed({VoteSigned{people.sign(it.vote, *self_)}}); }
  void carry_out(const Broadcast& it) {
    std::visit([this](const auto& message) { add(text(message)); }, it.message);
  }
  void carry_out(const SetTimer& it) {
    static constexpr const char* kNames[] = {"propose", "prevote", "precommit", "rebroadcast"};
    if (it.timer == Timer::kRebroadcast) return;
    add(std::string("timer ") + kNames[static_cast<int>(it.timer)] + " " +
        std::to_string(it.round) + " " + std::to_string(it.duration_ms));
  }
  void carry_out(const Decide& it) {
    add("decide " + std::to_string(it.commit.round) + " " + name(it.commit.block));
  }
  void carry_out(const ReportEvidence& it) {
    evidence.push_back(it.evidence);
    add("evidence " + std::to_string(culprit(people.set, it.evidence)));
  }
  void carry_out(const Contradiction& it) { add("contradiction " + name(it.commit.block)); }

  std::string text(const Proposal& it) {
    return "propose " + std::to_string(it.round) + " " + name(it.block) + " " +
           std::to_string(it.valid_round);
  }
  std::string text(const Vote& it) {
    const bool prevote = it.phase == VotePhase::kPrevote;
    std::string line = prevote ? "prevote " : "precommit ";
    if (it.voter != self_) line = "relay " + line + std::to_string(it.voter) + " ";
    line += std::to_string(it.round) + " " + (it.block ? name(*it.block) : "-");
    return prevote ? line + " " + std::to_string(it.valid_round) : line;
  }
  std::string text(const Polka& it) {
    return "polka " + std::to_string(it.round) + " " + name(it.block) + " " +
           std::to_string(it.valid_round);
  }

  Input parse(const std::string& line) {
    std::istringstream in(line);
    std::string verb;
    in >> verb;
    std::string word;
    std::uint32_t round = 0;
    std::uint32_t voter = 0;
    std::int32_t valid_round = kNoRound;
    const auto voters = [&] {
      std::vector<std::uint32_t> list;
      while (in >> voter) list.push_back(voter);
      return list;
    };
    if (verb == "start") return {StartHeight{1, people.set, self_}};
    if (verb == "built") {
      in >> round >> word;
      return {ValueBuilt{1, round, block(word)}};
    }
    if (verb == "propose") {
      in >> round >> word;
      if (std::int32_t given = 0; in >> given) valid_round = given;
      return {ProposalReceived{people.proposal(1, round, block(word), valid_round)}};
    }
    if (verb == "check") {
      std::string verdict;
      in >> word >> verdict;
      return {ValueChecked{1, block(word),
                           verdict == "valid"      ? Verdict::kValid
                           : verdict == "untimely" ? Verdict::kUntimely
                                                   : Verdict::kInvalid}};
    }
    if (verb == "polka") {
      in >> round >> word >> valid_round;
      return {PolkaReceived{people.polka(1, round, block(word), valid_round, voters())}};
    }
    if (verb == "commit") {
      in >> round >> word;
      return {CommitReceived{people.commit(1, round, block(word), voters())}};
    }
    if (verb == "timeout") {
      in >> word >> round;
      return {TimeoutElapsed{1, round,
                             word == "propose"     ? Timer::kPropose
                             : word == "prevote"   ? Timer::kPrevote
                             : word == "precommit" ? Timer::kPrecommit
                                                   : Timer::kRebroadcast}};
    }
    const bool forged = verb == "forge";
    if (forged) in >> verb;
    TALLY_CHECK(verb == "prevote" || verb == "precommit", "unknown line in a script");
    in >> voter >> round >> word;
    if (std::int32_t given = 0; in >> given) valid_round = given;
    Vote vote = people.vote(verb == "prevote" ? VotePhase::kPrevote : VotePhase::kPrecommit, 1,
                            round, word == "-" ? std::nullopt : std::optional(block(word)),
                            valid_round, voter);
    if (forged) vote.signature[0] ^= 1;
    return {VoteReceived{vote}};
  }

  BlockId block(const std::string& word) {
    names_.emplace(block_named(word), word);
    return block_named(word);
  }
  std::string name(const BlockId& id) { return names_.contains(id) ? names_[id] : "?"; }
  void add(const std::string& text) { said_ += (said_.empty() ? "" : "; ") + text; }

  std::optional<std::uint32_t> self_;
  std::map<BlockId, std::string> names_;
  std::string said_;
};

}  // namespace tally::consensus
