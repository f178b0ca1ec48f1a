// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStyledItemDelegate>

/// How cells of tables are drawn. All of them draw the shape of a row that is on its way.
/// Thread: gui.
namespace tally::ui {

/// Text in the tone of kToneRole, hairline below, no focus frame around single cells.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const final;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  /// Content only; `room` is the cell without its margins.
  virtual void paintContent(QPainter& painter, const QRect& room,
                            const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// The display text as a StatusChip in the colour of kToneRole.
class ChipDelegate : public CellDelegate {
  Q_OBJECT

 public:
  using CellDelegate::CellDelegate;

 protected:
  void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const override;
};

/// kBarRole (0 … 1) as a bar with the display text ("82 %") at its right.
class FundingBarDelegate : public CellDelegate {
  Q_OBJECT

 public:
  using CellDelegate::CellDelegate;
  /// The bar alone, for cards.
  static void paintBar(QPainter& painter, const QRectF& box, double share);

 protected:
  void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const override;
};

}  // namespace tally::ui
