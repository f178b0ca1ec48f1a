// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paged_model.hpp"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

#include "tests/ui/quiet_node.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {
namespace {

class Heights : public PagedTableModel<node::BlockRow> {
 public:
  explicit Heights(NodeBridge& node_bridge)
      : PagedTableModel(node_bridge, {{QStringLiteral("Height"), 100, true, 0}}, nullptr) {}

 protected:
  void ask(const PageRequest& request, Take take) override {
    askPage(node::BlocksQuery{}, request, std::move(take));
  }
  QVariant cell(const node::BlockRow& row, int, int role) const override {
    return role == Qt::DisplayRole ? QVariant::fromValue<qulonglong>(row.height) : QVariant();
  }
  QByteArray key(const node::BlockRow& row) const override {
    return QByteArray::number(static_cast<qulonglong>(row.height));
  }
};

node::BlockPage pageOf(Height newest, std::uint32_t offset, std::uint32_t limit) {
  node::BlockPage page;
  page.height = newest;
  page.total = newest;
  page.offset = offset;
  for (std::uint32_t i = offset; i < offset + limit && i < newest; ++i) {
    node::BlockRow row;
    row.height = newest - i;
    page.rows.push_back(row);
  }
  return page;
}

}  // namespace

class PagedModelTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    node_ = std::make_unique<test::QuietNode>();
    answered_ = 0;
    bridge_ = std::make_unique<NodeBridge>(*node_, wallet_, nullptr);
    model_ = std::make_unique<Heights>(*bridge_);
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  }
  void cleanup() {
    tester_.reset();
    model_.reset();
    bridge_.reset();
  }

  void whileNothingIsKnownThereAreShapesOfRows() {
    QVERIFY(model_->isLoading());
    QVERIFY(model_->rowCount() > 0);
    QVERIFY(model_->index(0, 0).data(kSkeletonRole).toBool());
    QVERIFY(!model_->index(0, 0).data().isValid());
  }

  void onlyPagesInViewAreAskedFor() {
    TableView table(QStringLiteral("table"), QStringLiteral("Table"));
    table.setPagedModel(model_.get());
    table.resize(200, 400);
    table.show();
    model_->refresh();
    answerAll(100'000);
    QCOMPARE(model_->rowCount(), 100'000);
    QCOMPARE(model_->index(0, 0).data().toULongLong(), 100'000ULL);
    const std::size_t before = node_->asked.size();
    table.scrollTo(model_->index(50'000, 0), QAbstractItemView::PositionAtTop);
    table.viewport()->repaint();
    QTRY_VERIFY(node_->asked.size() > before);
    answerAll(100'000);
    QCOMPARE(model_->index(50'000, 0).data().toULongLong(), 50'000ULL);
    QVERIFY2(node_->asked.size() < 8, "a hundred thousand rows, a handful of questions");
  }

  void aRefreshKeepsOldRowsUntilTheNewAreHere() {
    model_->refresh();
    answerAll(10);
    model_->refresh();
    QCOMPARE(model_->index(0, 0).data().toULongLong(), 10ULL);
    QVERIFY(!model_->index(0, 0).data(kSkeletonRole).toBool());
    answerAll(12);
    QCOMPARE(model_->index(0, 0).data().toULongLong(), 12ULL);
  }

  void theChosenRowFollowsItsKey() {
    model_->refresh();
    answerAll(10);
    const QPersistentModelIndex chosen = model_->index(3, 0);
    QCOMPARE(chosen.data().toULongLong(), 7ULL);
    model_->refresh();
    answerAll(12);
    QCOMPARE(chosen.row(), 5);
    QCOMPARE(chosen.data().toULongLong(), 7ULL);
  }

  void anEmptyAnswerIsEmpty() {
    model_->refresh();
    answerAll(0);
    QVERIFY(model_->isEmpty());
    QCOMPARE(model_->rowCount(), 0);
    model_->refresh();
    answerAll(3);
    QCOMPARE(model_->rowCount(), 3);
  }

  void allRowsAreCollectedForAFile() {
    QList<QStringList> rows;
    model_->collect(this, [&](const QList<QStringList>& all) { rows = all; });
    answerAll(1'234);
    QTRY_COMPARE(rows.size(), 1'235);
    QCOMPARE(rows.first().first(), QStringLiteral("Height"));
    QCOMPARE(rows.last().first(), QStringLiteral("1"));
  }

 private:
  void answerAll(Height newest) {
    do {
      for (; answered_ < node_->asked.size(); ++answered_) {
        const std::size_t i = answered_;
        const auto& query = std::get<node::BlocksQuery>(node_->asked[i]);
        node_->answer(i, pageOf(newest, query.offset, query.limit));
      }
      QCoreApplication::processEvents();
      QCoreApplication::processEvents();
    } while (answered_ < node_->asked.size() || !bridge_->isSettled());
  }

  test::QuietWallet wallet_;
  std::size_t answered_ = 0;
  std::unique_ptr<test::QuietNode> node_;
  std::unique_ptr<NodeBridge> bridge_;
  std::unique_ptr<Heights> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::PagedModelTest)
#include "paged_model_test.moc"
