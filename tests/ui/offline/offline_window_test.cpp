// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/offline_window.hpp"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include "core/wallet/ur/cbor.hpp"
#include "tests/core/wallet/offline/offline_world.hpp"
#include "ui/offline/carrier.hpp"
#include "ui/offline/signatures.hpp"
#include "ui/style/theme.hpp"

using namespace tally;
using namespace tally::ui;
using tally::test::OfflineWorld;
namespace offline = tally::wallet::offline;

namespace {

QByteArray array(const Bytes& bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<qsizetype>(bytes.size()));
}
QByteArray file(const offline::Container& container) {
  return array(offline::write_container(container));
}

/// The key at the first address of these words on practice.
SecretKey key_of_words(const std::string& words) {
  const auto read = wallet::read_words(words);
  wallet::WalletContent content;
  content.secret = to_bytes(read->entropy.view());
  content.practice = true;
  return *wallet::key_of(content, 0);
}

}  // namespace

/// The window as a person uses it: by clicking and typing.
class OfflineWindowTest : public QObject {
  Q_OBJECT

  template <typename Widget>
  static Widget* find(OfflineWindow& window, const char* name) {
    auto* found = window.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) qFatal("no widget %s", name);
    return found;
  }
  static void click(OfflineWindow& window, const char* name) {
    auto* button = find<QPushButton>(window, name);
    QVERIFY2(button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  /// For whoever wants to look: TALLY_PICTURES names a folder.
  static void picture(OfflineWindow& window, const char* name) {
    const QString folder = qEnvironmentVariable("TALLY_PICTURES");
    QApplication::processEvents();
    if (!folder.isEmpty()) QVERIFY(window.grab().save(folder + "/offline-" + name + ".png"));
  }
  static QString message(OfflineWindow& window) {
    return find<MessageBar>(window, "offlineMessage")->text();
  }
  static void make_wallet(OfflineWindow& window, QString* words) {
    click(window, "offlineNewWords");
    const QString shown = find<QLabel>(window, "offlineShownWords")->text();
    QStringList all;
    static const QRegularExpression word(QStringLiteral("[a-z]+"));
    for (auto found = word.globalMatch(shown); found.hasNext();)
      all.push_back(found.next().captured());
    QCOMPARE(all.size(), 24);
    *words = all.join(' ');
    picture(window, "words");
    click(window, "offlineWordsWritten");
    find<QLineEdit>(window, "offlineNewPassphrase")->setText("correct horse");
    find<QLineEdit>(window, "offlineNewPassphraseAgain")->setText("correct horse");
    // First wrong: nothing comes to be.
    QStringList swapped = all;
    std::swap(swapped[0], swapped[1]);
    find<QPlainTextEdit>(window, "offlineTypedWords")->setPlainText(swapped.join(' '));
    click(window, "offlineCreate");
    QVERIFY(!find<MessageBar>(window, "offlineWalletMessage")->text().isEmpty());
    find<QPlainTextEdit>(window, "offlineTypedWords")->setPlainText(*words);
    picture(window, "typed");
    click(window, "offlineCreate");
  }

 private slots:
  void initTestCase() { Theme::current().install(*qApp); }

  void from_new_words_to_a_signed_transfer() {
    const QTemporaryDir dir;
    OfflineDesk desk(dir.path().toStdString(), true);
    QVERIFY(desk.open().isEmpty());
    OfflineWindow window(desk);
    window.show();
    picture(window, "wallet");
    QString words;
    make_wallet(window, &words);
    QCOMPARE(window.step(), 1);
    QVERIFY(desk.isBackedUp());
    QVERIFY(!desk.anchor());

    // The network: its anchor is compared by words, then trusted.
    OfflineWorld world;
    window.take(file(world.anchor_container()));
    QCOMPARE(window.step(), 3);
    QCOMPARE(find<QLabel>(window, "offlineAnchorWords")->text(),
             QString::fromStdString(offline::fingerprint(world.anchor_container())));
    picture(window, "trust");
    click(window, "offlineTrust");
    QCOMPARE(window.step(), 1);
    picture(window, "open");

    // This wallet gets some money, and asks to send a part of it.
    const SecretKey key = key_of_words(words.toStdString());
    const AccountId account = account_of(key.public_key());
    for (const AssetId asset : {kNativeAsset, test::kDollar})
      QVERIFY(world.world.send("anna", Transfer{account, asset, Amount{1'000'000}, ""}) ==
              contract::TxError::kNone);
    world.seal();
    TransactionContent content;
    content.chain = world.world.chain();
    content.sender = Policy{SingleKeyPolicy{key.public_key()}};
    content.valid_until = Timestamp{world.world.now().ms + kDayMs};
    content.body = Transfer{world.world.account("ben"), test::kDollar, Amount{5'000}, "rent"};
    offline::finish_content(world.world.state(), content);
    const offline::Container request = world.request({{content, {}, {}, {}}});
    window.take(file(request));
    QCOMPARE(window.step(), 2);
    QCOMPARE(find<QLabel>(window, "offlineFingerprint")->text(),
             QString::fromStdString(offline::fingerprint(request)));
    auto* table = find<QTableWidget>(window, "offlineTable");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 4)->text(), "50.00 USD");
    picture(window, "transfer");
    click(window, "offlineSign");
    QCOMPARE(window.step(), 4);
    picture(window, "carry");
    const auto done = offline::read_container(as_bytes(desk.signedFile().toStdString()));
    QVERIFY(done.has_value());
    const auto whole = offline::finished(done->transactions[0]);
    QVERIFY(whole.has_value());
    QVERIFY(world.world.refusal(know(*whole)) == contract::TxError::kNone);

    // Locked: nothing is taken any more, and the anchor comes back with the passphrase.
    click(window, "offlineLock");
    QCOMPARE(window.step(), 0);
    window.take(file(request));
    QVERIFY(!message(window).isEmpty());
    find<QLineEdit>(window, "offlinePassphrase")->setText("correct horse");
    click(window, "offlineUnlock");
    QCOMPARE(window.step(), 1);
    QVERIFY(desk.anchor().has_value());
    QVERIFY(desk.drill(words).isEmpty());
    QVERIFY(!desk.drill(OfflineDesk::newWords()).isEmpty());
  }

  void a_schedule_is_read_and_what_is_forged_can_not_be_signed() {
    const QTemporaryDir dir;
    OfflineDesk desk(dir.path().toStdString(), true);
    OfflineWindow window(desk);
    window.show();
    QVERIFY(desk.create(OfflineDesk::newWords(), "secret", false).isEmpty());
    OfflineWorld world(36);
    QVERIFY(desk.trust(file(world.anchor_container())).isEmpty());
    offline::Container request = world.request(1, 36);
    window.take(file(request));
    QCOMPARE(window.step(), 2);
    auto* table = find<QTableWidget>(window, "offlineTable");
    QCOMPARE(table->rowCount(), 36);
    QCOMPARE(table->item(35, 5)->text(), "0.00 USD");
    QVERIFY(find<QLabel>(window, "offlineProven")->text().contains("12'000.00 USD"));
    picture(window, "schedule");
    // It is somebody else's loan: proven, but there is no key for it here.
    click(window, "offlineSign");
    QCOMPARE(window.step(), 2);
    QVERIFY(!message(window).isEmpty());

    std::get<PayInstalment>(request.transactions[7].content.body).limit.minor += 1;
    window.take(file(request));
    QVERIFY(!find<QPushButton>(window, "offlineSign")->isEnabled());
    QVERIFY(find<MessageBar>(window, "offlineReviewMessage")->text().contains("amount"));
    picture(window, "refused");
    window.take("just some text");
    QVERIFY(!message(window).isEmpty());
  }

  /// A joint account of anna, ben and carla, two of whom sign, each on a copy.
  void copies_of_several_come_together() {
    OfflineWorld world;
    const auto accounts = [&](const std::string& name) {
      offline::Container made;
      made.kind = offline::ContainerKind::kAccounts;
      made.chain = world.world.chain();
      made.accounts.push_back({world.policy(name), {}, {}, {}});
      return file(made);
    };
    QString problem;
    const QList<QByteArray> files{accounts("anna"), accounts("ben"), accounts("carla")};
    QVERIFY(jointAccount({files[0], files[0]}, 2, "x", &problem).isEmpty());
    QVERIFY(problem.contains("different keys"));
    QVERIFY(jointAccount({files[0], "junk"}, 2, "x", &problem).isEmpty());
    QVERIFY(jointAccount(files, 4, "x", &problem).isEmpty());
    const QByteArray joint = jointAccount(files, 2, "Household", &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto read = offline::read_container(as_bytes(joint.toStdString()));
    QVERIFY(read.has_value());
    const Policy policy = read->accounts[0].policy;
    QCOMPARE(threshold_of(policy), std::size_t{2});
    for (const AssetId asset : {kNativeAsset, test::kDollar})
      QVERIFY(world.world.send("dora", Transfer{account_of(policy), asset, Amount{5'000'000},
                                                ""}) == contract::TxError::kNone);
    world.seal();

    TransactionContent content;
    content.chain = world.world.chain();
    content.sender = policy;
    content.valid_until = Timestamp{world.world.now().ms + kDayMs};
    content.body = Transfer{world.world.account("emil"), test::kDollar, Amount{5}, ""};
    offline::finish_content(world.world.state(), content);
    const offline::Container request = world.request({{content, {}, {}, {}}});
    const auto signed_by = [&](const std::string& name) {
      offline::Container copy = request;
      const auto seen = offline::review(copy, world.anchor, {});
      TALLY_CHECK(offline::sign(copy, seen, world.key_of(name)).has_value(), "a signer");
      return file(copy);
    };
    Signatures all;
    QVERIFY(all.take(signed_by("carla")).isEmpty());
    QVERIFY(!all.isWhole());
    QVERIFY(all.who().startsWith("1 of 2"));
    QVERIFY(!all.take(file(world.transfer("anna", 5))).isEmpty());
    QVERIFY(!all.take("junk").isEmpty());
    QVERIFY(all.take(signed_by("anna")).isEmpty());
    QVERIFY(all.isWhole());
    const auto whole = offline::read_container(as_bytes(all.file().toStdString()));
    QVERIFY(world.world.refusal(know(*offline::finished(whole->transactions[0]))) ==
            contract::TxError::kNone);
  }

  void pictures_of_a_code_make_the_file() {
    const Bytes content(3'000, 42);
    wallet::ur::Resource resource{"bytes", {}};
    wallet::ur::write_byte_string(resource.cbor, content);
    wallet::ur::UrEncoder encoder(std::move(resource), 300);
    QrCode code(QStringLiteral("code"));
    code.setFixedSize(400, 400);
    PartCollector parts;
    for (int seen = 0; parts.file().isEmpty() && seen < 100; ++seen) {
      const QString text = QString::fromStdString(encoder.next()).toUpper();
      if (seen % 3 == 1) continue;  // not every picture is caught
      code.setText(text);
      const auto read = readPicture(code.grab().toImage());
      QVERIFY(read.has_value());
      QCOMPARE(*read, text);
      QVERIFY(parts.take(*read).isEmpty());
    }
    QCOMPARE(parts.file(), array(content));
    QVERIFY(!readPicture(QImage(50, 50, QImage::Format_RGB32)).has_value());
  }
};

TALLY_TEST(OfflineWindowTest)
#include "offline_window_test.moc"
