// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statement_dialog.hpp"

#include <QtCore/QTemporaryDir>

#include "tests/ui/quiet_node.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/message_bar.hpp"

namespace tally::ui {

class StatementDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void files_hold_what_the_screen_shows();
  void a_place_that_cannot_be_written_is_named();
  void an_older_answer_does_not_replace_a_newer_question();
  void the_return_says_how_overdue_loans_count_data();
  void the_return_says_how_overdue_loans_count();

 private:
  [[nodiscard]] static node::Statement statement();
  QByteArray contents(const QString& file) const {
    QFile in(folder_.filePath(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

  QTemporaryDir folder_;
  test::QuietNode node_;
  test::QuietWallet wallet_;
  test::QuietPractice practice_;
  std::unique_ptr<NodeBridge> bridge_;
  StatementDialog* dialog_ = nullptr;
};

node::Statement StatementDialogTest::statement() {
  node::Statement statement;
  statement.asset = AssetId{1};
  statement.from = to_day({2026, 1, 1});
  statement.to = to_day({2026, 12, 31});
  node::StatementLine line;
  line.loan.bytes.fill(3);
  line.sums.lent = {100'000};
  line.sums.principal = {40'000};
  line.sums.interest = {1'234};
  line.sums.closing = {60'000};
  statement.lines = {line};
  statement.sums = line.sums;
  statement.xirr = 0.0834;
  statement.xirr_without_overdue = 0.0834;
  return statement;
}

void StatementDialogTest::init() {
  node_.asked.clear();
  node_.waiting.clear();
  bridge_ = std::make_unique<NodeBridge>(node_, wallet_, &practice_);
  dialog_ = new StatementDialog(*bridge_, node::StatementSide::kLender, nullptr);
}

void StatementDialogTest::cleanup() {
  delete dialog_;
  bridge_.reset();
}

void StatementDialogTest::files_hold_what_the_screen_shows() {
  QVERIFY(!dialog_->findChild<QPushButton*>("statementCsv")->isEnabled());
  node_.answer(node_.waiting.size() - 1, statement());
  QTRY_VERIFY(dialog_->findChild<QPushButton*>("statementCsv")->isEnabled());
  QVERIFY(dialog_->findChild<QLabel*>("statementSums")->text().contains("12.34"));
  QVERIFY(dialog_->findChild<QLabel*>("statementReturn")->text().contains("8.34"));

  QVERIFY(dialog_->saveCsv(folder_.filePath("lent.csv")));
  const QList<QByteArray> lines = contents("lent.csv").trimmed().split('\n');
  QCOMPARE(lines.size(), 3);
  QVERIFY(lines[1].startsWith("0303"));
  QVERIFY(lines[2].contains(",0.00,1000.00,0.00,400.00,12.34,0.00,0.00,0.00,600.00"));

  QVERIFY(dialog_->savePdf(folder_.filePath("lent.pdf")));
  QVERIFY(contents("lent.pdf").startsWith("%PDF-"));
  QVERIFY(contents("lent.pdf").size() > 2'000);
}

void StatementDialogTest::a_place_that_cannot_be_written_is_named() {
  node_.answer(node_.waiting.size() - 1, statement());
  const QString nowhere = folder_.filePath("missing/lent.pdf");
  QVERIFY(!dialog_->savePdf(nowhere));
  QVERIFY(dialog_->findChild<MessageBar*>("statementMessage")->text().contains(nowhere));
  QVERIFY(!dialog_->saveCsv(folder_.filePath("missing/lent.csv")));
}

void StatementDialogTest::an_older_answer_does_not_replace_a_newer_question() {
  const std::size_t first = node_.waiting.size() - 1;
  dialog_->findChild<QComboBox*>("statementYear")->setCurrentIndex(1);
  QCOMPARE(node_.waiting.size(), first + 2);
  node_.answer(first, statement());
  QTest::qWait(20);
  QVERIFY(!dialog_->findChild<QPushButton*>("statementPdf")->isEnabled());
  node_.answer(first + 1, statement());
  QTRY_VERIFY(dialog_->findChild<QPushButton*>("statementPdf")->isEnabled());
}

void StatementDialogTest::the_return_says_how_overdue_loans_count_data() {
  QTest::addColumn<double>("overdue");
  QTest::addColumn<bool>("borrower");
  QTest::addColumn<QString>("says");
  QTest::newRow("nothing overdue") << 0.0 << false << "Nothing is overdue";
  QTest::newRow("some overdue") << 0.01 << false << "if nothing more comes";
  QTest::newRow("a debt") << 0.0 << true << "The debt cost 8.34";
}

void StatementDialogTest::the_return_says_how_overdue_loans_count() {
  QFETCH(double, overdue);
  QFETCH(bool, borrower);
  QFETCH(QString, says);
  node::Statement year = statement();
  if (overdue > 0) year.sums.overdue = {10'000};
  year.xirr_without_overdue = overdue;
  const auto side = borrower ? node::StatementSide::kBorrower : node::StatementSide::kLender;
  QVERIFY2(returnSentence(year, side).contains(says), qPrintable(returnSentence(year, side)));
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::StatementDialogTest)
#include "statement_dialog_test.moc"
