// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/neighbours.hpp"

#include <map>

#include "core/contract/read.hpp"
#include "tests/core/practice/memory_chain.hpp"

using tally::Timestamp;
using tally::test::MemoryChain;
using namespace tally::practice;

class NeighboursTest : public QObject {
  Q_OBJECT

  static std::vector<BookRow> book(std::size_t count) {
    auto read =
        read_loan_book(TALLY_SOURCE_DIR "/resources/practice/lending_club_loans.csv", count);
    return *std::move(read);
  }
  static NeighbourOptions options(std::size_t count) {
    return {{count, tally::kDayMs / 4}, 60};
  }

  /// One step a day at 23:00; a neighbour that forgets everything every `forget_every` blocks.
  static void live(MemoryChain& chain, Neighbours& neighbours, int days, int forget_every = 0) {
    int blocks = 0;
    for (int day = 0; day < days && !neighbours.all_ended(); ++day) {
      const Timestamp tick{tally::start_of(kFirstDay + day).ms + 23 * 3'600'000};
      Timestamp time = tick;
      while (true) {
        const auto deeds = neighbours.deeds(chain.state(), tick);
        if (deeds.empty() && time > tick) break;
        chain.make_block(time, deeds);
        (void)neighbours.observe(chain.state(), time, false);
        if (forget_every > 0 && ++blocks % forget_every == 0) neighbours.load(chain.state(), time);
        if (deeds.empty()) break;
        time.ms += 1'000;
      }
    }
  }

 private slots:
  void a_small_book_settles_to_the_cent() {
    Neighbours neighbours(root_seed(1, book(12)), book(12), options(12));
    MemoryChain chain(neighbours.genesis());
    neighbours.load(chain.state(), chain.time());
    live(chain, neighbours, 2'200);
    QVERIFY2(chain.refused.empty(), chain.refused.empty() ? "" : chain.refused.front().c_str());
    QVERIFY2(chain.violations.empty(),
             chain.violations.empty() ? "" : chain.violations.front().c_str());
    QVERIFY(neighbours.all_ended());
    QVERIFY(neighbours.all_funded());
    QVERIFY(tally::contract::check_all(chain.state()).empty());
    const auto rows = book(12);
    tally::contract::for_each(
        chain.state(), tally::contract::range_of(tally::contract::KeyKind::kLoan),
        [&](tally::ByteView key, tally::ByteView) {
          const auto loan =
              tally::contract::read_loan(chain.state(), tally::contract::loan_in(key));
          const auto& row = rows[*neighbours.applicant_of(loan->borrower)];
          [&] {
            QCOMPARE(loan->terms.principal.minor, row.principal.minor);
            QVERIFY(loan->status == (row.good ? tally::LoanStatus::kClosed
                                              : tally::LoanStatus::kDefaulted));
            QCOMPARE((loan->repaid + loan->written_off).minor, row.principal.minor);
          }();
          return true;
        });
  }

  void neighbours_secure_loans_and_pay_in_all_ways() {
    const auto rows = book(60);
    const auto root = root_seed(1, rows);
    std::map<Paying, int> ways;
    int pledged = 0;
    int guaranteed = 0;
    for (std::uint64_t who = 0; who < rows.size(); ++who) {
      const Habits habits = habits_of(root, rows[who], who, 60);
      ++ways[habits.paying];
      pledged += habits.pledges.minor > 0 ? 1 : 0;
      guaranteed += habits.cap.minor > 0 ? 1 : 0;
      QVERIFY(habits.cap < rows[who].principal);
      QVERIFY(habits.guarantor < 60);
    }
    QVERIFY(pledged >= 5 && pledged <= 20);
    QVERIFY(guaranteed >= 5 && guaranteed <= 20);
    for (const Paying way : {Paying::kInParts, Paying::kAutopay, Paying::kPrepays})
      QVERIFY(ways[way] >= 1);
    QVERIFY(ways[Paying::kByHand] > 30);
  }

  void who_forgets_everything_goes_on_as_if_nothing_had_been() {
    Neighbours one(root_seed(5, book(8)), book(8), options(8));
    MemoryChain straight(one.genesis());
    one.load(straight.state(), straight.time());
    live(straight, one, 500);

    Neighbours other(root_seed(5, book(8)), book(8), options(8));
    MemoryChain interrupted(other.genesis());
    other.load(interrupted.state(), interrupted.time());
    live(interrupted, other, 500, 3);
    QCOMPARE(interrupted.taken, straight.taken);
    QVERIFY(dynamic_cast<const tally::MemoryStateView&>(interrupted.state()).entries() ==
            dynamic_cast<const tally::MemoryStateView&>(straight.state()).entries());
  }

  void a_newcomer_is_welcomed_once() {
    Neighbours neighbours(root_seed(1, book(3)), book(3), options(3));
    MemoryChain chain(neighbours.genesis());
    neighbours.load(chain.state(), chain.time());
    tally::AccountId newcomer;
    newcomer.bytes[0] = 7;
    QVERIFY(neighbours.welcome(chain.state(), newcomer));
    live(chain, neighbours, 1);
    QVERIFY(tally::contract::read_balance(chain.state(), newcomer, kDollar).available.minor > 0);
    QVERIFY(!neighbours.welcome(chain.state(), newcomer));
  }

  void a_stranger_finds_lenders() {
    Neighbours neighbours(root_seed(1, book(3)), book(3), {{3, 400 * tally::kDayMs}, 30});
    MemoryChain chain(neighbours.genesis());
    neighbours.load(chain.state(), chain.time());
    const auto key = *tally::SecretKey::from_bytes(tally::Bytes(32, 3));
    const auto account = tally::account_of(key.public_key());
    QVERIFY(neighbours.welcome(chain.state(), account));
    live(chain, neighbours, 1);

    tally::LoanTerms terms;
    terms.asset = kDollar;
    terms.principal = {500'000};
    terms.rate_ceiling = {120'000'000};
    terms.instalments = 12;
    const Timestamp now{tally::start_of(kFirstDay + 1).ms};
    terms.listed_until = {now.ms + 5 * tally::kDayMs};
    tally::TransactionContent content;
    content.chain = tally::contract::chain_id(neighbours.genesis());
    content.sender = tally::Policy{tally::SingleKeyPolicy{key.public_key()}};
    content.nonce = 1;
    content.valid_until = {now.ms + tally::kDayMs};
    content.fee = {5'000};
    content.body = tally::ApplyForLoan{terms};
    const auto loan = tally::id_cast<tally::LoanId>(tally::id_of(content));
    chain.make_block(now, {tally::sign(content, key)});
    QVERIFY(chain.refused.empty());
    (void)neighbours.observe(chain.state(), now, true);
    for (int hours = 1; hours < 6 * 24; ++hours) {
      const Timestamp time{now.ms + hours * INT64_C(3'600'000)};
      chain.make_block(time, neighbours.deeds(chain.state(), time));
      (void)neighbours.observe(chain.state(), time, false);
    }
    const auto record = tally::contract::read_loan(chain.state(), loan);
    QVERIFY(record->status == tally::LoanStatus::kActive);
    QVERIFY(record->notes >= 2);
  }
};

TALLY_TEST(NeighboursTest)
#include "neighbours_test.moc"
