// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/wallet/key_store.hpp"
#include "core/wallet/offline/review.hpp"

/// What the offline window works on: a wallet, the network it trusts, one file at a time.
/// Shape:  the wallet lives in DIR/wallet.tally; the anchor is sealed inside it.
/// Errors: each deed returns one plain sentence, empty when it is done.
/// Thread: gui. Making and unlocking a wallet take up to a second.
namespace tally::ui {

class OfflineDesk {
 public:
  OfflineDesk(std::filesystem::path dir, bool practice);

  // the wallet
  [[nodiscard]] QString open();
  [[nodiscard]] bool hasWallet() const { return keys_.exists(); }
  [[nodiscard]] bool isOpen() const { return keys_.key() != nullptr; }
  [[nodiscard]] static QString newWords();
  /// Empty when both say the same, whatever the blanks.
  [[nodiscard]] static QString compareWords(const QString& shown, const QString& typed);
  /// `proved`: the words were written down and typed in again.
  [[nodiscard]] QString create(const QString& words, const QString& passphrase, bool proved);
  [[nodiscard]] QString unlock(const QString& passphrase);
  /// Do these words open this wallet? Proves the backup; changes nothing else.
  [[nodiscard]] QString drill(const QString& words);
  void lock();
  [[nodiscard]] bool isBackedUp() const;
  [[nodiscard]] QString address() const;

  // the network it trusts
  [[nodiscard]] const std::optional<wallet::offline::Anchor>& anchor() const { return anchor_; }
  [[nodiscard]] QString trust(const QByteArray& file);
  /// The public side of this wallet, for the machine with the network.
  [[nodiscard]] QByteArray accounts() const;

  // one file
  /// A request, or an anchor: then it is offered, see offered().
  [[nodiscard]] QString load(const QByteArray& file);
  [[nodiscard]] const std::optional<wallet::offline::Review>& review() const { return review_; }
  /// An anchor that was loaded and waits for somebody to compare its words.
  [[nodiscard]] const QByteArray& offered() const { return offered_; }
  [[nodiscard]] QString offeredWords() const;
  [[nodiscard]] QString sign();
  [[nodiscard]] const QByteArray& signedFile() const { return signed_; }

 private:
  void takeAnchor();
  void forgetFile();

  wallet::KeyStore keys_;
  bool practice_;
  std::optional<wallet::offline::Anchor> anchor_;
  std::optional<wallet::offline::Container> container_;
  std::optional<wallet::offline::Review> review_;
  QByteArray offered_;
  QByteArray signed_;
};

}  // namespace tally::ui
