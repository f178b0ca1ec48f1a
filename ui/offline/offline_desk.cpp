// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/offline_desk.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include "core/data/crypto/random.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/keys/paths.hpp"

namespace tally::ui {
namespace {

namespace offline = wallet::offline;

constexpr std::uint32_t kUnlockMs = 500;

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::OfflineDesk)
};

ByteView view(const QByteArray& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
          static_cast<std::size_t>(bytes.size())};
}
QByteArray array(const Bytes& bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<qsizetype>(bytes.size()));
}
QString sentence(const wallet::KeyStore::Done& done) {
  return done ? QString() : QString::fromStdString(done.error().detail);
}
QString sentence(offline::Refusal refusal) {
  return QString::fromUtf8(offline::to_sentence(refusal));
}
Timestamp now() { return Timestamp{QDateTime::currentMSecsSinceEpoch()}; }

Result<wallet::SeedWords, QString> read(const QString& words) {
  auto read = wallet::read_words(words.toStdString());
  if (!read) return Fail{QString::fromStdString(wallet::to_sentence(read.error()))};
  return *std::move(read);
}

}  // namespace

OfflineDesk::OfflineDesk(std::filesystem::path dir, bool practice)
    : keys_(std::move(dir), practice), practice_(practice) {}

QString OfflineDesk::open() {
  const auto opened = keys_.open();
  if (opened || opened.error().problem == wallet::KeyStoreProblem::kNoWallet) return {};
  return sentence(opened);
}

QString OfflineDesk::newWords() {
  SecretBytes entropy(32);
  fill_random(entropy.bytes());
  const auto words = wallet::words_of(entropy.view(), wallet::WordList::kEnglish);
  return QString::fromStdString(std::string(words.text.text()));
}

QString OfflineDesk::compareWords(const QString& shown, const QString& typed) {
  const auto read_typed = read(typed);
  if (!read_typed) return read_typed.error();
  const auto read_shown = read(shown);
  if (read_shown && read_shown->text.text() == read_typed->text.text()) return {};
  return Say::tr("These words are sound, but they are not the ones that were shown.");
}

QString OfflineDesk::create(const QString& words, const QString& passphrase, bool proved) {
  const auto read_all = read(words);
  if (!read_all) return read_all.error();
  if (passphrase.isEmpty()) return Say::tr("Choose a passphrase: it seals the file.");
  const auto made =
      keys_.create_from_words(*read_all, {}, passphrase.toStdString(), calibrated_cost(kUnlockMs));
  if (!made) return sentence(made);
  return sentence(keys_.change([proved](wallet::WalletContent& content) {
    content.made_at = now();
    if (proved) content.backed_up_at = now();
  }));
}

QString OfflineDesk::unlock(const QString& passphrase) {
  const auto done = keys_.unlock(passphrase.toStdString());
  if (done) takeAnchor();
  return sentence(done);
}

QString OfflineDesk::drill(const QString& words) {
  const auto read_all = read(words);
  if (!read_all) return read_all.error();
  return sentence(keys_.drill(*read_all, {}, now()));
}

void OfflineDesk::lock() {
  keys_.lock();
  anchor_.reset();
  forgetFile();
}

void OfflineDesk::forgetFile() {
  container_.reset();
  review_.reset();
  offered_.clear();
  signed_.clear();
}

bool OfflineDesk::isBackedUp() const { return isOpen() && keys_.content()->backed_up_at; }

QString OfflineDesk::address() const {
  if (!hasWallet()) return {};
  return QString::fromStdString(wallet::to_address(account_of(keys_.public_key()), practice_));
}

void OfflineDesk::takeAnchor() {
  anchor_.reset();
  for (const Bytes& bytes : keys_.content()->anchors) {
    const auto container = offline::read_container(bytes);
    if (!container) continue;
    if (auto anchor = offline::read_anchor(*container)) anchor_ = *std::move(anchor);
  }
}

QString OfflineDesk::trust(const QByteArray& file) {
  const auto container = offline::read_container(view(file));
  if (!container) return sentence(container.error());
  const auto anchor = offline::read_anchor(*container);
  if (!anchor) return sentence(anchor.error());
  if (anchor->practice != practice_)
    return Say::tr("This anchor is of another kind of network than this wallet.");
  const QString problem = sentence(keys_.change(
      [&](wallet::WalletContent& content) { content.anchors = {to_bytes(view(file))}; }));
  if (problem.isEmpty()) {
    takeAnchor();
    offered_.clear();
  }
  return problem;
}

QByteArray OfflineDesk::accounts() const {
  offline::Container made;
  made.kind = offline::ContainerKind::kAccounts;
  if (anchor_) made.chain = anchor_->chain;
  made.accounts.push_back(
      {Policy{SingleKeyPolicy{keys_.public_key()}}, wallet::money_path(practice_, 0, 0), {}, {}});
  return array(offline::write_container(made));
}

QString OfflineDesk::load(const QByteArray& file) {
  forgetFile();
  auto container = offline::read_container(view(file));
  if (!container) return sentence(container.error());
  if (container->kind == offline::ContainerKind::kAnchor) {
    const auto anchor = offline::read_anchor(*container);
    if (!anchor) return sentence(anchor.error());
    offered_ = file;
    return {};
  }
  if (!anchor_) return sentence(offline::Refusal::kNoAnchor);
  offline::Limits limits;
  // A practice network has a clock of its own.
  if (!anchor_->practice) limits.now = now();
  container_ = *std::move(container);
  review_ = offline::review(*container_, *anchor_, limits);
  return {};
}

QString OfflineDesk::offeredWords() const {
  const auto container = offline::read_container(view(offered_));
  return container ? QString::fromStdString(offline::fingerprint(*container)) : QString();
}

QString OfflineDesk::sign() {
  if (!container_ || !review_) return Say::tr("There is nothing to sign.");
  if (!isOpen()) return Say::tr("The wallet is locked. Unlock it first.");
  const auto added = offline::sign(*container_, *review_, [this](const PublicKey& key) {
    return keys_.public_key() == key ? keys_.key() : nullptr;
  });
  if (!added) return sentence(added.error());
  signed_ = array(offline::write_container(*container_));
  return {};
}

}  // namespace tally::ui
