// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>

#include "core/contract/objects.hpp"
#include "core/contract/params.hpp"
#include "core/contract/security_objects.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"

/// Typed reading of the state. Values in the state were written by us: one that does not decode is
/// a bug or a corrupt store, and aborts.
/// Thread: that of the view.
namespace tally::contract {

[[nodiscard]] AccountRecord read_account(const StateView& view, const AccountId& account);
[[nodiscard]] Balance read_balance(const StateView& view, const AccountId& account, AssetId asset);
[[nodiscard]] std::optional<AssetRecord> read_asset(const StateView& view, AssetId asset);
[[nodiscard]] std::optional<AssetId> read_symbol(const StateView& view, std::string_view symbol);
[[nodiscard]] std::optional<LoanRecord> read_loan(const StateView& view, const LoanId& loan);
[[nodiscard]] std::optional<BidRecord> read_bid(const StateView& view, const LoanId& loan,
                                                std::uint32_t number);
[[nodiscard]] std::optional<NoteRecord> read_note(const StateView& view, const LoanId& loan,
                                                  const AccountId& holder);
[[nodiscard]] std::optional<OfferRecord> read_offer(const StateView& view, const LoanId& loan,
                                                    const OfferId& offer);
[[nodiscard]] std::optional<ProposalRecord> read_proposal(const StateView& view,
                                                          const LoanId& loan,
                                                          std::uint32_t number);
[[nodiscard]] std::optional<ReferenceRecord> read_reference(const StateView& view,
                                                            std::string_view code);
[[nodiscard]] std::optional<MandateRecord> read_mandate(const StateView& view,
                                                        const MandateId& mandate);
/// What a mandate has lent or offered to a borrower.
[[nodiscard]] Amount read_committed(const StateView& view, const MandateId& mandate,
                                    const AccountId& borrower);
[[nodiscard]] std::uint64_t read_next_turn(const StateView& view);
[[nodiscard]] std::optional<CollateralRecord> read_collateral(const StateView& view,
                                                              const LoanId& loan);
[[nodiscard]] std::optional<GuaranteeRecord> read_guarantee(const StateView& view,
                                                            const LoanId& loan,
                                                            const AccountId& guarantor);
[[nodiscard]] std::optional<SaleRecord> read_sale(const StateView& view, const LoanId& loan);
[[nodiscard]] std::optional<PriceRecord> read_price(const StateView& view,
                                                    const AccountId& publisher, AssetId base,
                                                    AssetId quote);
[[nodiscard]] std::optional<MarginRecord> read_margin(const StateView& view, const LoanId& loan);

/// Visits a range in order until `visit` returns false.
void for_each(const StateView& view, const KeyRange& range,
              const std::function<bool(ByteView key, ByteView value)>& visit);

struct NumberedBid {
  std::uint32_t number = 0;
  BidRecord bid;
};
/// The standing bids of a loan in order of their numbers.
[[nodiscard]] std::vector<NumberedBid> read_bids(const StateView& view, const LoanId& loan);

}  // namespace tally::contract
