// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mini_chart.hpp"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QToolTip>
#include <algorithm>

#include "ui/bridge/format.hpp"

namespace tally::ui {

MiniTrend::MiniTrend(Shape shape, QWidget* parent) : QWidget(parent), shape_(shape) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void MiniTrend::setValues(std::vector<double> values, ColorRole color) {
  values_ = std::move(values);
  color_ = color;
  update();
}

void MiniTrend::paintEvent(QPaintEvent*) {
  if (values_.empty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor color = Theme::current().color(color_);
  const auto [least, most] = std::minmax_element(values_.begin(), values_.end());
  const double low = std::min(0.0, *least);
  const double span = std::max(*most - low, 1e-9);
  const double step = static_cast<double>(width()) / static_cast<double>(values_.size());
  QPainterPath line;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const double tall = std::max(2.0, (values_[i] - low) / span * (height() - 2));
    const double left = step * static_cast<double>(i);
    if (shape_ == Shape::kBars) {
      painter.fillRect(QRectF(left, height() - tall, std::max(2.0, step - 3), tall), color);
    } else if (i == 0) {
      line.moveTo(left + step / 2, height() - tall);
    } else {
      line.lineTo(left + step / 2, height() - tall);
    }
  }
  painter.setPen(QPen(color, 1.5));
  painter.drawPath(line);
}

MiniBars::MiniBars(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void MiniBars::setBars(std::vector<Bar> bars, int divide_before) {
  bars_ = std::move(bars);
  divide_before_ = divide_before;
  QStringList spoken;
  for (const Bar& bar : bars_) spoken << bar.tip;
  setAccessibleDescription(spoken.join(QStringLiteral("; ")));
  update();
}

int MiniBars::barAt(int x) const {
  if (bars_.empty() || width() <= 0) return -1;
  const int index = x * static_cast<int>(bars_.size()) / width();
  return index >= 0 && index < static_cast<int>(bars_.size()) ? index : -1;
}

bool MiniBars::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = barAt(help->pos().x());
    if (index >= 0) {
      QToolTip::showText(help->globalPos(),
                         plainToolTip(bars_[static_cast<std::size_t>(index)].tip), this);
    }
    return true;
  }
  return QWidget::event(event);
}

void MiniBars::paintEvent(QPaintEvent*) {
  if (bars_.empty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::current();
  painter.setFont(theme.font(FontRole::kSmall));
  const int label_height = painter.fontMetrics().height() + kGrid;
  const double room = height() - label_height - 2;
  double most = 1e-9;
  for (const Bar& bar : bars_) most = std::max(most, bar.solid + bar.outlined);
  const double step = static_cast<double>(width()) / static_cast<double>(bars_.size());
  const double wide = std::clamp(step * 0.62, 4.0, 28.0);
  const double base = room + 1;

  painter.setPen(theme.color(ColorRole::kBorder));
  painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
  for (std::size_t i = 0; i < bars_.size(); ++i) {
    const Bar& bar = bars_[i];
    const double left = step * static_cast<double>(i) + (step - wide) / 2;
    const double solid = bar.solid / most * room;
    const double outlined = bar.outlined / most * room;
    if (solid > 0) {
      painter.fillRect(QRectF(left, base - solid, wide, solid), theme.color(ColorRole::kAccent));
    }
    if (outlined > 0) {
      const QRectF box(left + 0.5, base - solid - outlined + 0.5, wide - 1,
                       std::max(1.0, outlined - 1));
      const QColor ink = theme.color(bar.late ? ColorRole::kWarn : ColorRole::kAccent);
      painter.fillRect(box, bar.late ? QBrush(ink, Qt::BDiagPattern)
                                     : QBrush(theme.tint(ColorRole::kAccent)));
      painter.setPen(QPen(ink, 1));
      painter.drawRect(box);
    }
    painter.setPen(theme.color(ColorRole::kSecondary));
    painter.drawText(QRectF(step * static_cast<double>(i), base + kGrid, step, label_height),
                     Qt::AlignHCenter | Qt::AlignTop, bar.label);
  }
  if (divide_before_ > 0 && divide_before_ < static_cast<int>(bars_.size())) {
    const double x = step * divide_before_;
    painter.setPen(QPen(theme.color(ColorRole::kSecondary), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, base));
  }
}

}  // namespace tally::ui
