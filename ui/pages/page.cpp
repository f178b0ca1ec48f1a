// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.hpp"

#include <QtWidgets/QScrollArea>

#include "ui/style/theme.hpp"

namespace tally::ui {
namespace {

constexpr int kRefreshMs = 500;

}  // namespace

Page::Page(PageContext& context, const QString& name, const QString& title,
           const QString& icon_name, QWidget* parent)
    : QWidget(parent), context_(context), name_(name), title_(title), icon_name_(icon_name) {
  setObjectName(name + QStringLiteral("Page"));
  setAccessibleName(title);
  setFocusPolicy(Qt::ClickFocus);
  actions_ = new QWidget(this);
  actions_->setObjectName(name + QStringLiteral("Actions"));
  auto* row = new QHBoxLayout(actions_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid * 2);
  actions_->hide();
  message_ = new MessageBar(name + QStringLiteral("Message"), this);
  pause_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &Page::refreshSoon);
  connect(&bridge(), &NodeBridge::tipChanged, this, &Page::refreshSoon);
  connect(&bridge(), &NodeBridge::walletChanged, this, [this] {
    if (isVisible()) refresh();
  });
}

void Page::addAction(QWidget* widget) { actions_->layout()->addWidget(widget); }

QVBoxLayout* Page::makeBody(bool scrolls) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(0);
  auto* bar_row = new QVBoxLayout;
  bar_row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
  bar_row->addWidget(message_);
  outer->addLayout(bar_row);
  auto* content = new QWidget;
  content->setProperty("kind", "page");
  auto* body = new QVBoxLayout(content);
  body->setContentsMargins(kPageMargin, kGrid * 2, kPageMargin, kPageMargin);
  body->setSpacing(kGap);
  if (scrolls) {
    auto* area = new QScrollArea;
    area->setObjectName(name_ + QStringLiteral("Scroll"));
    area->setAccessibleName(title_);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    outer->addWidget(area, 1);
  } else {
    outer->addWidget(content, 1);
  }
  return body;
}

void Page::refreshSoon() {
  if (!isVisible() || pause_.isActive()) return;
  const qint64 waited = since_refresh_.isValid() ? since_refresh_.elapsed() : kRefreshMs;
  if (waited < kRefreshMs) {
    pause_.start(static_cast<int>(kRefreshMs - waited));
    return;
  }
  since_refresh_.restart();
  refresh();
}

void Page::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  since_refresh_.restart();
  refresh();
}

}  // namespace tally::ui
