// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/rate.hpp"
#include "ui/widgets/amount_edit.hpp"

/// A field for a yearly rate in percent. Arrow keys move it by a tenth of a percent.
/// Thread: gui.
namespace tally::ui {

class RateEdit : public UnitEdit {
  Q_OBJECT

 public:
  RateEdit(const QString& object_name, const QString& accessible_name, QWidget* parent = nullptr);
  void setRate(RatePpb rate);
  [[nodiscard]] std::optional<RatePpb> rate() const { return rate_; }

 signals:
  void rateChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void read();

  std::optional<RatePpb> rate_;
};

}  // namespace tally::ui
