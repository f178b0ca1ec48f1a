// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/auto_lock.hpp"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QWidget>

#include "tests/ui/quiet_node.hpp"

namespace tally::ui {
namespace {

/// Open behind a passphrase; counts how often it is locked.
class LockedWallet : public test::QuietWallet {
 public:
  explicit LockedWallet(bool has_passphrase) {
    auto info = std::make_shared<node::WalletInfo>(*test::QuietWallet::info());
    info->has_passphrase = has_passphrase;
    info_ = std::move(info);
  }
  std::shared_ptr<const node::WalletInfo> info() const override { return info_; }
  void lock() override { ++locked; }
  int locked = 0;

 private:
  std::shared_ptr<const node::WalletInfo> info_;
};

struct Room {
  explicit Room(bool has_passphrase = true) : wallet(has_passphrase) {}
  QTemporaryDir folder;
  WindowSettings settings{folder.filePath(QStringLiteral("window.ini"))};
  test::QuietNode node;
  LockedWallet wallet;
  NodeBridge bridge{node, wallet, nullptr};
  QWidget window;
  AutoLock lock{bridge, settings, &window};
};

}  // namespace

class AutoLockTest : public QObject {
  Q_OBJECT

 private slots:
  void theDesktopsScreenLocksTheWallet() {
    Room room;
    room.lock.screenChanged(false);
    QCOMPARE(room.wallet.locked, 0);
    room.lock.screenChanged(true);
    QCOMPARE(room.wallet.locked, 1);
    room.settings.setLockWithScreen(false);
    room.lock.screenChanged(true);
    QCOMPARE(room.wallet.locked, 1);
  }

  void aMinimisedWindowLocksTheWallet() {
    Room room;
    room.window.show();
    room.window.showMinimized();
    QTRY_COMPARE(room.wallet.locked, 1);
    room.window.showNormal();
    room.settings.setLockWhenMinimised(false);
    room.window.showMinimized();
    QApplication::processEvents();
    QCOMPARE(room.wallet.locked, 1);
  }

  void idlenessIsCountedFromTheLastKey() {
    Room room;
    auto* timer = room.lock.findChild<QTimer*>(QStringLiteral("autoLockIdle"));
    QVERIFY(timer != nullptr);
    QVERIFY(timer->isActive());
    QCOMPARE(timer->interval(), 10 * 60'000);
    room.settings.setLockAfterMinutes(0);
    room.lock.apply();
    QVERIFY(!timer->isActive());
    QTest::keyClick(&room.window, Qt::Key_A);
    QVERIFY(!timer->isActive());
    room.settings.setLockAfterMinutes(2);
    room.lock.apply();
    QTest::keyClick(&room.window, Qt::Key_A);
    QVERIFY(timer->isActive());
    timer->start(0);
    QTRY_COMPARE(room.wallet.locked, 1);
  }

  void withoutAPassphraseThereIsNothingToLock() {
    Room room(false);
    room.lock.screenChanged(true);
    QCOMPARE(room.wallet.locked, 0);
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::AutoLockTest)
#include "auto_lock_test.moc"
