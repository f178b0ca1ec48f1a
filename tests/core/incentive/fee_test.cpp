// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/fee.hpp"

using namespace tally;

class FeeTest : public QObject {
  Q_OBJECT

 private slots:
  void a_base_and_so_much_a_byte_data() {
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("per_byte");
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<qint64>("fee");
    QTest::newRow("the worked example") << qint64{1'000} << qint64{1} << quint64{250}
                                        << qint64{1'250};
    QTest::newRow("by size alone") << qint64{0} << qint64{3} << quint64{250} << qint64{750};
    QTest::newRow("by number alone") << qint64{5} << qint64{0} << quint64{32'768} << qint64{5};
    QTest::newRow("the dearest network allowed")
        << qint64{kMaxSupplyMinor / 2} << qint64{1'000'000'000} << quint64{32'768}
        << qint64{kMaxSupplyMinor / 2 + 32'768'000'000'000};
  }

  void a_base_and_so_much_a_byte() {
    QFETCH(qint64, base);
    QFETCH(qint64, per_byte);
    QFETCH(quint64, bytes);
    QTEST(qint64{incentive::minimum_fee(Amount{base}, Amount{per_byte}, bytes).minor}, "fee");
  }
};

TALLY_TEST(FeeTest)
#include "fee_test.moc"
