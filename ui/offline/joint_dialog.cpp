// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/joint_dialog.hpp"

#include <algorithm>

#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/offline/carry_view.hpp"
#include "ui/offline/intake.hpp"
#include "ui/offline/signatures.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

JointDialog::JointDialog(NodeBridge& bridge, QWidget* parent)
    : Wizard(bridge, QStringLiteral("joint"), tr("Joint account"), parent) {
  QVBoxLayout* signers =
      addPage(tr("Who signs for it?"),
              tr("Each of you makes an accounts file in the offline window: “Show my account to "
                 "the other machine”. Bring them all here, one after the other."));
  count_ = makeParagraph({}, false);
  count_->setObjectName(QStringLiteral("jointCount"));
  intake_ = new Intake(QStringLiteral("joint"));
  signers->addWidget(count_);
  signers->addWidget(intake_, 1);
  QVBoxLayout* many =
      addPage(tr("How many of you have to sign?"),
              tr("With fewer than all, the account outlives the loss of a key. To change who signs "
                 "later takes as many signatures as to spend."));
  threshold_ = new QSpinBox;
  nameWidget(threshold_, QStringLiteral("jointThreshold"), tr("Signatures needed"));
  name_ = new QLineEdit(QStringLiteral("joint"));
  nameWidget(name_, QStringLiteral("jointName"), tr("Name of the wallet"));
  name_->setMaxLength(32);
  auto* row = new QHBoxLayout;
  row->addWidget(makeLabel(tr("Signatures needed"), FontRole::kBody));
  row->addWidget(threshold_);
  row->addStretch(1);
  many->addLayout(row);
  many->addWidget(makeLabel(tr("Name of the wallet here"), FontRole::kBody));
  many->addWidget(name_);
  many->addStretch(1);
  carry_ = new CarryView(QStringLiteral("joint"));
  addPage(tr("Give this file to the others"),
          tr("Whoever pairs it with a node sees the account. It holds no secret."))
      ->addWidget(carry_, 1);
  QVBoxLayout* last = addPage(tr("The joint account is here"), {});
  done_ = makeParagraph({}, false);
  done_->setObjectName(QStringLiteral("jointDone"));
  last->addWidget(done_);
  last->addStretch(1);
  connect(carry_, &CarryView::said, this, &JointDialog::say);
  connect(intake_, &Intake::said, this, &JointDialog::say);
  connect(intake_, &Intake::arrived, this, &JointDialog::addSigner);
  go(kSigners);
}

QString JointDialog::nextText(int step) const {
  switch (step) {
    case kSigners: return tr("These are all");
    case kHowMany: return tr("Make the account");
    case kShare: return tr("They have it");
    default: return tr("Done");
  }
}

void JointDialog::arrived(int step) {
  if (step != kShare) carry_->stop();
  if (step == kShare) carry_->show(account_, QStringLiteral("joint.tpst"));
  if (step == kSigners)
    count_->setText(files_.isEmpty()
                        ? tr("No file is here yet.")
                        : tr("%n files are here.", nullptr, static_cast<int>(files_.size())));
}

void JointDialog::takeSigner(const QByteArray& content) { intake_->take(content); }

void JointDialog::addSigner(const QByteArray& file) {
  QString problem;
  static_cast<void>(jointAccount(files_ + QList<QByteArray>{file}, 1, {}, &problem));
  if (!problem.isEmpty()) return say(ColorRole::kBad, problem);
  files_.push_back(file);
  intake_->clear();
  go(kSigners);
}

void JointDialog::next(int step) {
  if (step == kSigners) {
    if (files_.size() < 2) return say(ColorRole::kBad, tr("Bring the files of at least two."));
    threshold_->setRange(1, static_cast<int>(files_.size()));
    threshold_->setValue(std::max(2, static_cast<int>(files_.size()) / 2 + 1));
    return go(kHowMany);
  }
  if (step == kHowMany) return make();
  if (step == kShare) return go(kDone);
  accept();
}

void JointDialog::make() {
  QString problem;
  account_ = jointAccount(files_, threshold_->value(), name_->text(), &problem);
  if (!problem.isEmpty()) return say(ColorRole::kBad, problem);
  offline().pair(account_, this, [this](const Result<std::uint32_t, node::Rejection>& count) {
    if (!count) return say(ColorRole::kBad, errorText(count.error()));
    if (bridge().care() == nullptr) return go(kShare);
    bridge().care()->watch(name_->text(), account_, this,
                           [this](const Result<void, node::Rejection>& watched) {
      if (!watched) return say(ColorRole::kBad, errorText(watched.error()));
      done_->setText(
          tr("This window shows the account of “%1” now. Whatever you do with it becomes a request "
             "that %2 of you sign offline; here their copies come together.")
              .arg(name_->text())
              .arg(threshold_->value()));
      go(kShare);
    });
  });
}

}  // namespace tally::ui
