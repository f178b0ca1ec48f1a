// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <optional>

#include "core/credit/jwk.hpp"
#include "core/credit/sd_jwt.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// A credential from a file: who says it, whether this node's chain knows the issuer, what is in
/// it, and showing a chosen part of it to one lender.
/// Thread: gui.
namespace tally::ui {

class StatusChip;

class CreditDocuments : public QWidget {
  Q_OBJECT

 public:
  CreditDocuments(NodeBridge& bridge, Say say, QWidget* parent = nullptr);
  /// Asks which issuers are registered, and judges the open document again.
  void refresh();
  /// What a file holds. Public for tests.
  void openText(const std::string& text);

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeShow();
  void openFile();
  void check();
  void fillClaims(const credit::Json& payload, const std::vector<credit::Disclosed>& disclosed);
  void judge();
  void chooseKey();
  void savePresentation();

  NodeBridge& bridge_;
  Say say_;
  std::vector<node::IssuerRow> issuers_;
  std::optional<credit::SdJwt> token_;
  std::optional<credit::SecretJwk> holder_key_;

  StatusChip* verdict_;
  QLabel* words_;
  QTreeWidget* claims_;
  QLineEdit* audience_;
  QLineEdit* nonce_;
  QPushButton* key_;
  QPushButton* save_;
};

}  // namespace tally::ui
