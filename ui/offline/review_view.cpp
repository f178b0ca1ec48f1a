// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/review_view.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <cstdlib>

#include "ui/offline/flow_diagram.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

namespace offline = wallet::offline;

QString text(const std::string& from) { return QString::fromStdString(from); }
QString day(Timestamp time) { return text(to_iso(day_of(time))); }
/// "pay_instalment" is "pay instalment".
QString kindText(const std::string& kind) { return text(kind).replace('_', ' '); }
QString windowText(const offline::TransactionReview& one) {
  if (one.valid_from.ms <= 0) return ReviewView::tr("until %1").arg(day(one.valid_until));
  return ReviewView::tr("%1 to %2").arg(day(one.valid_from), day(one.valid_until));
}

const offline::TransactionReview* firstRefused(const offline::Review& review) {
  for (const auto& one : review.transactions)
    if (one.refusal != offline::Refusal::kNone) return &one;
  return nullptr;
}

QTableWidgetItem* cell(const QString& content, bool is_number) {
  auto* item = new QTableWidgetItem(content);
  item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
  item->setTextAlignment((is_number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return item;
}

QString shortKeys(const std::vector<PublicKey>& keys) {
  QStringList names;
  for (const PublicKey& key : keys) names.push_back(text(key.hex()).left(8) + QStringLiteral("…"));
  return names.join(QStringLiteral(", "));
}

}  // namespace

QString provenMoney(const offline::Review& review, AssetId asset, Amount amount) {
  const auto found = review.assets.find(asset);
  if (found == review.assets.end()) return QString::number(amount.minor);
  const int decimals = found->second.decimals;
  QString digits = QString::number(std::llabs(amount.minor)).rightJustified(decimals + 1, '0');
  QString whole = digits.left(digits.size() - decimals);
  for (int at = static_cast<int>(whole.size()) - 3; at > 0; at -= 3) whole.insert(at, '\'');
  const QString fraction = decimals == 0 ? QString() : "." + digits.right(decimals);
  return (amount.minor < 0 ? "-" : "") + whole + fraction + " " + text(found->second.symbol);
}

QString ageText(std::int64_t ms) {
  const std::int64_t minutes = ms / 60'000;
  if (minutes < 120) return ReviewView::tr("%n minutes", nullptr, static_cast<int>(minutes));
  if (minutes < 2 * 24 * 60)
    return ReviewView::tr("%n hours", nullptr, static_cast<int>(minutes / 60));
  return ReviewView::tr("%n days", nullptr, static_cast<int>(minutes / (24 * 60)));
}

ReviewView::ReviewView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("offlineReview"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 2);
  message_ = new MessageBar(QStringLiteral("offlineReviewMessage"));
  proven_ = makeLabel({}, FontRole::kBody);
  claimed_ = makeLabel({}, FontRole::kBody, true);
  warning_ = makeLabel({}, FontRole::kBody, true);
  flow_ = new FlowDiagram;
  table_ = new QTableWidget;
  nameWidget(table_, QStringLiteral("offlineTable"), tr("What would be signed"));
  nameWidget(proven_, QStringLiteral("offlineProven"), tr("Proven"));
  nameWidget(claimed_, QStringLiteral("offlineClaimed"), tr("Only claimed"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  for (QLabel* label : {proven_, claimed_, warning_}) label->setWordWrap(true);
  column->addWidget(message_);
  column->addWidget(proven_);
  column->addWidget(flow_);
  column->addWidget(table_, 1);
  column->addWidget(warning_);
  column->addWidget(claimed_);
}

void ReviewView::show(const offline::Review& review) {
  message_->clear();
  table_->setRowCount(0);
  warning_->clear();
  claimed_->setText(
      review.purpose.empty()
          ? QString()
          : tr("The file also says, and nothing proves it: \"%1\"").arg(text(review.purpose)));
  proven_->clear();
  flow_->show(review);
  if (review.refusal == offline::Refusal::kNone) showFigures(review);
  showRefusal(review);
}

void ReviewView::showRefusal(const offline::Review& review) {
  if (review.refusal != offline::Refusal::kNone)
    return message_->say(ColorRole::kBad,
                         tr("Refused: %1.").arg(QString::fromUtf8(to_sentence(review.refusal))), {},
                         {}, false);
  if (const auto* refused = firstRefused(review)) {
    const QString rule = refused->rule == contract::TxError::kNone
                             ? QString()
                             : QStringLiteral(" (%1)").arg(contract::to_string(refused->rule));
    return message_->say(
        ColorRole::kBad,
        tr("Refused: %1%2.").arg(QString::fromUtf8(to_sentence(refused->refusal)), rule), {}, {},
        false);
  }
  message_->say(ColorRole::kGood, tr("Every figure below is proven, or computed from what is."), {},
                {}, false);
}

void ReviewView::showFigures(const offline::Review& review) {
  QString lines =
      tr("True as of block %1 of %2 on %3. Your anchor is %4 older.")
          .arg(review.height)
          .arg(text(review.anchor.network_name), day(review.time), ageText(review.anchor_age_ms));
  if (review.age_ms) lines += " " + tr("The data is %1 old.").arg(ageText(*review.age_ms));
  for (const auto& [id, loan] : review.loans)
    lines += "\n" + tr("Loan %1…: %2 still owed of %3, to %n lenders, at %4 %.", nullptr,
                       static_cast<int>(loan.notes))
                        .arg(text(id.hex()).left(8),
                             provenMoney(review, loan.terms.asset, loan.outstanding),
                             provenMoney(review, loan.terms.asset, loan.terms.principal))
                        .arg(static_cast<double>(loan.rate.ppb) / 1e7, 0, 'f', 2);
  lines += "\n" + tr("Fees of the network in all: %1.")
                      .arg(provenMoney(review, kNativeAsset, review.total_fees));
  proven_->setText(lines);

  const QStringList heads{tr("What"),    tr("Due"),        tr("Principal"),   tr("Interest"),
                          tr("At most"), tr("Owed after"), tr("Can be taken")};
  table_->setColumnCount(static_cast<int>(heads.size()));
  table_->setHorizontalHeaderLabels(heads);
  table_->setRowCount(static_cast<int>(review.transactions.size()));
  int poor = 0;
  for (int row = 0; row < table_->rowCount(); ++row) {
    const auto& one = review.transactions[static_cast<std::size_t>(row)];
    const AssetId asset =
        review.loans.empty() ? kNativeAsset : review.loans.begin()->second.terms.asset;
    const auto money = [&](Amount amount) { return provenMoney(review, asset, amount); };
    QStringList cells{kindText(one.kind),
                      {},
                      {},
                      {},
                      {},
                      {},
                      windowText(one)};
    if (one.instalment) {
      const auto& figures = *one.instalment;
      cells = {tr("Instalment %1").arg(figures.number),
               text(to_iso(figures.due)),
               money(figures.principal),
               money(figures.interest),
               money(figures.limit),
               money(figures.outstanding_after),
               windowText(one)};
    }
    if (std::holds_alternative<CancelAhead>(one.body))
      cells[0] = tr("Cancels all of it that is not paid by then");
    if (const auto* change = std::get_if<SetPolicy>(&one.body))
      cells[0] = tr("From then on %1 of these keys sign: %2")
                     .arg(change->policy.threshold)
                     .arg(shortKeys(change->policy.keys));
    for (const contract::Event& event : one.events)
      if (const auto* moved = std::get_if<contract::Transferred>(&event))
        cells[4] = provenMoney(review, moved->asset, moved->amount);
    for (int column = 0; column < cells.size(); ++column)
      table_->setItem(row, column, cell(cells[column], column >= 2 && column <= 5));
    poor += one.needs_money ? 1 : 0;
  }
  QString warnings =
      tr("Whoever gets hold of the signed file can do nothing but what stands here, each in its "
         "window: no money can go to anybody else.");
  if (poor > 0)
    warnings += " " + tr("For %n of them the account does not have the money yet.", nullptr, poor);
  if (review.assumed_instalments > 0)
    warnings += " " + tr("%n earlier instalments are taken as paid by then.", nullptr,
                         static_cast<int>(review.assumed_instalments));
  warning_->setText(warnings);
}

}  // namespace tally::ui
