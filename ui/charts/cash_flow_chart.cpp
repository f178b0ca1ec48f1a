// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cash_flow_chart.hpp"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

#include "ui/bridge/format.hpp"

namespace tally::ui {

namespace {

constexpr int kLeft = 44;
constexpr int kBottom = 32;  // months, and the year below
constexpr int kTop = 24;

QColor faded(QColor colour, double strength) {
  colour.setAlphaF(static_cast<float>(strength));
  return colour;
}

}  // namespace

CashFlowChart::CashFlowChart(QWidget* parent) : Chart(parent) {
  setObjectName("cashFlowChart");
  setAccessibleName(tr("Cash flow by month"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CashFlowChart::setMonths(std::vector<node::CashFlowMonth> months, int now) {
  months_ = std::move(months);
  now_ = now;
  largest_ = 0;
  for (const node::CashFlowMonth& month : months_) {
    largest_ = std::max(largest_, month.received.minor + month.expected.minor);
  }
  dataChanged();
}

QString CashFlowChart::itemText(int item) const {
  const node::CashFlowMonth& month = months_[static_cast<std::size_t>(item)];
  QString text = formatMonth(month.month);
  if (item <= now_) text += '\n' + tr("Received %1").arg(money(month.received.minor));
  if (item >= now_) {
    text += '\n' + tr("Expected %1").arg(money(month.expected.minor));
  } else if (month.expected.minor > 0) {
    text += '\n' + tr("Late %1").arg(money(month.expected.minor));
  }
  return text;
}

QString CashFlowChart::summary() const {
  if (largest_ == 0) return tr("No payments yet.");
  std::int64_t received = 0, late = 0, expected = 0;
  for (int i = 0; i < itemCount(); ++i) {
    const node::CashFlowMonth& month = months_[static_cast<std::size_t>(i)];
    received += month.received.minor;
    (i < now_ ? late : expected) += month.expected.minor;
  }
  return tr("Received %1 in the last months, expected %2 in the next, late %3. Use the arrow "
            "keys to read each month.")
      .arg(money(received), money(expected), money(late));
}

QRectF CashFlowChart::plot() const {
  return QRectF(kLeft, kTop, width() - kLeft - 2, height() - kTop - kBottom);
}

QRectF CashFlowChart::slot(int item) const {
  const QRectF area = plot();
  const double each = area.width() / std::max(1, itemCount());
  return QRectF(area.left() + each * item, area.top(), each, area.height());
}

int CashFlowChart::itemAt(QPointF position) const {
  for (int i = 0; i < itemCount(); ++i) {
    if (slot(i).contains(position)) return i;
  }
  return -1;
}

QPointF CashFlowChart::itemAnchor(int item) const { return slot(item).center(); }

void CashFlowChart::paintBar(QPainter& painter, int item, double top) const {
  const node::CashFlowMonth& month = months_[static_cast<std::size_t>(item)];
  const QRectF box = slot(item);
  if (item == current()) painter.fillRect(box, faded(roles().text, 0.07));
  const double width = std::clamp(std::floor(box.width() * 0.62), 3.0, 26.0);
  const double left = std::round(box.center().x() - width / 2);
  const auto tall = [&](std::int64_t minor) {
    return box.height() * static_cast<double>(minor) / top;
  };
  const double solid = tall(month.received.minor);
  const double rest = tall(month.expected.minor);
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (solid > 0) {
    painter.fillRect(QRectF(left, box.bottom() - solid, width, solid), roles().accent);
  }
  if (rest > 0) {
    const QRectF bar(left, box.bottom() - solid - rest, width, rest);
    const bool late = item < now_;
    if (late) {
      painter.fillRect(bar, faded(roles().warn, 0.18));
      painter.fillRect(bar, QBrush(roles().warn, Qt::BDiagPattern));
    } else {
      painter.fillRect(bar, faded(roles().accent, 0.28));
    }
    painter.setPen(QPen(late ? roles().warn : faded(roles().accent, 0.7), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
}

void CashFlowChart::paintMonthNames(QPainter& painter) const {
  const QLocale locale;
  for (int i = 0; i < itemCount(); ++i) {
    const CivilDate date = to_civil(months_[static_cast<std::size_t>(i)].month);
    const QRectF box = slot(i);
    const bool wide = box.width() >= 30;
    const QString name =
        locale.standaloneMonthName(date.month, wide ? QLocale::ShortFormat : QLocale::NarrowFormat);
    QFont font = smallFont();
    font.setBold(i == now_);
    painter.setFont(font);
    painter.setPen(i == now_ ? roles().text : roles().secondary);
    painter.drawText(QRectF(box.left() - 4, box.bottom() + 2, box.width() + 8, 14),
                     Qt::AlignCenter, name);
    if (i == 0 || date.month == 1) {
      painter.setFont(smallFont());
      painter.setPen(roles().secondary);
      painter.drawText(QRectF(box.left(), box.bottom() + 16, 60, 14),
                       Qt::AlignLeft | Qt::AlignVCenter, QString::number(date.year));
    }
  }
}

void CashFlowChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(smallFont());
  if (largest_ == 0) {
    paintEmpty(painter, tr("Payments appear here once you hold a note."));
    return;
  }
  const QRectF area = plot();
  const std::vector<std::int64_t> ticks = axisTicks(largest_, 4);
  const double top = static_cast<double>(ticks.back());
  for (const std::int64_t tick : ticks) {
    const double y = std::round(area.bottom() - area.height() * static_cast<double>(tick) / top);
    painter.setPen(QPen(roles().border, 1));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(roles().secondary);
    painter.drawText(QRectF(0, y - 9, kLeft - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                     compact(tick));
  }
  for (int i = 0; i < itemCount(); ++i) paintBar(painter, i, top);
  if (now_ > 0 && now_ < itemCount()) {
    const double x = std::round(slot(now_).left());
    painter.setPen(QPen(roles().secondary, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()));
  }
  painter.setFont(smallFont());
  int x = kLeft;
  x += paintKey(painter, {x, 9}, roles().accent, tr("Received"));
  x += paintKey(painter, {x, 9}, faded(roles().accent, 0.35), tr("Expected"));
  paintKey(painter, {x, 9}, QBrush(roles().warn, Qt::BDiagPattern), tr("Late"));
  paintMonthNames(painter);
}

}  // namespace tally::ui
