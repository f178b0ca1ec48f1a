// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <optional>

#include "core/node/api/snapshot.hpp"

/// A field for money of one asset, its symbol inside at the right edge.
/// Errors: a sentence in problem(), shown as tool tip and red edge once something is typed.
/// Thread: gui.
namespace tally::ui {

/// What the fields for amounts and rates share: a unit inside, and a problem that is said.
class UnitEdit : public QLineEdit {
  Q_OBJECT

 public:
  UnitEdit(const QString& object_name, const QString& accessible_name, QWidget* parent = nullptr);
  void setUnit(const QString& unit);
  /// Why what stands here cannot be used; empty when it can (or nothing is there yet).
  [[nodiscard]] const QString& problem() const { return problem_; }
  /// A reason from outside ("more than you have"); stays until the text changes.
  void setProblem(const QString& sentence);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void placeUnit();

  QLabel* unit_;
  QString problem_;
};

class AmountEdit : public UnitEdit {
  Q_OBJECT

 public:
  AmountEdit(const QString& object_name, const QString& accessible_name,
             QWidget* parent = nullptr);
  void setAsset(const node::AssetInfo& asset);
  [[nodiscard]] const node::AssetInfo& asset() const { return asset_; }
  void setAmount(Amount amount);
  void clearAmount() { clear(); }
  /// Empty while nothing usable stands there. Zero is usable here; forms judge it.
  [[nodiscard]] std::optional<Amount> amount() const { return amount_; }

 signals:
  void amountChanged();

 private:
  void read();

  node::AssetInfo asset_;
  std::optional<Amount> amount_;
};

}  // namespace tally::ui
