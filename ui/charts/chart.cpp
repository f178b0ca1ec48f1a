// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.hpp"

#include <QtGui/QFontMetrics>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {
constexpr int kSwatch = 8;
constexpr int kSwatchGap = 6;
constexpr int kKeyGap = 16;
}  // namespace

std::vector<std::int64_t> axisTicks(std::int64_t largest, int most) {
  largest = std::clamp<std::int64_t>(largest, 1, INT64_MAX / 16);
  std::int64_t step = 1;
  for (std::int64_t power = 1;; power *= 10) {
    bool found = false;
    for (const std::int64_t factor : {1, 2, 5}) {
      step = factor * power;
      if ((largest + step - 1) / step <= most) {
        found = true;
        break;
      }
    }
    if (found) break;
  }
  std::vector<std::int64_t> ticks;
  for (std::int64_t tick = 0; tick < largest + step; tick += step) ticks.push_back(tick);
  return ticks;
}

Chart::Chart(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  connect(&Theme::current(), &Theme::themeChanged, this, [this] { update(); });
}

ChartRoles Chart::roles() {
  const Theme& theme = Theme::current();
  return {theme.color(ColorRole::kSurface), theme.color(ColorRole::kText),
          theme.color(ColorRole::kSecondary), theme.color(ColorRole::kBorder),
          theme.color(ColorRole::kAccent), theme.color(ColorRole::kGood),
          theme.color(ColorRole::kWarn), theme.color(ColorRole::kBad),
          theme.color(ColorRole::kInfo)};
}

void Chart::setAsset(const node::AssetInfo& asset) {
  asset_ = asset;
  dataChanged();
}

void Chart::setCurrent(int item) {
  if (item >= itemCount()) item = -1;
  if (item == current_) return;
  current_ = item;
  update();
}

QString Chart::money(std::int64_t minor) const { return formatMoney(Amount{minor}, asset_); }

QString Chart::compact(std::int64_t minor) const {
  return formatCompact(Amount{minor}, asset_.decimals);
}

QFont Chart::smallFont() const {
  QFont font = Theme::current().font(FontRole::kSmall);
  font.setPointSizeF(font.pointSizeF() - 0.5);
  return font;
}

void Chart::dataChanged() {
  if (current_ >= itemCount()) current_ = -1;
  setAccessibleDescription(summary());
  update();
}

void Chart::paintEmpty(QPainter& painter, const QString& text) const {
  painter.setPen(roles().secondary);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
}

int Chart::paintKey(QPainter& painter, QPoint left_middle, const QBrush& brush,
                    const QString& text) const {
  const QRect swatch(left_middle.x(), left_middle.y() - kSwatch / 2, kSwatch, kSwatch);
  painter.setPen(Qt::NoPen);
  painter.setBrush(brush);
  painter.drawRoundedRect(swatch, 2, 2);
  painter.setPen(roles().secondary);
  const int width = painter.fontMetrics().horizontalAdvance(text);
  painter.drawText(QRect(swatch.right() + kSwatchGap, left_middle.y() - 10, width + 2, 20),
                   Qt::AlignLeft | Qt::AlignVCenter, text);
  return kSwatch + kSwatchGap + width + kKeyGap;
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
  const int item = itemAt(event->position());
  setCurrent(item);
  if (item < 0) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(event->globalPosition().toPoint(), itemText(item), this);
  }
}

void Chart::leaveEvent(QEvent* event) {
  setCurrent(-1);
  QToolTip::hideText();
  QWidget::leaveEvent(event);
}

void Chart::keyPressEvent(QKeyEvent* event) {
  const int last = itemCount() - 1;
  int item = current_;
  switch (event->key()) {
    case Qt::Key_Left: item = item < 0 ? last : std::max(0, item - 1); break;
    case Qt::Key_Right: item = std::min(last, item + 1); break;
    case Qt::Key_Home: item = 0; break;
    case Qt::Key_End: item = last; break;
    default: QWidget::keyPressEvent(event); return;
  }
  setCurrent(item);
  if (current_ >= 0) {
    const QString text = itemText(current_);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(itemAnchor(current_).toPoint()), text, this);
  }
}

void Chart::focusOutEvent(QFocusEvent* event) {
  setCurrent(-1);
  setAccessibleDescription(summary());
  QToolTip::hideText();
  QWidget::focusOutEvent(event);
}

}  // namespace tally::ui
