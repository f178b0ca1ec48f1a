// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>

/// A surface with a hairline around it, an optional title and, at its right end, actions.
/// Thread: gui.
namespace tally::ui {

class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString& title = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// To the right of the title, in order.
  void addAction(QWidget* widget);
  /// Where the content goes.
  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  /// For tables: the content reaches the edges, the title keeps its distance.
  void setEdgeToEdge();

 private:
  QVBoxLayout* outer_;
  QHBoxLayout* head_;
  QLabel* title_;
  QVBoxLayout* body_;
};

}  // namespace tally::ui
