// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_line.hpp"

#include <QtGui/QPainter>

#include "ui/style/icons.hpp"

namespace tally::ui {

StageLine::StageLine(const QStringList& steps, const QString& object_name, QWidget* parent)
    : QWidget(parent), steps_(steps) {
  setObjectName(object_name);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void StageLine::setState(int current, const QString& note, bool failed) {
  current_ = current;
  note_ = note;
  failed_ = failed;
  setAccessibleName(current < steps_.size()
                        ? tr("Step %1 of %2: %3. %4").arg(current + 1).arg(steps_.size())
                              .arg(steps_[current], note)
                        : note);
  update();
}

void StageLine::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  constexpr double kDisc = 20;
  const double step = static_cast<double>(width()) / static_cast<double>(steps_.size());
  for (int i = 0; i < steps_.size(); ++i) {
    const bool done = i < current_;
    const bool now = i == current_;
    const ColorRole tone = done             ? ColorRole::kGood
                           : now && failed_ ? ColorRole::kBad
                           : now            ? ColorRole::kAccent
                                            : ColorRole::kFieldBorder;
    const QRectF disc(step * i, 2, kDisc, kDisc);
    painter.setPen(QPen(theme.color(tone), 1.5));
    painter.setBrush(done || now ? theme.tint(tone) : QColor(Qt::transparent));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (done || (now && failed_)) {
      painter.drawPixmap(disc.center() - QPointF(6, 6),
                         iconPixmap(done ? QStringLiteral("check") : QStringLiteral("cross"), tone,
                                    12, devicePixelRatioF()));
    } else if (now) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(theme.color(tone));
      painter.drawEllipse(disc.center(), 4, 4);
    }
    painter.setFont(theme.font(now ? FontRole::kStrong : FontRole::kBody));
    painter.setPen(theme.color(done || now ? ColorRole::kText : ColorRole::kSecondary));
    const double text_left = disc.right() + 8;
    const int wide = painter.fontMetrics().horizontalAdvance(steps_[i]);
    painter.drawText(QRectF(text_left, 0, step - kDisc - 8, 24), Qt::AlignVCenter, steps_[i]);
    if (i + 1 < steps_.size()) {
      painter.setPen(QPen(theme.color(done ? ColorRole::kGood : ColorRole::kBorder), 1.5));
      const double line_left = text_left + wide + 10;
      if (line_left < step * (i + 1) - 10) {
        painter.drawLine(QPointF(line_left, 12), QPointF(step * (i + 1) - 10, 12));
      }
    }
  }
  painter.setFont(theme.font(FontRole::kSmall));
  painter.setPen(theme.color(failed_ ? ColorRole::kBad : ColorRole::kSecondary));
  painter.drawText(QRect(0, 28, width(), 20), Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(note_, Qt::ElideRight, width()));
}

}  // namespace tally::ui
