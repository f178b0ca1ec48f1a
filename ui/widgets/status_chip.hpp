// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

#include "ui/style/theme.hpp"

/// A state as a colour and a word: a dot, then the word on a faint ground.
/// Thread: gui.
namespace tally::ui {

class StatusChip : public QWidget {
  Q_OBJECT

 public:
  explicit StatusChip(QWidget* parent = nullptr);
  /// kSecondary for states that are neither good nor bad.
  void setStatus(const QString& word, ColorRole color);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  /// The same chip inside a table cell or another widget's painting; `left_middle` is its anchor.
  static void paint(QPainter& painter, const QRect& cell, Qt::Alignment alignment,
                    const QString& word, ColorRole color);
  [[nodiscard]] static QSize sizeFor(const QString& word);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString word_;
  ColorRole color_ = ColorRole::kSecondary;
};

}  // namespace tally::ui
