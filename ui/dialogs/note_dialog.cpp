// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/note_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <cmath>

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/offer_model.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {

namespace {

constexpr double kPpmOfPercent = 10'000;

/// What so many units have outstanding.
Amount principalOf(const node::LoanRow& loan, std::int64_t units) {
  return Amount{mul_div(loan.outstanding.minor, units, loan.terms.principal.minor, Round::kDown)};
}

void signAndSay(NodeBridge& bridge, Consequence what, Body body, const char* name,
                QWidget* parent, const QString& done, NoteDialog::Then then) {
  what.figures.emplace_back(
      NoteDialog::tr("Network fee"),
      formatMoney(bridge.tip()->minimum_fee, bridge.asset(kNativeAsset)));
  ConfirmDialog::signAndSend(bridge, std::move(what), std::move(body),
                             QString::fromLatin1(name), parent,
                             [done, then = std::move(then)](const TxId&) { then(done); });
}

}  // namespace

void NoteDialog::sell(NodeBridge& bridge, const node::NoteWithLoan& note, QWidget* parent,
                      Then then) {
  auto* dialog = new NoteDialog(bridge, note.loan, note.note.units - note.note.offered,
                                std::nullopt, parent, std::move(then));
  dialog->open();
}

void NoteDialog::buy(NodeBridge& bridge, const node::OfferWithLoan& offer, QWidget* parent,
                     Then then) {
  auto* dialog =
      new NoteDialog(bridge, offer.loan, offer.offer.units, offer, parent, std::move(then));
  dialog->open();
}

void NoteDialog::withdraw(NodeBridge& bridge, const node::OfferWithLoan& offer, QWidget* parent,
                          Then then) {
  Consequence what;
  what.title = tr("Withdraw your offer");
  what.sentence = tr("You take your note of %1 off the market; it stays yours and is paid on as "
                     "before.")
                      .arg(loanInText(offer.offer.loan));
  what.agree = tr("I no longer want to sell it.");
  what.button = tr("Sign and withdraw");
  signAndSay(bridge, std::move(what), WithdrawOffer{offer.offer.loan, offer.offer.offer},
             "withdrawOffer", parent, tr("Your offer is being withdrawn."), std::move(then));
}

NoteDialog::NoteDialog(NodeBridge& bridge, node::LoanRow loan, std::int64_t free,
                       std::optional<node::OfferWithLoan> offer, QWidget* parent, Then then)
    : QDialog(parent),
      bridge_(bridge),
      loan_(std::move(loan)),
      free_(free),
      offer_(std::move(offer)),
      then_(std::move(then)) {
  const QString title = offer_ ? tr("Buy a note") : tr("Sell a note");
  setObjectName(offer_ ? "buyNoteDialog" : "sellNoteDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(title);
  setMinimumWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(title, FontRole::kTitle));
  QLabel* what = makeLabel(
      tr("%1 at %2 a year, %3 of %4 instalments paid. A note is counted in the loan's first "
         "principal; the price is a share of what is still outstanding, and interest that has "
         "run comes on top.")
          .arg(loanName(loan_.id), formatRate(loan_.rate))
          .arg(loan_.instalments_paid)
          .arg(paymentCount(loan_)),
      FontRole::kBody, true);
  what->setWordWrap(true);
  column->addWidget(what);

  auto* form = new QFormLayout;
  units_ = new AmountEdit("noteUnits", tr("Part of the note, in first principal"));
  units_->setAsset(bridge_.asset(loan_.terms.asset));
  units_->setAmount(Amount{free_});
  form->addRow(offer_ ? tr("Buy") : tr("Sell"), units_);
  if (!offer_) {
    price_ = new QDoubleSpinBox;
    nameWidget(price_, "notePrice", tr("Price in percent of what is outstanding"));
    price_->setDecimals(2);
    price_->setRange(0.01, kMaxPricePpm / kPpmOfPercent);
    price_->setSingleStep(0.25);
    price_->setSuffix(QStringLiteral(" %"));
    price_->setValue(loan_.is_late ? 70 : 99);
    form->addRow(tr("Price"), price_);
    connect(price_, &QDoubleSpinBox::valueChanged, this, &NoteDialog::judge);
  }
  column->addLayout(form);
  preview_ = makeLabel({}, FontRole::kBody);
  preview_->setObjectName("notePreview");
  preview_->setWordWrap(true);
  column->addWidget(preview_);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "noteCancel");
  next_ = makeButton(tr("Preview and sign"), "noteNext", ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, &NoteDialog::confirm);
  connect(units_, &AmountEdit::amountChanged, this, &NoteDialog::judge);
  judge();
}

std::int64_t NoteDialog::units() const { return units_->amount() ? units_->amount()->minor : 0; }

std::uint32_t NoteDialog::price() const {
  if (offer_) return offer_->offer.price_ppm;
  return static_cast<std::uint32_t>(std::lround(price_->value() * kPpmOfPercent));
}

QString NoteDialog::obstacle() const {
  if (const QString block = signingBlock(*bridge_.wallet()); !block.isEmpty()) return block;
  if (!units_->problem().isEmpty()) return units_->problem();
  if (units() <= 0) return tr("Say how much.");
  if (units() > free_) {
    return tr("Only %1 is there.").arg(formatMoney(Amount{free_}, units_->asset()));
  }
  return {};
}

void NoteDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(next_, reason.isEmpty(), reason);
  if (!reason.isEmpty()) {
    preview_->setText(reason);
    return;
  }
  const node::AssetInfo asset = units_->asset();
  const Amount principal = principalOf(loan_, units());
  const Amount money{mul_div(principal.minor, price(), 1'000'000, Round::kUp)};
  preview_->setText(tr("%1 of it is outstanding; at %2 that is %3, and the interest that has run "
                       "by the sale.")
                        .arg(formatMoney(principal, asset), formatPrice(price()),
                             formatMoney(money, asset)));
}

void NoteDialog::confirm() {
  const node::AssetInfo asset = units_->asset();
  const Amount part{units()};
  Consequence what;
  if (!offer_) {
    what.title = tr("Offer a note");
    what.sentence =
        tr("You offer %1 of your note of %2 at %3 of what is outstanding and accrued interest; "
           "whoever takes it pays you at once and gets all that the borrower pays from then on, "
           "and until then you can withdraw it.")
            .arg(formatMoney(part, asset), loanInText(loan_.id), formatPrice(price()));
    what.figures = {{tr("Outstanding of it"), formatMoney(principalOf(loan_, part.minor), asset)},
                    {tr("Price"), formatPrice(price())}};
    what.agree = tr("I want to sell at this price.");
    what.button = tr("Sign and offer");
    signAndSay(bridge_, std::move(what), OfferNote{loan_.id, part.minor, price()}, "offerNote",
               parentWidget(), tr("Your offer is on its way. It stands in the market for notes "
                                  "once a block has taken it."),
               std::move(then_));
  } else {
    const std::int64_t all = offer_->offer.units;
    const Amount money{mul_div(offer_->price.minor, part.minor, all, Round::kUp)};
    const Amount accrued{mul_div(offer_->accrued.minor, part.minor, all, Round::kUp)};
    const Amount total = money + accrued;
    // A few days of interest may run before a block takes it.
    const Amount limit = total + Amount{mul_div(total.minor, 1, 100, Round::kUp)};
    what.title = tr("Buy a note");
    what.sentence =
        tr("You pay %1 for %2 of %3 and get all that its borrower pays on it from then on; if "
           "interest runs before a block takes it, at most %4 leaves your balance. What the "
           "borrower does not pay is your loss.")
            .arg(formatMoney(total, asset), formatMoney(part, asset),
                 loanInText(loan_.id), formatMoney(limit, asset));
    if (loan_.is_late) what.sentence += tr(" The borrower is late.");
    what.figures = {{tr("For the principal"), formatMoney(money, asset)},
                    {tr("Accrued interest"), formatMoney(accrued, asset)},
                    {tr("Total now"), formatMoney(total, asset)},
                    {tr("At most"), formatMoney(limit, asset)}};
    what.agree = tr("I can do without this money if the borrower stops paying.");
    what.button = tr("Sign and buy");
    what.dangerous = loan_.is_late;
    signAndSay(bridge_, std::move(what),
               TakeOffer{loan_.id, offer_->offer.offer, part.minor, limit, loan_.is_late},
               "takeOffer", parentWidget(),
               tr("The note is being bought. It stands in your portfolio once a block has taken "
                  "it."),
               std::move(then_));
  }
  accept();
}

}  // namespace tally::ui
