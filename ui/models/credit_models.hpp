// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/credit/jwk.hpp"
#include "ui/models/local_model.hpp"

/// The tables of the Credit page, and issuers' keys as documents need them.
/// Thread: gui.
namespace tally::ui {

/// What each loan adds to a borrower's history.
class CreditHistoryModel : public LocalModel<node::CreditHistoryLine> {
  Q_OBJECT

 public:
  enum Column { kLoan, kTaken, kPrincipal, kState, kOnTime, kLate1, kLate30, kLate60, kLate90,
                kOverdue, kWrittenOff };

  CreditHistoryModel(NodeBridge& bridge, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::CreditHistoryLine& row, int column,
                              int role) const override;
};

/// Consents that the user gave or received.
class GrantModel : public PagedTableModel<node::GrantRow> {
  Q_OBJECT

 public:
  enum Column { kWho, kWay, kLoan, kGiven, kUntil, kState };

  GrantModel(NodeBridge& bridge, QObject* parent);
  [[nodiscard]] bool stands(const node::GrantRow& row) const;

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::GrantRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::GrantRow& row) const override;
};

/// "tally:" and the account: how an issuer on the chain calls itself in its documents.
[[nodiscard]] std::string issuerName(const AccountId& account);
/// The keys of registered issuers, each bound to its issuer's name and its time.
[[nodiscard]] std::vector<credit::Jwk> issuerKeys(const std::vector<node::IssuerRow>& issuers);
/// A claim's value as one line of plain text.
[[nodiscard]] QString claimText(const credit::Json& value);

}  // namespace tally::ui
