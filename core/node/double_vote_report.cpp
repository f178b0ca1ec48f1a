// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/double_vote_report.hpp"

#include "core/data/crypto/random.hpp"

namespace tally::node {
namespace {

constexpr std::int64_t kSlackMs = kDayMs;       // clocks and block times differ
constexpr std::int64_t kWindowMs = 30 * kDayMs;  // longer than evidence counts

SecretKey fresh_key() {
  while (true) {
    std::array<std::uint8_t, 32> bytes{};
    fill_random(bytes);
    if (auto key = SecretKey::from_bytes(bytes)) return *std::move(key);
  }
}

}  // namespace

Transaction report_of(const ChainId& chain, const DoubleVote& proof, Timestamp now) {
  const SecretKey key = fresh_key();
  TransactionContent content;
  content.chain = chain;
  content.sender = Policy{SingleKeyPolicy{key.public_key()}};
  content.nonce = 1;
  content.valid_from = Timestamp{now.ms - kSlackMs};
  content.valid_until = Timestamp{now.ms + kWindowMs};
  content.body = ReportDoubleVote{proof};
  return sign(std::move(content), key);
}

}  // namespace tally::node
