// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rate_edit.hpp"

#include <QtGui/QKeyEvent>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/bridge/parse.hpp"

namespace tally::ui {

RateEdit::RateEdit(const QString& object_name, const QString& accessible_name, QWidget* parent)
    : UnitEdit(object_name, accessible_name, parent) {
  setUnit(QStringLiteral("%"));
  connect(this, &QLineEdit::textChanged, this, &RateEdit::read);
}

void RateEdit::setRate(RatePpb rate) {
  QString text = formatRate(rate);
  text.chop(2);  // the unit stands in the field already
  setText(text);
}

void RateEdit::read() {
  rate_.reset();
  QString problem;
  if (!text().trimmed().isEmpty()) {
    const auto parsed = parseRate(text());
    if (parsed) {
      rate_ = *parsed;
    } else {
      problem = parsed.error();
    }
  }
  setProblem(problem);
  emit rateChanged();
}

void RateEdit::keyPressEvent(QKeyEvent* event) {
  const bool up = event->key() == Qt::Key_Up;
  if ((up || event->key() == Qt::Key_Down) && rate_) {
    constexpr std::int64_t kStepPpb = kPpb / 1000;
    setRate({std::clamp<std::int64_t>(rate_->ppb + (up ? kStepPpb : -kStepPpb), 0, kMaxRatePpb)});
    return;
  }
  UnitEdit::keyPressEvent(event);
}

}  // namespace tally::ui
