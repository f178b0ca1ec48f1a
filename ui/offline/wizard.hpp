// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/bridge/offline_bridge.hpp"
#include "ui/widgets/message_bar.hpp"

/// A dialog with one decision a page: title, page, message, and buttons to go on and away.
/// Thread: gui.
namespace tally::ui {

class Wizard : public QDialog {
  Q_OBJECT

 public:
  /// `name` prefixes the names of its parts: <name>Next, <name>Back, <name>Message.
  Wizard(NodeBridge& bridge, const QString& name, const QString& title, QWidget* parent);

  [[nodiscard]] int step() const { return pages_->currentIndex(); }

 protected:
  [[nodiscard]] NodeBridge& bridge() const { return bridge_; }
  [[nodiscard]] OfflineBridge& offline() const { return *bridge_.offline(); }
  /// A page under a heading, with one sentence below it.
  [[nodiscard]] QVBoxLayout* addPage(const QString& heading, const QString& sentence);
  void go(int step);
  void say(ColorRole kind, const QString& sentence);
  /// What the button for going on says on this page; empty hides it.
  [[nodiscard]] virtual QString nextText(int step) const = 0;
  virtual void next(int step) = 0;
  /// The page is in view now.
  virtual void arrived(int step) { Q_UNUSED(step); }

 private:
  NodeBridge& bridge_;
  QString name_;
  MessageBar* message_;
  QStackedWidget* pages_;
  QPushButton* next_;
  QPushButton* back_;
  QPushButton* close_;
};

/// A sentence that wraps.
[[nodiscard]] QLabel* makeParagraph(const QString& text, bool secondary = true);

}  // namespace tally::ui
