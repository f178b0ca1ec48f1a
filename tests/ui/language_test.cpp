// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.hpp"

#include <QtTest/QtTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include "tests/ui/quiet_node.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/bridge/parse.hpp"
#include "ui/main_window.hpp"

namespace tally::ui {
namespace {

/// Entries of this menu, or of one below it, that share a key with one before them.
QStringList sharedKeys(const QList<QAction*>& actions) {
  QStringList found;
  QSet<QKeySequence> seen;
  for (const QAction* action : actions) {
    const QKeySequence key = QKeySequence::mnemonic(action->text());
    if (!key.isEmpty() && seen.contains(key)) found << action->text();
    seen.insert(key);
    if (action->menu() != nullptr) found += sharedKeys(action->menu()->actions());
  }
  return found;
}

}  // namespace

class LanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() { QVERIFY(speak(QStringLiteral("en"))); }

  void theFirstWishThatThereIsWins_data() {
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QStringList& wishes, const char* code) {
      QTest::newRow(name) << wishes << QString::fromLatin1(code);
    };
    row("a country of the language", {"fr-FR", "de-AT", "en-GB"}, "de");
    row("simplified Chinese", {"zh-Hans-CN"}, "zh_CN");
    row("traditional Chinese is another script", {"zh-Hant-TW"}, "en");
    row("English before German", {"en-US", "de"}, "en");
    row("none of them", {"fr-FR", "sw"}, "en");
    row("no wish", {}, "en");
    row("no locale at all", {"C"}, "en");
  }
  void theFirstWishThatThereIsWins() {
    QFETCH(QStringList, wishes);
    QTEST(languageFor(wishes), "code");
  }

  void codesAreExact() {
    QCOMPARE(languageCodes(), QStringLiteral("en, de, zh_CN"));
    QVERIFY(hasLanguage(QStringLiteral("zh_CN")));
    QVERIFY(!hasLanguage(QStringLiteral("zh")));
    QVERIFY(!hasLanguage(QString()));
  }

  void everyLanguageSpeaks_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << QStringLiteral("Market")
                        << QStringLiteral("This bid no longer stands. Look at the latest state.")
                        << QStringLiteral("3\u00a0Nov\u00a02026");
    QTest::newRow("de")
        << QStringLiteral("Markt")
        << QStringLiteral("Dieses Gebot steht nicht mehr. Sehen Sie sich den neuesten Stand an.")
        << QStringLiteral("3.\u00a0Nov\u00a02026");
    QTest::newRow("zh_CN") << QStringLiteral("市场")
                           << QStringLiteral("该出价已不存在。请查看最新状态。")
                           << QStringLiteral("2026年11月3日");
  }
  void everyLanguageSpeaks() {
    QVERIFY(speak(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(QCoreApplication::translate("tally::ui::MarketPage", "Market"), "page");
    // These stand outside of any class: see Texts in language.cpp.
    QFETCH(QString, error);
    QCOMPARE(errorText({std::uint16_t{235}, "", {}}), error);
    QTEST(formatDay(to_day({2026, 11, 3})), "day");
  }

  void numbersFollowTheLanguageInBothDirections() {
    QVERIFY(speak(QStringLiteral("de")));
    QCOMPARE(formatAmount({123'456'789}, 2), QStringLiteral("1.234.567,89"));
    const auto read = parseAmount(QStringLiteral("1.234.567,89"), 2);
    QVERIFY(read.has_value());
    QCOMPARE(read->minor, std::int64_t{123'456'789});
    QVERIFY2(!parseAmount(QStringLiteral("12.5"), 2), "a point separates thousands here");
    QVERIFY(speak(QStringLiteral("zh_CN")));
    QCOMPARE(formatAmount({123'456'789}, 2), QStringLiteral("1,234,567.89"));
  }

  void menusHaveEachKeyOnce_data() {
    QTest::addColumn<bool>("locked");
    for (const Language& each : languages()) {
      QTest::addRow("%s", each.code) << false;
      QTest::addRow("%s, locked", each.code) << true;
    }
  }
  void menusHaveEachKeyOnce() {
    QFETCH(bool, locked);
    QVERIFY(speak(QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(','), 0, 0)));
    QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("window.ini")));
    test::QuietNode node;
    test::QuietWallet wallet(locked ? node::WalletState::kLocked : node::WalletState::kUnlocked);
    test::QuietPractice practice;
    NodeBridge bridge(node, wallet, &practice);
    MainWindow window(bridge, settings);
    QCOMPARE(sharedKeys(window.menuBar()->actions()), QStringList());
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::LanguageTest)
#include "language_test.moc"
