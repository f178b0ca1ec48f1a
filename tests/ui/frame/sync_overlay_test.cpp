// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sync_overlay.hpp"

#include "tests/ui/quiet_node.hpp"

namespace tally::ui {
namespace {

constexpr int kPatienceMs = 30'000;

/// A window on a network of four validators, of which this node is none.
struct Over {
  Over() { window.resize(1'000, 700); }

  void show(node::NodePhase phase, Height height, std::uint32_t peers) {
    node::TipSnapshot tip = *node.tip();
    tip.phase = phase;
    tip.height = height;
    tip.peers = peers;
    tip.validators.resize(4);
    node.show(std::move(tip));
  }
  QString title() {
    for (QLabel* label : overlay.findChildren<QLabel*>())
      if (label->objectName() != QLatin1String("syncDetail")) return label->text();
    return {};
  }
  QString detail() { return overlay.findChild<QLabel*>("syncDetail")->text(); }

  test::QuietNode node;
  test::QuietWallet wallet;
  NodeBridge bridge{node, wallet, nullptr};
  QWidget window;
  SyncOverlay overlay{bridge, &window};
};

}  // namespace

class SyncOverlayTest : public QObject {
  Q_OBJECT

 private slots:
  void one_liar_does_not_set_the_target() {
    Over over;
    over.show(node::NodePhase::kSyncing, 100, 3);
    QTRY_VERIFY_WITH_TIMEOUT(!over.node.asked.empty(), kPatienceMs);
    QVERIFY(!over.overlay.isHidden());
    QVERIFY2(!over.detail().contains("Block 100 of"), "nobody has said how far the others are");
    node::PeerPage page;
    for (const Height height : {Height{400}, Height{1'000'000}, Height{500}})
      page.rows.emplace_back().height = height;
    over.node.answer(0, page);
    QTRY_VERIFY_WITH_TIMEOUT(over.detail().contains("Block 100 of 500"), kPatienceMs);
    QVERIFY2(over.title().contains("Step 3 of 4") && over.title().contains("20"),
             qPrintable(over.title()));
    QVERIFY2(!over.detail().contains("left"), "one look has no pace");
    over.show(node::NodePhase::kRunning, 500, 3);
    QTRY_VERIFY_WITH_TIMEOUT(over.overlay.isHidden(), kPatienceMs);
  }

  void who_is_alone_is_not_up_to_date() {
    Over over;
    over.show(node::NodePhase::kRunning, 7, 0);
    QTRY_VERIFY_WITH_TIMEOUT(over.title().contains("looking for other nodes"), kPatienceMs);
    QVERIFY(!over.overlay.isHidden());
    QVERIFY(over.detail().contains("true as of block 7"));
    over.show(node::NodePhase::kRunning, 7, 1);
    QTRY_VERIFY_WITH_TIMEOUT(over.overlay.isHidden(), kPatienceMs);
  }

  void what_was_hidden_stays_hidden_until_something_else_happens() {
    Over over;
    over.show(node::NodePhase::kSyncing, 100, 1);
    QTRY_VERIFY_WITH_TIMEOUT(over.detail().contains("Block 100"), kPatienceMs);
    over.overlay.findChild<QToolButton*>("syncHide")->click();
    over.show(node::NodePhase::kSyncing, 101, 1);
    QTRY_VERIFY_WITH_TIMEOUT(over.detail().contains("Block 101"), kPatienceMs);
    QVERIFY(over.overlay.isHidden());
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::SyncOverlayTest)
#include "sync_overlay_test.moc"
