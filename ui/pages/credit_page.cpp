// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_page.hpp"

#include "ui/pages/credit_consents.hpp"
#include "ui/pages/credit_desk.hpp"
#include "ui/pages/credit_documents.hpp"
#include "ui/pages/credit_files.hpp"
#include "ui/pages/credit_history.hpp"
#include "ui/pages/credit_office.hpp"
#include "ui/pages/credit_requests.hpp"
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
  requests_ = new CreditRequests(bridge(), say);
  consents_ = new CreditConsents(bridge(), say);
  files_ = new CreditFiles(bridge(), say);
  office_ = new CreditOffice(bridge(), say);
  desk_ = new CreditDesk(bridge(), say);
  tabs_->addTab(history_, tr("My history"));
  tabs_->addTab(requests_, tr("Requests"));
  tabs_->addTab(consents_, tr("Who knows what"));
  tabs_->addTab(documents_, tr("Documents"));
  tabs_->addTab(files_, tr("Loan files"));
  tabs_->addTab(office_, tr("Issuer’s desk"));
  tabs_->addTab(desk_, tr("Issue to files"));
  body->addWidget(tabs_, 1);
  connect(&bridge(), &NodeBridge::creditChanged, this,
          [this] { emit badgeChanged(requests_->waiting()); });
  // What waits from before the window came; nobody listens yet.
  QTimer::singleShot(0, this, [this] { emit badgeChanged(requests_->waiting()); });
}

void CreditPage::refresh() {
  documents_->refresh();
  if (!bridge().hasAccount()) return;
  history_->refresh();
  requests_->refresh();
  consents_->refresh();
  files_->refresh();
  office_->refresh();
}

std::vector<Scene> CreditPage::scenes() {
  return {{QStringLiteral("credit-requests"),
           [this] {
             tabs_->setCurrentWidget(requests_);
             requests_->chooseFirst();
           }},
          {QStringLiteral("credit-files"), [this] { tabs_->setCurrentWidget(files_); }},
          {QStringLiteral("credit-office"), [this] { tabs_->setCurrentWidget(office_); }},
          {QStringLiteral("credit-documents"), [this] { tabs_->setCurrentWidget(documents_); }},
          {QStringLiteral("credit-consents"), [this] { tabs_->setCurrentWidget(consents_); }},
          {QStringLiteral("credit-desk"), [this] { tabs_->setCurrentWidget(desk_); }}};
}

}  // namespace tally::ui
