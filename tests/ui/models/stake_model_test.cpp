// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stake_model.hpp"

namespace tally::ui {

class StakeModelTest : public QObject {
  Q_OBJECT

 private slots:
  void the_sentence_says_the_worst_first_data() {
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QList<int>{} << "You have nothing staked";
    QTest::newRow("earning") << QList<int>{0} << "All your stake earns";
    QTest::newRow("waiting") << QList<int>{0, 1} << "can change in 5 minutes";
    QTest::newRow("jailed") << QList<int>{0, 1, 2} << "Its operator can bring it back from";
    QTest::newRow("tombstoned") << QList<int>{2, 3} << "out for ever. Take it back";
  }
  void the_sentence_says_the_worst_first() {
    QFETCH(QList<int>, states);
    QFETCH(QString, says);
    node::StakeAnswer answer;
    answer.next_set_ms = 240'001;
    for (const int state : states) {
      node::ValidatorRow row;
      row.state = static_cast<node::StakeState>(state);
      row.my_stake = {1'000'000};
      answer.my_stake += row.my_stake;
      answer.validators.push_back(row);
    }
    QVERIFY2(stakeSentence(answer).contains(says), qPrintable(stakeSentence(answer)));
  }

  void a_record_says_who_and_what_and_why_not_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("time_ms");
    QTest::addColumn<QString>("says");
    QTest::newRow("earning") << 0 << qint64{0} << "missed 25.0";
    QTest::newRow("waiting") << 1 << qint64{0} << "does not vote yet";
    QTest::newRow("suspended") << 2 << qint64{1'000} << "bring it back from";
    QTest::newRow("its time is over") << 2 << qint64{90'000} << "possible now";
    QTest::newRow("tombstoned") << 3 << qint64{0} << "out for ever";
  }
  void a_record_says_who_and_what_and_why_not() {
    QFETCH(int, state);
    QFETCH(qint64, time_ms);
    QFETCH(QString, says);
    node::ValidatorRow row;
    row.state = static_cast<node::StakeState>(state);
    row.stake = {250'000'000};
    row.commission_ppb = 50'000'000;
    row.max_commission_ppb = 200'000'000;
    row.max_change_ppb = 10'000'000;
    row.missed_ms = 3'600'000;
    row.jailed_until = {60'000};
    const node::AssetInfo coin{AssetId{0}, "TLY", "Tally", 6, {}, {}};
    QString record = validatorRecord(row, {time_ms}, coin, false);
    record.replace(QChar(0xa0), ' ').replace(QChar(0x202f), ' ');
    for (const QString& part : {says, QStringLiteral("250.000000 TLY"), QStringLiteral("tly1"),
                                QStringLiteral("at most 20")})
      QVERIFY2(record.contains(part), qPrintable(record));
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::StakeModelTest)
#include "stake_model_test.moc"
