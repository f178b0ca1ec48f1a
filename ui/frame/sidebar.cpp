// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sidebar.hpp"

#include <QtGui/QPainter>

#include "ui/frame/nav_button.hpp"
#include "ui/frame/practice_clock.hpp"
#include "ui/pages/page.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kBrandHeight = 56;

}  // namespace

Sidebar::Sidebar(NodeBridge& bridge, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("sidebar"));
  setAccessibleName(tr("Pages"));
  setFixedWidth(kSidebarWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kBrandHeight, 1, 0);
  column->setSpacing(0);
  pages_ = new QVBoxLayout;
  pages_->setContentsMargins(0, kGrid * 2, 0, 0);
  pages_->setSpacing(2);
  column->addLayout(pages_);
  column->addStretch(1);
  fold_ = makeIconButton(QStringLiteral("chevron-right"), tr("Show only icons"),
                         QStringLiteral("foldSidebar"), this);
  fold_->setIconSize({16, 16});
  fold_->setFixedSize(24, 24);
  connect(fold_, &QToolButton::clicked, this, [this] {
    setFolded(!folded_);
    emit foldedChanged(folded_);
  });
  if (bridge.isPractice()) {
    clock_ = new PracticeClock(bridge);
    column->addWidget(clock_);
  }
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
  setFolded(false);
}

void Sidebar::addPage(Page* page) {
  auto* button = new NavButton(page->name(), page->title(), page->iconName(), this);
  button->setFolded(folded_);
  connect(button, &NavButton::clicked, this, [this, name = page->name()] {
    emit pageWanted(name);
  });
  connect(page, &Page::badgeChanged, button, &NavButton::setBadge);
  buttons_.push_back(button);
  pages_->addWidget(button);
}

void Sidebar::showCurrent(const QString& page_name) {
  for (NavButton* button : buttons_) {
    button->setChecked(button->objectName() == QStringLiteral("nav_") + page_name);
  }
}

void Sidebar::setFolded(bool folded) {
  folded_ = folded;
  setFixedWidth(folded ? kSidebarFolded : kSidebarWidth);
  for (NavButton* button : buttons_) button->setFolded(folded);
  if (clock_ != nullptr) clock_->setFolded(folded);
  const QString tip = folded ? tr("Show the names of the pages") : tr("Show only icons");
  fold_->setToolTip(tip);
  fold_->setAccessibleName(tip);
  // Unfolded, it stands where the name of the program ends.
  fold_->setVisible(true);
  fold_->move(folded ? (width() - fold_->width()) / 2 : width() - fold_->width() - 12,
              folded ? kBrandHeight - 12 : (kBrandHeight - fold_->height()) / 2);
  update();
}


void Sidebar::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.fillRect(rect(), theme.color(ColorRole::kSidebar));
  painter.setPen(theme.color(ColorRole::kBorder));
  painter.drawLine(width() - 1, 0, width() - 1, height());
  constexpr int kMark = 24;
  const int left = folded_ ? (width() - kMark) / 2 : 16;
  painter.drawPixmap(left, (kBrandHeight - kMark) / 2 - (folded_ ? 6 : 0),
                     iconPixmap(QStringLiteral("mark"), ColorRole::kAccent, kMark,
                                devicePixelRatioF()));
  if (!folded_) {
    QFont font = theme.font(FontRole::kStrong);
    font.setPointSizeF(11);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::kText));
    painter.drawText(QRect(48, 0, width() - 90, kBrandHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("Tallystick"));
  }
}

}  // namespace tally::ui
