// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/data/result.hpp"
#include "core/data/tx/bodies.hpp"
#include "core/node/api/rows.hpp"
#include "core/node/api/snapshot.hpp"

/// Pure sums for forms, by the same code that every node executes.
/// Thread: any; nothing here waits.
namespace tally::node {

/// What a loan with these terms would cost if it were disbursed on `start` at `rate`.
struct LoanPreview {
  std::uint16_t refused = 0;  ///< TxError code when such a loan cannot be listed; else 0
  Amount instalment;          ///< the first, which of an annuity is the regular one
  Amount total_interest;
  Amount total_paid;
  double apr_percent = 0;  ///< effective yearly cost by the actual dates; display only
  std::vector<InstalmentRow> instalments;
};
[[nodiscard]] LoanPreview preview_loan(const LoanTerms& terms, RatePpb rate, Day start);

/// A lender's part of that loan: what `amount` of it brings back in all, and each month.
struct BidPreview {
  Amount monthly;
  Amount total_received;
  Amount total_interest;
};
[[nodiscard]] BidPreview preview_bid(const LoanTerms& terms, RatePpb rate, Amount amount,
                                     Day start);

/// What prepaying so much principal today would cost, and the loan after it.
struct PrepaymentPreview {
  std::uint16_t refused = 0;  ///< TxError code when it would be; else 0
  Amount cost;                ///< principal and interest
  Amount next;                ///< the next payment after it
  std::uint32_t payments_left = 0;
  Day ends;                   ///< the last due date
};
[[nodiscard]] PrepaymentPreview preview_prepayment(const LoanRow& loan, Amount principal,
                                                   PrepaymentEffect effect, Day today);

/// A loan under new terms that begin today, with so much owed besides its principal.
struct NewTermsPreview {
  std::uint16_t refused = 0;  ///< TxError code when they could not begin; else 0
  Amount outstanding;         ///< with what was capitalised
  Amount first;               ///< the first payment, arrears included if they come with it
  Amount regular;             ///< the second
  Amount total;
  std::uint32_t payments = 0;
  Day ends;
};
[[nodiscard]] NewTermsPreview preview_new_terms(const LoanRow& loan, Amount arrears,
                                                const NewTerms& terms, Day today);

/// Money-weighted yearly return of dated flows (negative out, positive in); display only.
struct DatedFlow {
  Day day;
  double amount = 0;
};
[[nodiscard]] std::optional<double> xirr(const std::vector<DatedFlow>& flows);

/// How long such a loan runs, as mandates count it: whole months of 30 days to the nearest.
[[nodiscard]] std::uint32_t months_of(const LoanTerms& terms);

/// "current", "1-30", "31-60", "61-90", "91-120", "121+": days that the oldest unpaid instalment is
/// overdue.
[[nodiscard]] const char* delinquency_bucket(std::uint32_t days_past_due);

/// The name of a number in Rejection, "insufficient_funds"; "unknown" for others.
[[nodiscard]] std::string rejection_name(std::uint16_t code);

/// Addresses: bech32m of the account id with the prefix of the network.
[[nodiscard]] std::string to_address(const AccountId& account, bool practice);
struct AddressProblem {
  std::string text;     ///< what is wrong, one plain sentence
  int position = -1;    ///< of the first wrong character, where known
};
[[nodiscard]] Result<AccountId, AddressProblem> from_address(const std::string& text,
                                                             bool practice);

/// What a tallystick: link asks for (core/wallet/payment_uri.hpp), or one plain sentence.
struct PaymentLink {
  std::string address;
  std::string amount;  ///< decimal, as written; may be empty
  std::string asset;   ///< its symbol, or empty
  std::string label;   ///< the words of who made the link, like `message`
  std::string message;
  std::string loan;
};
[[nodiscard]] Result<PaymentLink, std::string> read_payment_link(const std::string& text,
                                                                 bool practice);
/// "20.3" with 2 decimals → 2030; empty when it is not such an amount.
[[nodiscard]] std::optional<Amount> amount_of(const std::string& decimal, std::uint8_t decimals);

}  // namespace tally::node
