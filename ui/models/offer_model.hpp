// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paged_model.hpp"

/// Notes for sale, with what all of an offer costs now and what it brings a year.
/// Thread: gui.
namespace tally::ui {

class OfferModel : public PagedTableModel<node::OfferWithLoan> {
  Q_OBJECT

 public:
  enum Column { kLoan, kStatus, kPrice, kYield, kRate, kLeft, kPrincipal, kTotal };

  OfferModel(NodeBridge& bridge, QObject* parent);

  void setOwnOnly(bool own_only);
  void setWithoutLate(bool without_late);
  void setSort(node::OfferSort sort, bool descending);

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::OfferWithLoan& row, int column,
                              int role) const override;
  [[nodiscard]] QByteArray key(const node::OfferWithLoan& row) const override;

 private:
  [[nodiscard]] QVariant text(const node::OfferWithLoan& row, int column) const;

  node::OffersQuery query_;
  bool own_only_ = false;
};

/// "98.50 %" of what is outstanding.
[[nodiscard]] QString formatPrice(std::uint32_t price_ppm);

}  // namespace tally::ui
