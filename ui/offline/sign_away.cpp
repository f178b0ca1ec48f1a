// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/sign_away.hpp"

#include <algorithm>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/offline/carry_view.hpp"
#include "ui/offline/intake.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

SignAwayDialog::SignAwayDialog(NodeBridge& bridge, node::LoanRow loan, QWidget* parent)
    : Wizard(bridge, QStringLiteral("signAway"), tr("Sign offline"), parent),
      loan_(std::move(loan)) {
  makeChoice();
  makeRest();
  go(kChoose);
}

SignAwayDialog::SignAwayDialog(NodeBridge& bridge, Body order, QWidget* parent)
    : Wizard(bridge, QStringLiteral("signAway"), tr("Sign offline"), parent) {
  addPage(tr("This account signs on another machine"),
          tr("The request is being made, with the proofs that the other machine asks for."))
      ->addStretch(1);
  makeRest();
  go(kChoose);
  ask({node::OrderRequest{std::move(order)}, bridge.account(), {}});
}

void SignAwayDialog::makeRest() {
  carry_ = new CarryView(QStringLiteral("signAway"));
  addPage(tr("Carry the request to the machine without a network"),
          tr("It proves what is owed. Open it there in the offline window, compare the words, and "
             "sign."))
      ->addWidget(carry_, 1);
  intake_ = new Intake(QStringLiteral("signAway"));
  QVBoxLayout* back =
      addPage(tr("Bring the signed file back"),
              tr("The file, pictures of its codes in any order, or its text. Of a joint account "
                 "the copies of all who signed, one after the other."));
  who_ = makeParagraph({}, false);
  who_->setObjectName(QStringLiteral("signAwayWho"));
  back->addWidget(who_);
  back->addWidget(intake_, 1);
  QVBoxLayout* last = addPage(tr("Held until their time"), {});
  done_ = makeParagraph({}, false);
  done_->setObjectName(QStringLiteral("signAwayDone"));
  last->addWidget(done_);
  last->addStretch(1);
  connect(carry_, &CarryView::said, this, &SignAwayDialog::say);
  connect(intake_, &Intake::said, this, &SignAwayDialog::say);
  connect(intake_, &Intake::arrived, this, &SignAwayDialog::collect);
}

void SignAwayDialog::makeChoice() {
  QVBoxLayout* page =
      addPage(tr("Which instalments of %1?").arg(loanName(loan_.id)),
              tr("Each becomes a transaction of its own that the network takes in its window only. "
                 "Your node keeps them and sends each at its time."));
  const int next_one = static_cast<int>(loan_.instalments_paid) + 1;
  const int count = std::max(next_one, static_cast<int>(paymentCount(loan_)));
  all_ = new QRadioButton(tr("All that are left, %1 to %2").arg(next_one).arg(count));
  some_ = new QRadioButton(tr("Some of them"));
  nameWidget(all_, QStringLiteral("signAwayAll"), all_->text());
  nameWidget(some_, QStringLiteral("signAwaySome"), some_->text());
  all_->setChecked(true);
  first_ = new QSpinBox;
  last_ = new QSpinBox;
  nameWidget(first_, QStringLiteral("signAwayFirst"), tr("First instalment"));
  nameWidget(last_, QStringLiteral("signAwayLast"), tr("Last instalment"));
  for (QSpinBox* box : {first_, last_}) box->setRange(next_one, count);
  last_->setValue(count);
  auto* range = new QHBoxLayout;
  range->setSpacing(kGrid * 2);
  range->addWidget(some_);
  range->addWidget(makeLabel(tr("from"), FontRole::kBody, true));
  range->addWidget(first_);
  range->addWidget(makeLabel(tr("to"), FontRole::kBody, true));
  range->addWidget(last_);
  range->addStretch(1);
  late_ = new QCheckBox(tr("Let each cover a late fee and be taken late"));
  nameWidget(late_, QStringLiteral("signAwayLate"), late_->text());
  cancel_ = new QCheckBox(tr("Sign a cancellation beside them"));
  nameWidget(cancel_, QStringLiteral("signAwayCancel"), cancel_->text());
  cancel_->setChecked(true);
  summary_ = makeParagraph({}, false);
  summary_->setObjectName(QStringLiteral("signAwaySummary"));
  page->addWidget(all_);
  page->addLayout(range);
  page->addSpacing(kGrid);
  page->addWidget(late_);
  page->addWidget(cancel_);
  page->addWidget(makeParagraph(
      tr("The cancellation stays with your node until you want it: then everything that is not "
         "paid yet becomes void at once.")));
  page->addSpacing(kGrid);
  page->addWidget(summary_);
  page->addStretch(1);
  page->addWidget(makeParagraph(
      tr("A thief of the signed file can make these payments to your lenders, each in its window, "
         "and cancel them. Nothing else: the money cannot go to the thief.")));
  connect(all_, &QRadioButton::toggled, this, &SignAwayDialog::judge);
  for (QSpinBox* box : {first_, last_})
    connect(box, &QSpinBox::valueChanged, this, &SignAwayDialog::judge);
  judge();
}

void SignAwayDialog::judge() {
  first_->setEnabled(some_->isChecked());
  last_->setEnabled(some_->isChecked());
  if (last_->value() < first_->value()) last_->setValue(first_->value());
  const int first = some_->isChecked() ? first_->value() : first_->minimum();
  const int last = some_->isChecked() ? last_->value() : last_->maximum();
  summary_->setText(tr("%n instalments of about %1, %2 to %3.", nullptr, last - first + 1)
                        .arg(formatMoney(loan_.instalment, bridge().asset(loan_.terms.asset)))
                        .arg(first)
                        .arg(last));
}

QString SignAwayDialog::nextText(int step) const {
  switch (step) {
    case kChoose: return all_ == nullptr ? QString() : tr("Make the request");
    case kCarry: return tr("I have signed it");
    case kTake: return {};
    default: return tr("Done");
  }
}

void SignAwayDialog::next(int step) {
  if (step == kChoose && all_ != nullptr) return ask();
  if (step == kCarry) return go(kTake);
  accept();
}

void SignAwayDialog::arrived(int step) {
  if (step != kCarry && carry_ != nullptr) carry_->stop();
  if (step == kCarry && !carry_->file().isEmpty())
    carry_->show(carry_->file(), QStringLiteral("request.tpst"));
  if (step != kTake) return;
  intake_->clear();
  signatures_.clear();
  who_->clear();
}

void SignAwayDialog::ask() {
  node::ScheduleRequest wish;
  wish.loan = loan_.id;
  if (some_->isChecked()) {
    wish.first = static_cast<std::uint32_t>(first_->value());
    wish.last = static_cast<std::uint32_t>(last_->value());
  }
  wish.with_late_fee = late_->isChecked();
  wish.with_cancel = cancel_->isChecked();
  ask({wish, bridge().account(), tr("Instalments").toStdString()});
}

void SignAwayDialog::ask(node::OfflineWish wish) {
  say(ColorRole::kInfo, tr("Collecting the proofs…"));
  offline().request(std::move(wish), this,
                    [this](const Result<Bytes, node::Rejection>& file) {
    if (!file) return say(ColorRole::kBad, errorText(file.error()));
    carry_->show(QByteArray(reinterpret_cast<const char*>(file->data()),
                            static_cast<qsizetype>(file->size())),
                 QStringLiteral("request.tpst"));
    go(kCarry);
  });
}

QByteArray SignAwayDialog::request() const { return carry_->file(); }

void SignAwayDialog::takeSigned(const QByteArray& content) {
  if (step() != kTake) go(kTake);
  intake_->take(content);
}

void SignAwayDialog::collect(const QByteArray& file) {
  if (const QString problem = signatures_.take(file); !problem.isEmpty())
    return say(ColorRole::kBad, problem);
  who_->setText(signatures_.who());
  if (signatures_.isWhole()) return submit(signatures_.file());
  intake_->clear();
  say(ColorRole::kInfo, tr("More have to sign. Bring the next copy."));
}

void SignAwayDialog::submit(const QByteArray& file) {
  offline().submit(file, this, [this](const Result<std::uint32_t, node::Rejection>& count) {
    if (!count) return say(ColorRole::kBad, errorText(count.error()));
    done_->setText(
        *count == 0
            ? tr("Everything in this file is held already.")
            : tr("%n transactions are held. The node sends each in its window while it runs; "
                 "“Signed ahead…” shows what becomes of them.",
                 nullptr, static_cast<int>(*count)));
    go(kDone);
    emit held();
  });
}

}  // namespace tally::ui
