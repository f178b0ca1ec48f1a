// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/plan.hpp"

#include <set>

#include "core/contract/schedule.hpp"
#include "core/practice/practice_genesis.hpp"

using tally::Day;
using tally::Timestamp;
using namespace tally::practice;

class PlanTest : public QObject {
  Q_OBJECT

  static BookRow row(std::int64_t dollars, std::int64_t rate_ppb, std::uint32_t months, bool good) {
    BookRow made;
    made.principal.minor = dollars * 100;
    made.rate.ppb = rate_ppb;
    made.months = months;
    made.grade = "C1";
    made.state = "MN";
    made.employment = "emp_ge_10";
    made.income = 72'000;
    made.good = good;
    return made;
  }
  static tally::Hash256 root() { return root_seed(1, std::vector<BookRow>{}); }
  static tally::LoanId loan(std::uint8_t number) {
    tally::LoanId id;
    id.bytes[5] = number;
    return id;
  }

 private slots:
  void another_seed_or_book_is_another_network() {
    const std::vector<BookRow> book{row(1'000, 90'000'000, 36, true)};
    std::vector<BookRow> other = book;
    other[0].good = false;
    const auto id = [](std::uint64_t seed, const std::vector<BookRow>& of) {
      return tally::contract::chain_id(practice_genesis(residents(root_seed(seed, of)), of));
    };
    QVERIFY(id(1, book) == id(1, book));
    QVERIFY(id(1, book) != id(2, book));
    QVERIFY(id(1, book) != id(1, other));
    const auto genesis = practice_genesis(residents(root_seed(1, book)), book);
    QCOMPARE(tally::contract::validate_genesis(genesis), std::string());
  }

  void bids_cover_every_listing_in_time_data() {
    QTest::addColumn<qint64>("dollars");
    QTest::newRow("the least") << qint64{100};
    QTest::newRow("no multiple of 25") << qint64{1'013};
    QTest::newRow("usual") << qint64{16'100};
    QTest::newRow("the largest of the book") << qint64{40'000};
    QTest::newRow("large") << qint64{1'000'000};
  }
  void bids_cover_every_listing_in_time() {
    QFETCH(qint64, dollars);
    for (std::uint8_t number = 0; number < 200; ++number) {
      const Timestamp listed{1'000'000'000};
      const auto terms =
          terms_of(root(), row(dollars, 119'900'000, 60, true), number, kDollar, listed);
      const auto bids = bids_on(root(), loan(number), terms, listed, kDollar, kLenders);
      QVERIFY(bids.size() >= 2);
      std::int64_t sum = 0;
      std::set<std::uint32_t> lenders;
      for (const auto& bid : bids) {
        sum += bid.amount.minor;
        lenders.insert(bid.lender);
        QVERIFY(bid.amount.minor >= 1'000 && bid.amount <= terms.principal);
        QVERIFY(bid.rate <= terms.rate_ceiling && bid.rate.ppb > 0);
        QVERIFY(bid.at > listed);
        QVERIFY(bid.at.ms + tally::kDayMs < terms.listed_until.ms);
      }
      QVERIFY(sum >= terms.principal.minor);
      QCOMPARE(lenders.size(), bids.size());
    }
  }

  void nobody_bids_below_a_market_rate_or_in_another_asset() {
    const Timestamp listed{1'000'000'000};
    const auto cheap = terms_of(root(), row(1'000, 29'000'000, 36, true), 0, kDollar, listed);
    QVERIFY(bids_on(root(), loan(1), cheap, listed, kDollar, kLenders).empty());
    const auto coins =
        terms_of(root(), row(1'000, 90'000'000, 36, true), 0, tally::kNativeAsset, listed);
    QVERIFY(bids_on(root(), loan(1), coins, listed, kDollar, kLenders).empty());
  }

  void good_ones_pay_all_and_bad_ones_stop() {
    std::uint32_t pays_off = 0;
    for (std::uint64_t who = 0; who < 2'000; ++who) {
      const Fate good = fate_of(root(), row(1'000, 90'000'000, 36, true), who, 36);
      pays_off += good.pays_off ? 1 : 0;
      QVERIFY(good.pays_off ? good.pays >= 14 && good.pays <= 21 : good.pays == 36);
      const Fate bad = fate_of(root(), row(1'000, 90'000'000, 60, false), who, 60);
      QVERIFY(!bad.pays_off && bad.pays < 59);
    }
    QVERIFY2(pays_off >= 8 && pays_off <= 40, std::to_string(pays_off).c_str());
  }

  void instalments_are_paid_in_order_and_before_any_default() {
    const Day disbursed{19'800};
    const tally::contract::Repayment monthly{tally::RepaymentMethod::kAnnuity,
                                             tally::PaymentPeriod::kMonth, 60, {}};
    std::uint32_t late = 0;
    std::uint32_t early = 0;
    for (std::uint64_t who = 0; who < 200; ++who) {
      Timestamp last{};
      for (std::uint32_t number = 1; number <= 60; ++number) {
        const Timestamp at = pays_at(root(), who, disbursed, monthly, number);
        QVERIFY(at > last);
        last = at;
        const std::int32_t off =
            tally::day_of(at) - tally::contract::due_date(disbursed, monthly, number);
        QVERIFY(off >= -4 && off <= 60);
        late += off > kGraceDays ? 1 : 0;
        early += off < 0 ? 1 : 0;
      }
    }
    QVERIFY2(late > 240 && late < 480, std::to_string(late).c_str());
    QVERIFY(early > 1'200);
  }

  void the_story_fits_the_chain() {
    const auto terms =
        terms_of(root(), row(16'100, 139'900'000, 36, true), 3, kDollar, Timestamp{0});
    QVERIFY(terms.description.size() <= tally::kMaxDescriptionBytes);
    QVERIFY(terms.description.find("I live in MN, in the same job for ten years or more, and earn "
                                   "72,000 dollars a year. No late payments in two years.") !=
            std::string::npos);
    QCOMPARE(terms.late_fee.minor, std::int64_t{2'700});  // 5 % of 550.18 in whole dollars
  }
};

TALLY_TEST(PlanTest)
#include "plan_test.moc"
