// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/objects.hpp"
#include "core/contract/read.hpp"

/// What is owed, asked for and needed where a loan is secured; security_steps.hpp, claim_steps.hpp
/// and margin_steps.hpp move the money.
/// Prices:   a publisher posts a pair at most once in kPriceGapMs, and moves it by at most
///           kMaxPriceMovePpm, unless its last price is older than kPriceForgottenMs.
/// Rounding: a share of what is owed rounds down. Of a sum split by parts, the k-th gets
///           down(sum · P_k / P) less what those before got, P_k the sum of the first k parts:
///           nothing is left over, nobody is off by more than 1. Worth rounds down, needed up.
/// Source:   ours. 100 called on caps of 50, 50, 50: 33, 33, 34. 400 of gold at 25.00 for 1 and
///           8'000.00 outstanding at 125 %: worth 10'000.00, needed 10'000.00.
/// Thread:   pure.
namespace tally::contract {

inline constexpr std::uint32_t kMaxGuarantors = 10;  ///< of a loan
inline constexpr std::int64_t kSaleMs = 3 * kDayMs;  ///< from the first bid on
inline constexpr std::int64_t kLastCallMs = 3'600'000;      ///< every bid leaves so much time …
inline constexpr std::int64_t kLongestSaleMs = 7 * kDayMs;  ///< … but not beyond this
inline constexpr std::int64_t kSaleWaitMs = 60'000;  ///< while notes are being settled

inline constexpr std::int64_t kMaxPriceAmount = 1'000'000'000'000'000;  ///< of either side
inline constexpr std::int64_t kPriceGapMs = 3'600'000;
inline constexpr std::uint32_t kMaxPriceMovePpm = 200'000;
inline constexpr std::int64_t kPriceForgottenMs = 7 * kDayMs;
inline constexpr std::uint32_t kMaxMarginPpm = 10'000'000;
inline constexpr std::uint16_t kMaxCureDays = 30;
inline constexpr std::uint16_t kMaxPriceAgeHours = 168;

struct NamedGuarantee {
  AccountId guarantor;
  GuaranteeRecord record;
};
/// In order of account.
[[nodiscard]] std::vector<NamedGuarantee> read_guarantees(const StateView& view,
                                                          const LoanId& loan);

/// What the holders of a defaulted loan are still owed.
[[nodiscard]] Amount claim_left(const LoanRecord& loan);
/// What guarantors paid for the borrower and have not got back.
[[nodiscard]] Amount owed_to_guarantors(const StateView& view, const LoanId& loan);
/// What the borrower of a defaulted loan still owes in all.
[[nodiscard]] Amount debt_left(const StateView& view, const LoanId& id, const LoanRecord& loan);

/// `sum` split in proportion to `parts`; it adds up exactly. All zero without parts.
[[nodiscard]] std::vector<Amount> split(Amount sum, const std::vector<Amount>& parts);

/// The least that the next bid for the collateral must be: 1 % more than the best, rounded up.
[[nodiscard]] Amount next_sale_bid(const SaleRecord& sale);

/// down(amount · quote / base), at most kMaxSupplyMinor.
[[nodiscard]] Amount worth_at(const PriceRecord& price, Amount amount);

/// Is `next` within kMaxPriceMovePpm of `last`, up or down?
[[nodiscard]] bool is_near(const PriceRecord& last, const PostPrice& next);

/// What the collateral of a loan is worth; nothing if no price counts at `now`.
[[nodiscard]] std::optional<Amount> collateral_worth(const StateView& view, const LoanId& id,
                                                     const LoanRecord& loan,
                                                     const MarginTerms& terms, Timestamp now);

[[nodiscard]] Amount margin_needed(const LoanRecord& loan, const MarginTerms& terms);

}  // namespace tally::contract
