// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <latch>

#include "app/practice_window.hpp"
#include "ui/main_window.hpp"
#include "ui/pages/page_list.hpp"
#include "ui/style/theme.hpp"

using namespace tally;

namespace {

constexpr int kPatienceMs = 60'000;

/// Holds the node's own thread and its query thread until it dies: both run a callback of ours that
/// waits. Whatever the window then calls that waits for one of them never returns, and the test
/// ends by its time limit.
class Held {
 public:
  explicit Held(node::DrivenNode& node) {
    node.submit(Transaction{}, [this](const Result<TxId, node::Rejection>&) { wait(); });
    node.ask(node::BlocksQuery{}, std::function<void(node::BlockPage)>(
                                      [this](const node::BlockPage&) { wait(); }));
    holding_.wait();
  }
  ~Held() {
    open_.count_down();
    gone_.wait();
  }

 private:
  void wait() {
    holding_.count_down();
    open_.wait();
    gone_.count_down();
  }
  std::latch holding_{2};
  std::latch open_{1};
  std::latch gone_{2};
};

}  // namespace

/// While the node works on something long, the window lives.
class NeverBlocksTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir dir_;
  std::unique_ptr<app::PracticeWindow> practice_;

  ui::NodeBridge& bridge() { return practice_->bridge(); }
  template <typename Query>
  void ask(Query query, QObject& context, int& answers) {
    bridge().ask(std::move(query), &context,
                 [&answers](const typename Query::Answer&) { ++answers; });
  }

 private slots:
  void initTestCase() {
    ui::Theme::current().install(*qApp);
    practice_ = *app::PracticeWindow::open(dir_.path(), true);
    QTRY_VERIFY_WITH_TIMEOUT(bridge().tip()->phase == node::NodePhase::kRunning, kPatienceMs);
    int made = 0;
    bridge().createWallet({}, this, [&](const Result<void, node::Rejection>&) { ++made; });
    QTRY_COMPARE_WITH_TIMEOUT(made, 1, kPatienceMs);
  }

  void every_call_of_the_bridge_returns_while_the_node_is_busy() {
    QObject context;
    int answers = 0;
    int sent = 0;
    const auto count_sent = [&](const Result<TxId, node::Rejection>&) { ++sent; };
    const AccountId me = bridge().account();
    const LoanId loan;
    {
      const Held held(practice_->network().node());
      ask(node::LoansQuery{}, context, answers);
      ask(node::LoanDetailQuery{loan}, context, answers);
      ask(node::NotesQuery{}, context, answers);
      ask(node::PortfolioQuery{me, AssetId{1}}, context, answers);
      ask(node::InstalmentsQuery{}, context, answers);
      ask(node::HistoryQuery{}, context, answers);
      ask(node::BalancesQuery{me}, context, answers);
      ask(node::BlocksQuery{}, context, answers);
      ask(node::PoolQuery{}, context, answers);
      ask(node::LogQuery{}, context, answers);
      bridge().sendBody(Transfer{AccountId{}, AssetId{1}, Amount{1}, {}}, &context, count_sent);
      bridge().welcome(&context, count_sent);
      bridge().setSpeed(node::kSpeedHourASecond);
      bridge().setSpeed(node::kSpeedPause);
      QVERIFY(bridge().now() >= bridge().tip()->block_time);
      QVERIFY(bridge().wallet() != nullptr);
      QCoreApplication::processEvents();
      QVERIFY2(answers == 0 || answers == 1, "only the log is answered without the node");
      QCOMPARE(sent, 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 10, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sent, 2, kPatienceMs);
  }

  void every_page_opens_while_the_node_is_busy() {
    ui::WindowSettings settings(dir_.path() + QStringLiteral("/window.ini"));
    ui::MainWindow window(bridge(), settings);
    window.resize(1280, 800);
    window.show();
    const Held held(practice_->network().node());
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(0);
    for (const char* page : {"overview", "market", "borrow", "portfolio", "repayments", "wallet",
                             "node"}) {
      const int before = ticks;
      QVERIFY2(window.openPage(QLatin1String(page)), page);
      QTRY_VERIFY_WITH_TIMEOUT(ticks > before, kPatienceMs);
    }
  }

  void cleanupTestCase() { practice_.reset(); }
};

TALLY_TEST(NeverBlocksTest)
#include "never_blocks_test.moc"
