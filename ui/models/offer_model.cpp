// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/offer_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/listing_model.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

std::vector<Column> offerColumns() {
  const auto key = [](node::OfferSort sort) { return static_cast<int>(sort); };
  return {
      {OfferModel::tr("Loan"), 112, false, key(node::OfferSort::kOfferedAt)},
      {OfferModel::tr("Status"), 112, false},
      {OfferModel::tr("Price"), 92, true, key(node::OfferSort::kPrice)},
      {OfferModel::tr("Yield a year"), 100, true, key(node::OfferSort::kYield)},
      {OfferModel::tr("Rate"), 84, true, key(node::OfferSort::kRate)},
      {OfferModel::tr("Instalments left"), 116, true, key(node::OfferSort::kLeft)},
      {OfferModel::tr("Outstanding"), 112, true, key(node::OfferSort::kPrincipal)},
      {OfferModel::tr("To pay"), 112, true, -1, true},
  };
}

}  // namespace

QString formatPrice(std::uint32_t price_ppm) {
  return formatPercent(static_cast<double>(price_ppm) / 10'000, 2);
}

OfferModel::OfferModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, offerColumns(), parent) {}

void OfferModel::setOwnOnly(bool own_only) {
  own_only_ = own_only;
  reset();
}

void OfferModel::setWithoutLate(bool without_late) {
  query_.without_late = without_late;
  reset();
}

void OfferModel::setSort(node::OfferSort sort, bool descending) {
  query_.sort = sort;
  query_.descending = descending;
  reset();
}

void OfferModel::ask(const PageRequest& request, Take take) {
  query_.seller.reset();
  if (own_only_ && bridge().hasAccount()) query_.seller = bridge().account();
  askPage(query_, request, std::move(take));
}

QByteArray OfferModel::key(const node::OfferWithLoan& row) const {
  const ByteView name = row.offer.offer.view();
  return QByteArray(reinterpret_cast<const char*>(name.data()),
                    static_cast<qsizetype>(name.size()));
}

QVariant OfferModel::text(const node::OfferWithLoan& row, int column) const {
  const int decimals = bridge().asset(row.loan.terms.asset).decimals;
  switch (column) {
    case kLoan: return shortId(row.offer.loan);
    case kStatus: return loanWord(row.loan).text;
    case kPrice: return formatPrice(row.offer.price_ppm);
    case kYield:
      return row.has_yield ? formatPercent(row.yield_per_year * 100, 2) : QStringLiteral("–");
    case kRate: return formatRate(row.loan.rate);
    case kLeft: return paymentCount(row.loan) - row.loan.instalments_paid;
    case kPrincipal: return formatAmount(row.principal, decimals);
    case kTotal: return formatAmount(row.price + row.accrued, decimals);
    default: return {};
  }
}

QVariant OfferModel::cell(const node::OfferWithLoan& row, int column, int role) const {
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case kExportRole:
      if (column == kLoan) return QString::fromStdString(row.offer.loan.hex());
      return {};
    case kToneRole:
      if (column == kStatus) return static_cast<int>(loanWord(row.loan).color);
      if (row.offer.seller == bridge().account()) return static_cast<int>(ColorRole::kSecondary);
      return {};
    case Qt::ToolTipRole: {
      const int decimals = bridge().asset(row.loan.terms.asset).decimals;
      if (column == kTotal)
        return tr("%1 for the principal and %2 of accrued interest")
            .arg(formatAmount(row.price, decimals), formatAmount(row.accrued, decimals));
      if (column == kYield) return tr("If every instalment comes on its day.");
      return {};
    }
    default: return {};
  }
}

}  // namespace tally::ui
