// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <functional>
#include <vector>

#include "ui/bridge/node_bridge.hpp"

/// Ctrl+K: one field that jumps to pages, loans and addresses. Its list hangs below the field
/// inside the window; arrow keys choose, Enter goes, Esc leaves.
/// Thread: gui.
namespace tally::ui {

class SearchBox : public QLineEdit {
  Q_OBJECT

 public:
  struct Place {
    QString name;
    QString title;
    QString icon;
  };
  SearchBox(NodeBridge& bridge, QWidget* parent = nullptr);
  void setPlaces(std::vector<Place> places) { places_ = std::move(places); }
  /// Puts the cursor here with everything selected.
  void start();

 signals:
  void pageWanted(const QString& page_name);
  void loanWanted(const LoanId& loan);
  void addressWanted(const QString& address);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Hit {
    QString icon;
    QString text;
    QString detail;
    std::function<void()> go;
  };
  void search();
  void showHits();
  void choose(int index);

  NodeBridge& bridge_;
  std::vector<Place> places_;
  std::vector<Hit> here_;   ///< known at once: pages, an address
  std::vector<Hit> loans_;  ///< the node's answer
  bool asked_ = false;
  QListWidget* list_;
  QTimer pause_;
};

}  // namespace tally::ui
