// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include "app/practice_window.hpp"
#include "ui/main_window.hpp"
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
  std::unique_ptr<Start> start_;

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
    for (int step = 0; step < 3; ++step) QVERIFY(at().click("borrowNext"));
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
