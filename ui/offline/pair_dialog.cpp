// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/pair_dialog.hpp"

#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/offline/carry_view.hpp"
#include "ui/offline/intake.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

PairDialog::PairDialog(NodeBridge& bridge, QWidget* parent)
    : Wizard(bridge, QStringLiteral("pair"), tr("Pair an offline wallet"), parent) {
  QVBoxLayout* why = addPage(
      tr("A wallet whose key never meets a network"),
      tr("Start “tallystick --offline” on a machine without a network and make a wallet there. "
         "First it learns whom to trust: the anchor, which this node makes of its newest final "
         "block. Then it shows its account, and this window can watch it."));
  why->addWidget(makeParagraph(
      tr("An anchor serves for 14 days of the chain. When it has grown old, take a new one over "
         "the same way: the offline window asks you to compare its words and replaces the old.")));
  why->addStretch(1);
  carry_ = new CarryView(QStringLiteral("pairAnchor"));
  addPage(tr("Carry the anchor over"),
          tr("Open it in the offline window. Trust it only if both screens show the same words."))
      ->addWidget(carry_, 1);
  intake_ = new Intake(QStringLiteral("pairAccounts"));
  addPage(tr("Bring its account back"),
          tr("In the offline window: “Show my account to the other machine”. It holds no secret."))
      ->addWidget(intake_, 1);
  QVBoxLayout* name = addPage(tr("A name for it"),
                              tr("It becomes a watch-only wallet: this window shows its loans and "
                                 "makes requests, and cannot sign."));
  name_ = new QLineEdit(QStringLiteral("offline"));
  nameWidget(name_, QStringLiteral("pairName"), tr("Name of the wallet"));
  name_->setMaxLength(32);
  name->addWidget(name_);
  name->addStretch(1);
  QVBoxLayout* last = addPage(tr("Paired"), {});
  done_ = makeParagraph({}, false);
  done_->setObjectName(QStringLiteral("pairDone"));
  last->addWidget(done_);
  last->addStretch(1);
  connect(carry_, &CarryView::said, this, &PairDialog::say);
  connect(intake_, &Intake::said, this, &PairDialog::say);
  connect(intake_, &Intake::arrived, this, [this](const QByteArray& file) {
    accounts_ = file;
    go(kName);
  });
  go(kWhy);
}

QString PairDialog::nextText(int step) const {
  switch (step) {
    case kWhy: return tr("Make the anchor");
    case kAnchor: return tr("It is trusted there");
    case kAccounts: return {};
    case kName: return tr("Pair");
    default: return tr("Done");
  }
}

void PairDialog::next(int step) {
  if (step == kWhy) return showAnchor();
  if (step == kAnchor) return go(kAccounts);
  if (step == kName) return pair();
  accept();
}

void PairDialog::arrived(int step) {
  if (step != kAnchor) carry_->stop();
  if (step == kAnchor) carry_->show(carry_->file(), QStringLiteral("anchor.tpst"));
  if (step == kAccounts) intake_->clear();
}

void PairDialog::showAnchor() {
  offline().anchor(this, [this](const Result<Bytes, node::Rejection>& file) {
    if (!file) return say(ColorRole::kBad, errorText(file.error()));
    carry_->show(QByteArray(reinterpret_cast<const char*>(file->data()),
                            static_cast<qsizetype>(file->size())),
                 QStringLiteral("anchor.tpst"));
    go(kAnchor);
  });
}

void PairDialog::takeAccounts(const QByteArray& content) {
  if (step() != kAccounts) go(kAccounts);
  intake_->take(content);
}

void PairDialog::pair() {
  offline().pair(accounts_, this, [this](const Result<std::uint32_t, node::Rejection>& count) {
    if (!count) return say(ColorRole::kBad, errorText(count.error()));
    if (bridge().care() == nullptr) {
      done_->setText(tr("This node can make requests for it now."));
      return go(kDone);
    }
    bridge().care()->watch(name_->text(), accounts_, this,
                           [this](const Result<void, node::Rejection>& watched) {
      if (!watched) return say(ColorRole::kBad, errorText(watched.error()));
      done_->setText(tr("This window shows the account of “%1” now. Wallet, “Wallets and "
                        "backup…” leads back to the others.").arg(name_->text()));
      go(kDone);
    });
  });
}

}  // namespace tally::ui
