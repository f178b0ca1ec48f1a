// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/store/chain_store.hpp"
#include "core/node/api/queries.hpp"

/// Answers to the questions of api/queries.hpp out of the index rows of one moment.
/// Cost:   pages walk the rows of one index (a status, an account, a loan), never the whole chain.
/// Thread: pure, any; the node gives them a thread of their own.
namespace tally::node {

/// Anything but PoolQuery, PeersQuery and LogQuery, which are not in the index.
[[nodiscard]] AnyAnswer answer(const StoreSnapshot& moment, const AnyQuery& query);

[[nodiscard]] LoanPage answer_loans(const StoreSnapshot& moment, const LoansQuery& query);
[[nodiscard]] LoanDetail answer_loan(const StoreSnapshot& moment, const LoanDetailQuery& query);
[[nodiscard]] NotePage answer_notes(const StoreSnapshot& moment, const NotesQuery& query);
[[nodiscard]] OfferPage answer_offers(const StoreSnapshot& moment, const OffersQuery& query);
[[nodiscard]] MandatePage answer_mandates(const StoreSnapshot& moment,
                                          const MandatesQuery& query);
[[nodiscard]] PricePage answer_prices(const StoreSnapshot& moment, const PricesQuery& query);
[[nodiscard]] ReferencePage answer_references(const StoreSnapshot& moment,
                                              const ReferencesQuery& query);
[[nodiscard]] PortfolioSummary answer_portfolio(const StoreSnapshot& moment,
                                                const PortfolioQuery& query);
[[nodiscard]] InstalmentPage answer_instalments(const StoreSnapshot& moment,
                                                const InstalmentsQuery& query);
[[nodiscard]] HistoryPage answer_history(const StoreSnapshot& moment, const HistoryQuery& query);
[[nodiscard]] AccountBalances answer_balances(const StoreSnapshot& moment,
                                              const BalancesQuery& query);
[[nodiscard]] IssuerPage answer_issuers(const StoreSnapshot& moment, const IssuersQuery& query);
[[nodiscard]] StatusEpochPage answer_status_epochs(const StoreSnapshot& moment,
                                                   const StatusEpochsQuery& query);
[[nodiscard]] GrantPage answer_grants(const StoreSnapshot& moment, const GrantsQuery& query);
[[nodiscard]] SealingKeyAnswer answer_sealing_key(const StoreSnapshot& moment,
                                                  const SealingKeyQuery& query);
[[nodiscard]] StakeAnswer answer_stake(const StoreSnapshot& moment, const StakeQuery& query);
[[nodiscard]] Statement answer_statement(const StoreSnapshot& moment, const StatementQuery& query);
[[nodiscard]] CreditHistory answer_credit_history(const StoreSnapshot& moment,
                                                  const CreditHistoryQuery& query);
[[nodiscard]] BlockPage answer_blocks(const StoreSnapshot& moment, const BlocksQuery& query);

}  // namespace tally::node
