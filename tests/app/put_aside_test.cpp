// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/put_aside.hpp"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using tally::app::put_aside;

namespace {

void write(const QString& path, const QByteArray& text) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(text), text.size());
}

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// The practice network of an older version makes room for a new one.
class PutAsideTest : public QObject {
  Q_OBJECT
 private slots:
  void what_was_there_keeps_its_content_under_a_free_name() {
    const QTemporaryDir home;
    const QString dir = home.filePath(QStringLiteral("practice"));
    for (const char* age : {"first", "second"}) {
      QVERIFY(QDir().mkpath(dir));
      write(dir + QStringLiteral("/wallet"), age);
      QVERIFY(!put_aside(dir).isEmpty());
      QVERIFY(!QDir(dir).exists());
    }
    QCOMPARE(read(dir + QStringLiteral("-1/wallet")), QByteArray("first"));
    QCOMPARE(read(dir + QStringLiteral("-2/wallet")), QByteArray("second"));
  }

  void what_is_not_there_cannot_be_put_aside() {
    const QTemporaryDir home;
    QCOMPARE(put_aside(home.filePath(QStringLiteral("nothing"))), QString());
  }
};

TALLY_TEST(PutAsideTest)
#include "put_aside_test.moc"
