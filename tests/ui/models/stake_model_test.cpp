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
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::StakeModelTest)
#include "stake_model_test.moc"
