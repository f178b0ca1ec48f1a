// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrow_page.hpp"

#include "ui/dialogs/loan_actions.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/pages/borrow_form.hpp"
#include "ui/pages/borrow_loans.hpp"
#include "ui/pages/borrow_paper.hpp"
#include "ui/pages/borrow_security.hpp"

namespace tally::ui {

BorrowPage::BorrowPage(PageContext& context, QWidget* parent)
    : Page(context, "borrow", tr("Borrow"), "borrow", parent) {
  form_ = new BorrowForm(bridge());
  form_->setAsset(bridge().homeAsset());
  paper_ = new BorrowPaper(bridge());
  loans_ = new BorrowLoans(context);
  auto* form_card = new Card(tr("Ask for a loan"));
  form_card->body()->addWidget(form_, 1);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  row->addWidget(form_card, 1);
  row->addWidget(paper_, 1);
  QVBoxLayout* body = makeBody(true);
  body->addLayout(row);
  body->addWidget(loans_, 1);

  connect(form_, &BorrowForm::changed, this, &BorrowPage::judge);
  connect(form_, &BorrowForm::wanted, this, [this] {
    LoanActions::apply(this->bridge(), form_->terms(), form_->security()->summary(), this,
                       [this](const LoanId& loan, const QString& sentence) {
                         form_->security()->pledgeFor(loan);
                         message().say(ColorRole::kGood, sentence);
                         form_->showStep(0);
                         loans_->refresh();
                       });
  });
  connect(form_->security(), &BorrowSecurity::said, this, [this](const QString& sentence) {
    message().say(ColorRole::kGood, sentence);
    loans_->refresh();
  });
  connect(form_->security(), &BorrowSecurity::failed, this,
          [this](const QString& sentence) { message().say(ColorRole::kBad, sentence); });
  connect(loans_, &BorrowLoans::said, this, [this](const QString& sentence) {
    message().say(ColorRole::kGood, sentence);
    loans_->refresh();
  });
  connect(loans_, &BorrowLoans::formWanted, this, [this] {
    form_->showStep(0);
    form_->setFocus();
  });
  form_->fillExample();
  judge();
}

void BorrowPage::judge() {
  const QString problem = form_->problem();
  paper_->show(form_->terms(), problem);
  QString obstacle = problem.isEmpty() ? paper_->refusal() : problem;
  if (obstacle.isEmpty()) obstacle = signingBlock(*bridge().wallet());
  form_->setObstacle(obstacle);
}

std::vector<Scene> BorrowPage::scenes() {
  std::vector<Scene> scenes;
  for (const int step : {1, 2, 3, 4}) {
    scenes.push_back({QStringLiteral("borrow-step%1").arg(step + 1),
                      [this, step] { form_->showStep(step); }});
  }
  return scenes;
}

void BorrowPage::refresh() {
  form_->setAsset(bridge().homeAsset());
  form_->fillExample();
  judge();
  loans_->refresh();
}

}  // namespace tally::ui
