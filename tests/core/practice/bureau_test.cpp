// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/bureau.hpp"

#include <QtCore/QTemporaryDir>
#include <latch>

#include "core/credit/names.hpp"
#include "core/node/credit/credit_service.hpp"
#include "core/node/make_node.hpp"
#include "core/practice/practice_network.hpp"

using namespace tally;

namespace {

constexpr int kPatienceMs = 120'000;

std::unique_ptr<practice::PracticeNetwork> open(const QTemporaryDir& dir) {
  practice::NetworkOptions options;
  options.book = *practice::read_loan_book(
      TALLY_SOURCE_DIR "/resources/practice/lending_club_loans.csv", 40);
  options.dir = dir.path().toStdString();
  options.warm_up_days = 12;
  options.applicants_a_day = 3;
  options.speed = node::kSpeedHourASecond;
  auto opened = practice::PracticeNetwork::open(std::move(options), [](practice::NodeWish wish) {
    node::NodeOptions made;
    made.data_dir = wish.dir;
    made.genesis = std::move(wish.genesis);
    made.validator_key = std::move(wish.validator);
    made.clock = std::move(wish.clock);
    made.drive = node::Drive::kByOwner;
    made.durable = false;
    made.check_invariants = true;
    return node::make_node(std::move(made));
  });
  return opened ? std::move(*opened) : nullptr;
}

}  // namespace

/// A user on a practice network: documents from the bureau, facts from neighbours, requests.
class BureauTest : public QObject {
  Q_OBJECT

 private slots:
  void a_user_orders_asks_and_is_asked() {
    const QTemporaryDir dir;
    const auto network = open(dir);
    QVERIFY(network);
    const auto wallet = node::make_wallet_service(
        network->node(),
        {dir.path().toStdString(), true, network->genesis().params, 1, network->clock()});
    const auto credit = node::make_credit_service(
        network->node(), *wallet, {dir.path().toStdString(), network->clock()});
    std::atomic<int> done{0};
    const auto count = [&](const Result<void, node::Rejection>& result) {
      if (!result) qWarning("%s %s", result.error().name.c_str(), result.error().detail.c_str());
      done += result ? 1 : 100;
    };
    wallet->create({}, count);
    QTRY_COMPARE_WITH_TIMEOUT(done.load(), 1, kPatienceMs);
    std::atomic<int> sent{0};
    const auto count_sent = [&](const Result<TxId, node::Rejection>& result) {
      sent += result ? 1 : 100;
    };
    network->practice().welcome(wallet->info()->account, count_sent);
    QTRY_COMPARE_WITH_TIMEOUT(sent.load(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(credit->view()->is_open, kPatienceMs);
    credit->publish_key(count);
    QTRY_COMPARE_WITH_TIMEOUT(done.load(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(credit->view()->has_sealing_key, kPatienceMs);

    // The bureau registers by itself.
    node::IssuerPage issuers;
    const auto ask_issuers = [&] {
      std::latch came(1);
      network->node().ask(node::IssuersQuery{}, std::function<void(node::IssuerPage)>(
                                                    [&](node::IssuerPage page) {
                                                      issuers = std::move(page);
                                                      came.count_down();
                                                    }));
      came.wait();
      return issuers.rows.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(ask_issuers(), std::size_t{1}, kPatienceMs);
    QCOMPARE(issuers.rows[0].said.name, std::string("Practice Bureau"));

    credit->order(issuers.rows[0].issuer, std::string(credit::kVctCreditReport), count);
    QTRY_COMPARE_WITH_TIMEOUT(done.load(), 3, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(credit->view()->documents.size(), std::size_t{1}, kPatienceMs);
    const node::CreditDocument document = credit->view()->documents[0];
    QCOMPARE(document.copies_left, 8U);
    QVERIFY(std::ranges::any_of(document.facts,
                                [](const auto& it) { return it.claim == "grade"; }));

    // A neighbour is asked about its listing, and shows what the bureau attests.
    node::LoanPage listings;
    const auto ask_listings = [&] {
      std::latch came(1);
      network->node().ask(node::LoansQuery{}, std::function<void(node::LoanPage)>(
                                                  [&](node::LoanPage page) {
                                                    listings = std::move(page);
                                                    came.count_down();
                                                  }));
      came.wait();
      return listings.rows.size();
    };
    const auto has_key = [&](const AccountId& account) {
      bool found = false;
      std::latch came(1);
      network->node().ask(node::SealingKeyQuery{account},
                          std::function<void(node::SealingKeyAnswer)>(
                              [&](const node::SealingKeyAnswer& answer) {
                                found = answer.key.has_value();
                                came.count_down();
                              }));
      came.wait();
      return found;
    };
    std::optional<node::LoanRow> chosen;
    const auto find_one = [&] {
      ask_listings();
      for (const node::LoanRow& row : listings.rows)
        if (has_key(row.borrower)) chosen = row;
      return chosen.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find_one(), kPatienceMs);
    network->practice().set_speed(node::kSpeedPause);
    credit->ask({chosen->id, std::string(credit::kVctCreditReport),
                 {{"grade", true}, {"income_band", true}, {"nonsense", false}}, "a bid", 30, 7},
                count);
    QTRY_COMPARE_WITH_TIMEOUT(done.load(), 4, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(credit->view()->files.size(), std::size_t{1}, kPatienceMs);
    const node::LoanFile file = credit->view()->files[0];
    QCOMPARE(file.issuer_name, std::string("Practice Bureau"));
    QCOMPARE(file.facts.size(), std::size_t{2});
    // The book's grade is the one that the listing claims.
    for (const node::CreditFact& fact : file.facts)
      if (fact.claim == "grade") QCOMPARE(fact.value, chosen->terms.grade);

    // What it does not know it cannot show.
    credit->ask(
        {chosen->id, std::string(credit::kVctCreditReport), {{"nonsense", true}}, "", 30, 7},
        count);
    QTRY_COMPARE_WITH_TIMEOUT(done.load(), 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(credit->view()->asked_by_me[0].state == node::RequestState::kRefused,
                             kPatienceMs);

    // Listings of the user's are asked about by two lenders each; copies run low and are ordered
    // anew by themselves.
    constexpr std::size_t kListings = 3;
    network->practice().set_speed(node::kSpeedHourASecond);
    for (std::size_t i = 0; i < kListings; ++i) {
      LoanTerms terms;
      terms.asset = practice::kDollar;
      terms.principal = Amount{500'000};
      terms.rate_ceiling = RatePpb{150'000'000};
      terms.instalments = 12;
      terms.listed_until = Timestamp{network->practice().now().ms + 6 * kDayMs};
      terms.grace_days = 15;
      terms.late_fee = Amount{1'500};
      terms.default_after_days = 90;
      wallet->send(ApplyForLoan{terms}, count_sent);
      QTRY_COMPARE_WITH_TIMEOUT(sent.load(), static_cast<int>(i) + 2, kPatienceMs);
    }
    QTRY_COMPARE_WITH_TIMEOUT(credit->view()->asked_of_me.size(), 2 * kListings, kPatienceMs);
    network->practice().set_speed(node::kSpeedPause);
    const auto requests = credit->view()->asked_of_me;
    for (std::size_t i = 0; i < requests.size(); ++i) {
      std::vector<std::string> claims;
      for (const node::FactWanted& fact : requests[i].facts)
        if (fact.required) claims.push_back(fact.claim);
      QVERIFY(!claims.empty());
      credit->answer(requests[i].id, claims, count);
      QTRY_COMPARE_WITH_TIMEOUT(done.load(), static_cast<int>(i) + 6, kPatienceMs);
    }
    QTRY_COMPARE_WITH_TIMEOUT(credit->view()->documents.size(), std::size_t{2}, kPatienceMs);
    QCOMPARE(credit->view()->documents[0].copies_left, 8U);
    QCOMPARE(credit->view()->documents[1].copies_left, 2U);
    QCOMPARE(network->node().tip()->violations, std::uint64_t{0});
  }
};

TALLY_TEST(BureauTest)
#include "bureau_test.moc"
