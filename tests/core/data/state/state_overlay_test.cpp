// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_overlay.hpp"

#include <random>

#include "core/data/state/memory_state.hpp"

using namespace tally;

namespace {

Bytes bytes(const std::string& text) { return to_bytes(as_bytes(text)); }

std::string walk(const StateView& view, const std::string& from, const std::string& until) {
  std::string seen;
  Bytes at = bytes(from);
  while (const auto row = view.next(at, bytes(until))) {
    seen += std::string(as_text(row->first)) + "=" + std::string(as_text(row->second)) + " ";
    at = row->first;
    at.push_back(0);
  }
  return seen;
}

}  // namespace

class StateOverlayTest : public QObject {
  Q_OBJECT

 private slots:
  void walks_base_and_changes_as_one_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("seen");
    QTest::newRow("nothing changed") << "" << "b=1 d=2 f=3 ";
    QTest::newRow("put before, between and after") << "a=x c=x g=x" << "a=x b=1 c=x d=2 f=3 g=x ";
    QTest::newRow("overwritten") << "d=x" << "b=1 d=x f=3 ";
    QTest::newRow("first one gone") << "b" << "d=2 f=3 ";
    QTest::newRow("two in a row gone") << "b d" << "f=3 ";
    QTest::newRow("all gone") << "b d f" << "";
    QTest::newRow("one gone that never was") << "c" << "b=1 d=2 f=3 ";
    QTest::newRow("put, gone and put again") << "d=x d d=y" << "b=1 d=y f=3 ";
  }
  void walks_base_and_changes_as_one() {
    QFETCH(QString, change);
    QFETCH(QString, seen);
    const MemoryStateView base(
        {{bytes("b"), bytes("1")}, {bytes("d"), bytes("2")}, {bytes("f"), bytes("3")}});
    StateOverlay overlay(base);
    for (const QString& step : change.split(' ', Qt::SkipEmptyParts)) {
      const QStringList parts = step.split('=');
      if (parts.size() == 2)
        overlay.put(bytes(parts[0].toStdString()), bytes(parts[1].toStdString()));
      else
        overlay.erase(bytes(parts[0].toStdString()));
    }
    QCOMPARE(QString::fromStdString(walk(overlay, "", "z")), seen);
  }

  /// A queue: its front is taken, and now and then something is put before what is the front now.
  void finds_the_front_whatever_was_taken_before() {
    std::mt19937 dice(7);
    MemoryStateView base;
    for (int i = 0; i < 50; ++i) base.put(bytes("q" + std::to_string(100 + 2 * i)), bytes("x"));
    StateOverlay overlay(base);
    std::map<std::string, bool> left;
    for (const auto& [key, value] : base.entries()) left[std::string(as_text(key))] = true;
    while (!left.empty()) {
      const auto front = overlay.next(bytes("q"), bytes("r"));
      QVERIFY(front.has_value());
      QCOMPARE(std::string(as_text(front->first)), left.begin()->first);
      overlay.erase(front->first);
      left.erase(left.begin());
      if (dice() % 3 != 0) continue;
      const std::string late = "q" + std::to_string(100 + dice() % 90);
      if (left.size() > 40 || left.contains(late)) continue;
      overlay.put(bytes(late), bytes("y"));
      left[late] = true;
    }
    QVERIFY(!overlay.next(bytes("q"), bytes("r")));
  }

  void bounds_hold_the_first_and_not_the_last() {
    const MemoryStateView base({{bytes("b"), bytes("1")}, {bytes("d"), bytes("2")}});
    StateOverlay overlay(base);
    overlay.put(bytes("c"), bytes("x"));
    QCOMPARE(walk(overlay, "b", "d"), std::string("b=1 c=x "));
    QCOMPARE(walk(overlay, "c", "c"), std::string());
    QCOMPARE(walk(overlay, "d", "b"), std::string());
  }

  void agrees_with_a_plain_map_on_random_changes() {
    std::mt19937 random(11);
    const auto some_key = [&] {
      std::string key(1 + random() % 3, 'a');
      for (char& c : key) c = static_cast<char>('a' + random() % 4);
      return bytes(key);
    };
    for (int round = 0; round < 60; ++round) {
      MemoryStateView base;
      for (int i = 0; i < 25; ++i) base.put(some_key(), bytes(std::to_string(i)));
      MemoryStateView model = base;
      StateOverlay overlay(base);
      for (int i = 0; i < 40; ++i) {
        const Bytes key = some_key();
        if (random() % 3 == 0) {
          overlay.erase(key);
          model.apply({{key, std::nullopt}});
        } else {
          overlay.put(key, bytes(std::to_string(100 + i)));
          model.put(key, bytes(std::to_string(100 + i)));
        }
        const Bytes probe = some_key();
        const Bytes until = some_key();
        QVERIFY(overlay.get(probe) == model.get(probe));
        QVERIFY(overlay.next(probe, until) == model.next(probe, until));
      }
      QCOMPARE(walk(overlay, "", "z"), walk(model, "", "z"));
      const StateDiff diff = overlay.take_diff();
      QVERIFY(overlay.diff().empty());
      QCOMPARE(walk(overlay, "", "z"), walk(base, "", "z"));
      overlay.apply(diff);
      QCOMPARE(walk(overlay, "", "z"), walk(model, "", "z"));
    }
  }
};

TALLY_TEST(StateOverlayTest)
#include "state_overlay_test.moc"
