// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/api/wallet_care.hpp"

#include <algorithm>
#include <fstream>
#include <future>

#include "core/data/tx/stake_bodies.hpp"
#include "core/node/wallet_service.hpp"
#include "core/wallet/offline/container.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using node::CareInfo;
using node::Rejection;
using node::WalletError;
using node::WalletState;
using test::NodeWorld;

namespace {

/// Waits for the one answer of an asynchronous call.
template <typename T, typename Ask>
T answer_of(Ask ask) {
  auto promise = std::make_shared<std::promise<T>>();
  auto answer = promise->get_future();
  ask([promise](T value) { promise->set_value(std::move(value)); });
  return answer.get();
}

template <typename T>
int code_of(const Result<T, Rejection>& result) {
  return result ? 0 : result.error().code;
}

constexpr int code(WalletError error) { return static_cast<int>(error); }

using Done = Result<void, Rejection>;
using Text = Result<std::string, Rejection>;

/// A node with a wallet beside it, sealed by "correct horse".
struct Cared {
  NodeWorld world;
  std::unique_ptr<node::Wallet> wallet;

  Cared() {
    TALLY_CHECK(world.open().empty(), "the node opens");
    world.block();
    reopen();
    TALLY_CHECK(create("", "correct horse") == 0, "the first wallet");
  }
  void reopen() {
    wallet.reset();
    node::WalletServiceOptions options;
    options.directory = world.directory() / "keys";
    options.params = world.genesis().params;
    options.unlock_ms = 1;
    options.clock = [this] { return world.now(); };
    wallet = node::make_wallet_service(world.node(), std::move(options));
  }
  node::WalletCare& care() { return *wallet->care(); }
  CareInfo info() {
    return answer_of<CareInfo>([&](auto done) { care().look(done); });
  }
  int create(const std::string& name, const std::string& passphrase) {
    return code_of(answer_of<Done>(
        [&](auto done) { care().create_named(name, passphrase, done); }));
  }
  Text words(const std::string& passphrase) {
    return answer_of<Text>([&](auto done) { care().words(passphrase, done); });
  }
  int drill(const std::string& words) {
    return code_of(answer_of<Done>([&](auto done) { care().drill(words, {}, done); }));
  }
  int use(const std::string& name) {
    return code_of(answer_of<Done>([&](auto done) { care().use(name, done); }));
  }
  int unlock(const std::string& passphrase) {
    return code_of(answer_of<Done>([&](auto done) { wallet->unlock(passphrase, done); }));
  }
  int change(const std::string& before, const std::string& after) {
    return code_of(answer_of<Done>(
        [&](auto done) { care().change_passphrase(before, after, done); }));
  }
  Result<node::RestoreReport, Rejection> restore(const std::string& name,
                                                 const std::string& words) {
    return answer_of<Result<node::RestoreReport, Rejection>>([&](auto done) {
      care().restore({name, words, {}, "another horse"}, done);
    });
  }
  int watch(const std::string& name, const ChainId& chain) {
    wallet::offline::Container accounts;
    accounts.kind = wallet::offline::ContainerKind::kAccounts;
    accounts.chain = chain;
    accounts.accounts.push_back(
        {Policy{SingleKeyPolicy{world.key("anna").public_key()}}, {}, {}, {}});
    return code_of(answer_of<Done>([&](auto done) {
      care().watch(name, wallet::offline::write_container(accounts), done);
    }));
  }
};

}  // namespace

class WalletCareTest : public QObject {
  Q_OBJECT

 private slots:
  void a_validator_key_is_made_once_and_claimed() {
    Cared cared;
    using Claim = Result<node::ValidatorClaim, Rejection>;
    const auto claim = [&] {
      return answer_of<Claim>([&](auto done) { cared.care().claim_validator(done); });
    };
    const Claim first = claim();
    QVERIFY(first.has_value());
    QVERIFY(first->is_new);
    const auto file = cared.world.directory() / "keys" / "validator.key";
    QCOMPARE(int(std::filesystem::status(file).permissions() & std::filesystem::perms::all), 0600);
    const ChainId chain = cared.world.node().tip()->chain;
    const AccountId account = cared.wallet->info()->account;
    QVERIFY(verify(first->key, validator_claim(chain, first->key, account), first->proof));
    QVERIFY2(first->key != cared.wallet->info()->key, "never the key of the money");
    // The chain takes it from this wallet, whose account becomes the operator.
    NodeWorld& world = cared.world;
    QCOMPARE(world.send("anna", Transfer{account, kNativeAsset, Amount{300'000'000}, {}}), 0);
    world.block();
    const auto sent = answer_of<Result<TxId, Rejection>>([&](auto done) {
      cared.wallet->send(RegisterValidator{first->key, 50'000'000, 200'000'000, 10'000'000,
                                           Amount{150'000'000}, first->proof},
                         done);
    });
    QVERIFY2(sent.has_value(), sent ? "" : sent.error().name.c_str());
    world.block();
    const auto rows = world.ask(node::StakeQuery{account}).validators;
    const auto row = std::ranges::find(rows, first->key, &node::ValidatorRow::key);
    QVERIFY(row != rows.end());
    QCOMPARE(row->operator_account, account);
    QCOMPARE(row->my_stake.minor, 150'000'000);
    QVERIFY2(row->state == node::StakeState::kWaiting, "it votes after the next change of sets");

    cared.wallet->lock();  // the validator key is not behind the passphrase
    const Claim second = claim();
    QVERIFY(second.has_value());
    QVERIFY(!second->is_new);
    QCOMPARE(second->key, first->key);
    std::ofstream(file) << "no key";
    QVERIFY(QByteArray::fromStdString(claim().error().detail).contains("holds no key"));
  }
  void a_backup_counts_once_it_is_proved() {
    Cared cared;
    QVERIFY(cared.info().is_open && cared.info().has_words);
    QVERIFY(!cared.info().backed_up_at);
    QCOMPARE(code_of(cared.words("wrong")), code(WalletError::kWrongPassphrase));
    // A wrong passphrase for the words does not lock the wallet.
    QVERIFY(cared.wallet->info()->state == WalletState::kUnlocked);
    const std::string words = cared.words("correct horse").value();
    QCOMPARE(std::ranges::count(words, ' '), std::ptrdiff_t{23});
    QCOMPARE(cared.drill("no words at all"), code(WalletError::kBadWords));
    QVERIFY(!cared.info().backed_up_at);
    QCOMPARE(cared.drill(words), 0);
    QVERIFY(cared.info().backed_up_at == cared.world.now());
    cared.reopen();
    QCOMPARE(cared.unlock("correct horse"), 0);
    QVERIFY(cared.info().backed_up_at.has_value());
    QCOMPARE(cared.create("second", "horse"), 0);
    QCOMPARE(cared.drill(words), code(WalletError::kOtherWords));
  }

  void a_new_passphrase_opens_and_the_old_one_no_more() {
    Cared cared;
    QCOMPARE(cared.change("wrong", "new"), code(WalletError::kWrongPassphrase));
    QCOMPARE(cared.change("correct horse", ""), code(WalletError::kWrongPassphrase));
    QCOMPARE(cared.change("correct horse", "new horse"), 0);
    cared.reopen();
    QCOMPARE(cared.unlock("correct horse"), code(WalletError::kWrongPassphrase));
    QCOMPARE(cared.unlock("new horse"), 0);
  }

  void words_bring_a_wallet_back_and_say_what_was_found() {
    Cared cared;
    const std::string words = cared.words("correct horse").value();
    const std::string address = cared.wallet->info()->address;
    const auto fresh = cared.restore("empty", words);
    QVERIFY(fresh.has_value());
    QCOMPARE(fresh->scanned, 20U);
    QVERIFY(fresh->found.empty());
    const AccountId account = cared.wallet->info()->account;
    QCOMPARE(cared.world.send("anna", Transfer{account, test::kDollar, Amount{5}, ""}),
             std::uint16_t{0});
    cared.world.block();
    const auto found = cared.restore("found", words);
    QVERIFY(found.has_value());
    QCOMPARE(found->found, std::vector<std::string>{address});
    QCOMPARE(cared.wallet->info()->address, address);
    QVERIFY(cared.info().backed_up_at.has_value());
    // Nothing is ever replaced.
    QCOMPARE(code_of(cared.restore("found", words)), code(WalletError::kAlreadyExists));
    QCOMPARE(code_of(cared.restore("", words)), code(WalletError::kAlreadyExists));
    QCOMPARE(code_of(cared.restore("../out", words)), code(WalletError::kBadName));
    QCOMPARE(code_of(cared.restore("bad", words + " more")), code(WalletError::kBadWords));
  }

  void several_wallets_lie_side_by_side() {
    Cared cared;
    const std::string first = cared.wallet->info()->address;
    QCOMPARE(cared.create("", "x"), code(WalletError::kAlreadyExists));
    QCOMPARE(cared.create("a b", "x"), code(WalletError::kBadName));
    QCOMPARE(cared.create("savings", ""), code(WalletError::kWrongPassphrase));
    QCOMPARE(cared.create("savings", "x"), 0);
    QVERIFY(cared.wallet->info()->address != first);
    QCOMPARE(cared.info().wallets.size(), std::size_t{2});
    cared.reopen();
    QVERIFY(cared.wallet->info()->address != first);  // the one in use stays so
    QCOMPARE(cared.use("nobody"), code(WalletError::kNoWallet));
    QCOMPARE(cared.use(""), 0);
    QCOMPARE(cared.wallet->info()->address, first);
    QVERIFY(cared.wallet->info()->state == WalletState::kLocked);
  }

  void a_watch_only_wallet_shows_and_does_not_sign() {
    Cared cared;
    QCOMPARE(cared.watch("vault", ChainId{{9}}), code(WalletError::kOfflineRefused));
    QCOMPARE(cared.watch("", cared.world.node().tip()->chain), code(WalletError::kBadName));
    QCOMPARE(cared.watch("vault", cared.world.node().tip()->chain), 0);
    QVERIFY(cared.wallet->info()->state == WalletState::kWatching);
    QVERIFY(cared.wallet->info()->account == cared.world.account("anna"));
    const auto sent = answer_of<Result<TxId, Rejection>>([&](auto done) {
      cared.wallet->send(Transfer{{}, test::kDollar, Amount{5}, ""}, done);
    });
    QCOMPARE(code_of(sent), code(WalletError::kWatchOnly));
    QCOMPARE(cared.unlock("x"), code(WalletError::kWatchOnly));
    QCOMPARE(code_of(cared.words("x")), code(WalletError::kWatchOnly));
    QCOMPARE(cared.change("x", "y"), code(WalletError::kWatchOnly));
    const auto entries = cared.info().wallets;
    QVERIFY(std::ranges::any_of(entries, [](const auto& one) {
      return one.name == "vault" && one.is_watch_only && one.is_active;
    }));
  }

  void addresses_have_names_and_statements_have_proofs() {
    Cared cared;
    const std::string address = cared.wallet->info()->address;
    const auto label = [&](const std::string& to, const std::string& text) {
      return code_of(answer_of<Done>([&](auto done) { cared.care().set_label(to, text, done); }));
    };
    QCOMPARE(label(address, "Myself"), 0);
    QCOMPARE(label(address, "Me"), 0);
    QCOMPARE(cared.info().address_book.size(), std::size_t{1});
    QCOMPARE(cared.info().address_book[0].label, std::string("Me"));
    QCOMPARE(label(address.substr(1), "x"), code(WalletError::kBadWords));
    QCOMPARE(label(address, std::string(121, 'x')), code(WalletError::kTooLong));
    QCOMPARE(label(address, ""), 0);
    QVERIFY(cared.info().address_book.empty());

    const std::string proof = answer_of<Text>([&](auto done) {
                                cared.care().sign_message("rent is 700", done);
                              }).value();
    const auto verify = [&](const std::string& text) {
      return code_of(answer_of<Done>(
          [&](auto done) { cared.care().verify_message(address, text, proof, done); }));
    };
    QCOMPARE(verify("rent is 700"), 0);
    QCOMPARE(verify("rent is 900"), code(WalletError::kWrongProof));
    cared.wallet->lock();
    QCOMPARE(code_of(answer_of<Text>([&](auto done) { cared.care().sign_message("x", done); })),
             code(WalletError::kLocked));
    QCOMPARE(label(address, "x"), code(WalletError::kLocked));
  }
};

TALLY_TEST(WalletCareTest)
#include "wallet_care_test.moc"
