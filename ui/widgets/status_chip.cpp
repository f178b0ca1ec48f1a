// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_chip.hpp"

#include <QtGui/QPainter>

namespace tally::ui {
namespace {

constexpr int kDot = 6;
constexpr int kSide = 8;
constexpr int kBetween = 6;
constexpr int kHeight = 22;

}  // namespace

StatusChip::StatusChip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void StatusChip::setStatus(const QString& word, ColorRole color) {
  word_ = word;
  color_ = color;
  setAccessibleName(word);
  updateGeometry();
  update();
}

QSize StatusChip::sizeFor(const QString& word) {
  const QFontMetrics metrics(Theme::current().font(FontRole::kSmall));
  return {kSide * 2 + kDot + kBetween + metrics.horizontalAdvance(word), kHeight};
}

QSize StatusChip::sizeHint() const { return sizeFor(word_); }

void StatusChip::paint(QPainter& painter, const QRect& cell, Qt::Alignment alignment,
                       const QString& word, ColorRole color) {
  const Theme& theme = Theme::current();
  QSize size = sizeFor(word);
  size.setWidth(qMin(size.width(), cell.width()));
  int left = cell.left();
  if (alignment & Qt::AlignRight) left = cell.right() - size.width() + 1;
  if (alignment & Qt::AlignHCenter) left = cell.left() + (cell.width() - size.width()) / 2;
  const QRect box(QPoint(left, cell.top() + (cell.height() - size.height()) / 2), size);
  const QColor ink = theme.color(color);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.tint(color));
  painter.drawRoundedRect(box, kHeight / 2.0, kHeight / 2.0);
  painter.setBrush(ink);
  painter.drawEllipse(QRectF(box.left() + kSide, box.center().y() + 0.5 - kDot / 2.0, kDot, kDot));
  painter.setPen(ink);
  painter.setFont(theme.font(FontRole::kSmall));
  const QRect text = box.adjusted(kSide + kDot + kBetween, 0, -kSide / 2, 0);
  painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
  painter.restore();
}

void StatusChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, rect(), Qt::AlignLeft, word_, color_);
}

}  // namespace tally::ui
