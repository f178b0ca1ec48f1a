// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amount_edit.hpp"

#include <QtWidgets/QStyle>

#include "ui/bridge/format.hpp"
#include "ui/bridge/parse.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

UnitEdit::UnitEdit(const QString& object_name, const QString& accessible_name, QWidget* parent)
    : QLineEdit(parent) {
  nameWidget(this, object_name, accessible_name);
  setAlignment(Qt::AlignRight);
  unit_ = makeLabel({}, FontRole::kSmall, true, this);
  unit_->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void UnitEdit::setUnit(const QString& unit) {
  unit_->setText(unit);
  placeUnit();
}

void UnitEdit::setProblem(const QString& sentence) {
  problem_ = sentence;
  setToolTip(sentence.isEmpty() ? QString() : plainToolTip(sentence));
  setAccessibleDescription(sentence);
  setProperty("problem", !sentence.isEmpty());
  style()->unpolish(this);
  style()->polish(this);
}

void UnitEdit::placeUnit() {
  unit_->adjustSize();
  constexpr int kEdge = 10;
  unit_->move(width() - unit_->width() - kEdge, (height() - unit_->height()) / 2);
  setTextMargins(0, 0, unit_->text().isEmpty() ? 0 : unit_->width() + kEdge - kGrid, 0);
}

void UnitEdit::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  placeUnit();
}

void UnitEdit::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange && unit_ != nullptr) placeUnit();
}

AmountEdit::AmountEdit(const QString& object_name, const QString& accessible_name, QWidget* parent)
    : UnitEdit(object_name, accessible_name, parent) {
  connect(this, &QLineEdit::textChanged, this, &AmountEdit::read);
  connect(this, &QLineEdit::editingFinished, this, [this] {
    // With separators in place once it is typed, so that a zero too many is seen.
    if (amount_) setText(formatAmount(*amount_, asset_.decimals));
  });
}

void AmountEdit::setAsset(const node::AssetInfo& asset) {
  const bool same = asset.id == asset_.id && asset.symbol == asset_.symbol;
  asset_ = asset;
  if (same) return;
  setUnit(QString::fromStdString(asset.symbol));
  read();
}

void AmountEdit::setAmount(Amount amount) { setText(formatAmount(amount, asset_.decimals)); }

void AmountEdit::read() {
  amount_.reset();
  QString problem;
  if (!text().trimmed().isEmpty()) {
    const auto parsed = parseAmount(text(), asset_.decimals);
    if (parsed) {
      amount_ = *parsed;
    } else {
      problem = parsed.error();
    }
  }
  setProblem(problem);
  emit amountChanged();
}

}  // namespace tally::ui
