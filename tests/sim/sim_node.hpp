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
/// between two of them.
/// Thread: one at a time.
namespace tally::sim {

struct WantBlock {
  BlockId block;
};
struct AtHeight {
  Height height = 0;
};
using Message = std::variant<Proposal, Vote, Polka, std::shared_ptr<const Block>,
                             std::shared_ptr<const FinalBlock>, WantBlock, AtHeight,
                             std::shared_ptr<const KnownTransaction>>;

/// What a node sees of the world.
class Outside {
 public:
  virtual ~Outside() = default;
  [[nodiscard]] virtual std::int64_t now_ms() const = 0;
  virtual void send(std::uint32_t from, std::uint32_t to, const Message& message) = 0;
  virtual void set_timer(std::uint32_t node, const consensus::SetTimer& timer) = 0;
  /// Does the process die here?
  [[nodiscard]] virtual bool dies(std::uint32_t node) = 0;
  [[nodiscard]] virtual std::int64_t worst_clock_ms() const = 0;
  [[nodiscard]] virtual Dice& dice() = 0;
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

class SimNode {
 public:
  SimNode(std::uint32_t index, SecretKey key, std::uint32_t nodes,
          const contract::Genesis& genesis, Mutant mutant, Lies lies, Outside& outside,
          Checker& checker);

  void receive(std::uint32_t from, const Message& message);
  void timer(const consensus::TimeoutElapsed& timeout);
  /// Once a second: asks for what is missing, begins a height that is due.
  void tick();
  /// The process is gone; `log_damaged`: so is the log.
  void crash(bool log_damaged);
  void boot();

  [[nodiscard]] const SimChain& chain() const { return chain_; }
  [[nodiscard]] bool lies() const { return lies_.any; }
  /// Its log was lost: it signs nothing at the height that it is at.
  [[nodiscard]] bool silent() const { return disk_.silent_until > chain_.parent().height; }
  std::int64_t clock_error_ms = 0;
  std::uint32_t life = 0;  ///< what an earlier life told itself is gone
  bool down = false;

 private:
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

  [[nodiscard]] Timestamp wall() const;
  [[nodiscard]] const ChainId& chain_id() const { return chain_.parent().chain; }
  void feed(std::uint32_t from, consensus::Input input);
  void work_off();
  void carry_out(const consensus::Effects& effects);
  void tamper();
  void start_height();
  void try_start();
  void look_at(const BlockId& id);
  void take_block(const std::shared_ptr<const Block>& block);
  void take_final(const std::shared_ptr<const FinalBlock>& block);
  void help(std::uint32_t peer, Height behind);
  void send_all(const Message& message);
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

  const std::uint32_t index_;
  const SecretKey key_;
  const std::uint32_t nodes_;
  const contract::Genesis& genesis_;
  const Mutant mutant_;
  const Lies lies_;
  Outside& outside_;
  Checker& checker_;
  SimChain chain_;
  Disk disk_;
  // memory
  consensus::State state_;
  std::deque<consensus::Input> inputs_;
  std::set<BlockId> wanted_;
  std::map<Height, std::shared_ptr<const FinalBlock>> ahead_;
  std::vector<Message> said_;  ///< a liar's collection
};

}  // namespace tally::sim
