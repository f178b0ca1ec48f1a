// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/read.hpp"

#include "core/contract/decode_own.hpp"
#include "core/contract/execute.hpp"

namespace tally::contract {

AccountRecord read_account(const StateView& view, const AccountId& account) {
  return read_own<AccountRecord>(view, account_key(account)).value_or(AccountRecord{});
}

Balance read_balance(const StateView& view, const AccountId& account, AssetId asset) {
  return read_own<Balance>(view, balance_key(account, asset)).value_or(Balance{});
}

std::optional<AssetRecord> read_asset(const StateView& view, AssetId asset) {
  return read_own<AssetRecord>(view, asset_key(asset));
}

std::optional<AssetId> read_symbol(const StateView& view, std::string_view symbol) {
  return read_own<AssetId>(view, asset_symbol_key(symbol));
}

std::optional<LoanRecord> read_loan(const StateView& view, const LoanId& loan) {
  return read_own<LoanRecord>(view, loan_key(loan));
}

std::optional<BidRecord> read_bid(const StateView& view, const LoanId& loan,
                                  std::uint32_t number) {
  return read_own<BidRecord>(view, bid_key(loan, number));
}

std::optional<NoteRecord> read_note(const StateView& view, const LoanId& loan,
                                    const AccountId& holder) {
  return read_own<NoteRecord>(view, note_key(loan, holder));
}

std::optional<OfferRecord> read_offer(const StateView& view, const LoanId& loan,
                                      const OfferId& offer) {
  return read_own<OfferRecord>(view, offer_key(loan, offer));
}

std::optional<ProposalRecord> read_proposal(const StateView& view, const LoanId& loan,
                                            std::uint32_t number) {
  return read_own<ProposalRecord>(view, proposal_key(loan, number));
}

std::optional<ReferenceRecord> read_reference(const StateView& view, std::string_view code) {
  return read_own<ReferenceRecord>(view, reference_key(code));
}

std::optional<MandateRecord> read_mandate(const StateView& view, const MandateId& mandate) {
  return read_own<MandateRecord>(view, mandate_key(mandate));
}

Amount read_committed(const StateView& view, const MandateId& mandate,
                      const AccountId& borrower) {
  return read_own<Amount>(view, committed_key(mandate, borrower)).value_or(Amount{});
}

std::uint64_t read_next_turn(const StateView& view) {
  return read_own<std::uint64_t>(view, mandate_turn_key()).value_or(0);
}

std::optional<CollateralRecord> read_collateral(const StateView& view, const LoanId& loan) {
  return read_own<CollateralRecord>(view, collateral_key(loan));
}

std::optional<GuaranteeRecord> read_guarantee(const StateView& view, const LoanId& loan,
                                              const AccountId& guarantor) {
  return read_own<GuaranteeRecord>(view, guarantee_key(loan, guarantor));
}

std::optional<SaleRecord> read_sale(const StateView& view, const LoanId& loan) {
  return read_own<SaleRecord>(view, sale_key(loan));
}

std::optional<PriceRecord> read_price(const StateView& view, const AccountId& publisher,
                                      AssetId base, AssetId quote) {
  return read_own<PriceRecord>(view, price_key(publisher, base, quote));
}

std::optional<MarginRecord> read_margin(const StateView& view, const LoanId& loan) {
  return read_own<MarginRecord>(view, margin_key(loan));
}

void for_each(const StateView& view, const KeyRange& range,
              const std::function<bool(ByteView, ByteView)>& visit) {
  Bytes from = range.from;
  while (auto entry = view.next(from, range.until)) {
    if (!visit(entry->first, entry->second)) return;
    from = std::move(entry->first);
    from.push_back(0);  // the least key after it
  }
}

std::vector<NumberedBid> read_bids(const StateView& view, const LoanId& loan) {
  std::vector<NumberedBid> bids;
  for_each(view, bids_of(loan), [&bids](ByteView key, ByteView value) {
    bids.push_back({bid_number_in(key), decode_own<BidRecord>(value)});
    return true;
  });
  return bids;
}

ValidatorSets validators_of(const StateView& view) {
  auto record = read_own<ValidatorsRecord>(view, validators_key());
  TALLY_CHECK(record.has_value(), "a state with validators");
  return {std::move(record->next), std::move(record->after_next)};
}

ChainParams params_of(const StateView& view) {
  const auto params = read_own<ChainParams>(view, params_key());
  TALLY_CHECK(params.has_value(), "a state with parameters");
  return *params;
}

std::uint64_t next_nonce(const StateView& view, const AccountId& account) {
  return read_account(view, account).nonce + 1;
}

}  // namespace tally::contract
