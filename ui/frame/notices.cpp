// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/notices.hpp"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/event_row.hpp"

namespace tally::ui {
namespace {

constexpr std::uint32_t kKept = 50;
constexpr int kRefreshMs = 2000;
constexpr int kListWidth = 400;
constexpr int kListHeight = 420;

std::pair<Height, std::uint32_t> parseSeen(const QString& text) {
  const QStringList parts = text.split(QLatin1Char('/'));
  return parts.size() == 2 ? std::pair{Height{parts[0].toULongLong()}, parts[1].toUInt()}
                           : std::pair{Height{0}, 0U};
}

}  // namespace

NoticeBell::NoticeBell(NodeBridge& bridge, WindowSettings& settings, QWidget* parent)
    : QToolButton(parent), bridge_(bridge), settings_(settings) {
  nameWidget(this, QStringLiteral("notices"), tr("Notices"));
  setToolTip(tr("What happened to your money"));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setFixedSize(44, 36);
  connect(this, &QToolButton::clicked, this, &NoticeBell::openList);
  connect(&bridge_, &NodeBridge::walletChanged, this, [this] {
    since_.invalidate();
    refresh();
  });
  connect(&bridge_, &NodeBridge::tipChanged, this, &NoticeBell::refresh);
  refresh();
}

void NoticeBell::refresh() {
  if (!bridge_.hasAccount() || (since_.isValid() && since_.elapsed() < kRefreshMs)) return;
  since_.restart();
  using Kind = node::HistoryKind;
  node::HistoryQuery query;
  query.account = bridge_.account();
  query.kinds = {Kind::kReceived, Kind::kBidReleased, Kind::kLent, Kind::kLoanReceived,
                 Kind::kLateFee, Kind::kDefaulted, Kind::kClosed, Kind::kExpired, Kind::kNoteSold,
                 Kind::kNoteReceived};
  query.limit = kKept;
  bridge_.ask(std::move(query), this, [this](const node::HistoryPage& page) {
    rows_ = page.rows;
    count();
  });
}

void NoticeBell::count() {
  const auto seen = parseSeen(settings_.seenNotice());
  int unseen = 0;
  for (const node::HistoryRow& row : rows_) {
    if (std::pair{row.height, row.index} > seen) ++unseen;
  }
  if (unseen == unseen_) return;
  unseen_ = unseen;
  setAccessibleDescription(unseen > 0 ? tr("%1 new").arg(unseen) : tr("Nothing new"));
  update();
}

void NoticeBell::openList() {
  auto* list = new NoticeList(bridge_, rows_, window());
  connect(list, &NoticeList::loanWanted, this, &NoticeBell::loanWanted);
  const QPoint corner = mapToGlobal(QPoint(width(), height() + kGrid));
  list->move(corner.x() - list->width(), corner.y());
  list->show();
  if (!rows_.empty()) {
    settings_.setSeenNotice(
        QStringLiteral("%1/%2").arg(rows_.front().height).arg(rows_.front().index));
  }
  count();
}

void NoticeBell::paintEvent(QPaintEvent* event) {
  QToolButton::paintEvent(event);
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  constexpr int kBell = 20;
  const int left = unseen_ == 0 ? (width() - kBell) / 2 : 8;
  painter.drawPixmap(left, (height() - kBell) / 2 + (unseen_ == 0 ? 0 : 2),
                     iconPixmap(QStringLiteral("bell"), ColorRole::kText, kBell,
                                devicePixelRatioF()));
  if (unseen_ == 0) return;
  QFont font = theme.font(FontRole::kSmall);
  font.setPointSizeF(7.5);
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  const QString number = unseen_ > 9 ? QStringLiteral("9+") : QString::number(unseen_);
  const int wide = std::max(15, painter.fontMetrics().horizontalAdvance(number) + 7);
  const QRectF pill(std::min(left + 11, width() - wide - 1), 2, wide, 15);
  painter.setPen(QPen(theme.color(ColorRole::kPage), 1.5));
  painter.setBrush(theme.color(ColorRole::kAccent));
  painter.drawRoundedRect(pill, 7.5, 7.5);
  painter.setPen(theme.color(ColorRole::kOnAccent));
  painter.drawText(pill, Qt::AlignCenter, number);
}

NoticeList::NoticeList(NodeBridge& bridge, const std::vector<node::HistoryRow>& rows,
                       QWidget* parent)
    : QFrame(parent, Qt::Popup) {
  setAttribute(Qt::WA_DeleteOnClose);
  nameWidget(this, QStringLiteral("noticeList"), tr("Notices"));
  setProperty("kind", "popup");
  setFixedSize(kListWidth, kListHeight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, kGrid * 3, 1, 1);
  column->setSpacing(kGrid * 2);
  QLabel* title = makeLabel(tr("Notices"), FontRole::kStrong);
  title->setContentsMargins(kPadding, 0, kPadding, 0);
  column->addWidget(title);
  if (rows.empty()) {
    column->addWidget(new EmptyState(
        QStringLiteral("bell"),
        tr("When money reaches you, a bid wins or a loan ends, it will be told here.")));
    return;
  }
  auto* area = new QScrollArea;
  nameWidget(area, QStringLiteral("noticeScroll"), tr("Notices"));
  area->setWidgetResizable(true);
  auto* content = new QWidget;
  content->setProperty("kind", "page");
  auto* lines = new QVBoxLayout(content);
  lines->setContentsMargins(0, 0, 0, kGrid * 2);
  lines->setSpacing(0);
  int number = 0;
  for (const node::HistoryRow& row : rows) {
    auto* line = new EventRow(QStringLiteral("notice%1").arg(number++));
    line->setRow(row, bridge);
    connect(line, &EventRow::loanWanted, this, [this](const LoanId& loan) {
      emit loanWanted(loan);
      close();
    });
    lines->addWidget(line);
  }
  lines->addStretch(1);
  area->setWidget(content);
  column->addWidget(area, 1);
}

}  // namespace tally::ui
