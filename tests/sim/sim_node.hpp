// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <memory>

#include "core/consensus/step.hpp"
#include "tests/sim/checker.hpp"
#include "tests/sim/settings.hpp"
#include "tests/sim/sim_chain.hpp"

/// One node: the consensus engine, its chain, and a disk that may lose what was not synced.
/// It carries the engine's effects out as the real node does, and dies when told to, anywhere
/// between two of them. How it talks to others is for those who derive from it.
/// Thread: one at a time.
namespace tally::sim {

/// What a node sees of the world.
class Outside {
 public:
  virtual ~Outside() = default;
  [[nodiscard]] virtual std::int64_t now_ms() const = 0;
  virtual void set_timer(std::uint32_t node, const consensus::SetTimer& timer) = 0;
  /// Does the process die here?
  [[nodiscard]] virtual bool dies(std::uint32_t node) = 0;
  [[nodiscard]] virtual std::int64_t worst_clock_ms() const = 0;
  [[nodiscard]] virtual Chance& chance() = 0;
  virtual void probe(const char* name) = 0;
};

/// Thrown where a process dies; everything in memory is gone with it.
struct Crash {};

/// What a liar does besides running the protocol.
struct Lies {
  bool any = false;
  bool two_votes = false;
  bool two_proposals = false;
  bool withholds = false;
  bool forgets_locks = false;
  bool repeats_old = false;
  bool wrong_root = false;
  bool far_future = false;
};

/// Who a node is.
struct Self {
  std::uint32_t index = 0;
  SecretKey key;
  std::uint32_t nodes = 0;  ///< in all
  Mutant mutant = Mutant::kNone;
  Lies lies;
};

using Said = std::variant<Proposal, Vote, Polka>;

class SimNode {
 public:
  SimNode(Self self, const contract::Genesis& genesis, Outside& outside, Checker& checker);
  virtual ~SimNode() = default;

  virtual void timer(const consensus::TimeoutElapsed& timeout);
  virtual void tick() = 0;
  /// The process is gone; `log_damaged`: so is the log.
  virtual void crash(bool log_damaged);
  virtual void boot() = 0;

  [[nodiscard]] const SimChain& chain() const { return chain_; }
  [[nodiscard]] bool lies() const { return self_.lies.any; }
  /// Its log was lost: it signs nothing at the height that it is at.
  [[nodiscard]] bool silent() const { return disk_.silent_until > chain_.parent().height; }
  std::int64_t clock_error_ms = 0;
  std::uint32_t life = 0;  ///< what an earlier life told itself is gone
  bool down = false;

 protected:
  struct Slot {
    Height height = 0;
    std::uint32_t round = 0;
    int kind = 0;
    auto operator<=>(const Slot&) const = default;
  };
  /// What is left after a crash, besides the chain.
  struct Disk {
    std::vector<consensus::Input> log;
    std::size_t synced = 0;
    std::map<Slot, Hash256> guard;
    Height silent_until = 0;  ///< the log was lost: signs nothing up to this height
    std::map<BlockId, std::shared_ptr<const Block>> blocks;
  };

  // what whoever derives from it does
  virtual void say_all(const Said& said, const std::shared_ptr<const Block>& with) = 0;
  virtual void say_to(std::uint32_t node, const Said& said,
                      const std::shared_ptr<const Block>& with) = 0;
  /// This block is asked about and not here.
  virtual void want(const BlockId& block) = 0;
  virtual void committed() {}

  [[nodiscard]] Timestamp wall() const;
  [[nodiscard]] const ChainId& chain_id() const { return chain_.parent().chain; }
  /// Of an input that the engine refuses: why.
  consensus::VoteError feed(consensus::Input input);
  [[nodiscard]] bool is_deciding() const;
  /// Without `voting` it only follows.
  void start_height(bool voting);
  /// Goes on with the height that the log speaks of. False: with none.
  bool resume_log();
  /// A block has come: kept, and looked at if it is asked about.
  void take_block(const std::shared_ptr<const Block>& block);

  const Self self_;
  const contract::Genesis& genesis_;
  Outside& outside_;
  Checker& checker_;
  SimChain chain_;
  Disk disk_;
  // memory
  consensus::State state_;
  std::set<BlockId> wanted_;
  std::vector<Said> said_;  ///< a liar's collection

 private:
  void work_off();
  void carry_out(const consensus::Effects& effects);
  void tamper();
  void look_at(const BlockId& id);
  [[nodiscard]] bool may_sign(const Slot& slot, const Hash256& hash);
  void lie_about(const Vote& vote);
  void lie_about(const Proposal& proposal);

  void on(const consensus::Persist& effect);
  void on(const consensus::NeedValue& effect);
  void on(const consensus::CheckValue& effect) { look_at(effect.block); }
  void on(const consensus::SignProposal& effect);
  void on(const consensus::SignVote& effect);
  void on(const consensus::Broadcast& effect);
  void on(const consensus::SetTimer& effect);
  void on(const consensus::Decide& effect);
  void on(const consensus::ReportEvidence& effect);
  void on(const consensus::Contradiction& effect);

  std::deque<consensus::Input> inputs_;
};

}  // namespace tally::sim
