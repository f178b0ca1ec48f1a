// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.hpp"

#include "ui/widgets/basics.hpp"

namespace tally::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent) : QWidget(parent) {
  row_ = new QHBoxLayout(this);
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(kGrid * 2);
  title_ = makeLabel(title, FontRole::kTitle);
  subtitle_ = makeLabel({}, FontRole::kSmall, true);
  row_->addWidget(title_, 0, Qt::AlignBaseline);
  row_->addWidget(subtitle_, 0, Qt::AlignBaseline);
  row_->addStretch(1);
}

void PageHeader::setTitle(const QString& title) { title_->setText(title); }
void PageHeader::setSubtitle(const QString& subtitle) { subtitle_->setText(subtitle); }
void PageHeader::addAction(QWidget* widget) { row_->addWidget(widget); }

}  // namespace tally::ui
