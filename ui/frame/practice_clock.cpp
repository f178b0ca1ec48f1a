// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/practice_clock.hpp"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

struct Speed {
  std::int64_t value;
  const char* name;
  const char* icon;
  const char* letters;  ///< instead of an icon
  const char* tip;
};

constexpr Speed kSpeeds[] = {
    {node::kSpeedPause, "Pause", "pause", nullptr,
     QT_TRANSLATE_NOOP("tally::ui::PracticeClock", "Pause the practice clock")},
    {node::kSpeedLife, "Life", "play", nullptr,
     QT_TRANSLATE_NOOP("tally::ui::PracticeClock", "As fast as life")},
    {node::kSpeedHourASecond, "Hour", "fast", "h",
     QT_TRANSLATE_NOOP("tally::ui::PracticeClock", "An hour a second")},
    {node::kSpeedDayASecond, "Day", "fast", "d",
     QT_TRANSLATE_NOOP("tally::ui::PracticeClock", "A day a second: a month in half a minute")},
};
constexpr int kTickMs = 250;

}  // namespace

PracticeClock::PracticeClock(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  setObjectName(QStringLiteral("practiceClock"));
  setAccessibleName(tr("Practice clock"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, kGrid * 3, 12, kGrid * 3);
  column->setSpacing(kGrid);
  caption_ = makeLabel(tr("Practice time"), FontRole::kSmall, true);
  date_ = makeLabel({}, FontRole::kStrong);
  date_->setObjectName(QStringLiteral("practiceDate"));
  column->addWidget(caption_);
  column->addWidget(date_);
  row_ = new QWidget;
  auto* row = new QHBoxLayout(row_);
  row->setContentsMargins(0, kGrid, 0, 0);
  row->setSpacing(kGrid);
  for (const Speed& speed : kSpeeds) {
    QToolButton* button =
        makeIconButton(QLatin1String(speed.icon), tr(speed.tip),
                       QStringLiteral("speed") + QLatin1String(speed.name));
    button->setCheckable(true);
    button->setIconSize({16, 16});
    button->setFixedHeight(28);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (speed.letters != nullptr) {
      button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
      button->setText(QLatin1String(speed.letters));
      button->setFont(Theme::current().font(FontRole::kSmall));
    }
    connect(button, &QToolButton::clicked, this, [this, value = speed.value] {
      bridge_.setSpeed(value);
      showSpeed();
    });
    buttons_.push_back(button);
    row->addWidget(button);
  }
  column->addWidget(row_);
  folded_button_ = makeIconButton(QStringLiteral("clock"), tr("Practice clock"),
                                  QStringLiteral("practiceClockMenu"));
  connect(folded_button_, &QToolButton::clicked, this, &PracticeClock::openMenu);
  column->addWidget(folded_button_, 0, Qt::AlignHCenter);
  folded_button_->hide();
  connect(&bridge_, &NodeBridge::speedChanged, this, &PracticeClock::showSpeed);
  connect(&bridge_, &NodeBridge::tipChanged, this, &PracticeClock::showTime);
  startTimer(kTickMs);
  showSpeed();
  showTime();
}

void PracticeClock::setFolded(bool folded) {
  caption_->setVisible(!folded);
  date_->setVisible(!folded);
  row_->setVisible(!folded);
  folded_button_->setVisible(folded);
  layout()->setContentsMargins(folded ? 0 : 18, kGrid * 3, folded ? 0 : 12, kGrid * 3);
}

void PracticeClock::timerEvent(QTimerEvent*) {
  if (isVisible()) showTime();
}

void PracticeClock::showTime() {
  const Timestamp now = bridge_.now();
  const QString text = bridge_.speed() >= node::kSpeedDayASecond ? formatDay(day_of(now))
                                                                 : formatTime(now);
  if (date_->text() != text) {
    date_->setText(text);
    folded_button_->setToolTip(text);
  }
}

void PracticeClock::showSpeed() {
  const std::int64_t speed = bridge_.speed();
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    buttons_[i]->setChecked(kSpeeds[i].value == speed);
  }
  showTime();
}

void PracticeClock::openMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const Speed& speed : kSpeeds) {
    QAction* action = menu->addAction(icon(QLatin1String(speed.icon)), tr(speed.tip));
    connect(action, &QAction::triggered, this, [this, value = speed.value] {
      bridge_.setSpeed(value);
    });
  }
  menu->popup(folded_button_->mapToGlobal(QPoint(folded_button_->width(), 0)));
}

void PracticeClock::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(Theme::current().color(ColorRole::kBorder));
  painter.drawLine(0, 0, width(), 0);
}

}  // namespace tally::ui
