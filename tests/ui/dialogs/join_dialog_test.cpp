// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/join_dialog.hpp"

namespace tally::ui {

class JoinDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void it_says_what_is_missing_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "" << "" << "Paste a link";
    QTest::newRow("a file alone") << "town.json" << "" << "address of a node";
    QTest::newRow("a file and a node") << "town.json" << "192.0.2.7:7111" << "";
    QTest::newRow("a link") << " tallystick:join?genesis=x&node=y " << "" << "";
  }
  void it_says_what_is_missing() {
    QFETCH(QString, network);
    QFETCH(QString, node);
    QFETCH(QString, says);
    QWidget window;
    auto* dialog = new JoinDialog([](const QString&, const QString&) { return QString(); },
                                  &window);
    dialog->findChild<QLineEdit*>("joinNetwork")->setText(network);
    dialog->findChild<QLineEdit*>("joinNode")->setText(node);
    const QString reason = dialog->findChild<QLabel*>("joinReason")->text();
    QVERIFY2(says.isEmpty() ? reason.isEmpty() : reason.contains(says), qPrintable(reason));
    QCOMPARE(dialog->findChild<QPushButton*>("joinNext")->isEnabled(), says.isEmpty());
  }

  void a_problem_is_said_and_keeps_it_open() {
    QWidget window;
    QStringList asked;
    QString problem = "this link is not whole";
    auto* dialog = new JoinDialog(
        [&](const QString& network, const QString& node) {
          asked << network << node;
          return problem;
        },
        &window);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->findChild<QLineEdit*>("joinNetwork")->setText(" tallystick:join?x ");
    dialog->findChild<QPushButton*>("joinNext")->click();
    QCOMPARE(asked, QStringList({"tallystick:join?x", ""}));
    QCOMPARE(dialog->findChild<QLabel*>("joinReason")->text(), problem);
    QVERIFY(accepted.isEmpty());
    problem.clear();
    dialog->findChild<QPushButton*>("joinNext")->click();
    QCOMPARE(accepted.size(), 1);
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::JoinDialogTest)
#include "join_dialog_test.moc"
