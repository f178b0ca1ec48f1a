// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.hpp"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>
#include <algorithm>

#include "ui/style/theme.hpp"

namespace tally::ui {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
  setObjectName("sparkline");
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, [this] { update(); });
}

void Sparkline::setValues(std::vector<double> values, const QString& description) {
  values_ = std::move(values);
  setAccessibleDescription(description);
  setToolTip(description);
  update();
}

void Sparkline::paintEvent(QPaintEvent*) {
  if (values_.size() < 2) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto [low, high] = std::minmax_element(values_.begin(), values_.end());
  const double span = std::max(*high - *low, 1e-9);
  const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
  QPolygonF line;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const double x = static_cast<double>(i) / static_cast<double>(values_.size() - 1);
    line << QPointF(area.left() + area.width() * x,
                    area.bottom() - area.height() * (values_[i] - *low) / span);
  }
  const QColor colour = Theme::current().color(ColorRole::kAccent);
  painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(line.last(), 2.5, 2.5);
}

}  // namespace tally::ui
