// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask_dialog.hpp"

#include <QtWidgets/QGridLayout>

#include "core/credit/names.hpp"
#include "core/credit/talk.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/message_bar.hpp"

namespace tally::ui {

namespace {

enum Wish { kNotAsked, kOptional, kRequired };

/// What nearly every lender wants to know first.
Wish usual(const std::string& claim) {
  if (claim == "grade" || claim == "income_band") return kRequired;
  return claim == "verification" || claim == "no_delinquency_2y" ? kOptional : kNotAsked;
}

}  // namespace

AskDialog::AskDialog(NodeBridge& bridge, const LoanId& loan, Then then, QWidget* parent)
    : QDialog(parent), bridge_(bridge), loan_(loan), then_(std::move(then)) {
  setObjectName(QStringLiteral("askDialog"));
  setWindowTitle(tr("Ask for facts"));
  setMinimumWidth(520);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(tr("Ask the borrower of %1").arg(loanInText(loan)),
                              FontRole::kTitle));
  message_ = new MessageBar(QStringLiteral("askMessage"));
  column->addWidget(message_);
  auto* words = makeLabel(tr("The borrower sees these words and decides fact by fact. Ask for what "
                             "you need: a short list is answered more often."),
                          FontRole::kBody, true);
  words->setWordWrap(true);
  column->addWidget(words);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kGap);
  grid->setVerticalSpacing(kGrid);
  grid->setColumnStretch(0, 1);
  int row = 0;
  for (const std::string& claim : knownClaims()) {
    auto* wish = new Select(QStringLiteral("ask_") + QString::fromStdString(claim),
                            factName(claim));
    wish->addItem(tr("not asked"), kNotAsked);
    wish->addItem(tr("optional"), kOptional);
    wish->addItem(tr("required"), kRequired);
    wish->setCurrentIndex(usual(claim));
    wish->setProperty("dense", true);
    grid->addWidget(makeLabel(factName(claim)), row, 0);
    grid->addWidget(wish, row++, 1);
    wishes_.push_back(wish);
    connect(wish, &Select::currentIndexChanged, this, &AskDialog::judge);
  }
  purpose_ = new QLineEdit(tr("To decide on a bid"));
  nameWidget(purpose_, QStringLiteral("askPurpose"), tr("What for"));
  purpose_->setMaxLength(100);
  keep_ = new QSpinBox;
  nameWidget(keep_, QStringLiteral("askKeep"), tr("Kept for days"));
  keep_->setRange(1, static_cast<int>(credit::kMaxRetentionDays));
  keep_->setValue(365);
  keep_->setSuffix(tr(" days"));
  expires_ = new QSpinBox;
  nameWidget(expires_, QStringLiteral("askExpires"), tr("Answer within days"));
  expires_->setRange(1, 14);
  expires_->setValue(7);
  expires_->setSuffix(tr(" days"));
  const std::pair<QString, QWidget*> fields[] = {
      {tr("What for"), purpose_}, {tr("I keep it for"), keep_}, {tr("Answer within"), expires_}};
  for (const auto& [name, field] : fields) {
    grid->addWidget(makeLabel(name), row, 0);
    grid->addWidget(field, row++, 1);
  }
  grid->setColumnMinimumWidth(1, 240);
  column->addLayout(grid);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "askCancel");
  send_ = makeButton(tr("Send request"), "askSend", ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(send_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(send_, &QPushButton::clicked, this, &AskDialog::send);
  judge();
}

node::FactQuestion AskDialog::question() const {
  node::FactQuestion made;
  made.loan = loan_;
  made.vct = credit::kVctCreditReport;
  for (std::size_t i = 0; i < wishes_.size(); ++i) {
    const int wish = wishes_[i]->currentData().toInt();
    if (wish != kNotAsked) made.facts.push_back({knownClaims()[i], wish == kRequired});
  }
  made.purpose = purpose_->text().trimmed().toStdString();
  made.retention_days = keep_->value();
  made.expires_days = expires_->value();
  return made;
}

void AskDialog::judge() {
  const QString locked = signingBlock(*bridge_.wallet());
  const bool any = !question().facts.empty();
  setEnabledOr(send_, any && locked.isEmpty(),
               any ? locked : tr("Ask for at least one fact."));
}

void AskDialog::send() {
  send_->setEnabled(false);
  bridge_.callCredit(
      [this](node::Credit& credit, node::Credit::Done done) {
        credit.ask(question(), std::move(done));
      },
      this, [this](const Result<void, node::Rejection>& result) {
        if (!result) {
          message_->say(ColorRole::kBad, errorText(result.error()), {}, {}, false);
          return judge();
        }
        then_();
        accept();
      });
}

}  // namespace tally::ui
