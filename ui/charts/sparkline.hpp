// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>
#include <vector>

/// A line without axes that shows a direction, not values; the values stand beside it.
namespace tally::ui {

class Sparkline : public QWidget {
  Q_OBJECT
 public:
  explicit Sparkline(QWidget* parent = nullptr);

  /// Oldest first. `description` says the same in words.
  void setValues(std::vector<double> values, const QString& description);

  [[nodiscard]] QSize sizeHint() const override { return {96, 24}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {32, 16}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<double> values_;
};

}  // namespace tally::ui
