// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QSet>

#include "ui/widgets/paged_model.hpp"

/// The listings of the market that fit the filter, in the node's order.
/// Thread: gui.
namespace tally::ui {

struct Listing {
  node::LoanRow loan;
  node::BorrowerHistory history;
};

class ListingModel : public PagedTableModel<Listing> {
  Q_OBJECT

 public:
  enum Column { kGrade, kRate, kAmount, kTerm, kFunded, kEnds, kFacts, kBorrower, kPurpose };

  ListingModel(NodeBridge& bridge, QObject* parent);

  void setFilter(const node::LoanFilter& filter);
  void setSort(node::LoanSort sort, bool descending);
  /// Loans on which this wallet has a standing bid; they are marked.
  void setOwnBids(QSet<QByteArray> loans);
  [[nodiscard]] bool hasOwnBid(const LoanId& loan) const;
  /// What the user was shown of these loans is read anew.
  void factsChanged();

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const Listing& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const Listing& row) const override;

 private:
  [[nodiscard]] QVariant text(const Listing& row, int column) const;
  [[nodiscard]] QVariant exported(const Listing& row, int column) const;

  node::LoanFilter filter_;
  node::LoanSort sort_ = node::LoanSort::kEndsAt;
  bool descending_ = false;
  QSet<QByteArray> own_bids_;
};

[[nodiscard]] QByteArray keyOf(const LoanId& loan);

}  // namespace tally::ui
