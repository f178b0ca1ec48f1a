// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/note_index.hpp"

#include <numeric>
#include <random>

using namespace tally;
using contract::PaidIndex;
using contract::PerUnit;

namespace {

/// `holders` notes with shares as uneven as they come: 1, 2, 3, … units, times `scale`.
struct Holders {
  std::vector<std::int64_t> units;
  std::vector<PerUnit> settled;
  std::vector<std::int64_t> received;
  std::int64_t all = 0;

  explicit Holders(std::size_t holders, std::int64_t scale = 1)
      : units(holders), settled(holders), received(holders) {
    for (std::size_t i = 0; i < holders; ++i) units[i] = static_cast<std::int64_t>(i + 1) * scale;
    all = std::accumulate(units.begin(), units.end(), std::int64_t{0});
  }

  void collect(PaidIndex& index, std::size_t i) {
    received[i] += contract::take_claim(index, settled[i], units[i]).minor;
  }
  [[nodiscard]] std::int64_t total_received() const {
    return std::accumulate(received.begin(), received.end(), std::int64_t{0});
  }
  [[nodiscard]] std::int64_t total_claims(const PaidIndex& index) const {
    std::int64_t total = 0;
    for (std::size_t i = 0; i < units.size(); ++i)
      total += contract::claim(index, settled[i], units[i]).minor;
    return total;
  }
};

}  // namespace

class NoteIndexTest : public QObject {
  Q_OBJECT

 private slots:
  void a_hundred_on_three_units() {
    PaidIndex index;
    contract::add_payment(index, Amount{100}, 3);
    for (int unit = 0; unit < 3; ++unit)
      QCOMPARE(contract::claim(index, PerUnit{}, 1).minor, 33);
    QCOMPARE(index.payable.minor, 100);
  }

  void the_division_carries_its_rest_to_the_next_payment() {
    PaidIndex index;
    contract::add_payment(index, Amount{1}, 3);
    QCOMPARE(index.carry, 1);  // 2^64 = 3 · … + 1
    contract::add_payment(index, Amount{1}, 3);
    contract::add_payment(index, Amount{1}, 3);
    QCOMPARE(index.carry, 0);
    QCOMPARE(contract::claim(index, PerUnit{}, 1).minor, 1);
    QCOMPARE(contract::claim(index, PerUnit{}, 3).minor, 3);
  }

  void nothing_is_lost_or_made_data() {
    QTest::addColumn<int>("holders");
    QTest::addColumn<qint64>("scale");
    for (const int holders : {1, 2, 3, 7, 1'000}) {
      QTest::addRow("%d holders of small notes", holders) << holders << qint64{1};
      QTest::addRow("%d holders of large notes", holders) << holders << qint64{99'991};
    }
  }

  void nothing_is_lost_or_made() {
    QFETCH(int, holders);
    QFETCH(qint64, scale);
    Holders notes(static_cast<std::size_t>(holders), scale);
    PaidIndex index;
    std::int64_t paid = 0;
    std::mt19937_64 random(static_cast<std::uint64_t>(holders));
    for (int k = 0; k < 60; ++k) {
      const auto amount = static_cast<std::int64_t>(random() % 10'000);
      contract::add_payment(index, Amount{amount}, notes.all);
      paid += amount;
      for (int i = 0; i < 5; ++i) notes.collect(index, random() % notes.units.size());
      QCOMPARE(notes.total_received() + index.payable.minor, paid);
      QVERIFY(notes.total_claims(index) <= index.payable.minor);
      // the fraction that each holder still has, and what the division carries
      QVERIFY(index.payable.minor - notes.total_claims(index) <= holders + 1);
    }
    for (std::size_t i = 0; i < notes.units.size(); ++i) {
      notes.collect(index, i);
      const __int128 share = static_cast<__int128>(paid) * notes.units[i];
      QVERIFY(notes.received[i] <= static_cast<std::int64_t>(share / notes.all));
      QVERIFY(notes.received[i] >= static_cast<std::int64_t>(share / notes.all) - 1);
    }
    QVERIFY(index.payable.minor <= holders + 1);
  }

  void collecting_often_costs_nothing() {
    Holders notes(2);
    PaidIndex index;
    for (int k = 0; k < 600; ++k) {
      contract::add_payment(index, Amount{1}, notes.all);
      notes.collect(index, 0);
    }
    notes.collect(index, 1);
    QCOMPARE(notes.received[0], 200);
    QCOMPARE(notes.received[1], 400);
    QCOMPARE(index.payable.minor, 0);
  }

  void collecting_twice_pays_once() {
    PaidIndex index;
    PerUnit settled;
    contract::add_payment(index, Amount{1'000}, 10);
    QCOMPARE(contract::take_claim(index, settled, 4).minor, 400);
    QCOMPARE(contract::take_claim(index, settled, 4).minor, 0);
    QCOMPARE(index.payable.minor, 600);
  }

  void the_largest_loan_stays_within_128_bits() {
    constexpr std::int64_t kUnits = 100'000'000'000'000;
    PaidIndex index;
    PerUnit settled;
    std::int64_t paid = 0;
    for (int k = 0; k < 1'024; ++k) {
      contract::add_payment(index, Amount{kUnits}, kUnits);
      paid += kUnits;
    }
    QCOMPARE(contract::claim(index, settled, kUnits).minor, paid);
    QCOMPARE(contract::claim(index, settled, 1).minor, 1'024);
    QCOMPARE(contract::take_claim(index, settled, kUnits).minor, paid);
    QCOMPARE(index.payable.minor, 0);
  }
};

TALLY_TEST(NoteIndexTest)
#include "note_index_test.moc"
