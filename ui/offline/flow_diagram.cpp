// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/flow_diagram.hpp"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include "core/wallet/bech32m.hpp"
#include "ui/offline/review_view.hpp"
#include "ui/style/theme.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

namespace offline = wallet::offline;

constexpr int kLineHeight = 30;
constexpr int kBoxWidth = 230;
constexpr std::size_t kMostEnds = 4;

QString shortened(const offline::Review& review, const AccountId& account) {
  const QString address =
      QString::fromStdString(wallet::to_address(account, review.anchor.practice));
  return address.left(10) + QStringLiteral("…") + address.right(4);
}

}  // namespace

FlowDiagram::FlowDiagram(QWidget* parent) : QWidget(parent) {
  nameWidget(this, QStringLiteral("offlineFlow"), tr("Who pays whom"));
}

void FlowDiagram::show(const offline::Review& review) {
  ends_.clear();
  from_.clear();
  deed_ = tr("%n transactions", nullptr, static_cast<int>(review.transactions.size()));
  Amount principal;
  Amount interest;
  Amount charges;
  std::size_t others = 0;
  for (const auto& one : review.transactions) {
    if (from_.isEmpty()) from_ = shortened(review, one.sender);
    if (one.instalment) {
      principal += one.instalment->principal;
      interest += one.instalment->interest;
      charges += one.instalment->fee;
    }
    for (const contract::Event& event : one.events) {
      const auto* moved = std::get_if<contract::Transferred>(&event);
      if (moved == nullptr) continue;
      if (ends_.size() < kMostEnds)
        ends_.push_back({shortened(review, moved->to),
                         provenMoney(review, moved->asset, moved->amount)});
      else
        ++others;
    }
  }
  if (others > 0) ends_.push_back({tr("%n more", nullptr, static_cast<int>(others)), {}});
  if (!review.loans.empty() && principal.minor > 0) {
    const auto& loan = review.loans.begin()->second;
    const QString lenders = tr("%n lenders", nullptr, static_cast<int>(loan.notes));
    const auto money = [&](Amount amount) {
      return provenMoney(review, loan.terms.asset, amount);
    };
    ends_.push_back({lenders, tr("%1 principal").arg(money(principal))});
    ends_.push_back({lenders, tr("%1 interest").arg(money(interest))});
    if (charges.minor > 0) ends_.push_back({lenders, tr("%1 late fees").arg(money(charges))});
  }
  if (review.total_fees.minor > 0)
    ends_.push_back({tr("the network"),
                     tr("%1 fees").arg(provenMoney(review, kNativeAsset, review.total_fees))});
  setVisible(!ends_.empty() && review.is_clean());
  QString words = tr("From %1").arg(from_);
  for (const End& end : ends_) words += QStringLiteral("; ") + end.who + QStringLiteral(": ") +
                                        end.what;
  setAccessibleDescription(words);
  updateGeometry();
  update();
}

QSize FlowDiagram::sizeHint() const {
  return {3 * kBoxWidth, std::max<int>(1, static_cast<int>(ends_.size())) * kLineHeight + 8};
}

void FlowDiagram::paintEvent(QPaintEvent*) {
  if (ends_.empty()) return;
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(FontRole::kSmall));
  const auto box = [&](const QRect& place, const QString& text, ColorRole edge) {
    painter.setPen(QPen(theme.color(edge), 1));
    painter.setBrush(theme.color(ColorRole::kPage));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(theme.color(ColorRole::kText));
    painter.drawText(place.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideMiddle, place.width() - 16));
  };
  const int middle = height() / 2;
  const QRect left(0, middle - 13, kBoxWidth, 26);
  box(left, tr("%1: %2").arg(from_, deed_), ColorRole::kAccent);
  const int column = width() - 2 * kBoxWidth + 40;
  for (std::size_t i = 0; i < ends_.size(); ++i) {
    const int y = 4 + static_cast<int>(i) * kLineHeight;
    const QRect place(column, y, width() - column, 26);
    QPainterPath path(QPointF(left.right() + 1, middle));
    const double turn = (left.right() + place.left()) / 2.0;
    path.cubicTo(QPointF(turn, middle), QPointF(turn, place.center().y()),
                 QPointF(place.left() - 1, place.center().y()));
    painter.setPen(QPen(theme.color(ColorRole::kSecondary), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    box(place,
        ends_[i].what.isEmpty() ? ends_[i].who
                                : QStringLiteral("%1 → %2").arg(ends_[i].what, ends_[i].who),
        ColorRole::kFieldBorder);
  }
}

}  // namespace tally::ui
