// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funding_bar.hpp"

#include <QtCore/QVariantAnimation>
#include <QtGui/QPainter>

#include "ui/style/theme.hpp"
#include "ui/widgets/delegates.hpp"

namespace tally::ui {

namespace {
constexpr int kMoveMs = 150;
constexpr int kHeight = 8;
}  // namespace

FundingBar::FundingBar(QWidget* parent) : QWidget(parent) {
  setObjectName("fundingBar");
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::themeChanged, this, [this] { update(); });
}

void FundingBar::setPercent(int percent) {
  if (percent == percent_) return;
  const bool first = percent_ < 0;
  percent_ = percent;
  setAccessibleName(tr("Funded %1 percent").arg(percent));
  if (first || !Theme::current().animates() || !isVisible()) {
    shown_ = percent / 100.0;
    update();
    return;
  }
  auto* move = new QVariantAnimation(this);
  move->setDuration(kMoveMs);
  move->setStartValue(shown_);
  move->setEndValue(percent / 100.0);
  connect(move, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    shown_ = value.toDouble();
    update();
  });
  move->start(QAbstractAnimation::DeleteWhenStopped);
}

void FundingBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  FundingBarDelegate::paintBar(painter, QRectF(0, (height() - kHeight) / 2.0, width(), kHeight),
                               shown_);
}

}  // namespace tally::ui
