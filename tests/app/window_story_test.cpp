// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

#include "app/practice_window.hpp"
#include "ui/bridge/care_bridge.hpp"
#include "ui/dialogs/care_dialog.hpp"
#include "ui/main_window.hpp"
#include "ui/offline/carry_view.hpp"
#include "ui/offline/held_dialog.hpp"
#include "ui/offline/offline_desk.hpp"
#include "ui/offline/pair_dialog.hpp"
#include "ui/offline/sign_away.hpp"
#include "ui/style/theme.hpp"

using namespace tally;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kBoxMiddle = 8;  // pixels

/// One start of the program: node, wallet, window. Goes down in the right order.
struct Start {
  explicit Start(const QString& dir)
      : practice(*app::PracticeWindow::open(dir, true)),
        settings(dir + QStringLiteral("/window.ini")),
        window(practice->bridge(), settings) {
    window.resize(1280, 800);
    window.show();
  }
  template <typename Widget>
  Widget* find(const char* name) {
    for (QWidget* top : QApplication::topLevelWidgets()) {
      if (top->objectName() == QLatin1String(name))
        if (auto* found = qobject_cast<Widget*>(top)) return found;
      if (auto* found = top->findChild<Widget*>(QLatin1String(name))) return found;
    }
    return nullptr;
  }
  bool can_click(const char* name) {
    auto* button = find<QAbstractButton>(name);
    return button != nullptr && button->isEnabled() && button->isVisible();
  }
  /// Waits until a person could click it, then clicks with the mouse.
  bool click(const char* name) {
    if (!QTest::qWaitFor([&] { return can_click(name); }, kPatienceMs)) return false;
    auto* button = find<QAbstractButton>(name);
    // A check box takes clicks on its box and words only, and may be wider than both.
    const bool box = qobject_cast<QCheckBox*>(button) != nullptr;
    QTest::mouseClick(button, Qt::LeftButton, {},
                      box ? QPoint(kBoxMiddle, button->height() / 2) : QPoint());
    return true;
  }
  /// The two deliberate steps of a signature.
  bool sign(const QByteArray& dialog) {
    return click((dialog + "Agree").constData()) && click((dialog + "Sign").constData());
  }
  void type(const char* name, const QString& text) {
    auto* edit = find<QLineEdit>(name);
    QVERIFY2(edit != nullptr, name);
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }

  std::unique_ptr<app::PracticeWindow> practice;
  ui::WindowSettings settings;
  ui::MainWindow window;
};

/// Asks the node through the bridge and waits for the answer while the window goes on.
template <typename Query>
typename Query::Answer ask(Start& start, Query query) {
  std::optional<typename Query::Answer> kept;
  QObject context;
  start.practice->bridge().ask(query, &context,
                               [&kept](const typename Query::Answer& answer) { kept = answer; });
  const bool came = QTest::qWaitFor([&] { return kept.has_value(); }, kPatienceMs);
  return came ? *kept : typename Query::Answer{};
}

node::LoansQuery own_loans(Start& start, LoanStatus status) {
  node::LoansQuery query;
  query.filter.status = status;
  query.filter.borrower = start.practice->bridge().account();
  return query;
}

}  // namespace

/// A person's first evening with the window, by mouse and keyboard on the real node.
class WindowStoryTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir dir_;
  QTemporaryDir air_;  ///< the machine without a network
  std::unique_ptr<Start> start_;
  std::unique_ptr<ui::OfflineDesk> desk_;
  QString words_;

  /// For whoever wants to look: TALLY_PICTURES names a folder.
  static void picture(const char* name, QWidget* widget) {
    const QString folder = qEnvironmentVariable("TALLY_PICTURES");
    QApplication::processEvents();
    if (!folder.isEmpty() && widget != nullptr)
      QVERIFY(widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
  }
  static bool saysIn(QWidget* bar, const char* words) {
    const auto labels = bar->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
      return label->text().contains(QLatin1String(words));
    });
  }
  static QStringList whys(const QTableWidget& table) {
    QStringList found;
    for (int row = 0; row < table.rowCount(); ++row)
      found.push_back(table.item(row, table.columnCount() - 1)->text());
    return found;
  }
  /// What a dialog shows to be carried over.
  static QByteArray carried(QWidget* dialog) {
    const auto* view = dialog->findChild<ui::CarryView*>();
    return view == nullptr ? QByteArray() : view->file();
  }

  Start& at() { return *start_; }
  void speed(std::int64_t value) { at().practice->bridge().setSpeed(value); }
  node::PortfolioSummary summary() {
    return ask(at(), node::PortfolioQuery{at().practice->bridge().account(), AssetId{1}});
  }

 private slots:
  void initTestCase() {
    ui::Theme::current().install(*qApp);
    start_ = std::make_unique<Start>(dir_.path());
  }

  void onboarding_ends_with_practice_money() {
    QVERIFY(at().window.onboarding() != nullptr);
    QVERIFY(at().click("onboardingBegin"));
    QVERIFY(at().click("onboardingCreate"));
    speed(node::kSpeedHourASecond);
    QVERIFY(at().click("onboardingDone"));
    QTRY_VERIFY_WITH_TIMEOUT(summary().balances.size() >= 2, kPatienceMs);
  }

  void a_loan_is_applied_for_with_its_cost_in_view() {
    QVERIFY(at().window.openPage(QStringLiteral("borrow")));
    at().type("borrowAmount", QStringLiteral("3000"));
    for (int step = 0; step < 4; ++step) QVERIFY(at().click("borrowNext"));
    QVERIFY(at().click("borrowSign"));
    QVERIFY(at().sign("applyForLoan"));
    QTRY_VERIFY_WITH_TIMEOUT(ask(at(), own_loans(at(), LoanStatus::kListed)).total == 1,
                             kPatienceMs);
  }

  void a_bid_becomes_a_hold() {
    QVERIFY(at().window.openPage(QStringLiteral("market")));
    auto* table = at().find<QTableView>("marketTable");
    QVERIFY(table != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kPatienceMs);
    speed(node::kSpeedPause);  // no auction ends while we choose
    // The own listing may stand first; its bid button says so and stays shut.
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      table->selectRow(row);
      if (QTest::qWaitFor([this] { return at().can_click("bidSign"); }, 2'000)) break;
    }
    at().type("bidAmount", QStringLiteral("250"));
    at().type("bidRate", QStringLiteral("1"));  // below every neighbour: it leads
    QVERIFY(at().click("bidSign"));
    QVERIFY(at().sign("placeBid"));
    QTRY_COMPARE_WITH_TIMEOUT(summary().bids_held.minor, 25'000, kPatienceMs);
  }

  void lenders_fund_the_loan() {
    speed(node::kSpeedDayASecond * 4);
    QTRY_VERIFY_WITH_TIMEOUT(ask(at(), own_loans(at(), LoanStatus::kActive)).total == 1,
                             kPatienceMs);
    speed(node::kSpeedPause);
  }

  void an_instalment_is_paid_by_hand() {
    QVERIFY(at().window.openPage(QStringLiteral("repayments")));
    QVERIFY(at().click("repaymentsPay"));
    QVERIFY(at().sign("payInstalment"));
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(at(), own_loans(at(), LoanStatus::kActive)).rows.at(0).instalments_paid, 1U,
        kPatienceMs);
  }

  void the_words_are_written_down_and_the_backup_is_proved() {
    QVERIFY(at().window.openPage(QStringLiteral("wallet")));
    QVERIFY(at().click("walletCare"));
    auto* state = at().find<QLabel>("careBackupState");
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains("Not backed up"), kPatienceMs);
    QVERIFY(at().click("careShowWords"));  // without a passphrase there is none to type
    auto* shown = at().find<QLabel>("careWords");
    QTRY_VERIFY_WITH_TIMEOUT(!shown->text().isEmpty(), kPatienceMs);
    picture("care-words", at().find<QWidget>("careDialog"));
    for (const QString& part : shown->text().split(QRegularExpression("[^a-z]+")))
      if (!part.isEmpty()) words_ += (words_.isEmpty() ? "" : " ") + part;
    auto* typed = at().find<QPlainTextEdit>("careDrillWords");
    auto* message = at().find<QWidget>("careMessage");
    typed->setPlainText(ui::OfflineDesk::newWords());
    QVERIFY(at().click("careDrill"));
    QTRY_VERIFY_WITH_TIMEOUT(saysIn(message, "of another wallet"), kPatienceMs);
    QVERIFY(shown->text().isEmpty());
    QGuiApplication::clipboard()->setText(words_);
    typed->setPlainText(words_);
    QVERIFY(at().click("careDrill"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith("Backed up"), kPatienceMs);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    picture("care-backup", at().find<QWidget>("careDialog"));
  }

  void a_statement_is_signed_and_checked() {
    auto* index = at().find<QListWidget>("careIndex");
    auto* message = at().find<QWidget>("careMessage");
    index->setCurrentRow(ui::CareDialog::kMessages);
    auto* text = at().find<QPlainTextEdit>("careText");
    text->setPlainText("I live at 3 Mill Lane");
    QVERIFY(at().click("careSign"));
    auto* proof = at().find<QPlainTextEdit>("careProof");
    QTRY_COMPARE_WITH_TIMEOUT(proof->toPlainText().size(), qsizetype{192}, kPatienceMs);
    QVERIFY(at().click("careVerify"));
    QTRY_VERIFY_WITH_TIMEOUT(saysIn(message, "exactly this text"), kPatienceMs);
    picture("care-messages", at().find<QWidget>("careDialog"));
    text->setPlainText("I live at 4 Mill Lane");
    QVERIFY(at().click("careVerify"));
    QTRY_VERIFY_WITH_TIMEOUT(saysIn(message, "does not hold the key"), kPatienceMs);
    for (const int sheet : {ui::CareDialog::kPassphrase, ui::CareDialog::kWallets,
                            ui::CareDialog::kAddresses}) {
      index->setCurrentRow(sheet);
      picture(("care-" + QByteArray::number(sheet)).constData(),
              at().find<QWidget>("careDialog"));
    }
    QVERIFY(at().click("careClose"));
  }

  /// The same words in a wallet that meets no network: here they watch, there they sign.
  void an_offline_wallet_is_paired() {
    desk_ = std::make_unique<ui::OfflineDesk>(air_.path().toStdString(), true);
    QVERIFY(desk_->create(words_, "correct horse", true).isEmpty());
    auto* dialog = new ui::PairDialog(at().practice->bridge(), &at().window);
    dialog->open();
    picture("pair-why", dialog);
    QVERIFY(at().click("pairNext"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), 1, kPatienceMs);
    picture("pair-anchor", dialog);
    QVERIFY(desk_->trust(carried(dialog)).isEmpty());
    QVERIFY(at().click("pairNext"));
    picture("pair-accounts", dialog);
    dialog->takeAccounts(desk_->accounts());
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), 3, kPatienceMs);
    at().type("pairName", QStringLiteral("vault"));
    picture("pair-name", dialog);
    QVERIFY(at().click("pairNext"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), 4, kPatienceMs);
    picture("pair-done", dialog);
    QVERIFY(at().click("pairNext"));
    QVERIFY(at().practice->bridge().wallet()->state == node::WalletState::kWatching);
  }

  void instalments_are_signed_offline_and_paid_in_their_windows() {
    QVERIFY(at().window.openPage(QStringLiteral("repayments")));
    QVERIFY(at().click("repaymentsSignOffline"));
    auto* dialog = at().find<ui::SignAwayDialog>("signAwayDialog");
    QVERIFY(dialog != nullptr);
    at().find<QRadioButton>("signAwaySome")->setChecked(true);
    at().find<QSpinBox>("signAwayLast")->setValue(5);
    picture("sign-choose", dialog);
    QVERIFY(at().click("signAwayNext"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), 1, kPatienceMs);
    picture("sign-carry", dialog);
    QCOMPARE(desk_->load(dialog->request()), QString());
    QVERIFY(desk_->review()->is_clean());
    QCOMPARE(desk_->review()->transactions.size(), std::size_t{5});  // 2 … 5 and what cancels
    QCOMPARE(desk_->sign(), QString());
    QVERIFY(at().click("signAwayNext"));
    picture("sign-take", dialog);
    dialog->takeSigned("no such file");
    QVERIFY(saysIn(at().find<QWidget>("signAwayMessage"), "no file for offline signing"));
    dialog->takeSigned(desk_->signedFile());
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), 3, kPatienceMs);
    picture("sign-done", dialog);
    QVERIFY(at().click("signAwayNext"));
    speed(node::kSpeedDayASecond * 3);
    QTRY_VERIFY_WITH_TIMEOUT(
        ask(at(), own_loans(at(), LoanStatus::kActive)).rows.at(0).instalments_paid >= 2U,
        kPatienceMs);
    speed(node::kSpeedPause);
  }

  void what_is_left_of_it_is_cancelled() {
    QVERIFY(at().click("repaymentsHeld"));
    auto* table = at().find<QTableWidget>("heldTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 5, kPatienceMs);
    picture("held", at().find<QWidget>("heldDialog"));
    QVERIFY(at().click("heldCancelAll"));
    speed(node::kSpeedHourASecond);
    QTRY_VERIFY_WITH_TIMEOUT(whys(*table).contains("You cancelled it."), kPatienceMs);
    speed(node::kSpeedPause);
    picture("held-cancelled", at().find<QWidget>("heldDialog"));
    QVERIFY(at().click("heldClose"));
    // Back to the wallet with the key.
    bool used = false;
    QObject context;
    at().practice->bridge().care()->use({}, &context,
                                        [&](const auto& done) { used = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(used, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        at().practice->bridge().wallet()->state == node::WalletState::kUnlocked, kPatienceMs);
  }

  void a_link_fills_in_the_form() {
    const QString address = QString::fromStdString(at().practice->bridge().wallet()->address);
    at().window.openLink("tallystick:" + address + "?amount=12.50&label=Ann");
    QCOMPARE(at().find<QLineEdit>("sendAddress")->text(), address);
    at().window.openLink("tallystick:" + address.chopped(1) + "?amount=1");
    picture("bad-link", &at().window);
  }

  void a_restart_finds_everything_as_it_was() {
    const auto before = summary();
    const auto loan = ask(at(), own_loans(at(), LoanStatus::kActive)).rows.at(0);
    start_.reset();
    start_ = std::make_unique<Start>(dir_.path());
    QVERIFY(at().window.onboarding() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(at().practice->bridge().tip()->phase == node::NodePhase::kRunning,
                             kPatienceMs);
    const auto after = summary();
    QCOMPARE(after.height, before.height);
    QCOMPARE(after.owed.minor, before.owed.minor);
    QCOMPARE(after.balances.size(), before.balances.size());
    for (std::size_t i = 0; i < after.balances.size(); ++i)
      QCOMPARE(after.balances[i].available.minor, before.balances[i].available.minor);
    const auto loan_after = ask(at(), own_loans(at(), LoanStatus::kActive)).rows.at(0);
    QVERIFY(loan_after.id == loan.id);
    QCOMPARE(loan_after.instalments_paid, loan.instalments_paid);
    QCOMPARE(at().practice->bridge().tip()->violations, 0ULL);
  }

  /// What a person would have seen when a step failed.
  void cleanup() {
    if (QTest::currentTestFailed())
      at().window.grab().save(QStringLiteral("%1-failed.png").arg(QTest::currentTestFunction()));
  }

  void cleanupTestCase() { start_.reset(); }
};

TALLY_TEST(WindowStoryTest)
#include "window_story_test.moc"
