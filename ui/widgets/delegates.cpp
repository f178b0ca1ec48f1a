// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.hpp"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QTableView>
#include <algorithm>

#include "ui/style/theme.hpp"
#include "ui/widgets/paged_model.hpp"
#include "ui/widgets/status_chip.hpp"

namespace tally::ui {
namespace {

constexpr int kSide = 12;

}  // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QSize size = QStyledItemDelegate::sizeHint(option, index);
  size.rwidth() += 2 * kSide;
  return size;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  const Theme& theme = Theme::current();
  const auto* view = qobject_cast<const QTableView*>(option.widget);
  painter->save();
  if (option.state & QStyle::State_Selected) {
    painter->fillRect(option.rect, theme.color(ColorRole::kSelected));
  } else if (view != nullptr && view->property("hoverRow").isValid() &&
             view->property("hoverRow").toInt() == index.row()) {
    painter->fillRect(option.rect, theme.color(ColorRole::kHover));
  }
  if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active) &&
      view != nullptr && view->hasFocus() && index.column() == 0) {
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                      theme.color(ColorRole::kAccent));
  }
  painter->setPen(theme.color(ColorRole::kBorder));
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

  const QRect room = option.rect.adjusted(kSide, 0, -kSide, -1);
  if (index.data(kSkeletonRole).toBool()) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(ColorRole::kSkeleton));
    // Lengths differ a little from row to row, as words and figures do.
    const int share = 45 + (index.row() * 29 + index.column() * 17) % 35;
    QRect shape(room.left(), room.center().y() - 4, room.width() * share / 100, 9);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment & Qt::AlignRight) shape.moveRight(room.right());
    painter->drawRoundedRect(shape, 4, 4);
  } else {
    paintContent(*painter, room, option, index);
  }
  painter->restore();
}

void CellDelegate::paintContent(QPainter& painter, const QRect& room,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  const Theme& theme = Theme::current();
  const QVariant font = index.data(Qt::FontRole);
  painter.setFont(font.isValid() ? font.value<QFont>() : option.font);
  const QVariant tone = index.data(kToneRole);
  painter.setPen(theme.color(tone.isValid() ? static_cast<ColorRole>(tone.toInt())
                                            : ColorRole::kText));
  const QVariant align = index.data(Qt::TextAlignmentRole);
  const int flags = (align.isValid() ? align.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) |
                    Qt::TextSingleLine;
  const QString text = index.data(Qt::DisplayRole).toString();
  painter.drawText(room, flags,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void ChipDelegate::paintContent(QPainter& painter, const QRect& room,
                                const QStyleOptionViewItem&, const QModelIndex& index) const {
  const QVariant tone = index.data(kToneRole);
  const QString word = index.data(Qt::DisplayRole).toString();
  if (word.isEmpty()) return;
  StatusChip::paint(painter, room,
                    Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), word,
                    tone.isValid() ? static_cast<ColorRole>(tone.toInt()) : ColorRole::kSecondary);
}

void FundingBarDelegate::paintBar(QPainter& painter, const QRectF& box, double share) {
  const Theme& theme = Theme::current();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double round = box.height() / 2;
  painter.setBrush(theme.color(ColorRole::kSkeleton));
  painter.drawRoundedRect(box, round, round);
  QRectF filled = box;
  filled.setWidth(std::max(box.height(), box.width() * std::clamp(share, 0.0, 1.0)));
  painter.setBrush(theme.color(share >= 1 ? ColorRole::kGood : ColorRole::kAccent));
  if (share > 0) painter.drawRoundedRect(filled, round, round);
  painter.restore();
}

void FundingBarDelegate::paintContent(QPainter& painter, const QRect& room,
                                      const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
  painter.setFont(option.font);
  const int text_width = painter.fontMetrics().horizontalAdvance(QStringLiteral("100 %"));
  const QRectF bar(room.left(), room.center().y() - 2, room.width() - text_width - 8, 6);
  if (bar.width() > 12) paintBar(painter, bar, index.data(kBarRole).toDouble());
  painter.setPen(Theme::current().color(ColorRole::kText));
  painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                   index.data(Qt::DisplayRole).toString());
}

}  // namespace tally::ui
