// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mandate_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <algorithm>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/confirm_dialog.hpp"
#include "ui/widgets/rate_edit.hpp"

namespace tally::ui {

namespace {

constexpr RatePpb kFirstRate{80'000'000};
constexpr std::int64_t kFirstPerLoan = 250;  // of the asset
constexpr std::int64_t kFirstBudget = 5'000;

Amount whole(std::int64_t units, const node::AssetInfo& asset) {
  for (int i = 0; i < asset.decimals; ++i) units *= 10;
  return Amount{units};
}

bool suits(const MandateTerms& mandate, const LoanTerms& loan) {
  const auto purpose = static_cast<unsigned>(loan.purpose);
  const std::uint32_t months = node::months_of(loan);
  return loan.asset == mandate.asset && loan.rate_ceiling >= mandate.rate_floor &&
         months >= mandate.min_months && months <= mandate.max_months &&
         (mandate.purposes == 0 || (mandate.purposes >> purpose & 1) != 0);
}

QSpinBox* monthsBox(const QString& name, const QString& says, int value) {
  auto* box = new QSpinBox;
  nameWidget(box, name, says);
  box->setRange(1, static_cast<int>(kMaxInstalments));
  box->setValue(value);
  return box;
}

}  // namespace

void MandateDialog::end(NodeBridge& bridge, const node::MandateRow& mandate, QWidget* parent,
                        Then then) {
  const node::AssetInfo asset = bridge.asset(mandate.terms.asset);
  Consequence what;
  what.title = tr("End the mandate");
  what.sentence = tr("You end this standing order: %1 that it has not lent is free again at once; "
                     "bids that it has made stand until their listings end.")
                      .arg(formatMoney(mandate.free, asset));
  what.figures = {{tr("Freed"), formatMoney(mandate.free, asset)},
                  {tr("Still in bids"), formatMoney(mandate.in_bids, asset)},
                  {tr("Network fee"), formatMoney(bridge.tip()->minimum_fee,
                                                  bridge.asset(kNativeAsset))}};
  what.agree = tr("It shall bid no more.");
  what.button = tr("Sign and end");
  ConfirmDialog::signAndSend(bridge, std::move(what), EndMandate{mandate.id},
                             QStringLiteral("endMandate"), parent, [then](const TxId&) {
                               then(tr("The mandate is being ended."));
                             });
}

MandateDialog::MandateDialog(NodeBridge& bridge, QWidget* parent, Then then)
    : QDialog(parent), bridge_(bridge), then_(std::move(then)) {
  setObjectName("mandateDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("New mandate"));
  setMinimumWidth(500);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(tr("New mandate"), FontRole::kTitle));
  QLabel* why = makeLabel(
      tr("Every node places bids for you on new listings that fit, cheapest mandates first, of "
         "equal ones who waited longest. The budget stays in your own balance, on hold."),
      FontRole::kBody, true);
  why->setWordWrap(true);
  column->addWidget(why);

  const node::AssetInfo asset = bridge_.homeAsset();
  auto* form = new QFormLayout;
  rate_ = new RateEdit("mandateRate", tr("Lowest rate you accept, in percent a year"));
  rate_->setRate(kFirstRate);
  from_ = monthsBox("mandateFrom", tr("Shortest loan in months"), 6);
  to_ = monthsBox("mandateTo", tr("Longest loan in months"), 36);
  const auto amount = [&](const char* name, const QString& says, std::int64_t units) {
    auto* edit = new AmountEdit(name, says);
    edit->setAsset(asset);
    edit->setAmount(whole(units, asset));
    connect(edit, &AmountEdit::amountChanged, this, &MandateDialog::judge);
    return edit;
  };
  purpose_ = new Select("mandatePurpose", tr("Purpose of the loans"));
  purpose_->addItem(tr("Any purpose"), -1);
  for (int i = 0; i <= static_cast<int>(kLastPurpose); ++i)
    purpose_->addItem(purposeName(static_cast<LoanPurpose>(i)), i);
  fits_ = makeLabel({}, FontRole::kBody);
  fits_->setObjectName("mandateFits");
  fits_->setWordWrap(true);
  next_ = makeButton(tr("Preview and sign"), "mandateNext", ButtonKind::kPrimary);
  per_loan_ = amount("mandatePerLoan", tr("Most in one loan"), kFirstPerLoan);
  per_borrower_ = amount("mandatePerBorrower", tr("Most to one borrower"), 2 * kFirstPerLoan);
  budget_ = amount("mandateBudget", tr("Budget in all"), kFirstBudget);
  form->addRow(tr("At this rate or more"), rate_);
  form->addRow(tr("Months, from"), from_);
  form->addRow(tr("Months, to"), to_);
  form->addRow(tr("Purpose"), purpose_);
  form->addRow(tr("Most in one loan"), per_loan_);
  form->addRow(tr("Most to one borrower"), per_borrower_);
  form->addRow(tr("Budget"), budget_);
  column->addLayout(form);
  column->addWidget(fits_);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "mandateCancel");
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, &MandateDialog::confirm);
  connect(rate_, &RateEdit::rateChanged, this, &MandateDialog::judge);
  connect(from_, &QSpinBox::valueChanged, this, &MandateDialog::judge);
  connect(to_, &QSpinBox::valueChanged, this, &MandateDialog::judge);
  connect(purpose_, &QComboBox::currentIndexChanged, this, &MandateDialog::judge);
  askListings();
  judge();
}

/// The newest listings of any state: what the mandate would have met.
void MandateDialog::askListings() {
  node::LoansQuery query;
  query.filter.status.reset();
  query.limit = node::kMaxPage;
  bridge_.ask(std::move(query), this, [this](const node::LoanPage& page) {
    past_.clear();
    for (const node::LoanRow& row : page.rows) past_.push_back(row.terms);
    showListings();
  });
}

MandateTerms MandateDialog::terms() const {
  MandateTerms terms;
  terms.asset = bridge_.homeAsset().id;
  terms.rate_floor = rate_->rate().value_or(RatePpb{});
  terms.min_months = static_cast<std::uint32_t>(from_->value());
  terms.max_months = static_cast<std::uint32_t>(to_->value());
  terms.max_per_loan = per_loan_->amount().value_or(Amount{});
  terms.max_per_borrower = per_borrower_->amount().value_or(Amount{});
  terms.budget = budget_->amount().value_or(Amount{});
  const int purpose = purpose_->currentData().toInt();
  terms.purposes = purpose < 0 ? 0 : 1U << purpose;
  return terms;
}

QString MandateDialog::obstacle() const {
  if (const QString block = signingBlock(*bridge_.wallet()); !block.isEmpty()) return block;
  if (!rate_->rate()) return tr("Say which rate you accept.");
  const MandateTerms wanted = terms();
  if (wanted.min_months > wanted.max_months) return tr("The shortest term is above the longest.");
  if (wanted.max_per_loan.minor <= 0) return tr("Say how much one loan may get.");
  if (wanted.max_per_loan > wanted.max_per_borrower)
    return tr("One loan cannot get more than one borrower.");
  if (wanted.max_per_borrower > wanted.budget)
    return tr("One borrower cannot get more than the budget.");
  return {};
}

void MandateDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(next_, reason.isEmpty(), reason);
  showListings();
}

void MandateDialog::showListings() {
  if (const QString reason = obstacle(); !reason.isEmpty()) {
    fits_->setText(reason);
    return;
  }
  const MandateTerms wanted = terms();
  const auto count = std::ranges::count_if(
      past_, [&wanted](const LoanTerms& loan) { return suits(wanted, loan); });
  fits_->setText(tr("Of the last %1 listings it would have fitted %2.")
                     .arg(past_.size())
                     .arg(count));
}

void MandateDialog::confirm() {
  const node::AssetInfo asset = bridge_.homeAsset();
  const MandateTerms wanted = terms();
  Consequence what;
  what.title = tr("Set a mandate");
  what.sentence =
      tr("You let the network bid for you up to %1 in all, at %2 a year or more, on new loans of "
         "%3 to %4 months: at most %5 a loan and %6 a borrower. The money stays in your balance, "
         "on hold; what is lent comes back only as borrowers repay.")
          .arg(formatMoney(wanted.budget, asset), formatRate(wanted.rate_floor))
          .arg(wanted.min_months)
          .arg(wanted.max_months)
          .arg(formatMoney(wanted.max_per_loan, asset),
               formatMoney(wanted.max_per_borrower, asset));
  what.figures = {{tr("On hold"), formatMoney(wanted.budget, asset)},
                  {tr("Network fee"), formatMoney(bridge_.tip()->minimum_fee,
                                                  bridge_.asset(kNativeAsset))}};
  what.agree = tr("I can do without this money if borrowers stop paying.");
  what.button = tr("Sign and set");
  ConfirmDialog::signAndSend(bridge_, std::move(what), SetMandate{wanted},
                             QStringLiteral("setMandate"), parentWidget(),
                             [then = std::move(then_)](const TxId&) {
                               then(tr("Your mandate is on its way. It bids on listings that are "
                                       "made once a block has taken it."));
                             });
  accept();
}

}  // namespace tally::ui
