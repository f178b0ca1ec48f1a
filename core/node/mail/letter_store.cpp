// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mail/letter_store.hpp"

#include <algorithm>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/store/small_file.hpp"

namespace tally::node {

LetterStore::LetterStore(std::filesystem::path dir, ChainId chain, std::size_t max_bytes)
    : dir_(std::move(dir)), chain_(chain), max_bytes_(max_bytes) {
  std::error_code problem;
  std::filesystem::create_directories(dir_, problem);
  std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> files;
  for (const auto& entry : std::filesystem::directory_iterator(dir_, problem))
    files.emplace_back(entry.last_write_time(problem), entry.path());
  std::ranges::sort(files);
  for (const auto& [time, path] : files) {
    const auto bytes = load_file(path, kMaxLetterBytes + 1'024);
    auto letter = bytes && *bytes ? decode<Letter>(**bytes) : Fail{DecodeError::kTruncated};
    const bool is_good = letter && is_signed(chain_, *letter) &&
                         bytes_ + size_of(*letter) <= max_bytes_;
    if (!is_good) {
      std::filesystem::remove(path, problem);
      continue;
    }
    const LetterId id = id_of(chain_, *letter);
    insert(id, *std::move(letter));
  }
}

std::size_t LetterStore::size_of(const Letter& letter) { return letter.sealed.size() + 256; }

const Letter* LetterStore::find(const LetterId& id) const {
  const auto found = letters_.find(id);
  return found == letters_.end() ? nullptr : &found->second.letter;
}

std::vector<LetterId> LetterStore::ids() const {
  std::vector<LetterId> all;
  all.reserve(letters_.size());
  for (const auto& [id, kept] : letters_) all.push_back(id);
  return all;
}

std::vector<Letter> LetterStore::for_account(const AccountId& account) const {
  std::vector<const Kept*> found;
  for (const auto& [id, kept] : letters_)
    if (kept.letter.to == account) found.push_back(&kept);
  std::ranges::sort(found, {}, &Kept::number);
  std::vector<Letter> letters;
  letters.reserve(found.size());
  for (const Kept* kept : found) letters.push_back(kept->letter);
  return letters;
}

Result<LetterId, LetterError> LetterStore::take(Letter letter, Amount coins, Timestamp now) {
  if (letter.expires <= now) return Fail{LetterError::kExpired};
  if (letter.expires.ms - now.ms > kMaxLetterLifeMs + kSlackMs)
    return Fail{LetterError::kTooLong};
  const LetterId id = id_of(chain_, letter);
  if (letters_.contains(id)) return Fail{LetterError::kKnown};
  if (!is_signed(chain_, letter)) return Fail{LetterError::kUnsigned};
  const auto carried = std::min<std::int64_t>(coins.minor / kCoinsALetterMinor,
                                              std::int64_t{kMaxOfSender});
  const auto share = shares_.find(letter.sender);
  if (share != shares_.end() ? static_cast<std::int64_t>(share->second.letters) >= carried
                             : carried < 1)
    return Fail{LetterError::kNoWeight};
  if (!make_room(letter.sender, size_of(letter))) return Fail{LetterError::kBoxFull};
  if (const auto saved = replace_file(dir_ / id.hex(), encode(letter)); !saved)
    faults_.push_back(saved.error());
  insert(id, std::move(letter));
  return id;
}

bool LetterStore::make_room(const PublicKey& sender, std::size_t size) {
  while (bytes_ + size > max_bytes_) {
    const auto most = std::ranges::max_element(
        shares_, {}, [](const auto& entry) { return entry.second.bytes; });
    if (most == shares_.end()) return false;
    const auto own = shares_.find(sender);
    const std::size_t own_bytes = own == shares_.end() ? 0 : own->second.bytes;
    if (own_bytes + size >= most->second.bytes) return false;
    const auto oldest = std::ranges::min_element(letters_, {}, [&](const auto& entry) {
      const bool is_its = entry.second.letter.sender == most->first;
      return is_its ? entry.second.number : UINT64_MAX;
    });
    erase(oldest->first);
  }
  return true;
}

void LetterStore::drop_expired(Timestamp now) {
  std::vector<LetterId> over;
  for (const auto& [id, kept] : letters_)
    if (kept.letter.expires <= now) over.push_back(id);
  for (const LetterId& id : over) erase(id);
}

void LetterStore::insert(const LetterId& id, Letter letter) {
  const std::size_t size = size_of(letter);
  Share& share = shares_[letter.sender];
  ++share.letters;
  share.bytes += size;
  bytes_ += size;
  letters_.emplace(id, Kept{std::move(letter), next_++});
}

void LetterStore::erase(const LetterId& id) {
  const auto found = letters_.find(id);
  if (found == letters_.end()) return;
  const std::size_t size = size_of(found->second.letter);
  const auto share = shares_.find(found->second.letter.sender);
  share->second.bytes -= size;
  if (--share->second.letters == 0) shares_.erase(share);
  bytes_ -= size;
  std::error_code ignored;
  std::filesystem::remove(dir_ / id.hex(), ignored);
  letters_.erase(found);
}

}  // namespace tally::node
