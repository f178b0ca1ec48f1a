// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/fault.hpp"
#include "core/data/letter.hpp"
#include "core/data/result.hpp"
#include "core/node/api/rejection.hpp"

/// The letters that this node keeps for whoever they are for.
/// Shape:  one file a letter in DIR, named by its id; read again when the node starts.
/// Bounds: kMaxBytes in all; of one sender as many letters as its coins carry: one for each
///         kCoinsALetterMinor that it has available, at most kMaxOfSender. Coins that move on
///         count again elsewhere; moving them costs a transaction's fee, which is the price of
///         kMaxOfSender more. When the box is full, who has the most in it loses its oldest.
/// Errors: take, in order: kExpired, kTooLong, kKnown, kUnsigned, kNoWeight, kBoxFull. A Fault of
///         the disk loses the letter at the next start, no more; it is told in the log.
/// Thread: one owner.
namespace tally::node {

class LetterStore {
 public:
  static constexpr std::size_t kMaxBytes = 64 << 20;
  static constexpr std::size_t kMaxOfSender = 64;
  static constexpr std::int64_t kCoinsALetterMinor = 100'000;  ///< 0.1 of the native coin
  /// Clocks differ: so much longer than allowed may a letter still have.
  static constexpr std::int64_t kSlackMs = 600'000;

  /// Letters on the disk that do not read are removed.
  LetterStore(std::filesystem::path dir, ChainId chain, std::size_t max_bytes = kMaxBytes);

  /// `coins`: what the sender has available.
  [[nodiscard]] Result<LetterId, LetterError> take(Letter letter, Amount coins, Timestamp now);
  void drop_expired(Timestamp now);

  [[nodiscard]] bool contains(const LetterId& id) const { return letters_.contains(id); }
  [[nodiscard]] const Letter* find(const LetterId& id) const;
  [[nodiscard]] std::vector<LetterId> ids() const;
  /// In the order in which they came.
  [[nodiscard]] std::vector<Letter> for_account(const AccountId& account) const;
  [[nodiscard]] std::size_t bytes() const { return bytes_; }
  /// What the disk refused since the last call.
  [[nodiscard]] std::vector<Fault> take_faults() { return std::exchange(faults_, {}); }

 private:
  struct Kept {
    Letter letter;
    std::uint64_t number = 0;  ///< in order of arrival
  };
  struct Share {
    std::size_t letters = 0;
    std::size_t bytes = 0;
  };
  [[nodiscard]] static std::size_t size_of(const Letter& letter);
  [[nodiscard]] bool make_room(const PublicKey& sender, std::size_t size);
  void insert(const LetterId& id, Letter letter);
  void erase(const LetterId& id);

  std::filesystem::path dir_;
  ChainId chain_;
  std::size_t max_bytes_;
  std::map<LetterId, Kept> letters_;
  std::map<PublicKey, Share> shares_;
  std::size_t bytes_ = 0;
  std::uint64_t next_ = 0;
  std::vector<Fault> faults_;
};

}  // namespace tally::node
