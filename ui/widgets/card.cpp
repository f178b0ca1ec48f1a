// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.hpp"

#include "ui/style/theme.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
  setProperty("kind", "card");
  outer_ = new QVBoxLayout(this);
  outer_->setContentsMargins(kPadding, kPadding - 2, kPadding, kPadding);
  outer_->setSpacing(kGrid * 3);
  head_ = new QHBoxLayout;
  head_->setSpacing(kGrid * 2);
  title_ = makeLabel({}, FontRole::kStrong);
  head_->addWidget(title_);
  head_->addStretch(1);
  outer_->addLayout(head_);
  body_ = new QVBoxLayout;
  body_->setSpacing(kGrid * 2);
  outer_->addLayout(body_, 1);
  setTitle(title);
}

void Card::setTitle(const QString& title) {
  title_->setText(title);
  title_->setVisible(!title.isEmpty());
  if (!title.isEmpty()) setAccessibleName(title);
}

void Card::addAction(QWidget* widget) { head_->addWidget(widget); }

void Card::setEdgeToEdge() {
  outer_->setContentsMargins(0, kPadding - 2, 0, kGrid);
  head_->setContentsMargins(kPadding, 0, kPadding - kGrid, 0);
  body_->setContentsMargins(1, 0, 1, 0);
}

}  // namespace tally::ui
