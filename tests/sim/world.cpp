// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.hpp"

#include <algorithm>

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::sim {
namespace {

constexpr std::uint64_t kMostEvents = 4'000'000;
/// What is drawn once a run.
enum Setting : std::uint64_t {
  kUnequalPowers, kPower, kHonestRun, kFirstLiar, kCrashes, kFirstHealed, kClock
};

}  // namespace

SecretKey key_named(const std::string& name) {
  return *SecretKey::from_bytes(sha256(as_bytes("sim " + name)).bytes);
}

World::World(const Settings& settings, std::uint32_t followers, std::uint32_t hostile)
    : settings_(settings), followers_(followers), chance_(settings.seed, settings.only) {
  std::vector<std::int64_t> powers(settings_.nodes, 1);
  if (chance_.below({Topic::kSetting, 0, 0, kUnequalPowers}, 1'000) < 300)
    for (std::uint32_t i = 0; i < settings_.nodes; ++i)
      powers[i] = chance_.between({Topic::kSetting, i, 0, kPower}, 1, 3);
  for (std::uint32_t i = 0; i < settings_.nodes; ++i)
    keys_.push_back(key_named("node " + std::to_string(i)));
  std::ranges::sort(keys_, {}, &SecretKey::public_key);
  for (std::uint32_t i = 0; i < followers_; ++i)
    keys_.push_back(key_named("follower " + std::to_string(i)));

  genesis_.network_name = "Simulation";
  genesis_.time = Timestamp{1'704'067'200'000};
  genesis_.params.heartbeat_ms = 3'000;
  genesis_.assets = {{"TLY", "Tally", 6, {}}};
  for (std::uint32_t i = 0; i < settings_.nodes; ++i) {
    const PublicKey& validator = keys_[i].public_key();
    genesis_.validators.members.push_back({validator, account_of(validator), powers[i], 0});
  }
  for (std::uint32_t i = 0; i < count(); ++i) {
    const SecretKey user = key_named("user " + std::to_string(i));
    genesis_.allocations.push_back(
        {account_of(user.public_key()), kNativeAsset, Amount{1'000'000'000}});
  }
  draw_liars(powers, hostile);
  std::set<std::uint32_t> liars;
  for (std::uint32_t i = 0; i < count(); ++i)
    if (lies_[i].any) liars.insert(i);
  checker_ = std::make_unique<Checker>(genesis_, liars);
  if (settings_.faults.crash)
    crash_per_mille_ = chance_.below({Topic::kSetting, 0, 0, kCrashes}, 8);
}

/// Fewer than a third of the power, each with lies of its own.
void World::draw_liars(const std::vector<std::int64_t>& powers, std::uint32_t hostile) {
  lies_.resize(count());
  for (std::uint32_t i = count() - hostile; i < count(); ++i) lies_[i].any = true;
  if (!settings_.faults.byzantine ||
      chance_.below({Topic::kSetting, 0, 0, kHonestRun}, 1'000) < 250)
    return;
  std::int64_t total = 0;
  for (const std::int64_t power : powers) total += power;
  std::int64_t left = (total - 1) / 3;
  const std::uint64_t first =
      chance_.below({Topic::kSetting, 0, 0, kFirstLiar}, settings_.nodes);
  for (std::uint32_t k = 0; k < settings_.nodes; ++k) {
    const auto i = static_cast<std::uint32_t>((first + k) % settings_.nodes);
    if (powers[i] > left || !chance_.happens({Topic::kLie, i, 0, 0}, 850)) continue;
    left -= powers[i];
    Lies& lies = lies_[i];
    lies.any = true;
    lies.two_votes = chance_.happens({Topic::kLie, i, 0, 1}, 500);
    lies.two_proposals = chance_.happens({Topic::kLie, i, 0, 2}, 400);
    lies.withholds = chance_.happens({Topic::kLie, i, 0, 3}, 300);
    lies.forgets_locks = chance_.happens({Topic::kLie, i, 0, 4}, 300);
    lies.repeats_old = chance_.happens({Topic::kLie, i, 0, 5}, 300);
    lies.wrong_root = chance_.happens({Topic::kLie, i, 0, 6}, 250);
    lies.far_future = chance_.happens({Topic::kLie, i, 0, 7}, 250);
  }
}

Self World::self(std::uint32_t number) const {
  return {number, *SecretKey::from_bytes(keys_[number].bytes()), count(), settings_.mutant,
          lies_[number]};
}

void World::set_nodes(std::vector<SimNode*> nodes) {
  nodes_ = std::move(nodes);
  for (std::uint32_t i = 0; i < count(); ++i) {
    if (!settings_.faults.clock || !chance_.happens({Topic::kClockOff, i}, 1'000)) continue;
    node(i).clock_error_ms = chance_.between({Topic::kClockOff, i}, -1'500, 1'500);
    worst_clock_ms_ = std::max(worst_clock_ms_, node(i).clock_error_ms);
  }
}

void World::at(std::int64_t time_ms, Event event) {
  event.life = node(event.to).life;
  events_.emplace(std::pair(time_ms, sequence_++), std::move(event));
}

bool World::cut(std::uint32_t from, std::uint32_t to) const {
  const bool there = (partition_ >> from & 1) != (partition_ >> to & 1);
  return there && (!one_way_ || (partition_ >> from & 1) != 0);
}

void World::set_timer(std::uint32_t number, const consensus::SetTimer& timer) {
  at(now_ms_ + timer.duration_ms,
     {number, number, 0,
      consensus::TimeoutElapsed{timer.height, timer.round, timer.timer}});
}

bool World::dies(std::uint32_t number) {
  if (crash_per_mille_ == 0 || healed() || node(number).lies()) return false;
  return chance_.happens(chance_.next(Topic::kCrash, number), crash_per_mille_);
}

/// Now and then the network parts, and clocks jump.
void World::upset() {
  if (healed()) return;
  const Throw which = chance_.next(Topic::kUpset);
  const std::int64_t until_ms = now_ms_ + chance_.between(which, 1'000, 8'000);
  at(until_ms, {0, 0, 0, Upset{}});
  partition_ = 0;
  const Throw parts{Topic::kPartition, 0, 0, which.n};
  if (settings_.faults.network && chance_.happens(parts, 400)) {
    partition_ = static_cast<std::uint32_t>(chance_.below(parts, std::uint64_t{1} << count()));
    one_way_ = chance_.happens({Topic::kOneWay, 0, 0, which.n}, 300);
    probe("partition");
  }
  const Throw jump{Topic::kClockJump, 0, 0, which.n};
  if (settings_.faults.clock && chance_.happens(jump, 300)) {
    SimNode& jumper = node(static_cast<std::uint32_t>(chance_.below(jump, count())));
    jumper.clock_error_ms = chance_.between(jump, -20'000, 20'000, 1);
    worst_clock_ms_ = std::max(worst_clock_ms_, jumper.clock_error_ms);
    probe("clock jumps");
  }
  upset_links(until_ms);
}

/// A quorum of honest nodes becomes whole; who is left over may stay down.
void World::heal() {
  was_healed_ = true;
  partition_ = 0;
  const ValidatorSet& set = genesis_.validators;
  std::int64_t power = 0;
  const std::uint64_t first =
      chance_.below({Topic::kSetting, 0, 0, kFirstHealed}, settings_.nodes);
  for (std::uint32_t k = 0; k < count(); ++k) {
    const bool votes = k < settings_.nodes;
    const auto i = votes ? static_cast<std::uint32_t>((first + k) % settings_.nodes) : k;
    SimNode& here = node(i);
    wanted_height_ = std::max(wanted_height_, here.chain().parent().height);
    if (here.lies()) continue;
    if (votes && power >= set.quorum_power() && is_spare(i)) {
      if (!here.down && chance_.happens({Topic::kLeftDown, i}, 500)) {
        here.crash(false);
        died(i);
      }
      continue;
    }
    if (votes && !here.silent()) power += set.members[i].power;
    core_.insert(i);
    here.clock_error_ms = chance_.between({Topic::kSetting, i, 0, kClock}, -200, 200);
    if (here.down) at(now_ms_, {i, i, 0, Boot{}});
  }
  wanted_height_ += settings_.heights;
  healing();
}

/// Only what can be made good in principle: a quorum that may still sign is left.
bool World::may_lose_log(std::uint32_t number) const {
  std::int64_t power = 0;
  for (std::uint32_t i = 0; i < settings_.nodes; ++i)
    if (i != number && !node(i).lies() && !node(i).silent())
      power += genesis_.validators.members[i].power;
  return power >= genesis_.validators.quorum_power();
}

bool World::finished() const {
  return was_healed_ && std::ranges::all_of(core_, [&](std::uint32_t i) {
           return node(i).chain().parent().height >= wanted_height_;
         });
}

void World::trace(ByteView bytes) {
  trace_.insert(trace_.end(), bytes.begin(), bytes.end());
  if (trace_.size() < 4'096) return;
  trace_.insert(trace_.end(), trace_hash_.bytes.begin(), trace_hash_.bytes.end());
  trace_hash_ = sha256(trace_);
  trace_.clear();
}

/// Binds everything that is delivered, with when, to whom and what.
void World::trace(const Event& event) {
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
  if (const auto* at_link = std::get_if<LinkEvent>(&event.what)) {
    line(at_link->link);
    line(static_cast<std::uint8_t>(at_link->kind));
    line(static_cast<std::uint64_t>(at_link->frame.size()));
    const std::size_t tail = std::min<std::size_t>(16, at_link->frame.size());
    line.raw(ByteView(at_link->frame).last(tail));  // sealed: it depends on all before it
  }
  line.raw(node(event.to).chain().root().view());
  trace(line.view());
}

void World::act(const Event& event) {
  SimNode& here = node(event.to);
  if (const auto* timer = std::get_if<consensus::TimeoutElapsed>(&event.what)) {
    here.timer(*timer);
  } else if (std::holds_alternative<Tick>(event.what)) {
    at(now_ms_ + tick_ms(), {event.to, event.to, 0, Tick{}});
    here.tick();
  } else if (std::holds_alternative<Boot>(event.what)) {
    at(now_ms_ + 1, {event.to, event.to, 0, Tick{}});
    here.boot();
  } else {
    arrive(event);
  }
}

void World::deliver(const Event& event) {
  if (std::holds_alternative<Drive>(event.what)) return drive();
  if (std::holds_alternative<Upset>(event.what)) return upset();
  SimNode& here = node(event.to);
  if (here.down != std::holds_alternative<Boot>(event.what)) return;
  if (event.from == event.to && event.life != here.life) return;
  trace(event);
  try {
    act(event);
  } catch (const Crash&) {
    const bool loses_log = settings_.faults.disk && may_lose_log(event.to) &&
                           chance_.happens({Topic::kLogLost, event.to, 0, here.life}, 250);
    here.crash(loses_log);
    died(event.to);
    at(now_ms_ + chance_.between({Topic::kBoot, event.to, 0, here.life}, 1, 10'000),
       {event.to, event.to, 0, Boot{}});
  }
}

void World::play() {
  for (std::uint32_t i = 0; i < count(); ++i) {
    if (node(i).down)
      at(begins_ms(i), {i, i, 0, Boot{}});
    else
      at(begins_ms(i), {i, i, 0, Tick{}});
  }
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
      throw Violation("a healed quorum does not get on" + what_is_missing());
    deliver(event);
  }
  for (std::uint32_t i = 0; i < count(); ++i) {
    if (lies_[i].any) continue;
    const SimChain& chain = node(i).chain();
    checker_->final_state(i, chain.state(), chain.root());
    report_.height = std::max(report_.height, chain.parent().height);
  }
}

Report World::run() {
  try {
    play();
  } catch (const Violation& violation) {
    report_.broken = violation.what();
  }
  trace_.insert(trace_.end(), trace_hash_.bytes.begin(), trace_hash_.bytes.end());
  report_.trace = sha256(trace_).hex();
  report_.simulated_ms = now_ms_;
  report_.faults = chance_.happened();
  return report_;
}

}  // namespace tally::sim
