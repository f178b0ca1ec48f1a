// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/top_bar.hpp"

#include "ui/frame/notices.hpp"
#include "ui/frame/search_box.hpp"
#include "ui/pages/page.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kHeight = 56;

}  // namespace

TopBar::TopBar(NodeBridge& bridge, WindowSettings& settings, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("topBar"));
  setFixedHeight(kHeight);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kPageMargin, 0, kPageMargin - kGrid, 0);
  row->setSpacing(kGrid * 2);
  title_ = makeLabel({}, FontRole::kTitle);
  title_->setObjectName(QStringLiteral("pageTitle"));
  row->addWidget(title_);
  row->addStretch(1);
  actions_ = new QHBoxLayout;
  row->addLayout(actions_);
  row->addSpacing(kGrid);
  search_ = new SearchBox(bridge, this);
  row->addWidget(search_);
  bell_ = new NoticeBell(bridge, settings, this);
  row->addWidget(bell_);
}

void TopBar::addPage(Page* page) {
  page->actions()->setParent(this);
  page->actions()->hide();
  actions_->addWidget(page->actions());
}

void TopBar::showPage(Page* page) {
  title_->setText(page->title());
  if (shown_ != nullptr) shown_->hide();
  shown_ = page->actions();
  shown_->show();
}

}  // namespace tally::ui
