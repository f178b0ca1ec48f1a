// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_history.hpp"

#include <QtWidgets/QFileDialog>

#include "core/credit/issue.hpp"
#include "core/credit/names.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/credit_models.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/figure_card.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kValidSeconds = 30 * kDaySeconds;

std::uint32_t sumOf(const std::array<std::uint32_t, 4>& counts) {
  std::uint32_t sum = 0;
  for (const std::uint32_t count : counts) sum += count;
  return sum;
}

}  // namespace

credit::Json repaymentHistoryClaims(const node::CreditHistory& history,
                                    const AccountId& account) {
  using credit::json_number;
  const node::Punctuality& seen = history.punctuality;
  const std::int64_t now = history.time.ms / 1000;
  credit::Json claims = credit::json_object(
      {{"iss", credit::json_text(issuerName(account))},
       {"vct", credit::json_text(std::string(credit::kVctRepaymentHistory))},
       {"iat", json_number(now - now % kDaySeconds)},
       {"exp", json_number(now + kValidSeconds)},
       {"account", credit::json_text(account.hex())},
       {"as_of_height", json_number(static_cast<std::int64_t>(history.height))}});
  const std::pair<const char*, std::int64_t> counts[] = {
      {"loans_taken", history.loans_taken},
      {"loans_active", history.loans_active},
      {"loans_closed", history.loans_closed},
      {"loans_defaulted", history.loans_defaulted},
      {"instalments_on_time", seen.on_time},
      {"instalments_late_1_29", seen.late[0]},
      {"instalments_late_30_59", seen.late[1]},
      {"instalments_late_60_89", seen.late[2]},
      {"instalments_late_90_up", seen.late[3]},
      {"instalments_overdue_now", sumOf(seen.overdue_now)},
      {"worst_days", seen.worst_days},
      {"borrowed_minor", history.borrowed.minor},
      {"repaid_minor", history.repaid.minor},
      {"written_off_minor", history.written_off.minor},
      {"exposure_minor", history.exposure.minor}};
  for (const auto& [name, count] : counts) claims.set(name, json_number(count));
  return claims;
}

CreditHistoryTab::CreditHistoryTab(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(kGap);
  taken_ = new FigureCard(tr("Loans taken"), "creditTaken");
  on_time_ = new FigureCard(tr("Instalments on time"), "creditOnTime");
  late_ = new FigureCard(tr("Instalments late"), "creditLate");
  owed_ = new FigureCard(tr("Owed now"), "creditOwed");
  for (FigureCard* card : {taken_, on_time_, late_, owed_}) figures->addWidget(card);
  column->addLayout(figures);

  model_ = new CreditHistoryModel(bridge_, this);
  auto* table = new TableView("creditHistoryTable", tr("My loans and how I paid them"));
  table->setPagedModel(model_);
  auto* card = new Card(tr("Loan by loan"));
  card->setEdgeToEdge();
  save_ = makeButton(tr("Save as a document…"), "creditHistorySave");
  card->addAction(save_);
  card->addAction(table->makeExportButton("credit-history.csv"));
  auto* empty = new EmptyState("document", tr("No loans yet. Every loan you take and every "
                                              "instalment you pay builds your history here."));
  card->body()->addWidget(new TableArea(table, model_, empty), 1);
  column->addWidget(card, 1);
  connect(save_, &QPushButton::clicked, this, &CreditHistoryTab::save);
  setEnabledOr(save_, false, tr("There is no history yet."));
}

void CreditHistoryTab::refresh() {
  bridge_.ask(node::CreditHistoryQuery{bridge_.account(), bridge_.tip()->home_asset}, this,
              [this](const node::CreditHistory& history) { take(history); });
}

void CreditHistoryTab::take(const node::CreditHistory& history) {
  history_ = history;
  const node::Punctuality& seen = history.punctuality;
  const std::uint32_t late = sumOf(seen.late);
  const std::uint32_t overdue = sumOf(seen.overdue_now);
  const node::AssetInfo asset = bridge_.homeAsset();
  taken_->setFigure(formatCount(history.loans_taken));
  taken_->setSecondary(tr("%1 repaid, %2 defaulted")
                           .arg(formatCount(history.loans_closed),
                                formatCount(history.loans_defaulted)));
  on_time_->setFigure(formatCount(seen.on_time));
  on_time_->setSecondary(tr("paid within the days of grace"));
  late_->setFigure(formatCount(late), {}, late == 0 ? ColorRole::kText : ColorRole::kWarn);
  late_->setSecondary(overdue == 0
                          ? tr("none overdue now")
                          : tr("%1 overdue now, the worst by %2 days")
                                .arg(formatCount(overdue), formatCount(seen.worst_days)));
  owed_->setFigure(formatAmount(history.exposure, asset.decimals),
                   QString::fromStdString(asset.symbol));
  owed_->setSecondary(tr("of %1 borrowed").arg(formatMoney(history.borrowed, asset)));
  model_->setRows(history.loans, history.height);
  setEnabledOr(save_, history.loans_taken > 0, tr("There is no history yet."));
}

void CreditHistoryTab::save() {
  const QString name = QFileDialog::getSaveFileName(this, tr("Save the document"),
                                                    "repayment-history.sdjwt");
  if (name.isEmpty()) return;
  // Anybody can recompute the numbers, so a key of its own is enough.
  const credit::SecretJwk key = credit::SecretJwk::random(credit::Curve::kP256);
  credit::Json claims = repaymentHistoryClaims(history_, bridge_.account());
  const auto selectable = credit::all_selectable(claims);
  const auto token = credit::issue(
      key,
      {.claims = std::move(claims), .selectable = selectable, .header = credit::json_object(),
       .decoy_step = credit::kDecoyStep, .holder = nullptr},
      credit::random_salt);
  if (!token) return say_(ColorRole::kBad, sentenceOf(token.error()));
  const bool written = writePrivateFile(name, token->text()) &&
                       writePrivateFile(name + ".issuer.jwk",
                                        write_json(jwk_to_json(key.public_jwk())));
  if (written)
    say_(ColorRole::kGood, tr("Your history has been written to “%1”, with the key to check it "
                              "beside it. Any node can recompute its numbers.").arg(name));
  else
    say_(ColorRole::kBad, tr("“%1” cannot be written. Choose another folder.").arg(name));
}

}  // namespace tally::ui
