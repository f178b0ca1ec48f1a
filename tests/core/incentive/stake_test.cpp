// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/stake.hpp"

#include <random>

#include "core/incentive/missed_window.hpp"
#include "core/incentive/reward_index.hpp"
#include "core/incentive/set_change.hpp"

using namespace tally;
using namespace tally::incentive;

namespace {

PublicKey named(std::uint8_t number) { return PublicKey{{number}}; }

/// One delegator as anybody would keep books: what each reward gave it, in fractions.
struct Naive {
  std::int64_t shares = 0;
  PerShare settled;
  Amount received;
  long double earned = 0;
  int claims = 0;
};

}  // namespace

class IncentiveStakeTest : public QObject {
  Q_OBJECT

 private slots:
  void the_worked_numbers() {
    const Bond slashed_bond{Amount{950}, 1'000};
    QCOMPARE(shares_for(Amount{100}, slashed_bond).value(), 105);
    QCOMPARE(worth_of(105, {Amount{1'050}, 1'105}).minor, 99);
    QCOMPARE(shares_worth(Amount{1}, slashed_bond), 2);
    QVERIFY(!shares_for(Amount{100}, {Amount{0}, 1'000}));
    QVERIFY(!shares_for(Amount{kMaxSupplyMinor}, {Amount{1}, 3}));
    const Split split = split_reward(Amount{1'000}, Amount{3 * kPowerUnitMinor}, 1, 100'000'000);
    QCOMPARE(split.to_delegators.minor, 675);
    QCOMPARE(split.to_operator.minor, 325);
    QCOMPARE(issuance(Amount{1'000 * kPowerUnitMinor}, kYearMs / 365 * 31).minor, 1'698'630);
    QCOMPARE(issuance(Amount{kMaxSupplyMinor}, INT64_MAX).minor, 3'133'419'541'287'649);
    QCOMPARE(double_sign_ppb(1, 10), 300'000'000);
    QCOMPARE(double_sign_ppb(1, 1'000), kDoubleSignPpb);
    QCOMPARE(double_sign_ppb(1, 1), kWholePpb);
    QCOMPARE(slashed(Amount{1'001}, kDoubleSignPpb).minor, 51);
    QCOMPARE(power_of(Amount{kMaxSupplyMinor}, std::int64_t{1} << 58),
             (std::int64_t{1} << 58) + 1'844'674'407'370);
  }

  void a_window_forgets_after_four_hours() {
    MissedWindow window;
    const std::int64_t start = 1'704'067'200'000;
    for (int minute = 0; minute < 121; ++minute)
      window.miss(Timestamp{start + minute * 60'000}, 60'000);
    QCOMPARE(window.missed_ms(Timestamp{start + 121 * 60'000}), 121 * 60'000);
    QVERIFY(window.missed_ms(Timestamp{start + 121 * 60'000}) > kMissedAtMostMs);
    QCOMPARE(window.missed_ms(Timestamp{start + kMissedWindowMs}), 91 * 60'000);
    QCOMPARE(window.missed_ms(Timestamp{start + 2 * kMissedWindowMs}), 0);
  }

  void the_set_is_the_strongest_and_never_empty() {
    ValidatorSet present;
    present.members = {{named(5), {}, 10, 7}};
    const auto next = next_set(present,
                               {{named(9), {}, 3}, {named(5), {}, 4}, {named(1), {}, 3},
                                {named(2), {}, 0}},
                               2);
    QCOMPARE(next.members.size(), std::size_t{2});
    QVERIFY(next.members[0].key == named(1));
    QCOMPARE(next.members[0].priority, -7);  // 1.125 of 7, and a remainder dropped
    QCOMPARE(next.members[1].priority, 7);
    QVERIFY(next_set(present, {}, 64) == present);
    QVERIFY(next_set(present, {{named(1), {}, 0}}, 64) == present);
    const auto huge = next_set(present, {{named(1), {}, INT64_MAX}, {named(2), {}, INT64_MAX},
                                         {named(3), {}, 1}}, 64);
    QVERIFY(huge.is_well_formed());
    QCOMPARE(huge.members[0].power, huge.members[1].power);
    QCOMPARE(huge.members[2].power, 1);
    QVERIFY(huge.rotated().is_well_formed());
  }

  void nobody_gets_more_than_its_part_and_at_most_a_unit_a_claim_less() {
    std::mt19937_64 dice(3);
    for (int run = 0; run < 200; ++run) {
      RewardIndex index;
      std::vector<Naive> people(5);
      std::int64_t all = 0;
      Amount paid_in;
      for (int step = 0; step < 200; ++step) {
        Naive& one = people[dice() % people.size()];
        const auto settle = [&] {
          one.received += take_reward(index, one.settled, one.shares);
          ++one.claims;
        };
        const auto what = dice() % 4;
        if (what == 0) {
          settle();
          const auto more = static_cast<std::int64_t>(1 + dice() % (run % 2 == 0 ? 10 : 1'000'000));
          one.shares += more;
          all += more;
        } else if (what == 1 && one.shares > 0) {
          settle();
          const auto less = static_cast<std::int64_t>(
              1 + dice() % static_cast<std::uint64_t>(one.shares));
          one.shares -= less;
          all -= less;
        } else if (what == 2) {
          settle();
        } else if (all > 0) {
          const Amount reward{static_cast<std::int64_t>(dice() % 100'000)};
          add_reward(index, reward, all);
          paid_in += reward;
          for (Naive& other : people)
            other.earned += static_cast<long double>(reward.minor) * other.shares / all;
        }
        Amount received;
        for (const Naive& other : people) received += other.received;
        QVERIFY(received + index.payable == paid_in && index.payable.minor >= 0);
      }
      for (Naive& one : people) {
        one.received += take_reward(index, one.settled, one.shares);
        const auto difference = one.earned - static_cast<long double>(one.received.minor);
        QVERIFY2(difference > -1.0L && difference < one.claims + 2.0L,
                 qPrintable(QString::number(static_cast<double>(difference))));
      }
      QVERIFY(index.payable.minor >= 0);
    }
  }
};

TALLY_TEST(IncentiveStakeTest)
#include "stake_test.moc"
