// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.hpp"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

MessageBar::MessageBar(const QString& object_name, QWidget* parent) : QFrame(parent) {
  setObjectName(object_name);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kGrid * 3, kGrid * 2, kGrid * 2, kGrid * 2);
  row->setSpacing(kGrid * 2);
  icon_ = new QLabel;
  text_ = makeLabel({});
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  action_ = makeButton({}, object_name + QStringLiteral("Action"));
  action_->setAccessibleName(tr("What can be done about it"));
  action_->setProperty("dense", true);
  dismiss_ = makeIconButton(QStringLiteral("cross"), tr("Dismiss this message"),
                            object_name + QStringLiteral("Dismiss"));
  dismiss_->setIconSize({16, 16});
  row->addWidget(icon_);
  row->addWidget(text_, 1);
  row->addWidget(action_);
  row->addWidget(dismiss_);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  connect(dismiss_, &QToolButton::clicked, this, &MessageBar::clear);
  connect(action_, &QPushButton::clicked, this, [this] {
    if (on_action_) on_action_();
  });
  connect(&Theme::current(), &Theme::themeChanged, this, &MessageBar::redraw);
  hide();
}

void MessageBar::say(ColorRole kind, const QString& text, const QString& action,
                     std::function<void()> on_action, bool dismissible) {
  kind_ = kind;
  text_->setText(text);
  action_->setText(action);
  action_->setAccessibleName(action);
  action_->setVisible(!action.isEmpty());
  dismiss_->setVisible(dismissible);
  on_action_ = std::move(on_action);
  setAccessibleName(text);
  redraw();
  show();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void MessageBar::clear() {
  text_->clear();
  on_action_ = {};
  hide();
}

void MessageBar::redraw() {
  const QString name = kind_ == ColorRole::kGood   ? QStringLiteral("check")
                       : kind_ == ColorRole::kInfo ? QStringLiteral("info")
                                                   : QStringLiteral("warning");
  icon_->setPixmap(iconPixmap(name, kind_, kIconSize, devicePixelRatioF()));
  update();
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::current();
  painter.setBrush(theme.tint(kind_));
  QColor edge = theme.color(kind_);
  edge.setAlphaF(0.45F);
  painter.setPen(edge);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace tally::ui
