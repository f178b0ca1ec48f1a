// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/credit.hpp"
#include "ui/models/local_model.hpp"

/// The tables of an issuer's desk.
/// Thread: gui.
namespace tally::ui {

class OrderModel : public LocalModel<node::IssueOrder> {
  Q_OBJECT

 public:
  enum Column { kHolder, kType, kCopies, kCame };
  OrderModel(NodeBridge& bridge, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::IssueOrder& row, int column, int role) const override;
};

class IssuedModel : public LocalModel<node::IssuedRow> {
  Q_OBJECT

 public:
  enum Column { kHolder, kType, kIssued, kEntry, kStatus };
  IssuedModel(NodeBridge& bridge, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::IssuedRow& row, int column, int role) const override;
};

}  // namespace tally::ui
