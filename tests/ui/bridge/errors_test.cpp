// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/errors.hpp"

#include <QtTest/QtTest>

#include "core/node/api/preview.hpp"

namespace tally::ui {

class ErrorsTest : public QObject {
  Q_OBJECT

 private slots:
  void everyNumberThatHasANameHasASentence() {
    int named = 0;
    for (std::uint16_t code = 1; code <= node::kFaultCode; ++code) {
      const std::string name = node::rejection_name(code);
      if (name == "unknown") continue;
      ++named;
      const QString text = errorText({code, name, {}});
      QVERIFY2(!text.contains(QStringLiteral("(reason")),
               qPrintable(QStringLiteral("%1 %2").arg(code).arg(QString::fromStdString(name))));
      QVERIFY(text.endsWith(QLatin1Char('.')));
    }
    QVERIFY2(named > 60, "decoding, contract, pool and wallet reasons are all named");
  }

  void anUnknownNumberIsSaidAsSuch() {
    QVERIFY(errorText({399, "new_one", {}}).contains(QStringLiteral("399")));
  }

  void detailFollowsAsPlainText() {
    const QString text = errorText({500, "fault", "disk\nfull"});
    QVERIFY(text.endsWith(QStringLiteral("(diskfull)")));
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::ErrorsTest)
#include "errors_test.moc"
