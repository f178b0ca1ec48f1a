// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/nav_button.hpp"

#include <QtGui/QPainter>

#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

NavButton::NavButton(const QString& page_name, const QString& title, const QString& icon_name,
                     QWidget* parent)
    : QAbstractButton(parent), icon_name_(icon_name) {
  setText(title);
  nameWidget(this, QStringLiteral("nav_") + page_name, title);
  setCheckable(true);
  setAutoExclusive(true);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void NavButton::setFolded(bool folded) {
  folded_ = folded;
  setToolTip(folded ? text() : QString());
  update();
}

void NavButton::setBadge(int count) {
  badge_ = count;
  setAccessibleDescription(count > 0 ? tr("%1 waiting").arg(count) : QString());
  update();
}

QSize NavButton::sizeHint() const { return {kSidebarWidth, kRowHeight}; }

void NavButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void NavButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void NavButton::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(8, 1, -8, -1);
  if (isChecked() || underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isChecked() ? ColorRole::kSelected : ColorRole::kHover));
    painter.drawRoundedRect(box, 6, 6);
  }
  if (hasFocus()) {
    painter.setPen(theme.color(ColorRole::kAccent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  }
  const ColorRole ink = isChecked() ? ColorRole::kAccent : ColorRole::kText;
  const int icon_left = folded_ ? (width() - kIconSize) / 2 : 18;
  painter.drawPixmap(icon_left, (height() - kIconSize) / 2,
                     iconPixmap(icon_name_, isChecked() ? ink : ColorRole::kSecondary, kIconSize,
                                devicePixelRatioF()));
  if (!folded_) {
    painter.setPen(theme.color(ink));
    painter.setFont(theme.font(isChecked() ? FontRole::kStrong : FontRole::kBody));
    painter.drawText(rect().adjusted(48, 0, -40, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
  }
  if (badge_ > 0) {
    const QString number = badge_ > 99 ? QStringLiteral("99+") : QString::number(badge_);
    painter.setFont(theme.font(FontRole::kSmall));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::kAccent));
    if (folded_) {
      painter.drawEllipse(QRectF(icon_left + kIconSize - 4, 6, 8, 8));
    } else {
      const int wide = std::max(20, painter.fontMetrics().horizontalAdvance(number) + 12);
      const QRectF pill(width() - 18 - wide, (height() - 18) / 2.0, wide, 18);
      painter.drawRoundedRect(pill, 9, 9);
      painter.setPen(theme.color(ColorRole::kOnAccent));
      painter.drawText(pill, Qt::AlignCenter, number);
    }
  }
}

}  // namespace tally::ui
