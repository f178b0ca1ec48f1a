// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/direct_node.hpp"
#include "tests/sim/simulation.hpp"

/// What all kinds of run share: the order of events, clocks, crashes, partitions, liars, healing
/// and what must be reached. How words travel is for those who derive from it.
/// Shape:  chaos for a while, then a quorum is healed and has to decide `heights` more within a
///         bound; what is outside of that quorum may stay broken.
namespace tally::sim {

struct Tick {};
struct Boot {};
struct Drive {};  ///< users pay
struct Upset {};
/// Something at one end of a connection.
struct LinkEvent {
  enum class Kind : std::uint8_t { kOpened, kFrame, kClosed };
  std::uint64_t link = 0;
  int end = 0;  ///< 0: who called
  Kind kind = Kind::kOpened;
  Bytes frame;
};
struct Event {
  std::uint32_t to = 0;
  std::uint32_t from = 0;
  std::uint32_t life = 0;
  std::variant<Message, LinkEvent, consensus::TimeoutElapsed, Tick, Boot, Drive, Upset> what;
};

class World : public Outside {
 public:
  Report run();

  [[nodiscard]] std::int64_t now_ms() const override { return now_ms_; }
  void set_timer(std::uint32_t node, const consensus::SetTimer& timer) override;
  [[nodiscard]] bool dies(std::uint32_t node) override;
  [[nodiscard]] std::int64_t worst_clock_ms() const override { return worst_clock_ms_; }
  [[nodiscard]] Chance& chance() override { return chance_; }
  void probe(const char* name) override { ++report_.probes[name]; }

 protected:
  /// `followers` do not vote; they have the numbers behind the validators. The last of them,
  /// `hostile`, mean harm.
  World(const Settings& settings, std::uint32_t followers, std::uint32_t hostile);

  // what whoever derives from it does
  virtual void arrive(const Event& event) = 0;
  virtual void drive() = 0;
  virtual void upset_links(std::int64_t /*until_ms*/) {}
  virtual void died(std::uint32_t /*node*/) {}
  virtual void healing() {}
  /// May it stay broken?
  [[nodiscard]] virtual bool is_spare(std::uint32_t /*node*/) const { return true; }
  [[nodiscard]] virtual bool finished() const;
  [[nodiscard]] virtual std::string what_is_missing() const { return ""; }
  [[nodiscard]] virtual std::int64_t tick_ms() const { return 1'000; }
  /// When this node is started for the first time.
  [[nodiscard]] virtual std::int64_t begins_ms(std::uint32_t node) { return 1 + node; }

  /// All of them, in order, before anything else.
  void set_nodes(std::vector<SimNode*> nodes);
  void at(std::int64_t time_ms, Event event);
  [[nodiscard]] Self self(std::uint32_t node) const;
  [[nodiscard]] SimNode& node(std::uint32_t number) const { return *nodes_[number]; }
  [[nodiscard]] bool healed() const { return now_ms_ >= settings_.chaos_ms; }
  [[nodiscard]] bool was_healed() const { return was_healed_; }
  [[nodiscard]] bool cut(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool is_core(std::uint32_t number) const { return core_.contains(number); }
  [[nodiscard]] std::uint32_t count() const { return settings_.nodes + followers_; }
  [[nodiscard]] const contract::Genesis& genesis() const { return genesis_; }
  [[nodiscard]] const SecretKey& key(std::uint32_t number) const { return keys_[number]; }
  [[nodiscard]] Checker& checker() { return *checker_; }
  [[nodiscard]] const Settings& settings() const { return settings_; }
  void trace(ByteView bytes);

 private:
  void draw_liars(const std::vector<std::int64_t>& powers, std::uint32_t hostile);
  void deliver(const Event& event);
  void act(const Event& event);
  void upset();
  void heal();
  void trace(const Event& event);
  void play();
  [[nodiscard]] bool may_lose_log(std::uint32_t node) const;

  const Settings settings_;
  const std::uint32_t followers_;
  Chance chance_;
  contract::Genesis genesis_;
  std::vector<SecretKey> keys_;
  std::vector<Lies> lies_;
  std::unique_ptr<Checker> checker_;
  std::vector<SimNode*> nodes_;
  std::map<std::pair<std::int64_t, std::uint64_t>, Event> events_;
  std::uint64_t sequence_ = 0;
  std::int64_t now_ms_ = 0;
  std::int64_t worst_clock_ms_ = 0;
  std::uint64_t crash_per_mille_ = 0;
  std::uint32_t partition_ = 0;  ///< bit i: node i is on the other side
  bool one_way_ = false;
  std::set<std::uint32_t> core_;
  Height wanted_height_ = 0;
  bool was_healed_ = false;
  Bytes trace_;
  Hash256 trace_hash_;
  Report report_;
};

[[nodiscard]] SecretKey key_named(const std::string& name);

}  // namespace tally::sim
