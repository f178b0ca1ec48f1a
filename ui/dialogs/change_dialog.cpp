// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include "core/node/api/preview.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

constexpr int kFieldWidth = 200;
constexpr int kFirstVoteDays = 14;
constexpr int kFirstHolidayDays = 45;

QDate toDate(Day day) {
  const CivilDate date = to_civil(day);
  return {date.year, static_cast<int>(date.month), static_cast<int>(date.day)};
}

Day toDay(const QDate& date) {
  return to_day({date.year(), static_cast<std::uint8_t>(date.month()),
                 static_cast<std::uint8_t>(date.day())});
}

void addLine(QGridLayout* grid, const QString& title, QWidget* field) {
  const int line = grid->rowCount();
  field->setFixedWidth(kFieldWidth);
  QLabel* label = makeLabel(title, FontRole::kBody, true);
  label->setBuddy(field);
  grid->addWidget(label, line, 0);
  grid->addWidget(field, line, 1, Qt::AlignLeft);
}

QGridLayout* makeGrid(QWidget* page) {
  auto* grid = new QGridLayout(page);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGap);
  grid->setVerticalSpacing(kGrid * 2);
  grid->setColumnStretch(1, 1);
  return grid;
}

}  // namespace

ChangeDialog::ChangeDialog(NodeBridge& bridge, const node::LoanDetail& detail,
                           LoanActions::Then then, QWidget* parent)
    : QDialog(parent), bridge_(bridge), detail_(detail), then_(std::move(then)) {
  setObjectName(QStringLiteral("changeDialog"));
  setWindowTitle(tr("Propose a change"));
  setMinimumWidth(520);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(tr("Change %1").arg(loanInText(detail.loan.id)),
                              FontRole::kTitle));
  what_ = new Select("changeWhat", tr("What changes"));
  if (detail.loan.status == LoanStatus::kActive)
    what_->addItem(tr("New terms for the rest of the loan"), static_cast<int>(What::kTerms));
  what_->addItem(tr("Charges that are not asked for any more"), static_cast<int>(What::kWaiver));
  column->addWidget(what_);
  pages_ = new QStackedWidget;
  pages_->addWidget(makeTerms());
  pages_->addWidget(makeWaiver());
  column->addWidget(pages_);
  days_ = new Select("changeVoteDays", tr("How long votes are taken"));
  for (const int days : {3, 7, 14, 21, 30})
    days_->addItem(counted(static_cast<std::uint64_t>(days), tr("Votes for %1 day"),
                           tr("Votes for %1 days")),
                   days);
  days_->setCurrentIndex(days_->findData(kFirstVoteDays));
  column->addWidget(days_, 0, Qt::AlignLeft);
  effect_ = makeLabel({}, FontRole::kBody, true);
  effect_->setObjectName("changeEffect");
  effect_->setWordWrap(true);
  effect_->setMinimumHeight(76);
  effect_->setAlignment(Qt::AlignTop);
  column->addWidget(effect_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "changeCancel");
  sign_ = makeButton(tr("Preview and sign"), "changeSign", ButtonKind::kPrimary);
  sign_->setDefault(true);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(sign_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(sign_, &QPushButton::clicked, this, &ChangeDialog::sign);
  for (Select* select : {what_, method_, days_})
    connect(select, &Select::currentIndexChanged, this, &ChangeDialog::judge);
  for (AmountEdit* edit : {interest_, late_interest_, fee_})
    connect(edit, &AmountEdit::amountChanged, this, &ChangeDialog::judge);
  connect(rate_, &RateEdit::rateChanged, this, &ChangeDialog::judge);
  connect(periods_, &QSpinBox::valueChanged, this, &ChangeDialog::judge);
  connect(first_due_, &QDateEdit::dateChanged, this, &ChangeDialog::judge);
  connect(capitalise_, &QCheckBox::toggled, this, &ChangeDialog::judge);
  judge();
}

QWidget* ChangeDialog::makeTerms() {
  const node::LoanRow& loan = detail_.loan;
  auto* page = new QWidget;
  QGridLayout* grid = makeGrid(page);
  rate_ = new RateEdit("changeRate", tr("New rate a year"));
  rate_->setRate(loan.rate);
  method_ = new Select("changeMethod", tr("How the rest is paid back"));
  for (int i = 0; i < static_cast<int>(RepaymentMethod::kCustom); ++i)
    method_->addItem(methodName(static_cast<RepaymentMethod>(i)), i);
  method_->setCurrentIndex(std::max(0, method_->findData(static_cast<int>(loan.terms.method))));
  periods_ = new QSpinBox;
  nameWidget(periods_, "changePeriods", tr("Payments from now on"));
  periods_->setRange(1, static_cast<int>(kMaxInstalments));
  periods_->setValue(static_cast<int>(
      std::max<std::uint32_t>(node::last_instalment(loan) - loan.instalments_paid, 1)));
  const Day today = day_of(bridge_.now());
  first_due_ = new QDateEdit(toDate(today + kFirstHolidayDays));
  nameWidget(first_due_, "changeFirstDue", tr("First payment on"));
  first_due_->setCalendarPopup(true);
  first_due_->setDisplayFormat(QStringLiteral("d MMM yyyy"));
  first_due_->setDateRange(toDate(today + 1), toDate(today + 731));
  capitalise_ = new QCheckBox(tr("What is overdue becomes part of the principal"));
  nameWidget(capitalise_, "changeCapitalise", capitalise_->text());
  addLine(grid, tr("Rate from now on"), rate_);
  addLine(grid, tr("Paid back by"), method_);
  addLine(grid, tr("over so many periods"), periods_);
  addLine(grid, tr("First payment on"), first_due_);
  grid->addWidget(capitalise_, grid->rowCount(), 0, 1, 2);
  return page;
}

QWidget* ChangeDialog::makeWaiver() {
  auto* page = new QWidget;
  QGridLayout* grid = makeGrid(page);
  const node::AssetInfo asset = bridge_.asset(detail_.loan.terms.asset);
  const auto edit = [&](const char* name, const QString& title, Amount most) {
    auto* field = new AmountEdit(name, title);
    field->setAsset(asset);
    field->setAmount(most);
    addLine(grid, title, field);
    return field;
  };
  fee_ = edit("changeFee", tr("Of the late fee"), detail_.waivable_fee);
  late_interest_ =
      edit("changeLateInterest", tr("Of late interest"), detail_.waivable_late_interest);
  interest_ = edit("changeInterest", tr("Of interest"), Amount{});
  grid->setRowStretch(grid->rowCount(), 1);
  return page;
}

ChangeDialog::What ChangeDialog::what() const {
  return static_cast<What>(what_->currentData().toInt());
}

NewTerms ChangeDialog::newTerms() const {
  NewTerms terms;
  terms.rate = rate_->rate().value_or(RatePpb{-1});
  terms.method = static_cast<RepaymentMethod>(method_->currentData().toInt());
  terms.periods = static_cast<std::uint32_t>(periods_->value());
  terms.first_due = toDay(first_due_->date());
  terms.capitalise = capitalise_->isChecked();
  return terms;
}

Waiver ChangeDialog::waiver() const {
  return {interest_->amount().value_or(Amount{}), late_interest_->amount().value_or(Amount{}),
          fee_->amount().value_or(Amount{})};
}

Change ChangeDialog::change() const {
  if (what() == What::kWaiver) return waiver();
  return newTerms();
}

Timestamp ChangeDialog::until() const {
  // A little less than whole days, so that 30 of them are still within the limit when signed.
  constexpr std::int64_t kHourMs = 3'600'000;
  return {bridge_.now().ms + days_->currentData().toLongLong() * kDayMs - kHourMs};
}

QString ChangeDialog::obstacle() const {
  if (what() == What::kWaiver) {
    for (const AmountEdit* edit : {interest_, late_interest_, fee_})
      if (!edit->problem().isEmpty()) return edit->problem();
    const Waiver given = waiver();
    if (given == Waiver{}) return tr("Say what is given up.");
    if (given.interest > detail_.waivable_interest || given.fee > detail_.waivable_fee ||
        given.late_interest > detail_.waivable_late_interest)
      return errorText({264, node::rejection_name(264), {}});
    return signingBlock(*bridge_.wallet());
  }
  if (!rate_->problem().isEmpty()) return rate_->problem();
  if (!rate_->rate()) return tr("Say which rate it shall be.");
  if (day_of(until()) >= newTerms().first_due)
    return tr("Votes have to end before the first payment. Choose a later day for it, or fewer "
              "days for votes.");
  const node::NewTermsPreview preview =
      node::preview_new_terms(detail_.loan, detail_.payoff_today - detail_.loan.outstanding,
                              newTerms(), day_of(bridge_.now()));
  if (preview.refused != 0)
    return errorText({preview.refused, node::rejection_name(preview.refused), {}});
  return signingBlock(*bridge_.wallet());
}

QString ChangeDialog::effect() const {
  const node::AssetInfo asset = bridge_.asset(detail_.loan.terms.asset);
  if (what() == What::kWaiver)
    return ChangeActions::sentence(change(), asset, detail_.loan.terms.period);
  const Amount arrears = detail_.payoff_today - detail_.loan.outstanding;
  const node::NewTermsPreview preview = node::preview_new_terms(
      detail_.loan, arrears, newTerms(), day_of(bridge_.now()));
  return tr("If it began today: %1 outstanding, %2 owed besides. %3, the first of %4, the next of "
            "%5, the last on %6; %7 in all.")
      .arg(formatMoney(preview.outstanding, asset), formatMoney(arrears, asset),
           counted(preview.payments, tr("%1 payment"), tr("%1 payments")),
           formatMoney(preview.first, asset), formatMoney(preview.regular, asset),
           formatDay(preview.ends), formatMoney(preview.total, asset));
}

void ChangeDialog::judge() {
  pages_->setCurrentIndex(static_cast<int>(what()));
  const QString reason = obstacle();
  setEnabledOr(sign_, reason.isEmpty(), reason);
  effect_->setText(reason.isEmpty() ? effect() : reason);
}

void ChangeDialog::sign() {
  if (!obstacle().isEmpty()) return;
  const Change chosen = change();
  const Timestamp end = until();
  const auto then = then_;
  accept();
  ChangeActions::propose(bridge_, detail_, chosen, end, parentWidget(), then);
}

}  // namespace tally::ui
