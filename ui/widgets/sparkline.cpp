// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.hpp"

#include <QtGui/QPainter>
#include <algorithm>

#include "ui/bridge/format.hpp"

namespace tally::ui {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void Sparkline::setValues(std::vector<double> values, const QString& description,
                          ColorRole color) {
  values_ = std::move(values);
  color_ = color;
  setAccessibleName(description);
  setToolTip(plainToolTip(description));
  update();
}

void Sparkline::paintEvent(QPaintEvent*) {
  if (values_.empty()) return;
  QPainter painter(this);
  const double most = std::max(*std::max_element(values_.begin(), values_.end()), 1e-9);
  const double step = static_cast<double>(width()) / static_cast<double>(values_.size());
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const double tall = std::max(1.5, values_[i] / most * height());
    painter.fillRect(QRectF(step * static_cast<double>(i), height() - tall,
                            std::max(2.0, step - 2.5), tall),
                     Theme::current().color(values_[i] > 0 ? color_ : ColorRole::kBorder));
  }
}

}  // namespace tally::ui
