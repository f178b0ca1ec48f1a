// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/node_bridge.hpp"

#include <QtTest/QtTest>
#include <thread>

#include "tests/ui/quiet_node.hpp"

namespace tally::ui {

class NodeBridgeTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    node_ = std::make_unique<test::QuietNode>();
    wallet_ = std::make_unique<test::QuietWallet>();
    bridge_ = std::make_unique<NodeBridge>(*node_, *wallet_, nullptr);
  }
  void cleanup() {
    bridge_.reset();
    wallet_.reset();
    node_.reset();
  }

  void answersComeOnTheGuiThread() {
    QObject context;
    QThread* came_on = nullptr;
    bridge_->ask(node::BlocksQuery{}, &context, [&](const node::BlockPage& page) {
      came_on = QThread::currentThread();
      QCOMPARE(page.total, 5U);
    });
    std::thread([this] {
      node::BlockPage page;
      page.total = 5;
      node_->answer(0, page);
    }).join();
    QVERIFY2(came_on == nullptr, "never from within the node's call");
    QTRY_COMPARE(came_on, QThread::currentThread());
  }

  void anOlderAnswerIsDropped() {
    QObject context;
    std::vector<std::uint64_t> got;
    const auto keep = [&](const node::BlockPage& page) { got.push_back(page.total); };
    bridge_->ask(node::BlocksQuery{}, &context, keep);
    bridge_->ask(node::BlocksQuery{}, &context, keep);
    bridge_->ask(node::BlocksQuery{}, &context, keep, 1);
    for (std::size_t i = 0; i < 3; ++i) {
      node::BlockPage page;
      page.total = i;
      node_->answer(i, page);
    }
    QTRY_VERIFY(bridge_->isSettled());
    QCOMPARE(got, (std::vector<std::uint64_t>{1, 2}));
  }

  void nobodyIsCalledAfterDeath() {
    bool called = false;
    {
      QObject context;
      bridge_->ask(node::BlocksQuery{}, &context, [&](const node::BlockPage&) { called = true; });
    }
    node_->answer(0, node::BlockPage{});
    QTRY_VERIFY(bridge_->isSettled());
    QVERIFY(!called);
  }

  void anAnswerAfterTheBridgeIsGoneFallsToTheGround() {
    QObject context;
    bridge_->ask(node::BlocksQuery{}, &context, [&](const node::BlockPage&) { QFAIL("gone"); });
    bridge_.reset();
    node_->answer(0, node::BlockPage{});
    QCoreApplication::processEvents();
  }

  void tipsAreGatheredButTheLastIsNeverLost() {
    QSignalSpy changed(bridge_.get(), &NodeBridge::tipChanged);
    constexpr Height kTips = 500;
    std::thread node_thread([this] {
      for (Height height = 1; height <= kTips; ++height) node_->publish(height);
    });
    node_thread.join();
    QTRY_COMPARE(bridge_->tip()->height, kTips);
    QTRY_VERIFY(changed.count() >= 1);
    QVERIFY2(changed.count() <= 10, "a burst is one or two refreshes, not five hundred");
  }

 private:
  std::unique_ptr<test::QuietNode> node_;
  std::unique_ptr<test::QuietWallet> wallet_;
  std::unique_ptr<NodeBridge> bridge_;
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::NodeBridgeTest)
#include "node_bridge_test.moc"
