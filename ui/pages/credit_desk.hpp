// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <optional>

#include "core/credit/jwk.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// The desk of somebody who attests to facts: a key, a table of people's facts from a spreadsheet
/// or typed in, a document for each, in a folder.
/// Thread: gui.
namespace tally::ui {

class Select;

class CreditDesk : public QWidget {
  Q_OBJECT

 public:
  CreditDesk(NodeBridge& bridge, Say say, QWidget* parent = nullptr);

  /// Issues every row to `folder`; how many documents were written, or empty after a refusal that
  /// was said. A row's member "holder" is the JWK, or the list of them, that it is issued to: one
  /// document for each key.
  [[nodiscard]] std::optional<int> issueTo(const QString& folder);
  void setKey(credit::SecretJwk key);

 private:
  [[nodiscard]] QWidget* makeKeyCard();
  [[nodiscard]] QWidget* makeFactsCard();
  void newKey();
  void openKey();
  void openCsv();
  void registerKey();
  void judge();

  NodeBridge& bridge_;
  Say say_;
  std::optional<credit::SecretJwk> key_;
  QLabel* key_name_;
  QLineEdit* name_;
  QPushButton* register_;
  Select* type_;
  QSpinBox* days_;
  QPlainTextEdit* facts_;
  QPushButton* issue_;
};

}  // namespace tally::ui
