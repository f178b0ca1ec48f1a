// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/wizard.hpp"

#include "ui/widgets/basics.hpp"

namespace tally::ui {

Wizard::Wizard(NodeBridge& bridge, const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent), bridge_(bridge), name_(name) {
  setObjectName(name + QStringLiteral("Dialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(title);
  setMinimumSize(760, 560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  message_ = new MessageBar(name + QStringLiteral("Message"));
  pages_ = new QStackedWidget;
  column->addWidget(message_);
  column->addWidget(pages_, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  back_ = makeButton(tr("Back"), name + QStringLiteral("Back"));
  close_ = makeButton(tr("Close"), name + QStringLiteral("Close"));
  next_ = makeButton(tr("Next"), name + QStringLiteral("Next"), ButtonKind::kPrimary);
  next_->setDefault(true);
  buttons->addWidget(back_);
  buttons->addStretch(1);
  buttons->addWidget(close_);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(back_, &QPushButton::clicked, this, [this] { go(step() - 1); });
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, [this] { next(step()); });
}

QVBoxLayout* Wizard::addPage(const QString& heading, const QString& sentence) {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(heading, FontRole::kTitle));
  if (!sentence.isEmpty()) column->addWidget(makeParagraph(sentence));
  pages_->addWidget(page);
  return column;
}

void Wizard::go(int step) {
  message_->clear();
  pages_->setCurrentIndex(step);
  const QString text = nextText(step);
  next_->setVisible(!text.isEmpty());
  next_->setText(text);
  next_->setAccessibleName(text);
  back_->setVisible(step > 0);
  arrived(step);
}

void Wizard::say(ColorRole kind, const QString& sentence) {
  message_->say(kind, sentence, {}, {}, false);
}

QLabel* makeParagraph(const QString& text, bool secondary) {
  QLabel* label = makeLabel(text, FontRole::kBody, secondary);
  label->setWordWrap(true);
  return label;
}

}  // namespace tally::ui
