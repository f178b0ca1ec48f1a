// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_detail.hpp"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QScrollArea>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/charts/funding_bar.hpp"
#include "ui/charts/schedule_chart.hpp"
#include "ui/dialogs/loan_actions.hpp"
#include "ui/dialogs/security_dialog.hpp"
#include "ui/models/bid_model.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/schedule_model.hpp"
#include "ui/models/security_text.hpp"
#include "ui/pages/market_bid_box.hpp"
#include "ui/pages/market_credit.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/status_chip.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr int kTableRows = 7;
constexpr int kGradeCharacters = 8;

QLabel* wrapped(FontRole font = FontRole::kBody, bool secondary = false) {
  QLabel* label = makeLabel({}, font, secondary);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

bool canTakeBids(const node::LoanRow& loan, Timestamp now) {
  return loan.status == LoanStatus::kListed && now <= loan.terms.listed_until;
}

// A link that shows and hides what stands below it.
QPushButton* makeToggle(const QString& text, const char* object_name, QWidget* target) {
  QPushButton* toggle = makeButton(text, object_name, ButtonKind::kLink);
  toggle->setCheckable(true);
  toggle->setProperty("text", text + QStringLiteral(" ▸"));
  target->hide();
  QObject::connect(toggle, &QPushButton::toggled, target, [toggle, target](bool open) {
    QString label = toggle->text();
    label.chop(1);
    toggle->setText(label + (open ? QStringLiteral("▾") : QStringLiteral("▸")));
    target->setVisible(open);
  });
  return toggle;
}

void fixHeight(TableView* table, int rows) {
  table->setFixedHeight(kRowHeight + kDenseRowHeight * std::min(rows, kTableRows) + 2);
}

}  // namespace

MarketDetail::MarketDetail(PageContext& context, QWidget* parent)
    : QStackedWidget(parent), context_(context), bridge_(*context.bridge) {
  setObjectName("marketDetail");
  setAccessibleName(tr("Chosen listing"));
  auto* none = new Card;
  none->body()->addWidget(
      new EmptyState("market", tr("Choose a listing to see who asks, what it would bring, and "
                                  "what can go wrong.")));
  addWidget(none);
  addWidget(makePaper());
}

QWidget* MarketDetail::makePaper() {
  auto* card = new Card;
  card->body()->setSpacing(0);
  auto* content = new QWidget;
  content->setProperty("kind", "page");
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, kGrid * 2, 0);
  column->setSpacing(kGrid * 3);
  column->addWidget(makeHead());
  column->addWidget(makeFacts());
  column->addWidget(makeBids());
  column->addWidget(makeSchedule());
  column->addWidget(makeLabel(tr("What can go wrong"), FontRole::kStrong));
  risks_ = wrapped(FontRole::kSmall);
  risks_->setObjectName("marketRisks");
  column->addWidget(risks_);
  column->addStretch(1);
  auto* area = new QScrollArea;
  nameWidget(area, "marketDetailScroll", tr("Chosen listing"));
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidget(content);
  card->body()->addWidget(area, 1);
  card->body()->addWidget(makeLine());
  card->body()->addSpacing(kGrid * 3);
  bid_box_ = new MarketBidBox(bridge_);
  connect(bid_box_, &MarketBidBox::wanted, this, [this](Amount amount, RatePpb rate) {
    LoanActions::placeBid(bridge_, detail_.loan, amount, rate, this,
                          [this](const QString& sentence) { emit said(sentence); });
  });
  card->body()->addWidget(bid_box_);
  return card;
}

QWidget* MarketDetail::makeHead() {
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  auto* row = new QHBoxLayout;
  name_ = makeLabel({}, FontRole::kStrong);
  name_->setObjectName("marketLoanName");
  status_ = new StatusChip;
  QPushButton* open = makeButton(tr("Open"), "external", "marketOpenLoan", ButtonKind::kLink);
  open->setToolTip(tr("Show everything about this loan"));
  connect(open, &QPushButton::clicked, this, [this] {
    if (id_ && context_.openLoan) context_.openLoan(*id_);
  });
  row->addWidget(name_);
  row->addWidget(status_);
  row->addStretch(1);
  guarantee_ = makeButton(tr("Guarantee…"), "marketGuarantee", ButtonKind::kLink);
  guarantee_->setToolTip(tr("Answer for this loan if its borrower fails"));
  connect(guarantee_, &QPushButton::clicked, this, [this] {
    SecurityDialog::begin(SecurityDialog::Way::kGuarantee, bridge_, detail_.loan, this,
                         [this](const QString& sentence) { emit said(sentence); });
  });
  row->addWidget(open);
  column->addLayout(row);
  amount_ = makeLabel({}, FontRole::kFigure);
  amount_->setObjectName("marketLoanAmount");
  cost_ = wrapped();
  cost_->setObjectName("marketLoanCost");
  gain_ = wrapped(FontRole::kStrong);
  gain_->setObjectName("marketLoanGain");
  column->addWidget(amount_);
  column->addWidget(cost_);
  column->addWidget(gain_);
  column->addWidget(guarantee_, 0, Qt::AlignLeft);
  return head;
}

QWidget* MarketDetail::makeFacts() {
  auto* facts = new QWidget;
  auto* column = new QVBoxLayout(facts);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 2);
  auto* form = new QGridLayout;
  form->setHorizontalSpacing(kGap);
  form->setVerticalSpacing(kGrid);
  form->setColumnStretch(1, 1);
  purpose_ = wrapped();
  grade_ = wrapped();
  grade_origin_ = wrapped(FontRole::kSmall, true);
  ends_ = wrapped();
  secured_ = wrapped();
  secured_->setObjectName("marketSecured");
  history_ = wrapped();
  history_->setObjectName("marketBorrowerHistory");
  const std::pair<QString, QLabel*> lines[] = {{tr("For"), purpose_},
                                               {tr("Grade"), grade_},
                                               {QString(), grade_origin_},
                                               {tr("Bids end"), ends_},
                                               {tr("Secured by"), secured_},
                                               {tr("Borrower"), history_}};
  int line = 0;
  for (const auto& [title, value] : lines) {
    form->addWidget(makeLabel(title, FontRole::kBody, true), line, 0, Qt::AlignTop);
    form->addWidget(value, line++, 1);
  }
  column->addLayout(form);
  credit_ = new MarketCredit(bridge_);
  connect(credit_, &MarketCredit::said, this, &MarketDetail::said);
  column->addWidget(credit_);
  words_frame_ = new QFrame;
  words_frame_->setProperty("kind", "sunken");
  auto* inside = new QVBoxLayout(words_frame_);
  inside->setSpacing(kGrid);
  inside->addWidget(makeLabel(tr("The borrower writes, unchecked by anyone:"), FontRole::kSmall,
                              true));
  words_ = wrapped();
  words_->setObjectName("marketBorrowerWords");
  inside->addWidget(words_);
  column->addWidget(words_frame_);
  return facts;
}

QWidget* MarketDetail::makeBids() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 2);
  funding_ = new FundingBar;
  funding_text_ = wrapped(FontRole::kSmall, true);
  column->addWidget(funding_);
  column->addWidget(funding_text_);
  own_bids_ = new QVBoxLayout;
  own_bids_->setSpacing(kGrid);
  column->addLayout(own_bids_);
  bids_ = new BidModel(bridge_, this);
  bids_table_ = new TableView("marketBids", tr("Bids on this listing"));
  bids_table_->setPagedModel(bids_);
  bids_table_->setDense(true);
  bids_toggle_ = makeToggle(tr("Bids"), "marketBidsToggle", bids_table_);
  column->addWidget(bids_toggle_, 0, Qt::AlignLeft);
  column->addWidget(bids_table_);
  return box;
}

QWidget* MarketDetail::makeSchedule() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 2);
  column->addWidget(makeLabel(tr("Repayment, at the highest rate"), FontRole::kStrong));
  chart_ = new ScheduleChart;
  chart_->setFixedHeight(140);
  column->addWidget(chart_);
  schedule_ = new ScheduleModel(bridge_, this);
  schedule_table_ = new TableView("marketSchedule", tr("Repayment schedule of this listing"));
  schedule_table_->setPagedModel(schedule_);
  schedule_table_->setDense(true);
  schedule_toggle_ = makeToggle(tr("Each instalment"), "marketScheduleToggle", schedule_table_);
  auto* row = new QHBoxLayout;
  row->addWidget(schedule_toggle_);
  row->addStretch(1);
  row->addWidget(schedule_table_->makeExportButton("schedule.csv"));
  column->addLayout(row);
  column->addWidget(schedule_table_);
  fixHeight(schedule_table_, kTableRows);
  return box;
}

void MarketDetail::showLoan(const LoanId& loan) {
  if (id_ == loan) return;
  id_ = loan;
  refresh();
}

void MarketDetail::openParts(bool open) {
  bids_toggle_->setChecked(open && !detail_.bids.empty());
  schedule_toggle_->setChecked(open);
}

void MarketDetail::previewBid() { bid_box_->preview(); }

void MarketDetail::showNothing() {
  id_.reset();
  setCurrentIndex(0);
}

void MarketDetail::refresh() {
  if (!id_) return;
  bridge_.ask(node::LoanDetailQuery{*id_}, this,
              [this](const node::LoanDetail& detail) { take(detail); });
  if (!bridge_.hasAccount()) return;
  bridge_.ask(node::BalancesQuery{bridge_.account()}, this,
              [this](const node::AccountBalances& answer) {
                Amount available;
                for (const node::BalanceRow& row : answer.balances) {
                  if (row.asset == detail_.loan.terms.asset) available = row.available;
                }
                bid_box_->setAvailable(available);
              });
}

void MarketDetail::take(const node::LoanDetail& detail) {
  if (!detail.found) {
    showNothing();
    return;
  }
  const bool fresh = detail_.loan.id != detail.loan.id || currentIndex() == 0;
  const bool same_plan = !fresh && detail.instalments.size() == detail_.instalments.size() &&
                         detail.loan.status == detail_.loan.status;
  detail_ = detail;
  const node::AssetInfo asset = bridge_.asset(detail.loan.terms.asset);
  takeFacts(detail);
  credit_->setLoan(detail.loan);
  takeBids(detail);
  if (!same_plan) {
    chart_->setAsset(asset);
    chart_->setInstalments(detail.instalments);
    schedule_->setAsset(asset);
    schedule_->setRows(detail.instalments, detail.height);
  }
  bid_box_->setLoan(detail.loan);
  setCurrentIndex(1);
}

void MarketDetail::takeFacts(const node::LoanDetail& detail) {
  const node::LoanRow& loan = detail.loan;
  const node::AssetInfo asset = bridge_.asset(loan.terms.asset);
  name_->setText(loanName(loan.id));
  const Word word = loanWord(loan);
  status_->setStatus(word.text, word.color);
  amount_->setText(formatMoney(loan.terms.principal, asset));
  const node::LoanPreview dearest =
      node::preview_loan(loan.terms, loan.terms.rate_ceiling, day_of(bridge_.now()));
  cost_->setText(tr("%1; %2 first, at %3 or less")
                     .arg(planText(loan.terms),
                          formatAmount(dearest.instalment, asset.decimals),
                          formatRate(loan.terms.rate_ceiling)));
  std::int64_t sample = 500;
  for (int i = 0; i < asset.decimals; ++i) sample *= 10;
  const Amount part = std::min(Amount{sample}, loan.terms.principal);
  const node::BidPreview sums =
      node::preview_bid(loan.terms, loan.terms.rate_ceiling, part, day_of(bridge_.now()));
  gain_->setText(tr("You get: %1 → %2 at first")
                     .arg(formatAmount(part, asset.decimals),
                          formatAmount(sums.monthly, asset.decimals)));
  purpose_->setText(purposeName(loan.terms.purpose));
  const QString grade = foreignText(loan.terms.grade, kGradeCharacters);
  grade_->setText(grade.isEmpty() ? tr("none given") : grade);
  grade_origin_->setVisible(!grade.isEmpty());
  grade_origin_->setText(gradeOrigin(bridge_.isPractice()));
  const QString when = formatTime(loan.terms.listed_until);
  ends_->setText(canTakeBids(loan, bridge_.now())
                     ? tr("in %1, %2").arg(formatLeft(loan.terms.listed_until, bridge_.now()), when)
                     : tr("ended, %1").arg(when));
  history_->setText(loan.borrower == bridge_.account() ? tr("This is your own listing.")
                                                       : historySentence(detail.history));
  words_frame_->setVisible(!loan.terms.description.empty());
  words_->setText(foreignText(loan.terms.description));
  const bool bare = loan.security.is_empty();
  secured_->setText(bare ? tr("nothing") : securityText(loan, bridge_));
  const QString cannot =
      SecurityDialog::block(SecurityDialog::Way::kGuarantee, bridge_, loan);
  guarantee_->setVisible(canTakeBids(loan, bridge_.now()) && loan.borrower != bridge_.account());
  setEnabledOr(guarantee_, cannot.isEmpty(), cannot);
  risks_->setText((bare ? securityText(loan, bridge_)
                        : tr("If the borrower stops paying, guarantors are called and collateral "
                             "is sold; what that does not cover is lost.")) +
                  QLatin1Char(' ') +
                  lateRule(loan.terms, formatMoney(loan.terms.late_fee, asset)) +
                  QLatin1Char(' ') + tr("You cannot take the money back early."));
}

void MarketDetail::takeBids(const node::LoanDetail& detail) {
  const node::LoanRow& loan = detail.loan;
  const node::AssetInfo asset = bridge_.asset(loan.terms.asset);
  const int percent = fundedPercent(loan);
  funding_->setPercent(percent);
  const QString covered = tr("%1 % covered by %2").arg(percent).arg(
      counted(detail.bids.size(), tr("%1 bid"), tr("%1 bids")));
  const bool open = canTakeBids(loan, bridge_.now());
  funding_->setVisible(open || !detail.bids.empty());
  funding_text_->setText(!detail.bids.empty() ? covered + tr(". Rate if it ended now: %1")
                                                              .arg(formatRate(loan.rate))
                         : open               ? tr("No bids yet. The first ones set the rate.")
                                              : tr("Bids on this listing have ended."));
  bids_->setAsset(asset);
  bids_->setRows(detail.bids, detail.height);
  fixHeight(bids_table_, static_cast<int>(detail.bids.size()));
  bids_toggle_->setVisible(!detail.bids.empty());
  if (detail.bids.empty()) bids_toggle_->setChecked(false);

  // Rebuilt only when something changed, so that a button does not vanish under the mouse.
  QByteArray shown;
  for (const node::BidRow& bid : detail.bids) {
    if (bid.lender != bridge_.account()) continue;
    shown += QByteArray::number(bid.number) + (bid.would_win ? '+' : '-') +
             QByteArray::number(static_cast<qint64>(bid.winning_amount.minor)) +
             loan.id.hex().c_str();
  }
  if (shown == own_bids_shown_) return;
  own_bids_shown_ = shown;
  while (QLayoutItem* item = own_bids_->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  for (const node::BidRow& bid : detail.bids) {
    if (bid.lender != bridge_.account()) continue;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* text = wrapped();
    text->setText(tr("◆ Your bid %1 at %2").arg(formatAmount(bid.amount, asset.decimals),
                                              formatRate(bid.rate)));
    auto* chip = new StatusChip;
    chip->setStatus(bidOutcome(bid, asset.decimals),
                    bid.would_win ? ColorRole::kGood : ColorRole::kWarn);
    QPushButton* back = makeButton(tr("Withdraw"), QStringLiteral("withdrawBid%1").arg(bid.number),
                                   ButtonKind::kLink);
    connect(back, &QPushButton::clicked, this, [this, bid] { withdraw(bid); });
    row->addWidget(text, 1);
    row->addWidget(chip);
    row->addWidget(back);
    own_bids_->addWidget(line);
  }
}

void MarketDetail::withdraw(const node::BidRow& bid) {
  LoanActions::withdrawBid(bridge_, detail_.loan, bid, this,
                           [this](const QString& sentence) { emit said(sentence); });
}

}  // namespace tally::ui
