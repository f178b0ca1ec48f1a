// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/join_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>

#include "ui/widgets/basics.hpp"

namespace tally::ui {

JoinDialog::JoinDialog(Join join, QWidget* parent) : QDialog(parent), join_(std::move(join)) {
  setObjectName("joinDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Join a network"));
  setMinimumWidth(540);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(windowTitle(), FontRole::kTitle));
  QLabel* why = makeLabel(
      tr("Whoever runs it gives you a link that begins with tallystick:join, or its genesis file "
         "and the address of a node. It opens in a window of its own, with a wallet of its own; "
         "this network stays as it is."),
      FontRole::kBody, true);
  why->setWordWrap(true);
  column->addWidget(why);
  auto* form = new QFormLayout;
  network_ = new QLineEdit;
  nameWidget(network_, QStringLiteral("joinNetwork"), tr("Link or genesis file"));
  network_->setPlaceholderText(tr("tallystick:join?… or genesis.json"));
  QPushButton* browse = makeButton(tr("Choose…"), QStringLiteral("joinBrowse"));
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid * 2);
  line->addWidget(network_, 1);
  line->addWidget(browse);
  form->addRow(tr("Link or file"), line);
  node_ = new QLineEdit;
  nameWidget(node_, QStringLiteral("joinNode"), tr("Address of a node"));
  node_->setPlaceholderText(tr("HOST:PORT; a link has it already"));
  form->addRow(tr("A node of it"), node_);
  column->addLayout(form);
  reason_ = makeLabel({}, FontRole::kSmall, true);
  reason_->setObjectName("joinReason");
  reason_->setWordWrap(true);
  column->addWidget(reason_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "joinCancel");
  next_ = makeButton(tr("Open it"), "joinNext", ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(browse, &QPushButton::clicked, this, &JoinDialog::chooseFile);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, &JoinDialog::join);
  for (QLineEdit* edit : {network_, node_})
    connect(edit, &QLineEdit::textChanged, this, &JoinDialog::judge);
  judge();
}

void JoinDialog::chooseFile() {
  const QString file = QFileDialog::getOpenFileName(this, tr("The genesis file of the network"), {},
                                                    tr("Genesis files (*.json);;All files (*)"));
  if (!file.isEmpty()) network_->setText(file);
}

void JoinDialog::judge() {
  const QString network = network_->text().trimmed();
  const bool is_link = network.startsWith(QLatin1String("tallystick:"));
  QString reason;
  if (network.isEmpty())
    reason = tr("Paste a link, or choose a genesis file.");
  else if (!is_link && node_->text().trimmed().isEmpty())
    reason = tr("Type the address of a node, like 192.0.2.7:7111.");
  setEnabledOr(next_, reason.isEmpty(), reason);
  reason_->setText(reason);
}

void JoinDialog::join() {
  const QString problem = join_(network_->text().trimmed(), node_->text().trimmed());
  if (problem.isEmpty()) return accept();
  reason_->setText(problem);
}

}  // namespace tally::ui
