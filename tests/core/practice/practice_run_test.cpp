// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/command.hpp"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include "core/node/make_node.hpp"
#include "core/practice/lock_step.hpp"
#include "core/practice/report.hpp"

using namespace tally;

/// The command as a whole, on the real node.
class PracticeRunTest : public QObject {
  Q_OBJECT

  static constexpr auto kBook = TALLY_SOURCE_DIR "/resources/practice/lending_club_loans.csv";

  static Result<std::unique_ptr<node::DrivenNode>, Fault> open(const contract::Genesis& genesis,
                                                               SecretKey validator,
                                                               const std::filesystem::path& dir) {
    node::NodeOptions made;
    made.data_dir = dir;
    made.genesis = genesis;
    made.validator_key = std::move(validator);
    made.drive = node::Drive::kByOwner;
    made.durable = false;
    made.check_invariants = true;
    return node::make_node(std::move(made));
  }

  static std::filesystem::path in(const QTemporaryDir& dir, const char* name) {
    return std::filesystem::path(dir.path().toStdString()) / name;
  }

  static practice::CommandOptions options(const QTemporaryDir& dir, std::size_t count) {
    practice::CommandOptions made;
    made.loans = kBook;
    made.count = count;
    made.until_settled = true;
    made.data_dir = in(dir, "chain");
    made.report = in(dir, "report.json");
    made.export_dir = in(dir, "export");
    return made;
  }

  static int run(const practice::CommandOptions& wanted) {
    const std::atomic<bool> stop{false};
    return practice::run_practice_command(wanted, &PracticeRunTest::open, stop);
  }

  static QJsonObject report(const QTemporaryDir& dir) {
    QFile file(QString::fromStdString(in(dir, "report.json").string()));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
  }

  /// The sum of a column.
  static qint64 sum(const QTemporaryDir& dir, const char* name, int column) {
    QFile file(QString::fromStdString((in(dir, "export") / name).string()));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    (void)file.readLine();
    qint64 total = 0;
    while (!file.atEnd()) total += file.readLine().split(',')[column].trimmed().toLongLong();
    return total;
  }

 private slots:
  void a_run_settles_and_its_files_agree() {
    const QTemporaryDir dir;
    QCOMPARE(run(options(dir, 6)), 0);
    const QJsonObject json = report(dir);
    const QJsonObject totals = json["totals_minor"].toObject();
    QCOMPARE(json["loans"].toObject()["funded"].toInt(), 6);
    QCOMPARE(json["loans"].toObject()["closed"].toInt() +
                 json["loans"].toObject()["defaulted"].toInt(),
             6);
    QCOMPARE(json["invariants"].toObject()["violations"].toInt(), 0);
    const qint64 disbursed = totals["disbursed"].toInteger();
    QCOMPARE(totals["principal_repaid"].toInteger() + totals["principal_written_off"].toInteger(),
             disbursed);
    QCOMPARE(sum(dir, "loans.csv", 2), disbursed);
    const qint64 principal =
        totals["principal_repaid"].toInteger() + totals["principal_recovered"].toInteger();
    QCOMPARE(sum(dir, "payments.csv", 4), principal);
    QCOMPARE(sum(dir, "payments.csv", 5), totals["interest_paid"].toInteger());
    QCOMPARE(sum(dir, "payments.csv", 6), totals["late_fees_paid"].toInteger());
    QCOMPARE(sum(dir, "notes.csv", 2), disbursed);
    QCOMPARE(sum(dir, "notes.csv", 3), principal);
    QCOMPARE(sum(dir, "notes.csv", 4), totals["interest_paid"].toInteger());
    QCOMPARE(sum(dir, "notes.csv", 5), totals["late_fees_paid"].toInteger());
  }

  void a_stopped_run_goes_on_to_the_same_end() {
    const QTemporaryDir straight;
    QCOMPARE(run(options(straight, 2)), 0);

    const QTemporaryDir stopped;
    const practice::CommandOptions wanted = options(stopped, 2);
    auto book = *practice::read_loan_book(kBook, 2);
    for (int days : {1, 9, 90, 700}) {
      practice::Neighbours neighbours(practice::root_seed(1, book), book,
                                      {{2, kDayMs / 4}, 180});
      auto validator = SecretKey::from_bytes(neighbours.residents().validator.bytes());
      const auto node = open(neighbours.genesis(), std::move(*validator), *wanted.data_dir);
      QVERIFY(node.has_value());
      practice::LockStep walk(**node, neighbours);
      for (int day = 0; day < days; ++day) QVERIFY(walk.live_a_day().has_value());
    }
    QCOMPARE(run(wanted), 0);
    QCOMPARE(report(stopped)["state_root"].toString(), report(straight)["state_root"].toString());
    QCOMPARE(report(stopped)["transactions"].toInt(), report(straight)["transactions"].toInt());
  }

  void another_seed_does_not_go_on_with_this_chain() {
    const QTemporaryDir dir;
    practice::CommandOptions wanted = options(dir, 2);
    wanted.until_settled = false;
    QCOMPARE(run(wanted), 0);
    wanted.seed = 2;
    QCOMPARE(run(wanted), 1);
  }

  void bad_input_leaves_nothing_behind() {
    const QTemporaryDir dir;
    practice::CommandOptions wanted = options(dir, 0);
    wanted.loans = in(dir, "book.csv");
    QCOMPARE(run(wanted), 1);
    QFile book(QString::fromStdString(wanted.loans.string()));
    QVERIFY(book.open(QIODevice::WriteOnly));
    book.write("funded_amnt,term\n1000,term_36\n");
    book.close();
    QCOMPARE(run(wanted), 1);
    QVERIFY(!std::filesystem::exists(*wanted.data_dir));
    QVERIFY(!std::filesystem::exists(wanted.report));
    wanted.loans = kBook;
    wanted.report = in(dir, "no/such/folder/report.json");
    QCOMPARE(run(wanted), 1);
    QVERIFY(!std::filesystem::exists(*wanted.data_dir));
  }
};

TALLY_TEST(PracticeRunTest)
#include "practice_run_test.moc"
