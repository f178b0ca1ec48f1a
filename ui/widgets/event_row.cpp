// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/event_row.hpp"

#include <QtGui/QPainter>

#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kRowTall = 44;
constexpr int kFewest = 5;

}  // namespace

bool movesMoney(node::HistoryKind kind) {
  using Kind = node::HistoryKind;
  switch (kind) {
    case Kind::kApplied:
    case Kind::kLateFee:
    case Kind::kAutopayMissed:
    case Kind::kDefaulted:
    case Kind::kClosed:
    case Kind::kExpired:
    case Kind::kInstalmentReceived:
    case Kind::kLent:
    case Kind::kNoteGiven:
    case Kind::kNoteReceived:
    case Kind::kMandateBid:
    case Kind::kUnstaked:
    case Kind::kSaleOpened:
    case Kind::kMarginAgreed:
    case Kind::kMarginCalled:
    case Kind::kMarginKept:
    case Kind::kMarginFailed:
    case Kind::kChangeProposed:
    case Kind::kChangeVoted:
    case Kind::kChangeAccepted:
    case Kind::kChangeEnded:
    case Kind::kWaived:
    case Kind::kRestructured:
    case Kind::kRateFixed:
      return false;
    default:
      return true;
  }
}

QString historyIcon(node::HistoryKind kind) {
  using Kind = node::HistoryKind;
  switch (kind) {
    case Kind::kReceived:
    case Kind::kIssued:
      return QStringLiteral("receive");
    case Kind::kSent:
    case Kind::kRedeemed:
      return QStringLiteral("send");
    case Kind::kFee:
    case Kind::kReward:
    case Kind::kStaked:
    case Kind::kUnstaked:
    case Kind::kStakeReturned:
      return QStringLiteral("node");
    case Kind::kBidHeld:
    case Kind::kBidReleased:
    case Kind::kMandateSet:
    case Kind::kMandateBid:
    case Kind::kMandateEnded:
    case Kind::kSaleOpened:
    case Kind::kSaleBid:
    case Kind::kSaleBidReleased:
    case Kind::kCollateralSold:
    case Kind::kCollateralBought:
      return QStringLiteral("market");
    case Kind::kCollateralHeld:
    case Kind::kCollateralReleased:
    case Kind::kGuaranteed:
    case Kind::kGuaranteeReleased:
    case Kind::kMarginAgreed:
    case Kind::kMarginKept:
      return QStringLiteral("lock");
    case Kind::kLent:
    case Kind::kNoteGiven:
    case Kind::kNoteReceived:
    case Kind::kNoteSold:
    case Kind::kNoteBought:
      return QStringLiteral("portfolio");
    case Kind::kLoanReceived:
    case Kind::kApplied:
    case Kind::kExpired:
      return QStringLiteral("borrow");
    case Kind::kInstalmentPaid:
    case Kind::kLoanPaidOff:
    case Kind::kPartPaid:
    case Kind::kPrepaid:
    case Kind::kRecovered:
    case Kind::kGuarantorRepaid:
    case Kind::kGuarantorPaidBack:
      return QStringLiteral("repayments");
    case Kind::kCollected:
    case Kind::kInstalmentReceived:
      return QStringLiteral("coins");
    case Kind::kLateFee:
    case Kind::kAutopayMissed:
      return QStringLiteral("clock");
    case Kind::kChangeProposed:
    case Kind::kChangeVoted:
    case Kind::kChangeAccepted:
    case Kind::kChangeEnded:
    case Kind::kWaived:
    case Kind::kRestructured:
    case Kind::kRateFixed:
      return QStringLiteral("document");
    case Kind::kDefaulted:
    case Kind::kGuaranteeCalled:
    case Kind::kMarginCalled:
    case Kind::kMarginFailed:
      return QStringLiteral("warning");
    case Kind::kClosed:
      return QStringLiteral("check");
  }
  return {};
}

EventRow::EventRow(const QString& object_name, QWidget* parent) : QAbstractButton(parent) {
  nameWidget(this, object_name, tr("Event"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMinimumHeight(44);
  connect(this, &QAbstractButton::clicked, this, [this] {
    if (loan_) emit loanWanted(*loan_);
  });
  connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void EventRow::setRow(const node::HistoryRow& row, NodeBridge& bridge) {
  using Kind = node::HistoryKind;
  const node::AssetInfo asset = bridge.asset(row.asset);
  const bool moves = movesMoney(row.kind);
  icon_ = historyIcon(row.kind);
  words_ = historyKindName(row.kind);
  figure_ = row.amount.minor == 0 ? QString()
            : moves ? formatSigned(row.amount, asset.decimals) + QChar(0xa0) +
                          QString::fromStdString(asset.symbol)
                    : formatMoney(row.amount, asset);
  good_ = (moves && row.amount.minor > 0) || row.kind == Kind::kInstalmentReceived;
  bad_ = row.kind == Kind::kDefaulted;
  when_ = formatAgo(row.time, bridge.now());
  loan_ = row.loan;
  QStringList detail;
  if (row.loan) detail << tr("loan %1").arg(shortId(*row.loan));
  if (!row.reference.empty()) detail << QStringLiteral("“%1”").arg(foreignText(row.reference, 64));
  detail_ = detail.join(QStringLiteral(" · "));
  setAccessibleName(QStringList{words_, figure_, detail_, when_}.join(QStringLiteral(", ")));
  setCursor(loan_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setFocusPolicy(loan_ ? Qt::StrongFocus : Qt::NoFocus);
  update();
}

void EventRow::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void EventRow::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void EventRow::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (loan_ && (underMouse() || hasFocus())) {
    painter.fillRect(rect(), theme.color(ColorRole::kHover));
  }
  const ColorRole tone = bad_ ? ColorRole::kBad : good_ ? ColorRole::kGood : ColorRole::kSecondary;
  constexpr int kDisc = 28;
  const QRectF disc(kPadding, (height() - kDisc) / 2.0, kDisc, kDisc);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.tint(tone));
  painter.drawEllipse(disc);
  painter.drawPixmap(QPointF(disc.center().x() - 8, disc.center().y() - 8),
                     iconPixmap(icon_, tone, 16, devicePixelRatioF()));

  const int left = kPadding + kDisc + 12;
  const int right = width() - kPadding;
  const int half = height() / 2;
  painter.setFont(theme.font(FontRole::kBody));
  const int figure_width = painter.fontMetrics().horizontalAdvance(figure_) + 8;
  painter.setPen(theme.color(bad_ ? ColorRole::kBad : ColorRole::kText));
  painter.drawText(QRect(left, 3, right - left - figure_width, half - 3),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(words_, Qt::ElideRight,
                                                    right - left - figure_width));
  painter.setPen(theme.color(good_ ? ColorRole::kGood : bad_ ? ColorRole::kBad : ColorRole::kText));
  painter.drawText(QRect(right - figure_width, 3, figure_width, half - 3),
                   Qt::AlignRight | Qt::AlignVCenter, figure_);
  painter.setFont(theme.font(FontRole::kSmall));
  painter.setPen(theme.color(ColorRole::kSecondary));
  const int when_width = painter.fontMetrics().horizontalAdvance(when_) + 8;
  painter.drawText(QRect(left, half, right - left - when_width, half - 4),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(detail_, Qt::ElideRight,
                                                    right - left - when_width));
  painter.drawText(QRect(right - when_width, half, when_width, half - 4),
                   Qt::AlignRight | Qt::AlignVCenter, when_);
}

EventList::EventList(const QString& object_name, int most, QWidget* parent) : QWidget(parent) {
  setObjectName(object_name);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  for (int i = 0; i < most; ++i) {
    auto* row = new EventRow(object_name + QString::number(i), this);
    row->hide();
    connect(row, &EventRow::loanWanted, this, &EventList::loanWanted);
    rows_.push_back(row);
  }
}

void EventList::setRows(const std::vector<node::HistoryRow>& rows, NodeBridge& bridge) {
  known_ = std::min(rows.size(), rows_.size());
  for (std::size_t i = 0; i < known_; ++i) rows_[i]->setRow(rows[i], bridge);
  place();
}

QSize EventList::sizeHint() const { return {320, kRowTall * kFewest}; }
QSize EventList::minimumSizeHint() const { return {240, kRowTall * kFewest}; }

void EventList::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void EventList::place() {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const int top = static_cast<int>(i) * kRowTall;
    rows_[i]->setGeometry(0, top, width(), kRowTall);
    rows_[i]->setVisible(i < known_ && top + kRowTall <= height());
  }
}

}  // namespace tally::ui
