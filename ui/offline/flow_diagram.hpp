// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

#include "core/wallet/offline/review.hpp"

/// What would be signed as a picture: from whom, by what, to whom, and how much of each. All of it
/// out of proven entries and the rehearsal.
/// Thread: gui.
namespace tally::ui {

class FlowDiagram : public QWidget {
  Q_OBJECT

 public:
  explicit FlowDiagram(QWidget* parent = nullptr);
  void show(const wallet::offline::Review& review);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct End {
    QString who;
    QString what;
  };
  QString from_;
  QString deed_;
  std::vector<End> ends_;
};

}  // namespace tally::ui
