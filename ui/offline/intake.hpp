// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QWidget>
#include <memory>

#include "ui/style/theme.hpp"

/// Takes a file for offline signing in whatever shape it comes: the file itself, pictures of its
/// codes in any order, or its text. Files can be dropped on it.
/// Thread: gui.
namespace tally::ui {

class PartCollector;

class Intake : public QWidget {
  Q_OBJECT

 public:
  /// Its parts are named <prefix>OpenFiles, <prefix>TakeText and <prefix>Pasted.
  explicit Intake(const QString& prefix, QWidget* parent = nullptr);
  ~Intake() override;

  /// A file, the texts of parts, or a picture of one.
  void take(const QByteArray& content);
  void takeFiles(const QStringList& files);
  /// Forgets the parts that came so far.
  void clear();

 signals:
  void arrived(const QByteArray& file);
  /// Progress (kInfo) or what is wrong (kBad).
  void said(ColorRole kind, const QString& sentence);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void finish(const QByteArray& file);

  std::unique_ptr<PartCollector> parts_;
  QPlainTextEdit* pasted_;
};

}  // namespace tally::ui
