// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>

#include "core/node/read_model/row_store.hpp"
#include "core/node/read_model/writer.hpp"

/// One call an event kind; each says which rows it changes.
/// Split over event_writer_money.cpp, …_loan.cpp, …_notes.cpp, …_mandates.cpp, …_security.cpp and
/// …_credit.cpp.
/// Thread: the node thread, one block.
namespace tally::node {

class EventWriter {
 public:
  EventWriter(RowStore& rows, const WrittenBlock& block);

  void write(const contract::EmittedEvent& emitted);
  /// To be called once, last.
  void finish(std::size_t event_count);

 private:
  /// Of something older than the snapshot that the node began with?
  template <typename Event>
  [[nodiscard]] bool is_unknown(const Event& event) const;
  // money
  void on(const contract::FeePaid& event);
  void on(const contract::Transferred& event);
  void on(const contract::AssetCreated& event);
  void on(const contract::AssetIssued& event);
  void on(const contract::AssetRedeemed& event);
  // The state itself tells what an account has.
  void on(const contract::BalanceChanged&) {}
  // listings
  void on(const contract::LoanApplied& event);
  void on(const contract::LoanWithdrawn& event);
  void on(const contract::LoanExpired& event);
  void on(const contract::BidPlaced& event);
  void on(const contract::BidEnded& event);
  void on(const contract::LoanDisbursed& event);
  void on(const contract::NoteIssued& event);
  // loans
  void on(const contract::InstalmentPaid& event);
  void on(const contract::LoanPaidOff& event);
  void on(const contract::InstalmentLate& event);
  void on(const contract::LoanDefaulted& event);
  void on(const contract::LoanClosed& event);
  void on(const contract::NoteSettled& event);
  void on(const contract::InstalmentPartPaid& event);
  void on(const contract::PrincipalPrepaid& event);
  void on(const contract::ClaimPaid& event);
  void on(const contract::ClaimRecovered& event);
  void on(const contract::AutopaySet& event);
  void on(const contract::AutopayMissed& event);
  // notes that change hands
  void on(const contract::NoteTransferred& event);
  void on(const contract::NoteOffered& event);
  void on(const contract::OfferEnded& event);
  void on(const contract::NoteSold& event);
  // credit attestations
  void on(const contract::IssuerRegistered& event);
  void on(const contract::StatusAnchored& event);
  void on(const contract::CredentialGranted& event);
  void on(const contract::GrantRevoked& event);
  void on(const contract::SealingKeyPublished& event);
  // The state itself tells who spends for an account and what it cancelled.
  void on(const contract::PolicySet&) {}
  void on(const contract::AheadCancelled&) {}

  // changes on the way
  void on(const contract::ChangeProposed& event);
  void on(const contract::ChangeVoted& event);
  void on(const contract::ChangeEnded& event);
  void on(const contract::ChargesWaived& event);
  void on(const contract::LoanRestructured& event);
  void on(const contract::RateFixed& event);
  void on(const contract::ReferenceRegistered& event);
  void on(const contract::RatePosted& event);
  // mandates
  void on(const contract::MandateSet& event);
  void on(const contract::MandateMatched& event);
  void on(const contract::MandateRefilled& event);
  void on(const contract::MandateEnded& event);
  // collateral, guarantees, margin
  void on(const contract::CollateralPledged& event);
  void on(const contract::CollateralReleased& event);
  void on(const contract::LoanGuaranteed& event);
  void on(const contract::GuaranteeReleased& event);
  void on(const contract::GuaranteeCalled& event);
  void on(const contract::GuarantorRepaid& event);
  void on(const contract::SaleOpened& event);
  void on(const contract::SaleBid& event);
  void on(const contract::SaleBidReleased& event);
  void on(const contract::CollateralSold& event);
  void on(const contract::PricePosted& event);
  void on(const contract::MarginChanged& event);
  // stake
  void on(const contract::Delegated& event);
  void on(const contract::Undelegated& event);
  void on(const contract::StakeReturned& event);
  void on(const contract::RewardPaid& event);
  void on(const contract::RewardShared& event);
  // The state itself tells who validates with what.
  void on(const contract::ValidatorRegistered&) {}
  void on(const contract::Redelegated&) {}
  void on(const contract::CommissionSet&) {}
  void on(const contract::ValidatorJailed&) {}
  void on(const contract::ValidatorUnjailed&) {}
  void on(const contract::StakeSlashed&) {}
  void on(const contract::ValidatorsChanged&) {}

  [[nodiscard]] HistoryRow line(HistoryKind kind, AssetId asset, Amount amount) const;
  void add_history(const AccountId& account, HistoryRow row);
  void tell(const LoanEntry& loan, HistoryRow row);
  void add_timeline(const LoanId& loan, HistoryRow row);

  [[nodiscard]] LoanEntry load(const LoanId& loan) const;
  void save(const LoanEntry& loan);
  void move_to(LoanEntry& loan, LoanStatus status);
  void end_listing(const LoanId& loan, LoanStatus status);
  void note_payment(LoanEntry& loan, PaymentEntry payment);
  void tell(const LoanId& loan, const AccountId& account, HistoryKind kind, AssetId asset,
            Amount amount);
  AssetId place_bid(BidRow bid);
  void change_mandate(const MandateId& id, const std::function<void(MandateRow&)>& change);
  void add_stake(const AccountId& holder, const LoanId& loan, const NoteEntry& note, Amount paid);
  /// Moves units; `money` went the other way. Returns the principal outstanding that moved.
  Amount move_note(const LoanId& loan, const AccountId& from, const AccountId& to,
                   std::int64_t units, std::optional<Amount> money);
  void change_offered(const LoanId& loan, const AccountId& holder, std::int64_t units);
  [[nodiscard]] BorrowerHistory history_of(const AccountId& account) const;

  RowStore& rows_;
  const WrittenBlock& block_;
  const bool is_whole_;  ///< every block since the genesis has been through here
  ChainTotals totals_;
  std::uint32_t order_ = 0;
  TxId transaction_;
  std::map<AccountId, Amount> rewards_;
};

}  // namespace tally::node
