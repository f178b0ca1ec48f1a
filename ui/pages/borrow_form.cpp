// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrow_form.hpp"

#include <algorithm>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/bridge/parse.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/pages/borrow_security.hpp"
#include "ui/pages/form_lines.hpp"
#include "ui/widgets/card.hpp"

namespace tally::ui {

namespace {

constexpr int kSteps = 5;
constexpr int kFieldWidth = 200;

/// How many periods there are in so many months; 0 when these are not whole periods.
std::uint32_t periodsIn(std::uint32_t months, PaymentPeriod period) {
  const auto whole = [months](std::uint32_t each) {
    return months % each == 0 ? months / each : 0;
  };
  switch (period) {
    case PaymentPeriod::kWeek: return months * 52 / 12;
    case PaymentPeriod::kTwoWeeks: return months * 26 / 12;
    case PaymentPeriod::kMonth: return months;
    case PaymentPeriod::kQuarter: return whole(3);
    case PaymentPeriod::kHalfYear: return whole(6);
    case PaymentPeriod::kYear: return whole(12);
  }
  return 0;
}

QString daysText(int days) { return counted(static_cast<std::uint64_t>(days),
                                            BorrowForm::tr("%1 day"), BorrowForm::tr("%1 days")); }

void choose(Select* select, int value) {
  select->setCurrentIndex(std::max(0, select->findData(value)));
}

/// "1000; 2,500.00" → amounts; nothing when one of them is none.
std::optional<std::vector<Amount>> stepsIn(const QString& text, int decimals) {
  std::vector<Amount> steps;
  for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    const auto amount = parseAmount(part.trimmed(), decimals);
    if (!amount || steps.size() == kMaxSteps) return std::nullopt;
    steps.push_back(*amount);
  }
  return steps;
}

constexpr std::uint16_t kStaleDays = 45;

// Cuts a text to so many bytes of UTF-8 without splitting a character.
QString cutTo(const QString& text, std::size_t bytes) {
  QString cut = text;
  while (static_cast<std::size_t>(cut.toUtf8().size()) > bytes) cut.chop(1);
  if (!cut.isEmpty() && cut.back().isHighSurrogate()) cut.chop(1);
  return cut;
}

}  // namespace

BorrowForm::BorrowForm(NodeBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
  setObjectName("borrowForm");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(makeSteps());
  steps_ = new QStackedWidget;
  steps_->setObjectName("borrowSteps");
  security_ = new BorrowSecurity(bridge);
  const std::initializer_list<QWidget*> pages{makeHowMuch(), makeRepay(), security_, makeShown(),
                                              makeReview()};
  for (QWidget* page : pages) steps_->addWidget(page);
  column->addWidget(steps_, 1);
  column->addWidget(makeButtons());

  connect(amount_, &AmountEdit::amountChanged, this, &BorrowForm::judge);
  connect(rate_, &RateEdit::rateChanged, this, &BorrowForm::judge);
  connect(late_fee_, &AmountEdit::amountChanged, this, &BorrowForm::judge);
  connect(minimum_, &AmountEdit::amountChanged, this, &BorrowForm::judge);
  connect(late_rate_, &RateEdit::rateChanged, this, &BorrowForm::judge);
  connect(cap_, &RateEdit::rateChanged, this, &BorrowForm::judge);
  connect(custom_, &QLineEdit::textChanged, this, &BorrowForm::judge);
  connect(lender_, &QLineEdit::textChanged, this, &BorrowForm::judge);
  for (Select* select : {rate_kind_, months_, method_, period_, grace_, default_after_, purpose_,
                         listed_}) {
    connect(select, &Select::currentIndexChanged, this, &BorrowForm::judge);
  }
  connect(grade_, &QLineEdit::textChanged, this, &BorrowForm::judge);
  connect(words_, &QPlainTextEdit::textChanged, this, &BorrowForm::judge);
  connect(close_when_full_, &QCheckBox::toggled, this, &BorrowForm::judge);
  connect(security_, &BorrowSecurity::changed, this, &BorrowForm::judge);
  showStep(0);
}

QWidget* BorrowForm::makeSteps() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid);
  const QString titles[kSteps] = {tr("1  How much"), tr("2  How to repay"),
                                  tr("3  Security"), tr("4  Listing"),
                                  tr("5  Review")};
  for (int i = 0; i < kSteps; ++i) {
    QPushButton* head =
        makeButton(titles[i], QStringLiteral("borrowStep%1").arg(i + 1), ButtonKind::kQuiet);
    head->setProperty("dense", true);
    head->setCheckable(true);
    connect(head, &QPushButton::clicked, this, [this, i] { showStep(i); });
    row->addWidget(head);
    heads_.push_back(head);
  }
  row->addStretch(1);
  return box;
}

QWidget* BorrowForm::makeHowMuch() {
  auto* page = new QWidget;
  Lines lines(page);
  amount_ = new AmountEdit("borrowAmount", tr("Amount that you want to borrow"));
  amount_->setFixedWidth(kFieldWidth);
  rate_ = new RateEdit("borrowRate", tr("Highest rate you would pay, in percent a year"));
  rate_->setFixedWidth(kFieldWidth);
  minimum_ = new AmountEdit("borrowMinimum", tr("The least that you accept"));
  minimum_->setFixedWidth(kFieldWidth);
  lines.add(tr("I want to borrow"), amount_);
  lines.add(tr("and at least"), minimum_,
            tr("If bids cover no more than this when they end, you take it. Left empty, you "
               "receive all or nothing."));
  lines.add(tr("and pay at most"), rate_,
            tr("A year. Lenders bid at this rate or below; when bids end, all that win get the "
               "same rate, the highest one still needed."));
  rate_kind_ = new Select("borrowRateKind", tr("Fixed or floating rate"));
  rate_kind_->addItem(tr("the same to the end"), QString());
  rate_kind_->setFixedWidth(kFieldWidth);
  cap_ = new RateEdit("borrowCap", tr("Highest rate that a floating one may reach"));
  cap_->setFixedWidth(kFieldWidth);
  lines.add(tr("That rate is"), rate_kind_);
  cap_line_ = lines.add(tr("never more than"), cap_,
                        tr("Floating: what the auction finds above the reference stays so; with "
                           "each payment the rate follows the reference. A reference older than "
                           "45 days does not count, the last rate stays."));
  lines.finish();
  return page;
}

QWidget* BorrowForm::makeRepay() {
  auto* page = new QWidget;
  Lines lines(page);
  method_ = new Select("borrowMethod", tr("How it is paid back"));
  for (int i = 0; i <= static_cast<int>(kLastMethod); ++i) {
    method_->addItem(methodName(static_cast<RepaymentMethod>(i)), i);
  }
  period_ = new Select("borrowPeriod", tr("How often you pay"));
  for (int i = 0; i <= static_cast<int>(kLastPeriod); ++i) {
    period_->addItem(tr("every %1").arg(periodName(static_cast<PaymentPeriod>(i))), i);
  }
  choose(period_, static_cast<int>(PaymentPeriod::kMonth));
  months_ = new Select("borrowMonths", tr("How long the loan runs"));
  for (const int months : {3, 6, 12, 18, 24, 36, 48, 60, 84, 120}) {
    months_->addItem(tr("%1 months").arg(months), months);
  }
  choose(months_, 36);
  grace_ = new Select("borrowGrace", tr("Days of grace"));
  for (const int days : {0, 3, 5, 10, 15, 30}) grace_->addItem(daysText(days), days);
  choose(grace_, 10);
  late_fee_ = new AmountEdit("borrowLateFee", tr("Fee for a late instalment"));
  late_rate_ = new RateEdit("borrowLateRate", tr("Interest on overdue principal, a year"));
  default_after_ = new Select("borrowDefaultAfter", tr("Written off after"));
  for (const int days : {60, 90, 120, 180}) default_after_->addItem(daysText(days), days);
  choose(default_after_, 90);
  for (QWidget* field : std::initializer_list<QWidget*>{method_, period_, months_, grace_,
                                                        late_fee_, late_rate_,
                                                        default_after_}) {
    field->setFixedWidth(kFieldWidth);
  }
  lines.add(tr("Pay back over"), months_);
  lines.add(tr("by"), method_);
  custom_ = new QLineEdit;
  nameWidget(custom_, "borrowCustom", tr("Principal of each payment"));
  custom_->setPlaceholderText(tr("0; 1000; 4000"));
  custom_line_ = lines.add(tr("Principal each time"), custom_,
                           tr("One amount a payment, the last above zero, together the whole "
                              "loan. 0: only interest is paid then."));
  lines.add(tr("paying"), period_);
  lines.add(tr("Days of grace"), grace_);
  lines.add(tr("Late fee"), late_fee_);
  lines.add(tr("Late interest"), late_rate_,
            tr("The fee once for each late instalment, the interest on its overdue principal; "
               "both go to the lenders."));
  lines.add(tr("Written off after"), default_after_,
            tr("So long past due, and the loan counts as failed in your history. The milder "
               "these three, the less lenders will like it."));
  lines.finish();
  return page;
}

QWidget* BorrowForm::makeShown() {
  auto* page = new QWidget;
  Lines lines(page);
  purpose_ = new Select("borrowPurpose", tr("Purpose"));
  for (int i = 0; i <= static_cast<int>(kLastPurpose); ++i) {
    purpose_->addItem(purposeName(static_cast<LoanPurpose>(i)), i);
  }
  purpose_->setFixedWidth(kFieldWidth);
  grade_ = new QLineEdit;
  nameWidget(grade_, "borrowGrade", tr("Grade that you claim"));
  grade_->setMaxLength(static_cast<int>(kMaxGradeBytes));
  grade_->setPlaceholderText(tr("none"));
  grade_->setFixedWidth(kFieldWidth);
  words_ = new QPlainTextEdit;
  nameWidget(words_, "borrowWords", tr("Your words to lenders"));
  words_->setPlaceholderText(tr("What is it for, and what do you pay it from?"));
  words_->setTabChangesFocus(true);
  words_->setFixedHeight(92);
  words_left_ = makeLabel({}, FontRole::kSmall, true);
  lines.add(tr("It is for"), purpose_);
  lines.add(tr("Grade"), grade_, tr("Your own claim, shown as such."));
  lines.add(tr("In your words"), words_);
  lines.add({}, words_left_);
  lines.finish();
  return page;
}

QWidget* BorrowForm::makeReview() {
  auto* page = new QWidget;
  Lines lines(page);
  listed_ = new Select("borrowListedFor", tr("How long lenders can bid"));
  for (const int days : {1, 2, 3, 5, 7, 14}) listed_->addItem(daysText(days), days);
  choose(listed_, 3);
  listed_->setFixedWidth(kFieldWidth);
  close_when_full_ = new QCheckBox(tr("End as soon as bids cover the amount"));
  nameWidget(close_when_full_, "borrowCloseWhenFull", close_when_full_->text());
  review_ = makeLabel({});
  review_->setObjectName("borrowReview");
  review_->setWordWrap(true);
  lines.add(tr("Lenders can bid for"), listed_);
  lines.add({}, close_when_full_, tr("Money sooner, but lenders have less time to outbid each "
                                     "other."));
  lender_ = new QLineEdit;
  nameWidget(lender_, "borrowLender", tr("Address of the only lender"));
  lender_->setPlaceholderText(tr("everybody may bid"));
  lines.add(tr("Only for"), lender_,
            tr("An address: then nobody bids, this lender alone can fund all of it, at your "
               "highest rate, by accepting."));
  lines.add(tr("You promise"), review_);
  lines.finish();
  return page;
}

QWidget* BorrowForm::makeButtons() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid * 2);
  back_ = makeButton(tr("Back"), "borrowBack");
  next_ = makeButton(tr("Next"), "borrowNext", ButtonKind::kPrimary);
  sign_ = makeButton(tr("Preview and sign"), "borrowSign", ButtonKind::kPrimary);
  reason_ = makeLabel({}, FontRole::kSmall, true);
  reason_->setObjectName("borrowReason");
  reason_->setWordWrap(true);
  row->addWidget(back_);
  row->addWidget(next_);
  row->addWidget(sign_);
  row->addWidget(reason_, 1);
  connect(back_, &QPushButton::clicked, this, [this] { showStep(steps_->currentIndex() - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { showStep(steps_->currentIndex() + 1); });
  connect(sign_, &QPushButton::clicked, this, &BorrowForm::wanted);
  return box;
}

void BorrowForm::showStep(int step) {
  step = std::clamp(step, 0, kSteps - 1);
  steps_->setCurrentIndex(step);
  for (int i = 0; i < kSteps; ++i) heads_[static_cast<std::size_t>(i)]->setChecked(i == step);
  setEnabledOr(back_, step > 0, tr("This is the first step."));
  next_->setVisible(step < kSteps - 1);
  sign_->setVisible(step == kSteps - 1);
  judge();
}

void BorrowForm::setAsset(const node::AssetInfo& asset) {
  amount_->setAsset(asset);
  late_fee_->setAsset(asset);
  minimum_->setAsset(asset);
  security_->setLoanAsset(asset.id);
  askReferences();
}

void BorrowForm::askReferences() {
  bridge_.ask(node::ReferencesQuery{}, this, [this](const node::ReferencePage& page) {
    for (const node::ReferenceRow& row : page.rows) {
      if (row.day.days == 0) continue;
      const QString code = foreignText(row.code, 8);
      const QString text = tr("floating with %1 (%2)").arg(code, formatRate(row.rate));
      const int at = rate_kind_->findData(QString::fromStdString(row.code));
      if (at < 0)
        rate_kind_->addItem(text, QString::fromStdString(row.code));
      else
        rate_kind_->setItemText(at, text);
    }
  });
}

bool BorrowForm::isCustom() const {
  return method_->currentData().toInt() == static_cast<int>(RepaymentMethod::kCustom);
}

bool BorrowForm::isFloating() const { return !rate_kind_->currentData().toString().isEmpty(); }

void BorrowForm::fillExample() {
  // Once: a field that the user has emptied stays empty.
  if (example_given_ || amount_->asset().symbol.empty()) return;
  example_given_ = true;
  std::int64_t unit = 1;
  for (int i = 0; i < amount_->asset().decimals; ++i) unit *= 10;
  if (amount_->text().isEmpty()) amount_->setAmount({5'000 * unit});
  if (rate_->text().isEmpty()) rate_->setRate({kPpb / 100 * 12});
  if (late_fee_->text().isEmpty()) late_fee_->setAmount({15 * unit});
}

LoanTerms BorrowForm::terms() const {
  LoanTerms terms;
  terms.asset = amount_->asset().id;
  terms.principal = amount_->amount().value_or(Amount{});
  terms.rate_ceiling = rate_->rate().value_or(RatePpb{});
  terms.minimum = minimum_->amount().value_or(Amount{});
  terms.method = static_cast<RepaymentMethod>(method_->currentData().toInt());
  terms.period = static_cast<PaymentPeriod>(period_->currentData().toInt());
  terms.instalments = periodsIn(months_->currentData().toUInt(), terms.period);
  if (isCustom()) {
    terms.steps = stepsIn(custom_->text(), amount_->asset().decimals)
                      .value_or(std::vector<Amount>{});
    terms.instalments = static_cast<std::uint32_t>(terms.steps.size());
  }
  if (isFloating()) {
    terms.floating = FloatingRate{rate_kind_->currentData().toString().toStdString(), {},
                                  cap_->rate().value_or(RatePpb{}), kStaleDays};
  }
  if (const QString address = lender_->text().trimmed(); !address.isEmpty()) {
    const auto account = node::from_address(address.toStdString(), bridge_.isPractice());
    if (account) terms.lender = *account;
  }
  terms.late_rate = late_rate_->rate().value_or(RatePpb{});
  terms.listed_until = {bridge_.now().ms + listed_->currentData().toLongLong() * kDayMs};
  terms.close_when_full = close_when_full_->isChecked();
  terms.grace_days = static_cast<std::uint16_t>(grace_->currentData().toUInt());
  terms.late_fee = late_fee_->amount().value_or(Amount{});
  terms.default_after_days = static_cast<std::uint16_t>(default_after_->currentData().toUInt());
  terms.purpose = static_cast<LoanPurpose>(purpose_->currentData().toInt());
  terms.description = cutTo(words_->toPlainText().simplified(), kMaxDescriptionBytes).toStdString();
  terms.grade = cutTo(grade_->text().simplified(), kMaxGradeBytes).toStdString();
  return terms;
}

QString BorrowForm::problem() const {
  if (!amount_->problem().isEmpty()) return amount_->problem();
  if (!amount_->amount() || amount_->amount()->minor <= 0) return tr("Say how much you need.");
  if (!rate_->problem().isEmpty()) return rate_->problem();
  if (!rate_->rate()) return tr("Say which rate you would pay at most.");
  if (!minimum_->problem().isEmpty()) return minimum_->problem();
  if (!late_fee_->problem().isEmpty()) return late_fee_->problem();
  if (!late_rate_->problem().isEmpty()) return late_rate_->problem();
  if (!security_->problem().isEmpty()) return security_->problem();
  if (isFloating()) {
    if (!cap_->problem().isEmpty()) return cap_->problem();
    if (!cap_->rate()) return tr("Say what the floating rate is never more than.");
  }
  if (isCustom()) {
    const auto steps = stepsIn(custom_->text(), amount_->asset().decimals);
    if (!steps || steps->empty()) {
      return tr("Write the principal of each payment, at most %1, with ; between them.")
          .arg(kMaxSteps);
    }
    Amount sum;
    for (const Amount step : *steps) sum += step;
    if (sum != *amount_->amount()) {
      return tr("The payments together make %1, the loan %2.")
          .arg(formatMoney(sum, amount_->asset()),
               formatMoney(*amount_->amount(), amount_->asset()));
    }
  }
  if (const QString address = lender_->text().trimmed(); !address.isEmpty()) {
    const auto account = node::from_address(address.toStdString(), bridge_.isPractice());
    if (!account) return QString::fromStdString(account.error().text);
  }
  if (terms().instalments == 0) {
    return tr("%1 are no whole number of such periods. Choose another time or period.")
        .arg(months_->currentText());
  }
  const auto bytes = static_cast<std::size_t>(words_->toPlainText().simplified().toUtf8().size());
  if (bytes > kMaxDescriptionBytes) return tr("Your words are too long for a listing.");
  return {};
}

void BorrowForm::setObstacle(const QString& reason) {
  obstacle_ = reason;
  setEnabledOr(sign_, reason.isEmpty(), reason);
  reason_->setText(steps_->currentIndex() == kSteps - 1 ? reason : QString());
}

void BorrowForm::judge() {
  const auto used = static_cast<int>(words_->toPlainText().simplified().toUtf8().size());
  const int left = static_cast<int>(kMaxDescriptionBytes) - used;
  words_left_->setText(left >= 0 ? tr("%1 characters left").arg(left)
                                 : tr("%1 characters too many").arg(-left));
  for (QWidget* part : custom_line_) part->setVisible(isCustom());
  for (QWidget* part : cap_line_) part->setVisible(isFloating());
  setEnabledOr(months_, !isCustom(), tr("The number of payments follows from their amounts."));
  const LoanTerms now = terms();
  review_->setText(lateRule(now, formatMoney(now.late_fee, amount_->asset())) + QLatin1Char(' ') +
                   tr("Everyone can see that for good.") +
                   (security_->summary().isEmpty()
                        ? QString()
                        : QLatin1Char(' ') + tr("You also pledge %1; it is locked once the "
                                                "listing stands.")
                                                 .arg(security_->summary())));
  emit changed();
  reason_->setText(steps_->currentIndex() == kSteps - 1 ? obstacle_ : QString());
}

}  // namespace tally::ui
