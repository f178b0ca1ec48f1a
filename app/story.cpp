// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/story.hpp"

#include <algorithm>

namespace tally::app {
namespace {

constexpr std::int64_t kFourDaysASecond = 4 * node::kSpeedDayASecond;
constexpr std::int32_t kLifeDays = 200;
constexpr std::size_t kBids = 60;
constexpr int kTurnMs = 100;

}  // namespace

Story::Story(ui::NodeBridge& bridge) : bridge_(bridge) {
  connect(&timer_, &QTimer::timeout, this, &Story::turn);
  timer_.start(kTurnMs);
}

std::int32_t Story::days_lived() const { return day_of(bridge_.now()) - began_; }

void Story::send(Body body) {
  bridge_.sendBody(std::move(body), this, [](const Result<TxId, node::Rejection>&) {
    // A refusal (outbid, ended meanwhile) is part of life; the story goes on.
  });
}

void Story::turn() {
  switch (chapter_) {
    case Chapter::kWarmUp:
      if (bridge_.tip()->phase == node::NodePhase::kRunning) begin();
      return;
    case Chapter::kWelcome:
      bridge_.ask(node::BalancesQuery{bridge_.account()}, this,
                  [this](const node::AccountBalances& answer) {
                    has_money_ = answer.balances.size() >= 2;
                  });
      if (!has_money_) return;
      began_ = last_bid_day_ = last_collect_day_ = day_of(bridge_.now());
      apply(1'200'000, 36, LoanPurpose::kCar, "A used car for the way to work");
      bridge_.setSpeed(kFourDaysASecond);
      chapter_ = Chapter::kLife;
      return;
    case Chapter::kLife:
      get_documents();
      bid();
      pay();
      collect();
      if (listed_ == 1 && days_lived() > 60)
        apply(450'000, 12, LoanPurpose::kEducation, "Evening school, second year");
      if (days_lived() < kLifeDays) return;
      bridge_.setSpeed(node::kSpeedHourASecond);
      apply(800'000, 24, LoanPurpose::kHome, "New windows before the winter");
      bid_on_.clear();
      chapter_ = Chapter::kLastBids;
      return;
    case Chapter::kLastBids:
      bid();
      get_documents();
      ask_and_answer();
      if (++quiet_ < 100) return;
      bridge_.setSpeed(node::kSpeedPause);
      chapter_ = Chapter::kEnd;
      return;
    case Chapter::kEnd:
      timer_.stop();
      emit told();
      return;
  }
}

void Story::begin() {
  if (std::exchange(asked_, true)) return;
  bridge_.setSpeed(node::kSpeedHourASecond);
  bridge_.createWallet({}, this, [this](const Result<void, node::Rejection>&) {
    bridge_.welcome(this, [](const Result<TxId, node::Rejection>&) {});
    chapter_ = Chapter::kWelcome;
  });
}

void Story::apply(std::int64_t principal_minor, std::uint32_t months, LoanPurpose purpose,
                  const char* words) {
  LoanTerms terms;
  terms.asset = bridge_.tip()->home_asset;
  terms.principal = Amount{principal_minor};
  terms.rate_ceiling = RatePpb{135'000'000};
  terms.instalments = months;
  terms.listed_until = Timestamp{bridge_.now().ms + 6 * kDayMs};
  terms.grace_days = 15;
  terms.late_fee = Amount{1'500};
  terms.default_after_days = 90;
  terms.purpose = purpose;
  terms.description = words;
  ++listed_;
  send(ApplyForLoan{terms});
}

/// A bid every other day, on another listing each time.
void Story::bid() {
  const Day today = day_of(bridge_.now());
  const bool last = chapter_ == Chapter::kLastBids;
  if (bid_on_.size() >= (last ? 4 : kBids) || (!last && today - last_bid_day_ < 2)) return;
  last_bid_day_ = today;
  node::LoansQuery query;
  query.sort = node::LoanSort::kEndsAt;
  query.limit = 30;
  bridge_.ask(query, this, [this](const node::LoanPage& page) {
    for (const node::LoanRow& loan : page.rows) {
      if (loan.borrower == bridge_.account() || bid_on_.contains(loan.id)) continue;
      bid_on_.insert(loan.id);
      const RatePpb rate{loan.terms.rate_ceiling.ppb - 15'000'000};
      send(PlaceBid{loan.id, Amount{std::min<std::int64_t>(50'000, loan.terms.principal.minor)},
                    rate});
      return;
    }
  });
}

/// Pays what is due today; the last ones of the life are left to be paid by hand.
void Story::pay() {
  if (days_lived() > kLifeDays - 20) return;
  node::InstalmentsQuery query;
  query.borrower = bridge_.account();
  query.unpaid_only = true;
  bridge_.ask(query, this, [this](const node::InstalmentPage& page) {
    const Day today = day_of(bridge_.now());
    for (const node::InstalmentWithLoan& row : page.rows) {
      const node::InstalmentRow& due = row.instalment;
      if (due.due > today || !paid_.insert({due.loan, due.number}).second) continue;
      send(PayInstalment{due.loan, due.principal + due.interest + due.fee + Amount{10'000}});
      return;
    }
  });
}

void Story::collect() {
  const Day today = day_of(bridge_.now());
  if (today - last_collect_day_ < 45) return;
  last_collect_day_ = today;
  node::NotesQuery query;
  query.holder = bridge_.account();
  bridge_.ask(query, this, [this](const node::NotePage& page) {
    std::set<LoanId> loans;
    for (const node::NoteWithLoan& row : page.rows)
      if (row.note.to_collect.minor > 0) loans.insert(row.note.loan);
    if (!loans.empty()) send(CollectPayments{{loans.begin(), loans.end()}});
  });
}

/// A key to be written to, then eight copies of a credit report.
void Story::get_documents() {
  const auto view = bridge_.creditView();
  if (!view->is_open || has_ordered_) return;
  if (!view->has_sealing_key) {
    if (std::exchange(has_published_, true)) return;
    return bridge_.callCredit(
        [](node::Credit& credit, node::Credit::Done done) { credit.publish_key(std::move(done)); },
        this, [](const Result<void, node::Rejection>&) {});
  }
  bridge_.ask(node::IssuersQuery{}, this, [this](const node::IssuerPage& page) {
    if (page.rows.empty() || std::exchange(has_ordered_, true)) return;
    const node::IssuerRow& bureau = page.rows.front();
    bridge_.callCredit(
        [&](node::Credit& credit, node::Credit::Done done) {
          credit.order(bureau.issuer, bureau.said.types.front().name, std::move(done));
        },
        this, [](const Result<void, node::Rejection>&) {});
  });
}

/// Asks a few borrowers for facts, and shows one lender what it requires.
void Story::ask_and_answer() {
  const auto view = bridge_.creditView();
  if (!view->has_sealing_key) return;
  const auto waiting = std::ranges::find(view->asked_of_me, node::RequestState::kWaiting,
                                         &node::FactRequest::state);
  if (!view->documents.empty() && waiting != view->asked_of_me.end() &&
      !std::exchange(has_answered_, true)) {
    const node::FactRequest& request = *waiting;
    std::vector<std::string> claims;
    for (const node::FactWanted& fact : request.facts)
      if (fact.required) claims.push_back(fact.claim);
    bridge_.callCredit(
        [&](node::Credit& credit, node::Credit::Done done) {
          credit.answer(request.id, claims, std::move(done));
        },
        this, [](const Result<void, node::Rejection>&) {});
  }
  constexpr std::size_t kAsked = 8;
  if (asked_about_.size() >= kAsked) return;
  node::LoansQuery query;
  query.sort = node::LoanSort::kEndsAt;
  query.descending = false;
  query.limit = 30;
  bridge_.ask(query, this, [this](const node::LoanPage& page) {
    const Timestamp soon{bridge_.now().ms + kDayMs};
    for (const node::LoanRow& loan : page.rows) {
      if (loan.borrower == bridge_.account() || loan.terms.listed_until < soon ||
          !asked_about_.insert(loan.id).second)
        continue;
      const bool many = asked_about_.size() % 2 == 1;
      node::FactQuestion question{loan.id,
                                  "urn:tallystick:vct:credit-report:1",
                                  {{"grade", true}, {"income_band", true}},
                                  "To decide on a bid",
                                  365,
                                  7};
      if (many) question.facts.push_back({"no_delinquency_2y", false});
      return bridge_.callCredit(
          [&](node::Credit& credit, node::Credit::Done done) {
            credit.ask(question, std::move(done));
          },
          this, [](const Result<void, node::Rejection>&) {});
    }
  }, 1);
}

}  // namespace tally::app
