// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "core/data/bytes.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/data/rate.hpp"

/// Keys of the state: one byte for the kind, then the name of the thing, numbers big-endian so that
/// bytewise order is the order of numbers and of time.
namespace tally::contract {

enum class KeyKind : std::uint8_t {
  kParams = 0x01,
  kValidators = 0x02,
  kRules = 0x03,
  kAsset = 0x04,        ///< asset number
  kAssetSymbol = 0x05,  ///< symbol → asset number
  kAccount = 0x10,      ///< account
  kBalance = 0x11,      ///< account, asset
  kPolicy = 0x13,       ///< account: who spends, once that was changed
  kEpoch = 0x14,        ///< account, loan: how often it cancelled what it signed ahead
  kLoan = 0x20,         ///< loan
  kBid = 0x21,          ///< loan, number
  kNote = 0x22,         ///< loan, holder
  kProposal = 0x23,     ///< loan, number
  kReference = 0x24,    ///< code
  kDue = 0x30,          ///< time, loan → nothing
  kOffer = 0x40,        ///< loan, offer
  kMandateTurn = 0x41,  ///< → the next turn
  kMandate = 0x42,      ///< mandate
  kCommitted = 0x43,    ///< mandate, borrower → amount
  kMatch = 0x44,        ///< time, loan: listings that mandates have not all looked at
  kMandateOrder = 0x45, ///< asset, rate floor, turn → mandate
  kCollateral = 0x46,   ///< loan
  kGuarantee = 0x47,    ///< loan, guarantor
  kSale = 0x48,         ///< loan: collateral for sale
  kSaleEnd = 0x49,      ///< time, loan: when sales end
  kPrice = 0x4a,        ///< publisher, base asset, quote asset
  kMargin = 0x4b,       ///< loan
  kMarginEnd = 0x4c,    ///< time, loan: when cure periods end
  // stake: stake_records.hpp
  kStake = 0x50,         ///< validator
  kDelegation = 0x51,    ///< validator, delegator
  kDeparture = 0x52,     ///< validator, delegator, number
  kDepartureDue = 0x53,  ///< time, then the rest of the departure's key → nothing
  kStakeClock = 0x54,
  kGuilt = 0x55,      ///< time, validator
  kMembers = 0x56,    ///< first height → who votes from there on
  kDayHeight = 0x57,  ///< day → its first height
  kIssuer = 0x60,       ///< account
  kStatusList = 0x61,   ///< issuer, list → its newest epoch
  kStatusEpoch = 0x62,  ///< issuer, list, epoch
  kGrant = 0x63,        ///< grant
  kSealingKey = 0x64,   ///< account
};

[[nodiscard]] Bytes params_key();
[[nodiscard]] Bytes validators_key();
[[nodiscard]] Bytes rules_key();
[[nodiscard]] Bytes asset_key(AssetId asset);
[[nodiscard]] Bytes asset_symbol_key(std::string_view symbol);
[[nodiscard]] Bytes account_key(const AccountId& account);
[[nodiscard]] Bytes balance_key(const AccountId& account, AssetId asset);
[[nodiscard]] Bytes policy_key(const AccountId& account);
[[nodiscard]] Bytes epoch_key(const AccountId& account, const LoanId& loan);
[[nodiscard]] Bytes loan_key(const LoanId& loan);
[[nodiscard]] Bytes bid_key(const LoanId& loan, std::uint32_t number);
[[nodiscard]] Bytes note_key(const LoanId& loan, const AccountId& holder);
[[nodiscard]] Bytes offer_key(const LoanId& loan, const OfferId& offer);
[[nodiscard]] Bytes issuer_key(const AccountId& issuer);
[[nodiscard]] Bytes status_list_key(const AccountId& issuer, std::uint32_t list);
[[nodiscard]] Bytes status_epoch_key(const AccountId& issuer, std::uint32_t list,
                                     std::uint32_t epoch);
[[nodiscard]] Bytes grant_key(const TxId& grant);
[[nodiscard]] Bytes sealing_key_key(const AccountId& account);
[[nodiscard]] Bytes proposal_key(const LoanId& loan, std::uint32_t number);
[[nodiscard]] Bytes reference_key(std::string_view code);
[[nodiscard]] Bytes due_key(Timestamp time, const LoanId& loan);
[[nodiscard]] Bytes mandate_turn_key();
[[nodiscard]] Bytes mandate_key(const MandateId& mandate);
[[nodiscard]] Bytes committed_key(const MandateId& mandate, const AccountId& borrower);
[[nodiscard]] Bytes match_key(Timestamp listed_at, const LoanId& loan);
[[nodiscard]] Bytes mandate_order_key(AssetId asset, RatePpb rate_floor, std::uint64_t turn);
/// The first key after the mandates with floors up to `rate`.
[[nodiscard]] Bytes mandate_order_end(AssetId asset, RatePpb rate);
[[nodiscard]] Bytes collateral_key(const LoanId& loan);
[[nodiscard]] Bytes guarantee_key(const LoanId& loan, const AccountId& guarantor);
[[nodiscard]] Bytes sale_key(const LoanId& loan);
[[nodiscard]] Bytes sale_end_key(Timestamp ends, const LoanId& loan);
[[nodiscard]] Bytes price_key(const AccountId& publisher, AssetId base, AssetId quote);
[[nodiscard]] Bytes margin_key(const LoanId& loan);
[[nodiscard]] Bytes margin_end_key(Timestamp until, const LoanId& loan);

/// All keys of a kind: from <= key < until.
struct KeyRange {
  Bytes from;
  Bytes until;
};
[[nodiscard]] KeyRange range_of(KeyKind kind);
[[nodiscard]] KeyRange balances_of(const AccountId& account);
[[nodiscard]] KeyRange bids_of(const LoanId& loan);
[[nodiscard]] KeyRange notes_of(const LoanId& loan);
/// Notes of the loan whose holder comes after `holder`.
[[nodiscard]] KeyRange notes_after(const LoanId& loan, const AccountId& holder);
[[nodiscard]] KeyRange offers_of(const LoanId& loan);
[[nodiscard]] KeyRange proposals_of(const LoanId& loan);
[[nodiscard]] KeyRange committed_of(const MandateId& mandate);
[[nodiscard]] KeyRange guarantees_of(const LoanId& loan);
/// Of a queue whose keys are time, loan: everything at or before `time`.
[[nodiscard]] KeyRange queue_until(KeyKind queue, Timestamp time);
/// Everything in the due queue at or before `time`.
[[nodiscard]] KeyRange due_until(Timestamp time);

// Reading a name back from its key. Require a key of that kind.
[[nodiscard]] AssetId asset_in(ByteView asset_key);
[[nodiscard]] AccountId account_in(ByteView account_or_balance_key);
[[nodiscard]] AssetId asset_of_balance(ByteView balance_key);
[[nodiscard]] LoanId loan_in(ByteView loan_bid_note_or_offer_key);
[[nodiscard]] std::uint32_t bid_number_in(ByteView bid_key);
[[nodiscard]] std::uint32_t proposal_number_in(ByteView proposal_key);
[[nodiscard]] AccountId holder_in(ByteView note_key);
[[nodiscard]] OfferId offer_in(ByteView offer_key);
[[nodiscard]] MandateId mandate_in(ByteView mandate_or_committed_key);
[[nodiscard]] Timestamp match_time_in(ByteView match_key);
[[nodiscard]] LoanId match_loan_in(ByteView match_key);
[[nodiscard]] RatePpb order_rate_in(ByteView mandate_order_key);
[[nodiscard]] std::uint64_t order_turn_in(ByteView mandate_order_key);
[[nodiscard]] Timestamp due_time_in(ByteView due_key);
[[nodiscard]] LoanId due_loan_in(ByteView due_key);
[[nodiscard]] std::optional<KeyKind> kind_of(ByteView key);

}  // namespace tally::contract
