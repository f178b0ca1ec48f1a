// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_page.hpp"

#include "ui/pages/credit_consents.hpp"
#include "ui/pages/credit_desk.hpp"
#include "ui/pages/credit_documents.hpp"
#include "ui/pages/credit_history.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

CreditPage::CreditPage(PageContext& context, QWidget* parent)
    : Page(context, "credit", tr("Credit"), "document", parent) {
  QVBoxLayout* body = makeBody(false);
  tabs_ = new QTabWidget;
  nameWidget(tabs_, QStringLiteral("creditTabs"), tr("Parts of the Credit page"));
  const auto say = [this](ColorRole kind, const QString& text) { message().say(kind, text); };
  history_ = new CreditHistoryTab(bridge(), say);
  documents_ = new CreditDocuments(bridge(), say);
  consents_ = new CreditConsents(bridge(), say);
  desk_ = new CreditDesk(bridge(), say);
  tabs_->addTab(history_, tr("My history"));
  tabs_->addTab(documents_, tr("Documents"));
  tabs_->addTab(consents_, tr("Consents"));
  tabs_->addTab(desk_, tr("Issuer’s desk"));
  body->addWidget(tabs_, 1);
}

void CreditPage::refresh() {
  documents_->refresh();
  if (!bridge().hasAccount()) return;
  history_->refresh();
  consents_->refresh();
}

std::vector<Scene> CreditPage::scenes() {
  return {{QStringLiteral("credit-documents"), [this] { tabs_->setCurrentWidget(documents_); }},
          {QStringLiteral("credit-consents"), [this] { tabs_->setCurrentWidget(consents_); }},
          {QStringLiteral("credit-desk"), [this] { tabs_->setCurrentWidget(desk_); }}};
}

}  // namespace tally::ui
