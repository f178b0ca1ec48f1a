// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTextEdit>

#include "tests/ui/quiet_node.hpp"
#include "ui/dialogs/unlock_dialog.hpp"
#include "ui/frame/onboarding.hpp"
#include "ui/frame/search_box.hpp"
#include "ui/frame/top_bar.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {
namespace {

bool canBeUsed(const QWidget* widget) {
  if (qobject_cast<const QScrollBar*>(widget) != nullptr) return false;
  return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
         qobject_cast<const QLineEdit*>(widget) != nullptr ||
         qobject_cast<const QComboBox*>(widget) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
         qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
         qobject_cast<const QTextEdit*>(widget) != nullptr ||
         qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

/// Parts that Qt makes inside its own widgets: the arrow of a clear button, a list of a combo box.
bool belongsToQt(const QWidget* widget) {
  if (widget->objectName().startsWith(QStringLiteral("qt_"))) return true;
  for (const QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
    if (qobject_cast<const QLineEdit*>(up) != nullptr ||
        qobject_cast<const QComboBox*>(up) != nullptr ||
        qobject_cast<const QAbstractSpinBox*>(up) != nullptr ||
        qobject_cast<const QAbstractItemView*>(up) != nullptr) {
      return true;
    }
  }
  return false;
}

QStringList nameless(QWidget& root) {
  QStringList found;
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    if (!canBeUsed(widget) || belongsToQt(widget)) continue;
    if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()) {
      found << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                   widget->objectName() + QStringLiteral(" in ") +
                   (widget->parentWidget() != nullptr ? widget->parentWidget()->objectName()
                                                      : QString());
    }
  }
  return found;
}

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::current().install(*qApp); }

  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = std::make_unique<WindowSettings>(folder_->filePath(QStringLiteral("window.ini")));
    node_ = std::make_unique<test::QuietNode>();
    practice_ = std::make_unique<test::QuietPractice>();
  }
  void cleanup() {
    window_.reset();
    bridge_.reset();
  }

  void everythingThatCanBeUsedHasItsNames() {
    open(node::WalletState::kUnlocked, true);
    QCOMPARE(nameless(*window_).join(QStringLiteral("\n")), QString());
    Consequence what{QStringLiteral("Send"), QStringLiteral("You send."), {}, {},
                     QStringLiteral("Sign"), false};
    ConfirmDialog confirm(what, QStringLiteral("confirm"));
    QCOMPARE(nameless(confirm), QStringList());
    UnlockDialog unlock(*bridge_);
    QCOMPARE(nameless(unlock), QStringList());
    Onboarding onboarding(*bridge_);
    QCOMPARE(nameless(onboarding), QStringList());
  }

  void namesAreUnique() {
    open(node::WalletState::kUnlocked, true);
    QSet<QString> seen;
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
      if (!canBeUsed(widget) || belongsToQt(widget)) continue;
      QVERIFY2(!seen.contains(widget->objectName()), qPrintable(widget->objectName()));
      seen.insert(widget->objectName());
    }
  }

  void noLabelReadsTags() {
    open(node::WalletState::kUnlocked, true);
    for (const QLabel* label : window_->findChildren<QLabel*>()) {
      if (label->text().isEmpty()) continue;
      QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
  }

  void theWindowWorksWhileTheNodeSaysNothing() {
    open(node::WalletState::kUnlocked, true);
    window_->show();
    for (const Page* page : window_->pages()) {
      QVERIFY(window_->openPage(page->name()));
      QCoreApplication::processEvents();
      QCOMPARE(window_->currentPage(), page);
      QVERIFY(!window_->grab().isNull());
    }
    QVERIFY2(node_->asked.size() > 3, "pages ask, and nobody waits");
  }

  void keysOpenPagesAndTheSearch() {
    open(node::WalletState::kUnlocked, true);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window_->currentPage(), window_->pages()[1]);
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window_->topBar()->search()->hasFocus());
    QTest::keyClicks(window_->topBar()->search(), QStringLiteral("node"));
    QTest::keyClick(window_->topBar()->search(), Qt::Key_Return);
    QTRY_COMPARE(window_->currentPage()->name(), QStringLiteral("node"));
  }

  void theFirstStartBeginsWithTheOnboarding() {
    open(node::WalletState::kNone, false);
    QVERIFY(window_->onboarding() != nullptr);
    QCOMPARE(window_->onboarding()->step(), 0);
  }

  void anInterruptedFirstStartGoesOnWithTheMoney() {
    open(node::WalletState::kUnlocked, false);
    QVERIFY(window_->onboarding() != nullptr);
    QCOMPARE(window_->onboarding()->step(), 2);
  }

  void aStrangerPassphraseIsNotTaken() {
    open(node::WalletState::kNone, false);
    Onboarding* onboarding = window_->onboarding();
    onboarding->showStep(1);
    auto* create = onboarding->findChild<QAbstractButton*>(QStringLiteral("onboardingCreate"));
    auto* first = onboarding->findChild<QLineEdit*>(QStringLiteral("onboardingPassphrase"));
    auto* again = onboarding->findChild<QLineEdit*>(QStringLiteral("onboardingPassphraseAgain"));
    QVERIFY2(create->isEnabled(), "practice needs none");
    first->setText(QStringLiteral("short"));
    QVERIFY(!create->isEnabled());
    QVERIFY2(!create->accessibleDescription().isEmpty(), "it says why");
    first->setText(QStringLiteral("long enough words"));
    QVERIFY(!create->isEnabled());
    again->setText(QStringLiteral("long enough words"));
    QVERIFY(create->isEnabled());
  }

  void nothingIsSignedWithoutTheSecondStep() {
    Consequence what{QStringLiteral("Send"), QStringLiteral("You send."), {}, {},
                     QStringLiteral("Sign"), false};
    ConfirmDialog dialog(what, QStringLiteral("confirm"));
    QSignalSpy confirmed(&dialog, &ConfirmDialog::confirmed);
    auto* sign = dialog.findChild<QPushButton*>(QStringLiteral("confirmSign"));
    auto* cancel = dialog.findChild<QPushButton*>(QStringLiteral("confirmCancel"));
    QVERIFY(cancel->isDefault());
    QTest::mouseClick(sign, Qt::LeftButton);
    QCOMPARE(confirmed.count(), 0);
    dialog.findChild<QCheckBox*>(QStringLiteral("confirmAgree"))->setChecked(true);
    QTest::mouseClick(sign, Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
  }

 private:
  void open(node::WalletState state, bool onboarded) {
    settings_->setOnboarded(onboarded);
    wallet_ = std::make_unique<test::QuietWallet>(state);
    bridge_ = std::make_unique<NodeBridge>(*node_, *wallet_, practice_.get());
    window_ = std::make_unique<MainWindow>(*bridge_, *settings_);
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<WindowSettings> settings_;
  std::unique_ptr<test::QuietNode> node_;
  std::unique_ptr<test::QuietWallet> wallet_;
  std::unique_ptr<test::QuietPractice> practice_;
  std::unique_ptr<NodeBridge> bridge_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::MainWindowTest)
#include "main_window_test.moc"
