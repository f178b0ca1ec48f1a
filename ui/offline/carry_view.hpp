// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include "ui/style/theme.hpp"

/// A file on its way to another machine: as an animated code, as a file, and the words that the
/// other screen must show. All carry the same bytes.
/// Thread: gui.
namespace tally::ui {

class AnimatedCode;

class CarryView : public QWidget {
  Q_OBJECT

 public:
  /// Its parts are named <prefix>Save, <prefix>Slower, <prefix>Faster and <prefix>Words.
  explicit CarryView(const QString& prefix, QWidget* parent = nullptr);

  /// `name` is offered when it is saved: "request.tpst".
  void show(const QByteArray& file, const QString& name);
  void stop();
  [[nodiscard]] const QByteArray& file() const { return file_; }

 signals:
  void said(ColorRole kind, const QString& sentence);

 private:
  void save();

  QByteArray file_;
  QString name_;
  AnimatedCode* code_;
  QLabel* words_;
};

/// The eight words of a file; empty when it is none of ours.
[[nodiscard]] QString wordsOfFile(const QByteArray& file);

}  // namespace tally::ui
