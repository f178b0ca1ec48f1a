// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.hpp"

#include <QtWidgets/QBoxLayout>

#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

EmptyState::EmptyState(const QString& icon_name, const QString& sentence, QWidget* parent)
    : QWidget(parent), icon_name_(icon_name) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
  column->setSpacing(kGrid * 3);
  column->addStretch(1);
  icon_ = new QLabel;
  icon_->setAlignment(Qt::AlignCenter);
  column->addWidget(icon_);
  sentence_ = makeLabel(sentence, FontRole::kBody, true);
  sentence_->setAlignment(Qt::AlignCenter);
  sentence_->setWordWrap(true);
  column->addWidget(sentence_);
  column->addStretch(1);
  connect(&Theme::current(), &Theme::themeChanged, this, &EmptyState::redraw);
  redraw();
}

void EmptyState::setSentence(const QString& sentence) { sentence_->setText(sentence); }

void EmptyState::setAction(const QString& text, const QString& object_name,
                           std::function<void()> action) {
  auto* column = static_cast<QVBoxLayout*>(layout());
  delete action_;
  action_ = makeButton(text, object_name);
  column->insertWidget(column->count() - 1, action_, 0, Qt::AlignHCenter);
  connect(action_, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
}

void EmptyState::redraw() {
  constexpr int kLarge = 32;
  icon_->setPixmap(iconPixmap(icon_name_, ColorRole::kDisabled, kLarge, devicePixelRatioF()));
}

}  // namespace tally::ui
