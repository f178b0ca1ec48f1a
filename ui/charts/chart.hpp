// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QColor>
#include <QtWidgets/QWidget>
#include <cstdint>
#include <vector>

#include "core/node/api/snapshot.hpp"

/// What all charts of the window share: the theme's colours, money as text, and reading single
/// values by mouse or arrow keys. Charts draw integers in minor units; only positions on the
/// screen are floating point.
/// Thread: the window's.
namespace tally::ui {

/// The theme's colours of this moment, by role.
struct ChartRoles {
  QColor surface, text, secondary, border, accent, good, warn, bad, info;
};

/// Round values for an axis from 0 to at least `largest`: 1, 2 or 5 times a power of ten apart,
/// `most` steps at most. Example: axisTicks(87'000, 4) is 0, 50'000, 100'000.
[[nodiscard]] std::vector<std::int64_t> axisTicks(std::int64_t largest, int most);

class Chart : public QWidget {
  Q_OBJECT
 public:
  explicit Chart(QWidget* parent = nullptr);

  /// Which money it is about.
  void setAsset(const node::AssetInfo& asset);

  /// The item under the mouse or chosen by the arrow keys; -1 for none.
  [[nodiscard]] int current() const { return current_; }
  void setCurrent(int item);

  [[nodiscard]] virtual int itemCount() const = 0;
  /// Everything about one item, a line a fact.
  [[nodiscard]] virtual QString itemText(int item) const = 0;
  /// The whole chart in one or two sentences, for those who don't see it.
  [[nodiscard]] virtual QString summary() const = 0;

 protected:
  [[nodiscard]] virtual int itemAt(QPointF position) const = 0;
  [[nodiscard]] virtual QPointF itemAnchor(int item) const = 0;
  [[nodiscard]] static ChartRoles roles();
  [[nodiscard]] QString money(std::int64_t minor) const;
  [[nodiscard]] QString compact(std::int64_t minor) const;
  [[nodiscard]] QFont smallFont() const;
  /// To be called when the data changed.
  void dataChanged();
  void paintEmpty(QPainter& painter, const QString& text) const;
  /// One colour swatch and its meaning; returns the width that it took.
  int paintKey(QPainter& painter, QPoint left_middle, const QBrush& brush,
               const QString& text) const;

  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  node::AssetInfo asset_;
  int current_ = -1;
};

}  // namespace tally::ui
