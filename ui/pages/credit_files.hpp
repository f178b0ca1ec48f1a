// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// As a lender: what was asked, and the file of each loan, to be exported as evidence, checked
/// against the chain, or deleted.
/// Thread: gui.
namespace tally::ui {

class FileModel;
class RequestModel;
class TableView;

class CreditFiles : public QWidget {
  Q_OBJECT

 public:
  CreditFiles(NodeBridge& bridge, Say say, QWidget* parent = nullptr);
  void refresh();

 private:
  [[nodiscard]] const node::LoanFile* chosen() const;
  void judge();
  void exportFile();
  void checkFile();
  void forget();

  NodeBridge& bridge_;
  Say say_;
  FileModel* files_;
  TableView* files_table_;
  RequestModel* asked_;
  TableView* asked_table_;
  QPushButton* export_;
  QPushButton* forget_;
};

/// "Signed in block 812 (3 Mar 2026): the document was valid then, and is revoked now."
[[nodiscard]] QString proofSentence(const node::FileProof& proof);

}  // namespace tally::ui
