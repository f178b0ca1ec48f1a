// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simulation.hpp"

#include <algorithm>

#include "core/contract/read.hpp"
#include "tests/sim/whole_world.hpp"

namespace tally::sim {
namespace {

constexpr const char* kDirectProbes[] = {
    "block asked for", "block proposed again", "block with transactions", "clock jumps", "crash",
    "decided by a certificate", "decided in a later round", "evidence found",
    "executed again after a crash", "invalid block refused", "laggard helped", "log lost",
    "log replayed", "log tail lost", "partition", "polka sent",
    "signer silent after a lost log", "two proposals told",
    "two votes told", "untimely block"};
constexpr const char* kWholeProbes[] = {
    "block asked for", "block fetched", "block proposed again", "block with another body",
    "block with transactions", "clock jumps", "connection cut", "connection dead",
    "connection stalls", "crash", "decided in a later round", "evidence found",
    "executed again after a crash", "forged transaction", "hostile deed",
    "invalid block refused", "log lost", "log replayed", "log tail lost", "partition",
    "peer banned", "polka sent", "signer silent after a lost log",
    "statement before its height", "transaction asked for again", "two proposals told",
    "two votes told", "untimely block", "wrong block fetched"};

/// Delays up to this are how networks are.
constexpr std::int64_t kUsualMs = 20;
enum Setting : std::uint64_t { kLoss = 100, kDoubling, kDelay };

/// Nodes that hear each other directly.
class DirectWorld : public World, public Post {
 public:
  explicit DirectWorld(const Settings& settings);

 private:
  void arrive(const Event& event) override;
  void drive() override;
  void send(std::uint32_t from, std::uint32_t to, const Message& message) override;
  [[nodiscard]] std::uint64_t loss(std::uint32_t from, std::uint32_t to);

  std::vector<std::unique_ptr<DirectNode>> owned_;
  SecretKey user_ = key_named("user 0");
  std::uint64_t lost_per_mille_ = 0;
  std::uint64_t doubled_per_mille_ = 0;
  std::int64_t delay_ms_ = kUsualMs;
};

DirectWorld::DirectWorld(const Settings& settings) : World(settings, 0, 0) {
  if (settings.faults.network) {
    lost_per_mille_ = chance().below({Topic::kSetting, 0, 0, kLoss}, 350);
    doubled_per_mille_ = chance().below({Topic::kSetting, 0, 0, kDoubling}, 300);
    delay_ms_ = chance().between({Topic::kSetting, 0, 0, kDelay}, kUsualMs, 2'000);
  }
  std::vector<SimNode*> all;
  for (std::uint32_t i = 0; i < count(); ++i) {
    owned_.push_back(
        std::make_unique<DirectNode>(self(i), genesis(), *this, checker(), *this));
    all.push_back(owned_.back().get());
  }
  set_nodes(std::move(all));
}

/// A mood of each way for some seconds, so that some hear what others never do.
std::uint64_t DirectWorld::loss(std::uint32_t from, std::uint32_t to) {
  const auto window = static_cast<std::uint64_t>(now_ms() / 4'000);
  return chance().below({Topic::kMood, from, to, window}, 2 * lost_per_mille_ + 1);
}

void DirectWorld::send(std::uint32_t from, std::uint32_t to, const Message& message) {
  if (node(to).down || cut(from, to)) return;
  const Throw which = chance().next(Topic::kMessage, from, to);
  const auto fault = [&](Topic topic) { return Throw{topic, from, to, which.n}; };
  std::int64_t delay_ms = chance().between(which, 1, kUsualMs);
  if (healed()) return at(now_ms() + delay_ms, {to, from, 0, message});
  if (lost_per_mille_ > 0 && chance().happens(fault(Topic::kLost), loss(from, to))) return;
  const auto late_per_mille =
      static_cast<std::uint64_t>(1'000 * (delay_ms_ - kUsualMs) / delay_ms_);
  if (late_per_mille > 0 && chance().happens(fault(Topic::kLate), late_per_mille))
    delay_ms = chance().between(fault(Topic::kLate), kUsualMs, delay_ms_);
  at(now_ms() + delay_ms, {to, from, 0, message});
  if (doubled_per_mille_ > 0 && chance().happens(fault(Topic::kDoubled), doubled_per_mille_))
    at(now_ms() + chance().between(fault(Topic::kDoubled), 1, delay_ms_),
       {to, from, 0, message});
}

/// The one user's next payment, said again to everybody until it is in a block.
void DirectWorld::drive() {
  if (!was_healed() || !finished()) at(now_ms() + 700, {0, 0, 0, Drive{}});
  const auto& best = *std::ranges::max_element(
      owned_, {}, [](const auto& node) { return node->chain().parent().height; });
  TransactionContent content;
  content.chain = contract::chain_id(genesis());
  content.sender = Policy{SingleKeyPolicy{user_.public_key()}};
  content.nonce = contract::next_nonce(best->chain().state(), account_of(user_.public_key()));
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{2'000};
  content.body = Transfer{
      account_of(key(static_cast<std::uint32_t>(content.nonce % count())).public_key()),
      kNativeAsset, Amount{7}, ""};
  KnownTransaction tx = know(sign(std::move(content), user_));
  tx.signatures_checked = true;
  const auto shared = std::make_shared<const KnownTransaction>(std::move(tx));
  const Throw which = chance().next(Topic::kPayment);
  for (std::uint32_t to = 0; to < count(); ++to)
    if (!node(to).down)
      at(now_ms() + chance().between(which, 1, 50, to), {to, to, 0, Message(shared)});
}

void DirectWorld::arrive(const Event& event) {
  owned_[event.to]->receive(event.from, std::get<Message>(event.what));
}

}  // namespace

std::span<const char* const> all_probes(bool whole) {
  return whole ? std::span<const char* const>(kWholeProbes) : kDirectProbes;
}

Report simulate(const Settings& settings) {
  return settings.whole ? WholeWorld(settings).run() : DirectWorld(settings).run();
}

}  // namespace tally::sim
