// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

#include "core/data/rate.hpp"
#include "core/node/api/change_rows.hpp"
#include "core/node/api/history_kind.hpp"

/// One line in the history of an account or of a loan.
/// Thread: a value.
namespace tally::node {

struct HistoryRow {
  Height height = 0;
  std::uint32_t index = 0;  ///< within the block; (height, index) orders and names the line
  Timestamp time;
  HistoryKind kind = HistoryKind::kReceived;
  AssetId asset;
  Amount amount;     ///< signed: what it did to the available balance, or as the kind says
  Amount principal;  ///< parts of a payment, where there are
  Amount interest;
  Amount fee;
  std::optional<AccountId> other;  ///< the other side
  std::optional<LoanId> loan;
  std::string reference;
  TxId transaction;  ///< zeroes when due work did it
  std::uint32_t number = 0;     ///< of the instalment or proposal; 0: of none
  std::optional<RatePpb> rate;  ///< that holds from now on
  std::optional<Arithmetic> sums;

  /// What is not there takes no room: there are a few of these for each transaction.
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.height);
    io(self.index);
    io(self.time);
    io.enumerator(self.kind, kLastHistoryKind);
    io(self.asset);
    io(self.amount);
    std::uint8_t has = self.what_is_there();
    io(has);
    if (has & kParts) {
      io(self.principal);
      io(self.interest);
      io(self.fee);
    }
    if (has & kReference) io.text(self.reference, 64);
    if (has & kTransaction) io(self.transaction);
    if (has & kNumber) io(self.number);
    optional(io, has & kOther, self.other);
    optional(io, has & kLoan, self.loan);
    optional(io, has & kRate, self.rate);
    optional(io, has & kSums, self.sums);
  }

 private:
  static constexpr std::uint8_t kParts = 1, kReference = 2, kTransaction = 4, kNumber = 8,
                                kOther = 16, kLoan = 32, kRate = 64, kSums = 128;

  [[nodiscard]] std::uint8_t what_is_there() const {
    std::uint8_t has = 0;
    if (principal.minor != 0 || interest.minor != 0 || fee.minor != 0) has |= kParts;
    if (!reference.empty()) has |= kReference;
    if (!transaction.is_zero()) has |= kTransaction;
    if (number != 0) has |= kNumber;
    if (other) has |= kOther;
    if (loan) has |= kLoan;
    if (rate) has |= kRate;
    if (sums) has |= kSums;
    return has;
  }
  template <typename Io, typename Value>
  static void optional(Io& io, bool is_there, Value& value) {
    if (!is_there) return;
    if constexpr (!std::is_const_v<Value>) value.emplace();
    io(*value);
  }
};

}  // namespace tally::node
