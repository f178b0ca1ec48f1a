// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QTabWidget>

#include "ui/pages/page.hpp"

/// Credit: what the chain says about the user, documents and what they disclose, requests of
/// lenders, consents, files of a lender, and the desk of those who attest.
/// Thread: gui.
namespace tally::ui {

class CreditConsents;
class CreditDesk;
class CreditDocuments;
class CreditFiles;
class CreditHistoryTab;
class CreditOffice;
class CreditRequests;

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
  CreditRequests* requests_;
  CreditConsents* consents_;
  CreditFiles* files_;
  CreditDesk* desk_;
  CreditOffice* office_;
};

}  // namespace tally::ui
