// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/style/theme.hpp"
#include "ui/widgets/card.hpp"

/// A card about one number: what it is, the number, one line that explains it, maybe a sparkline.
/// Thread: gui.
namespace tally::ui {

class Sparkline;

class FigureCard : public Card {
  Q_OBJECT

 public:
  FigureCard(const QString& title, const QString& object_name, QWidget* parent = nullptr);

  /// `unit` follows the figure in smaller type: the asset, "%", nothing.
  void setFigure(const QString& figure, const QString& unit = {},
                 ColorRole color = ColorRole::kText);
  void setSecondary(const QString& text, ColorRole color = ColorRole::kSecondary);
  /// `description` says the same in words.
  void setSparkline(std::vector<double> values, const QString& description);
  /// Before the first answer: grey shapes instead of figures.
  void setLoading();

 private:
  void recolor();

  QLabel* caption_;
  QLabel* figure_;
  QLabel* unit_;
  QLabel* secondary_;
  Sparkline* sparkline_ = nullptr;
  QHBoxLayout* row_;
  ColorRole figure_color_ = ColorRole::kText;
  ColorRole secondary_color_ = ColorRole::kSecondary;
};

}  // namespace tally::ui
