// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_needs.hpp"

#include <QtGui/QPainter>

#include "ui/bridge/format.hpp"
#include "ui/dialogs/loan_actions.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr std::int32_t kSoonDays = 7;
constexpr std::size_t kMostLines = 4;
constexpr int kAllAnswered = 7;  // one bit for each of the three questions

}  // namespace

NeedsCard::NeedsCard(PageContext& context, QWidget* parent)
    : Card(tr("Needs you"), parent), context_(context) {
  setObjectName(QStringLiteral("needsCard"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  body()->setSpacing(kGrid);
  body()->addWidget(makeLabel(QStringLiteral(" "), FontRole::kBody, true));
  connect(&Theme::current(), &Theme::themeChanged, this, [this] {
    shown_.clear();
    rebuild();
  });
}

void NeedsCard::refresh() {
  askDues();
  askBids();
}

void NeedsCard::askDues() {
  node::InstalmentsQuery query;
  query.borrower = context_.bridge->account();
  query.unpaid_only = true;
  query.limit = 50;
  context_.bridge->ask(query, this, [this](const node::InstalmentPage& page) {
    NodeBridge& bridge = *context_.bridge;
    const Day today = day_of(bridge.now());
    dues_.clear();
    for (const node::InstalmentWithLoan& row : page.rows) {
      const node::InstalmentRow& due = row.instalment;
      const bool late = due.state == node::InstalmentState::kLate;
      if (due.state == node::InstalmentState::kPaid || (!late && due.due - today > kSoonDays)) {
        continue;
      }
      const Amount total = due.principal + due.interest + due.fee;
      const QString sum = formatMoney(total, bridge.asset(row.loan.terms.asset));
      const QString text =
          (late ? tr("Instalment %1 of %2, %3, was due %4 and is late")
                : tr("Instalment %1 of %2, %3, due %4"))
              .arg(due.number).arg(paymentCount(row.loan))
              .arg(sum, formatDayDistance(due.due, today));
      // Only the oldest unpaid instalment of a loan can be paid.
      const bool first = due.number == row.loan.instalments_paid + 1;
      dues_.push_back({late ? ColorRole::kBad : ColorRole::kWarn, text,
                       first ? tr("Pay") : tr("Look"), [this, row, first] {
        if (!first) return context_.openPage(QStringLiteral("repayments"));
        LoanActions::payInstalment(*context_.bridge, row.loan, row.instalment, window(),
                                   [this](const QString&) { refresh(); });
      }});
    }
    answered_ |= 1;
    rebuild();
  });
}

void NeedsCard::setSummary(const node::PortfolioSummary& summary) {
  collectable_.clear();
  if (summary.to_collect.minor > 0) {
    collectable_.push_back({ColorRole::kGood,
                            tr("%1 has been paid to you and waits to be collected")
                                .arg(formatMoney(summary.to_collect,
                                                 context_.bridge->homeAsset())),
                            tr("Collect"),
                            [this] { context_.openPage(QStringLiteral("portfolio")); }});
  }
  if (summary.lent_total.minor == 0 && summary.bids_standing == 0 &&
      summary.own_loans_active == 0) {
    collectable_.push_back({ColorRole::kInfo,
                            tr("You have lent nothing yet. Choose a borrower and make a bid"),
                            tr("Look at the market"),
                            [this] { context_.openPage(QStringLiteral("market")); }});
  }
  answered_ |= 2;
  rebuild();
}

void NeedsCard::askBids() {
  node::LoansQuery query;
  query.filter.bidder = context_.bridge->account();
  query.filter.status = LoanStatus::kListed;
  query.sort = node::LoanSort::kEndsAt;
  query.descending = false;
  query.limit = 2;
  context_.bridge->ask(std::move(query), this, [this](const node::LoanPage& page) {
    NodeBridge& bridge = *context_.bridge;
    bids_.clear();
    for (const node::LoanRow& row : page.rows) {
      const std::int64_t left = row.terms.listed_until.ms - bridge.now().ms;
      if (left > kDayMs) continue;
      const bool full = row.bid_total >= row.terms.principal;
      bids_.push_back(
          {ColorRole::kInfo,
           tr("A listing you bid on ends in %1: %2, now at %3%4")
               .arg(formatLeft(row.terms.listed_until, bridge.now()),
                    formatMoney(row.terms.principal, bridge.asset(row.terms.asset)),
                    formatRate(row.rate), full ? QString() : tr(", not yet full")),
           tr("Look"), [this, id = row.id] { context_.openLoan(id); }});
    }
    answered_ |= 4;
    rebuild();
  });
}

void NeedsCard::rebuild() {
  if (answered_ != kAllAnswered) return;
  std::vector<const Need*> needs;
  for (const auto* list : {&dues_, &collectable_, &bids_}) {
    for (const Need& need : *list) {
      if (needs.size() < kMostLines) needs.push_back(&need);
    }
  }
  QStringList wanted;
  for (const Need* need : needs) wanted << need->text;
  if (wanted == shown_ && !wanted.isEmpty()) return;
  shown_ = wanted;
  while (QLayoutItem* item = body()->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  int number = 0;
  for (const Need* need : needs) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid * 2);
    auto* dot = new QLabel;
    dot->setPixmap(iconPixmap(need->tone == ColorRole::kGood   ? QStringLiteral("coins")
                              : need->tone == ColorRole::kInfo ? QStringLiteral("info")
                                                               : QStringLiteral("calendar"),
                              need->tone, 18, devicePixelRatioF()));
    row->addWidget(dot);
    auto* text = new ElidedLabel;
    text->setFullText(need->text);
    row->addWidget(text, 1);
    QPushButton* button =
        makeButton(need->action, QStringLiteral("need%1").arg(number++),
                   need->tone == ColorRole::kInfo ? ButtonKind::kPlain : ButtonKind::kPrimary);
    button->setProperty("dense", true);
    button->setAccessibleName(need->action + QStringLiteral(": ") + need->text);
    connect(button, &QPushButton::clicked, this, [act = need->act] { act(); });
    row->addWidget(button);
    body()->addWidget(line);
  }
  if (needs.empty()) {
    body()->addWidget(makeLabel(tr("Nothing today. What is due, and auctions that end soon, will "
                                   "stand here."),
                                FontRole::kBody, true));
  }
}

}  // namespace tally::ui
