// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/month_strip.hpp"

#include <QtGui/QKeyEvent>
#include <QtCore/QLocale>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <algorithm>

#include "ui/bridge/format.hpp"

namespace tally::ui {

namespace {

QString wordOf(const MonthStrip::Month& month) {
  return month.word.isEmpty() ? instalmentStateName(month.state) : month.word;
}

constexpr double kCellGap = 6;
constexpr double kRadius = 6;

}  // namespace

MonthStrip::MonthStrip(QWidget* parent) : Chart(parent) {
  setObjectName("monthStrip");
  setAccessibleName(tr("Months with instalments"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
}

void MonthStrip::setMonths(std::vector<Month> months) {
  months_ = std::move(months);
  if (chosen_ >= itemCount()) choose(-1);
  dataChanged();
}

void MonthStrip::choose(int item) {
  if (item == chosen_) item = -1;
  if (item >= itemCount()) item = -1;
  chosen_ = item;
  update();
  emit chosenChanged(chosen_);
}

QString MonthStrip::itemText(int item) const {
  const Month& month = months_[static_cast<std::size_t>(item)];
  const QString name = formatMonth(month.first);
  if (month.instalments == 0) return name + '\n' + tr("Nothing due");
  const QString count = month.instalments == 1 ? tr("1 instalment")
                                               : tr("%1 instalments").arg(month.instalments);
  return name + '\n' + count + QStringLiteral(", ") +
         money(month.minor) + '\n' + wordOf(month);
}

QString MonthStrip::summary() const {
  int months = 0;
  for (const Month& month : months_) months += month.instalments > 0 ? 1 : 0;
  return tr("%1 of %2 months have instalments. Arrow keys move, space keeps a month.")
      .arg(months)
      .arg(itemCount());
}

QRectF MonthStrip::cell(int item) const {
  const double each = (width() + kCellGap) / std::max(1, itemCount());
  return QRectF(each * item + 0.5, 0.5, each - kCellGap - 1, height() - 1);
}

int MonthStrip::itemAt(QPointF position) const {
  for (int i = 0; i < itemCount(); ++i) {
    if (cell(i).contains(position)) return i;
  }
  return -1;
}

QColor MonthStrip::stateColour(node::InstalmentState state) const {
  switch (state) {
    case node::InstalmentState::kDue: return roles().info;
    case node::InstalmentState::kLate: return roles().warn;
    case node::InstalmentState::kPaid: return roles().good;
    case node::InstalmentState::kLost: return roles().bad;
    case node::InstalmentState::kFuture: break;
  }
  return roles().secondary;
}

void MonthStrip::paintCell(QPainter& painter, int item) const {
  const Month& month = months_[static_cast<std::size_t>(item)];
  const CivilDate date = to_civil(month.first);
  const QRectF box = cell(item);
  const bool strong = item == chosen_ || item == current();
  painter.setPen(QPen(strong ? roles().accent : roles().border, item == chosen_ ? 2 : 1));
  painter.setBrush(roles().surface);
  painter.drawRoundedRect(box, kRadius, kRadius);

  QFont font = smallFont();
  font.setBold(month.is_now);
  painter.setFont(font);
  painter.setPen(month.is_now ? roles().text : roles().secondary);
  QString name = QLocale().standaloneMonthName(date.month, QLocale::ShortFormat);
  if (date.month == 1 || item == 0) {
    name += QStringLiteral(" ’%1").arg(date.year % 100, 2, 10, QChar('0'));
  }
  const QRectF inner = box.adjusted(8, 6, -6, -6);
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, name);
  if (month.instalments == 0) {
    painter.setPen(roles().border);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, QStringLiteral("–"));
    return;
  }
  font.setBold(false);
  font.setPointSizeF(this->font().pointSizeF());
  painter.setFont(font);
  painter.setPen(roles().text);
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, compact(month.minor));
  painter.setFont(smallFont());
  painter.setPen(stateColour(month.state));
  const bool plain = month.state == node::InstalmentState::kFuture;
  QString word;
  if (!plain) {
    word = wordOf(month);
  } else if (month.instalments > 1) {
    word = QStringLiteral("× %1").arg(month.instalments);
  }
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                   painter.fontMetrics().elidedText(word, Qt::ElideRight,
                                                    static_cast<int>(inner.width())));
}

void MonthStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < itemCount(); ++i) paintCell(painter, i);
}

void MonthStrip::mousePressEvent(QMouseEvent* event) {
  if (const int item = itemAt(event->position()); item >= 0) choose(item);
}

void MonthStrip::keyPressEvent(QKeyEvent* event) {
  if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Return) && current() >= 0) {
    choose(current());
    return;
  }
  Chart::keyPressEvent(event);
}

}  // namespace tally::ui
