// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <functional>

#include "ui/style/theme.hpp"

/// A sentence at the top of the page it concerns, with at most one action. Hidden when it has
/// nothing to say. Never a pop-up.
/// Thread: gui.
namespace tally::ui {

class MessageBar : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(const QString& object_name, QWidget* parent = nullptr);

  /// kind: kInfo, kGood, kWarn or kBad. A message without a way out (`dismissible` false) stays
  /// until clear() or the next say().
  void say(ColorRole kind, const QString& text, const QString& action = {},
           std::function<void()> on_action = {}, bool dismissible = true);
  void clear();
  [[nodiscard]] QString text() const { return text_->text(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void redraw();

  ColorRole kind_ = ColorRole::kInfo;
  QLabel* icon_;
  QLabel* text_;
  QPushButton* action_;
  QToolButton* dismiss_;
  std::function<void()> on_action_;
};

}  // namespace tally::ui
