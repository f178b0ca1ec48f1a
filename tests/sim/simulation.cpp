// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simulation.hpp"

#include <algorithm>

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::sim {
namespace {

constexpr std::uint64_t kMostEvents = 4'000'000;
constexpr const char* kProbes[] = {
    "block asked for", "block proposed again", "block with transactions", "clock jumps", "crash",
    "decided by a certificate", "decided in a later round", "evidence found",
    "executed again after a crash", "invalid block refused", "laggard helped", "log lost",
    "log replayed", "log tail lost", "partition", "polka sent",
    "signer silent after a lost log", "two proposals told",
    "two votes told", "untimely block"};

SecretKey key_named(const std::string& name) {
  return *SecretKey::from_bytes(sha256(as_bytes("sim " + name)).bytes);
}

struct Tick {};
struct Boot {};
struct Drive {};
struct Upset {};
struct Event {
  std::uint32_t to = 0;
  std::uint32_t from = 0;
  std::uint32_t life = 0;
  std::variant<Message, consensus::TimeoutElapsed, Tick, Boot, Drive, Upset> what;
};

class Simulation : public Outside {
 public:
  explicit Simulation(const Settings& settings);
  Report run();

  [[nodiscard]] std::int64_t now_ms() const override { return now_ms_; }
  void send(std::uint32_t from, std::uint32_t to, const Message& message) override;
  void set_timer(std::uint32_t node, const consensus::SetTimer& timer) override;
  [[nodiscard]] bool dies(std::uint32_t node) override;
  [[nodiscard]] std::int64_t worst_clock_ms() const override { return worst_clock_ms_; }
  [[nodiscard]] Dice& dice() override { return dice_; }
  void probe(const char* name) override { ++report_.probes[name]; }

 private:
  void draw_liars(const std::vector<std::int64_t>& powers);
  void at(std::int64_t time_ms, Event event);
  void deliver(const Event& event);
  void act(SimNode& node, const Event& event);
  void drive();
  void upset();
  void heal();
  void trace(const Event& event);
  [[nodiscard]] bool healed() const { return now_ms_ >= settings_.chaos_ms; }
  [[nodiscard]] bool cut(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] std::uint64_t loss(std::uint32_t from, std::uint32_t to);
  [[nodiscard]] bool may_lose_log(std::uint32_t node) const;
  [[nodiscard]] bool finished() const;

  const Settings settings_;
  Dice dice_;
  contract::Genesis genesis_;
  std::vector<SecretKey> keys_;
  std::vector<Lies> lies_;
  SecretKey user_ = key_named("user");
  std::unique_ptr<Checker> checker_;
  std::vector<std::unique_ptr<SimNode>> nodes_;
  std::map<std::pair<std::int64_t, std::uint64_t>, Event> events_;
  std::uint64_t sequence_ = 0;
  std::int64_t now_ms_ = 0;
  std::int64_t worst_clock_ms_ = 0;
  // faults of this run
  std::uint64_t lost_per_mille_ = 0;
  std::uint64_t doubled_per_mille_ = 0;
  std::int64_t delay_ms_ = 10;
  std::uint64_t crash_per_mille_ = 0;
  std::uint32_t partition_ = 0;  ///< bit i: node i is on the other side
  bool one_way_ = false;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::int64_t>, std::uint64_t> moods_;
  std::set<std::uint32_t> core_;
  Height wanted_height_ = 0;
  bool was_healed_ = false;
  Bytes trace_;
  Hash256 trace_hash_;
  Report report_;
};

Simulation::Simulation(const Settings& settings) : settings_(settings), dice_(settings.seed) {
  const Faults& faults = settings_.faults;
  std::vector<std::int64_t> powers(settings_.nodes, 1);
  if (dice_.chance(300))
    for (std::int64_t& power : powers) power = dice_.between(1, 3);
  for (std::uint32_t i = 0; i < settings_.nodes; ++i)
    keys_.push_back(key_named("node " + std::to_string(i)));
  std::ranges::sort(keys_, {}, &SecretKey::public_key);

  genesis_.network_name = "Simulation";
  genesis_.time = Timestamp{1'704'067'200'000};
  genesis_.params.heartbeat_ms = 3'000;
  genesis_.assets = {{"TLY", "Tally", 6, {}}};
  genesis_.allocations = {{account_of(user_.public_key()), kNativeAsset, Amount{1'000'000'000}}};
  for (std::uint32_t i = 0; i < settings_.nodes; ++i) {
    const PublicKey& key = keys_[i].public_key();
    genesis_.validators.members.push_back({key, account_of(key), powers[i], 0});
  }
  draw_liars(powers);
  std::set<std::uint32_t> liars;
  for (std::uint32_t i = 0; i < settings_.nodes; ++i)
    if (lies_[i].any) liars.insert(i);
  checker_ = std::make_unique<Checker>(genesis_, liars);

  if (faults.network) {
    lost_per_mille_ = dice_.below(350);
    doubled_per_mille_ = dice_.below(300);
    delay_ms_ = dice_.between(5, 2'000);
  }
  if (faults.crash) crash_per_mille_ = dice_.below(8);
  for (std::uint32_t i = 0; i < settings_.nodes; ++i) {
    nodes_.push_back(std::make_unique<SimNode>(
        i, *SecretKey::from_bytes(keys_[i].bytes()), settings_.nodes, genesis_,
        settings_.mutant, lies_[i], *this, *checker_));
    if (faults.clock) nodes_.back()->clock_error_ms = dice_.between(-1'500, 1'500);
    worst_clock_ms_ = std::max(worst_clock_ms_, nodes_.back()->clock_error_ms);
  }
}

/// Fewer than a third of the power, each with lies of its own.
void Simulation::draw_liars(const std::vector<std::int64_t>& powers) {
  lies_.resize(settings_.nodes);
  if (!settings_.faults.byzantine || dice_.chance(250)) return;
  std::int64_t total = 0;
  for (const std::int64_t power : powers) total += power;
  std::int64_t left = (total - 1) / 3;
  const std::uint64_t first = dice_.below(settings_.nodes);
  for (std::uint32_t k = 0; k < settings_.nodes; ++k) {
    const auto i = static_cast<std::uint32_t>((first + k) % settings_.nodes);
    if (powers[i] > left || dice_.chance(150)) continue;
    left -= powers[i];
    Lies& lies = lies_[i];
    lies.any = true;
    lies.two_votes = dice_.chance(500);
    lies.two_proposals = dice_.chance(400);
    lies.withholds = dice_.chance(300);
    lies.forgets_locks = dice_.chance(300);
    lies.repeats_old = dice_.chance(300);
    lies.wrong_root = dice_.chance(250);
    lies.far_future = dice_.chance(250);
  }
}

void Simulation::at(std::int64_t time_ms, Event event) {
  event.life = nodes_[event.to]->life;
  events_.emplace(std::pair(time_ms, sequence_++), std::move(event));
}

bool Simulation::cut(std::uint32_t from, std::uint32_t to) const {
  const bool there = (partition_ >> from & 1) != (partition_ >> to & 1);
  return there && (!one_way_ || (partition_ >> from & 1) != 0);
}

/// A fixed mood of each way for some seconds, so that some hear what others never do.
std::uint64_t Simulation::loss(std::uint32_t from, std::uint32_t to) {
  const auto [mood, is_new] = moods_.try_emplace({from, to, now_ms_ / 4'000}, 0);
  if (is_new) mood->second = dice_.below(2 * lost_per_mille_ + 1);
  return mood->second;
}

void Simulation::send(std::uint32_t from, std::uint32_t to, const Message& message) {
  if (nodes_[to]->down || cut(from, to)) return;
  if (healed()) return at(now_ms_ + dice_.between(1, 20), {to, from, 0, message});
  if (dice_.below(1'000) < loss(from, to)) return;
  const int copies = dice_.chance(doubled_per_mille_) ? 2 : 1;
  for (int i = 0; i < copies; ++i)
    at(now_ms_ + dice_.between(1, delay_ms_), {to, from, 0, message});
}

void Simulation::set_timer(std::uint32_t node, const consensus::SetTimer& timer) {
  at(now_ms_ + timer.duration_ms,
     {node, node, 0, consensus::TimeoutElapsed{timer.height, timer.round, timer.timer}});
}

bool Simulation::dies(std::uint32_t node) {
  return !healed() && !nodes_[node]->lies() && dice_.chance(crash_per_mille_);
}

/// The one user's next payment, said again to everybody until it is in a block.
void Simulation::drive() {
  if (!was_healed_ || !finished()) at(now_ms_ + 700, {0, 0, 0, Drive{}});
  const auto best = std::ranges::max_element(
      nodes_, {}, [](const auto& node) { return node->chain().parent().height; });
  TransactionContent content;
  content.chain = contract::chain_id(genesis_);
  content.sender = Policy{SingleKeyPolicy{user_.public_key()}};
  content.nonce = contract::next_nonce((*best)->chain().state(), account_of(user_.public_key()));
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{2'000};
  content.body = Transfer{account_of(keys_[content.nonce % keys_.size()].public_key()),
                          kNativeAsset, Amount{7}, ""};
  KnownTransaction tx = know(sign(std::move(content), user_));
  tx.signatures_checked = true;
  const auto shared = std::make_shared<const KnownTransaction>(std::move(tx));
  for (std::uint32_t to = 0; to < nodes_.size(); ++to)
    if (!nodes_[to]->down) at(now_ms_ + dice_.between(1, 50), {to, to, 0, Message(shared)});
}

/// Now and then the network parts, and clocks jump.
void Simulation::upset() {
  if (healed()) return;
  at(now_ms_ + dice_.between(1'000, 8'000), {0, 0, 0, Upset{}});
  partition_ = 0;
  if (settings_.faults.network && dice_.chance(400)) {
    partition_ = static_cast<std::uint32_t>(dice_.below(std::uint64_t{1} << nodes_.size()));
    one_way_ = dice_.chance(300);
    probe("partition");
  }
  if (settings_.faults.clock && dice_.chance(300)) {
    SimNode& node = *nodes_[dice_.below(nodes_.size())];
    node.clock_error_ms = dice_.between(-20'000, 20'000);
    worst_clock_ms_ = std::max(worst_clock_ms_, node.clock_error_ms);
    probe("clock jumps");
  }
}

/// A quorum of honest nodes becomes whole; who is left over may stay down.
void Simulation::heal() {
  was_healed_ = true;
  partition_ = 0;
  const ValidatorSet& set = genesis_.validators;
  std::int64_t power = 0;
  const std::uint64_t first = dice_.below(nodes_.size());
  for (std::uint32_t k = 0; k < nodes_.size(); ++k) {
    const auto i = static_cast<std::uint32_t>((first + k) % nodes_.size());
    wanted_height_ = std::max(wanted_height_, nodes_[i]->chain().parent().height);
    if (nodes_[i]->lies()) continue;
    if (power >= set.quorum_power()) {
      if (dice_.chance(500) && !nodes_[i]->down) nodes_[i]->crash(false);
      continue;
    }
    if (!nodes_[i]->silent()) power += set.members[i].power;
    core_.insert(i);
    nodes_[i]->clock_error_ms = dice_.between(-200, 200);
    if (nodes_[i]->down) at(now_ms_, {i, i, 0, Boot{}});
  }
  wanted_height_ += settings_.heights;
}

/// Only what can be made good in principle: a quorum that may still sign is left.
bool Simulation::may_lose_log(std::uint32_t node) const {
  std::int64_t power = 0;
  for (std::uint32_t i = 0; i < nodes_.size(); ++i)
    if (i != node && !nodes_[i]->lies() && !nodes_[i]->silent())
      power += genesis_.validators.members[i].power;
  return power >= genesis_.validators.quorum_power();
}

bool Simulation::finished() const {
  return was_healed_ && std::ranges::all_of(core_, [&](std::uint32_t i) {
           return nodes_[i]->chain().parent().height >= wanted_height_;
         });
}

/// Binds everything that is delivered, with when, to whom and what.
void Simulation::trace(const Event& event) {
  Writer line;
  line(now_ms_);
  line(event.to);
  line(event.from);
  line(static_cast<std::uint8_t>(event.what.index()));
  if (const auto* timer = std::get_if<consensus::TimeoutElapsed>(&event.what)) line(*timer);
  if (const auto* message = std::get_if<Message>(&event.what)) {
    line(static_cast<std::uint8_t>(message->index()));
    if (const auto* vote = std::get_if<Vote>(message)) line(*vote);
    if (const auto* proposal = std::get_if<Proposal>(message)) line(*proposal);
  }
  line.raw(nodes_[event.to]->chain().root().view());
  trace_.insert(trace_.end(), line.view().begin(), line.view().end());
  if (trace_.size() < 4'096) return;
  trace_.insert(trace_.end(), trace_hash_.bytes.begin(), trace_hash_.bytes.end());
  trace_hash_ = sha256(trace_);
  trace_.clear();
}

void Simulation::act(SimNode& node, const Event& event) {
  if (const auto* message = std::get_if<Message>(&event.what)) {
    node.receive(event.from, *message);
  } else if (const auto* timer = std::get_if<consensus::TimeoutElapsed>(&event.what)) {
    node.timer(*timer);
  } else if (std::holds_alternative<Tick>(event.what)) {
    at(now_ms_ + 1'000, {event.to, event.to, 0, Tick{}});
    node.tick();
  } else {
    at(now_ms_ + 1, {event.to, event.to, 0, Tick{}});
    node.boot();
  }
}

void Simulation::deliver(const Event& event) {
  if (std::holds_alternative<Drive>(event.what)) return drive();
  if (std::holds_alternative<Upset>(event.what)) return upset();
  SimNode& node = *nodes_[event.to];
  const bool boots = std::holds_alternative<Boot>(event.what);
  if (node.down != boots) return;
  if (event.from == event.to && event.life != node.life) return;
  trace(event);
  try {
    act(node, event);
  } catch (const Crash&) {
    node.crash(settings_.faults.disk && may_lose_log(event.to) && dice_.chance(250));
    at(now_ms_ + dice_.between(1, 10'000), {event.to, event.to, 0, Boot{}});
  }
}

Report Simulation::run() {
  for (std::uint32_t i = 0; i < nodes_.size(); ++i) at(1 + i, {i, i, 0, Tick{}});
  at(5, {0, 0, 0, Drive{}});
  at(1, {0, 0, 0, Upset{}});
  while (!finished()) {
    if (events_.empty() || ++report_.events > kMostEvents)
      throw Violation("the simulation itself does not get on");
    const auto next = events_.begin();
    now_ms_ = next->first.first;
    const Event event = std::move(next->second);
    events_.erase(next);
    if (healed() && !was_healed_) heal();
    if (now_ms_ > settings_.chaos_ms + settings_.heal_bound_ms)
      throw Violation("a healed quorum does not get on");
    deliver(event);
  }
  for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
    if (lies_[i].any) continue;
    const SimChain& chain = nodes_[i]->chain();
    checker_->final_state(i, chain.state(), chain.root());
    report_.height = std::max(report_.height, chain.parent().height);
  }
  trace_.insert(trace_.end(), trace_hash_.bytes.begin(), trace_hash_.bytes.end());
  report_.trace = sha256(trace_).hex();
  report_.simulated_ms = now_ms_;
  return report_;
}

}  // namespace

std::span<const char* const> all_probes() { return kProbes; }

Report simulate(const Settings& settings) { return Simulation(settings).run(); }

}  // namespace tally::sim
