// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/credit.hpp"
#include "ui/models/local_model.hpp"

/// Requests for facts, of one side; and what a lender keeps of borrowers.
/// Thread: gui.
namespace tally::ui {

class RequestModel : public LocalModel<node::FactRequest> {
  Q_OBJECT

 public:
  enum class Side { kBorrower, kLender };
  enum Column { kWho, kLoan, kFacts, kAsked, kState };

  RequestModel(NodeBridge& bridge, Side side, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::FactRequest& row, int column, int role) const override;

 private:
  Side side_;
};

class FileModel : public LocalModel<node::LoanFile> {
  Q_OBJECT

 public:
  enum Column { kLoan, kFacts, kIssuer, kAge, kChecked, kStatus };

  FileModel(NodeBridge& bridge, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::LoanFile& row, int column, int role) const override;
};

}  // namespace tally::ui
