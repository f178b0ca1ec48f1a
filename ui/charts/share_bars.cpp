// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_bars.hpp"

#include <QtGui/QPainter>
#include <algorithm>

namespace tally::ui {

namespace {
constexpr int kRow = 24;
constexpr int kBar = 8;
}  // namespace

ShareBars::ShareBars(QWidget* parent) : Chart(parent) {
  setObjectName("shareBars");
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ShareBars::setParts(std::vector<Part> parts) {
  parts_ = std::move(parts);
  total_ = largest_ = 0;
  for (const Part& part : parts_) {
    total_ += part.minor;
    largest_ = std::max(largest_, part.minor);
  }
  updateGeometry();
  dataChanged();
}

QString ShareBars::share(int item) const {
  const double part = static_cast<double>(parts_[static_cast<std::size_t>(item)].minor);
  const double percent = total_ > 0 ? 100.0 * part / static_cast<double>(total_) : 0;
  return percent > 0 && percent < 1 ? QStringLiteral("<1 %")
                                    : QString::number(qRound(percent)) + QStringLiteral(" %");
}

QString ShareBars::itemText(int item) const {
  const Part& part = parts_[static_cast<std::size_t>(item)];
  return tr("%1: %2 outstanding, %3 of all, in %4")
      .arg(part.label, money(part.minor), share(item),
           part.notes == 1 ? tr("1 note") : tr("%1 notes").arg(part.notes));
}

QString ShareBars::summary() const {
  QStringList parts;
  for (int i = 0; i < itemCount(); ++i) {
    parts << parts_[static_cast<std::size_t>(i)].label + ' ' + share(i);
  }
  return parts.isEmpty() ? tr("Nothing outstanding.") : parts.join(QStringLiteral(", "));
}

QSize ShareBars::sizeHint() const { return {220, std::max(3, itemCount()) * kRow}; }

double ShareBars::rowHeight() const {
  return std::min<double>(kRow + 4, height() / std::max(1.0, double(itemCount())));
}

int ShareBars::itemAt(QPointF position) const {
  const int item = static_cast<int>(position.y() / rowHeight());
  return item >= 0 && item < itemCount() ? item : -1;
}

QPointF ShareBars::itemAnchor(int item) const {
  return {width() / 2.0, rowHeight() * (item + 0.5)};
}

void ShareBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(smallFont());
  if (parts_.empty() || total_ == 0) {
    paintEmpty(painter, tr("Nothing outstanding"));
    return;
  }
  const QFontMetrics metrics = painter.fontMetrics();
  int label_width = 0, money_width = 0;
  for (const Part& part : parts_) {
    label_width = std::max(label_width, metrics.horizontalAdvance(part.label));
    money_width = std::max(money_width, metrics.horizontalAdvance(compact(part.minor)));
  }
  const int share_width = metrics.horizontalAdvance(QStringLiteral("100 %")) + 4;
  const double left = label_width + 12;
  const double right = width() - share_width - money_width - 20;
  for (int i = 0; i < itemCount(); ++i) {
    const Part& part = parts_[static_cast<std::size_t>(i)];
    const double y = rowHeight() * i;
    const QRectF row(0, y, width(), rowHeight());
    if (i == current()) {
      QColor tint = roles().text;
      tint.setAlphaF(0.07f);
      painter.fillRect(row, tint);
    }
    painter.setPen(roles().text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, part.label);
    painter.drawText(row.adjusted(0, 0, -share_width - 8, 0), Qt::AlignRight | Qt::AlignVCenter,
                     compact(part.minor));
    painter.setPen(roles().secondary);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, share(i));
    painter.setPen(Qt::NoPen);
    const QRectF track(left, row.center().y() - kBar / 2.0, std::max(8.0, right - left), kBar);
    painter.setBrush(roles().border);
    painter.drawRoundedRect(track, 3, 3);
    QRectF bar = track;
    bar.setWidth(std::max(3.0, track.width() * static_cast<double>(part.minor) /
                                   static_cast<double>(largest_)));
    painter.setBrush(roles().accent);
    painter.drawRoundedRect(bar, 3, 3);
  }
}

}  // namespace tally::ui
