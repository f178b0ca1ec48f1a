// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/schedule_chart.hpp"

#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

#include "ui/bridge/format.hpp"

namespace tally::ui {

namespace {

constexpr int kLeft = 44;
constexpr int kBottom = 18;
constexpr int kTop = 24;  // the key
constexpr double kFull = 0.85;  // strength of colour
constexpr double kToCome = 0.4;
constexpr double kInterest = 0.7;

QColor faded(QColor colour, double strength) {
  colour.setAlphaF(static_cast<float>(strength));
  return colour;
}

// Every how many instalments the axis has a number.
int labelStep(std::size_t count) {
  if (count <= 12) return 3;
  if (count <= 24) return 6;
  if (count <= 72) return 12;
  return count <= 240 ? 60 : 120;
}

}  // namespace

ScheduleChart::ScheduleChart(QWidget* parent) : Chart(parent) {
  setObjectName("scheduleChart");
  setAccessibleName(tr("Repayment schedule"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ScheduleChart::setInstalments(std::vector<node::InstalmentRow> instalments) {
  rows_ = std::move(instalments);
  largest_ = principal_ = interest_ = 0;
  plan_ = true;
  for (const node::InstalmentRow& row : rows_) {
    largest_ = std::max(largest_, row.principal.minor + row.interest.minor);
    principal_ += row.principal.minor;
    interest_ += row.interest.minor;
    plan_ = plan_ && row.state == node::InstalmentState::kFuture;
  }
  dataChanged();
}

QString ScheduleChart::itemText(int item) const {
  const node::InstalmentRow& row = rows_[static_cast<std::size_t>(item)];
  QString text = tr("Instalment %1 of %2, due %3")
                     .arg(row.number).arg(rows_.size()).arg(formatDay(row.due));
  text += '\n' + tr("Principal %1").arg(money(row.principal.minor));
  text += '\n' + tr("Interest %1").arg(money(row.interest.minor));
  if (row.fee.minor != 0) text += '\n' + tr("Late fee %1").arg(money(row.fee.minor));
  text += '\n' + tr("Left to pay %1").arg(money(row.balance_after.minor));
  return text;
}

QString ScheduleChart::summary() const {
  if (rows_.empty()) return tr("No schedule yet.");
  return tr("%1 instalments until %2: principal %3, interest %4 in all. Use the arrow keys to "
            "read each one.")
      .arg(rows_.size())
      .arg(formatDay(rows_.back().due), money(principal_), money(interest_));
}

QRectF ScheduleChart::plot() const {
  return QRectF(kLeft, kTop, width() - kLeft - 2, height() - kTop - kBottom);
}

double ScheduleChart::xOf(int item) const {
  const QRectF area = plot();
  return area.left() + area.width() * item / std::max(1, itemCount());
}

int ScheduleChart::itemAt(QPointF position) const {
  const QRectF area = plot();
  if (rows_.empty() || !area.contains(position)) return -1;
  const int item = static_cast<int>((position.x() - area.left()) / area.width() * itemCount());
  return std::clamp(item, 0, itemCount() - 1);
}

QPointF ScheduleChart::itemAnchor(int item) const {
  return {(xOf(item) + xOf(item + 1)) / 2, plot().center().y()};
}

void ScheduleChart::paintAreas(QPainter& painter, const QRectF& area, double top) const {
  painter.setPen(Qt::NoPen);
  // A gap between months as long as there is room for it: months are separate payments.
  const double slot = area.width() / itemCount();
  const double gap = slot >= 5 ? 1 : 0;
  painter.setRenderHint(QPainter::Antialiasing, slot < 5);
  for (int i = 0; i < itemCount(); ++i) {
    const node::InstalmentRow& row = rows_[static_cast<std::size_t>(i)];
    const bool full = plan_ || row.state == node::InstalmentState::kPaid;
    QColor principal = faded(roles().accent, full ? kFull : kToCome);
    QColor interest = faded(roles().info, (full ? kFull : kToCome) * kInterest);
    if (row.state == node::InstalmentState::kLate) principal = interest = roles().warn;
    if (row.state == node::InstalmentState::kLost) principal = interest = faded(roles().bad, 0.6);
    const double left = slot >= 5 ? std::round(xOf(i)) : xOf(i);
    const double right = (slot >= 5 ? std::round(xOf(i + 1)) : xOf(i + 1)) - gap;
    const double low = area.height() * static_cast<double>(row.principal.minor) / top;
    const double high =
        area.height() * static_cast<double>(row.principal.minor + row.interest.minor) / top;
    painter.fillRect(QRectF(left, area.bottom() - low, right - left, low), principal);
    painter.fillRect(QRectF(left, area.bottom() - high, right - left, high - low), interest);
    if (i == current()) {
      painter.fillRect(QRectF(left, area.top(), right - left, area.height()),
                       faded(roles().text, 0.12));
    }
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
}

void ScheduleChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(smallFont());
  if (rows_.empty()) {
    paintEmpty(painter, tr("The schedule appears here once the numbers are in."));
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
  paintAreas(painter, area, top);
  painter.setPen(roles().secondary);
  const int step = labelStep(rows_.size());
  for (int number = step; number <= itemCount(); number += step) {
    const double middle = (xOf(number - 1) + xOf(number)) / 2;
    QRectF box(middle - 24, area.bottom() + 2, 48, kBottom - 2);
    if (box.right() > width()) box.moveRight(width());
    painter.drawText(box, (box.right() >= width() ? Qt::AlignRight : Qt::AlignHCenter) |
                              Qt::AlignVCenter, QString::number(number));
  }
  painter.drawText(QRectF(0, area.bottom() + 2, kLeft + 30, kBottom - 2),
                   Qt::AlignLeft | Qt::AlignVCenter, tr("month"));
  int x = kLeft;
  x += paintKey(painter, {x, 9}, faded(roles().accent, kFull), tr("Principal"));
  x += paintKey(painter, {x, 9}, faded(roles().info, kFull * kInterest), tr("Interest"));
  if (!plan_) paintKey(painter, {x, 9}, faded(roles().accent, kToCome), tr("to come"));
}

}  // namespace tally::ui
