// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

/// A text as a QR code, dark on light in both themes: scanners want it so.
/// Thread: gui.
namespace tally::ui {

class QrCode : public QWidget {
  Q_OBJECT

 public:
  explicit QrCode(const QString& object_name, QWidget* parent = nullptr);
  void setText(const QString& text);
  /// Modules a side without the quiet zone; 0 when there is nothing to show or it is too long.
  [[nodiscard]] int modules() const { return side_; }
  [[nodiscard]] bool isDark(int x, int y) const;
  [[nodiscard]] QSize sizeHint() const override { return {176, 176}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QByteArray cells_;
  int side_ = 0;
};

}  // namespace tally::ui
