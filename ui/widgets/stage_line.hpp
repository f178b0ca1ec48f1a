// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

/// Steps of a longer job as one line: done, the one that runs, those to come.
/// Thread: gui.
namespace tally::ui {

class StageLine : public QWidget {
  Q_OBJECT

 public:
  StageLine(const QStringList& steps, const QString& object_name, QWidget* parent = nullptr);
  /// `current` = number of steps when all are done. `failed`: the current one cannot go on.
  void setState(int current, const QString& note, bool failed = false);
  [[nodiscard]] QSize sizeHint() const override { return {480, 48}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QStringList steps_;
  int current_ = 0;
  QString note_;
  bool failed_ = false;
};

}  // namespace tally::ui
