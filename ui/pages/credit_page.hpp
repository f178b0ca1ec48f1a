// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QTabWidget>

#include "ui/pages/page.hpp"

/// Credit: what the chain says about the user, documents and what they disclose, consents, and the
/// desk of those who attest.
/// Thread: gui.
namespace tally::ui {

class CreditConsents;
class CreditDesk;
class CreditDocuments;
class CreditHistoryTab;

class CreditPage : public Page {
  Q_OBJECT

 public:
  explicit CreditPage(PageContext& context, QWidget* parent = nullptr);

  void refresh() override;
  [[nodiscard]] std::vector<Scene> scenes() override;

 private:
  QTabWidget* tabs_;
  CreditHistoryTab* history_;
  CreditDocuments* documents_;
  CreditConsents* consents_;
  CreditDesk* desk_;
};

}  // namespace tally::ui
