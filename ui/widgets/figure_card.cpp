// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_card.hpp"

#include "ui/widgets/sparkline.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

void paintIn(QLabel* label, ColorRole role) {
  QPalette palette = label->palette();
  palette.setColor(QPalette::WindowText, Theme::current().color(role));
  label->setPalette(palette);
}

}  // namespace

FigureCard::FigureCard(const QString& title, const QString& object_name, QWidget* parent)
    : Card({}, parent) {
  setObjectName(object_name);
  setAccessibleName(title);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  caption_ = makeLabel(title, FontRole::kSmall, true);
  figure_ = makeLabel({}, FontRole::kFigure);
  figure_->setObjectName(object_name + QStringLiteral("Figure"));
  figure_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  unit_ = makeLabel({}, FontRole::kSmall, true);
  secondary_ = makeLabel({}, FontRole::kSmall);
  secondary_->setObjectName(object_name + QStringLiteral("Secondary"));
  row_ = new QHBoxLayout;
  row_->setSpacing(kGrid + 2);
  row_->addWidget(figure_, 0, Qt::AlignBaseline);
  row_->addWidget(unit_, 0, Qt::AlignBaseline);
  row_->addStretch(1);
  body()->setSpacing(kGrid / 2);
  body()->addWidget(caption_);
  body()->addLayout(row_);
  body()->addWidget(secondary_);
  connect(&Theme::current(), &Theme::themeChanged, this, &FigureCard::recolor);
  setLoading();
}

void FigureCard::setFigure(const QString& figure, const QString& unit, ColorRole color) {
  figure_->setText(figure);
  unit_->setText(unit);
  figure_color_ = color;
  recolor();
}

void FigureCard::setSecondary(const QString& text, ColorRole color) {
  secondary_->setText(text);
  secondary_color_ = color;
  setAccessibleDescription(figure_->text() + QLatin1Char(' ') + unit_->text() +
                           QStringLiteral(", ") + text);
  recolor();
}

void FigureCard::setSparkline(std::vector<double> values, const QString& description) {
  if (sparkline_ == nullptr) {
    sparkline_ = new Sparkline;
    row_->addWidget(sparkline_, 0, Qt::AlignBottom);
  }
  sparkline_->setValues(std::move(values), description);
}

void FigureCard::setLoading() {
  setFigure(QStringLiteral("–"), {}, ColorRole::kDisabled);
  setSecondary(QStringLiteral(" "));
}

void FigureCard::recolor() {
  paintIn(figure_, figure_color_);
  paintIn(secondary_, secondary_color_);
}

}  // namespace tally::ui
