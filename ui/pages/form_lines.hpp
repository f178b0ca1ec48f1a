// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QGridLayout>
#include <vector>

#include "ui/widgets/basics.hpp"

namespace tally::ui {

/// A form line by line: what it asks, the field, and a word about it below.
class Lines {
 public:
  explicit Lines(QWidget* host) : grid_(new QGridLayout(host)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(kGap);
    grid_->setVerticalSpacing(kGrid * 2);
    grid_->setColumnMinimumWidth(0, 132);
    grid_->setColumnStretch(1, 1);
  }
  /// Returns all that makes up the line.
  std::vector<QWidget*> add(const QString& title, QWidget* field, const QString& hint = {}) {
    QLabel* label = makeLabel(title, FontRole::kBody, true);
    label->setBuddy(field);
    grid_->addWidget(label, line_, 0, Qt::AlignTop);
    label->setMinimumHeight(30);
    grid_->addWidget(field, line_++, 1, field->maximumWidth() < 4000 ? Qt::AlignLeft
                                                                     : Qt::Alignment());
    if (hint.isEmpty()) return {label, field};
    QLabel* below = makeLabel(hint, FontRole::kSmall, true);
    below->setWordWrap(true);
    grid_->addWidget(below, line_++, 1);
    return {label, field, below};
  }
  void finish() { grid_->setRowStretch(line_, 1); }

 private:
  QGridLayout* grid_;
  int line_ = 0;
};

}  // namespace tally::ui
