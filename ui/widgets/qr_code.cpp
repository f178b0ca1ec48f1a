// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.hpp"

#include <qrencode.h>

#include <QtGui/QPainter>

#include "ui/style/theme.hpp"

namespace tally::ui {
namespace {

constexpr int kQuiet = 3;

}  // namespace

QrCode::QrCode(const QString& object_name, QWidget* parent) : QWidget(parent) {
  setObjectName(object_name);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString& text) {
  side_ = 0;
  cells_.clear();
  const QByteArray bytes = text.toUtf8();
  QRcode* code = bytes.isEmpty() ? nullptr
                                 : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M);
  if (code != nullptr) {
    side_ = code->width;
    cells_.resize(side_ * side_);
    for (int i = 0; i < cells_.size(); ++i) cells_[i] = static_cast<char>(code->data[i] & 1);
    QRcode_free(code);
  }
  setAccessibleName(text.isEmpty() ? QString() : tr("QR code of %1").arg(text));
  update();
}

bool QrCode::isDark(int x, int y) const { return cells_[y * side_ + x] != 0; }

void QrCode::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::color(ColorRole::kSurface, false));
  painter.drawRoundedRect(rect(), 6, 6);
  if (side_ == 0) return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  const double cell = static_cast<double>(width()) / (side_ + 2 * kQuiet);
  painter.setBrush(Theme::color(ColorRole::kText, false));
  for (int y = 0; y < side_; ++y) {
    for (int x = 0; x < side_; ++x) {
      if (!isDark(x, y)) continue;
      // Edges on whole pixels, so that neighbours touch without a seam.
      const int left = qRound((x + kQuiet) * cell);
      const int top = qRound((y + kQuiet) * cell);
      painter.drawRect(left, top, qRound((x + kQuiet + 1) * cell) - left,
                       qRound((y + kQuiet + 1) * cell) - top);
    }
  }
}

}  // namespace tally::ui
