// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/words.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/wallet/keys/normal_form.hpp"

namespace tally::wallet {

/// Made from resources/words by CMake, in the order of WordList.
extern const std::string_view kWordListTexts[kWordLists];

namespace {

constexpr const char* kNames[kWordLists] = {"english",
                                            "chinese_simplified",
                                            "chinese_traditional",
                                            "czech",
                                            "french",
                                            "italian",
                                            "japanese",
                                            "korean",
                                            "portuguese",
                                            "spanish"};
constexpr std::size_t kBitsInWord = 11;

struct LoadedList {
  std::vector<std::string_view> words;
  std::unordered_map<std::string_view, std::uint16_t> number_of;

  explicit LoadedList(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      number_of.emplace(text.substr(0, end), static_cast<std::uint16_t>(words.size()));
      words.push_back(text.substr(0, end));
      text.remove_prefix(end + 1);
    }
    TALLY_CHECK(number_of.size() == kWordsInList, "a list of 2048 words");
  }
};

const LoadedList& loaded(WordList list) {
  static const auto lists = [] {
    std::vector<LoadedList> made;
    for (const std::string_view text : kWordListTexts) made.emplace_back(text);
    return made;
  }();
  return lists[static_cast<std::size_t>(list)];
}

std::vector<std::string_view> split(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return words;
    text.remove_prefix(begin);
    const std::size_t size = std::min(text.find_first_of(kBlanks), text.size());
    words.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
}

bool is_word_count(std::size_t count) { return count >= 12 && count <= 24 && count % 3 == 0; }

std::uint8_t checksum_byte(ByteView entropy) { return sha256(entropy).bytes[0]; }

SecretBytes joined(const std::vector<std::string_view>& words) {
  std::size_t size = words.size() - 1;
  for (const std::string_view word : words) size += word.size();
  SecretBytes text(size);
  auto at = text.bytes().begin();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != 0) *at++ = ' ';
    at = std::copy(words[i].begin(), words[i].end(), at);
  }
  return text;
}

/// The entropy of words that all stand in the list; empty when the checksum is wrong.
std::optional<SecretBytes> entropy_of(const std::vector<std::string_view>& words,
                                      const LoadedList& list) {
  const std::size_t all_bits = words.size() * kBitsInWord;
  const std::size_t sum_bits = all_bits / 33;
  SecretBytes bits((all_bits + 7) / 8);
  for (std::size_t i = 0; i < all_bits; ++i) {
    const std::uint16_t number = list.number_of.at(words[i / kBitsInWord]);
    if ((number >> (kBitsInWord - 1 - i % kBitsInWord) & 1) != 0)
      bits.bytes()[i / 8] |= static_cast<std::uint8_t>(0x80 >> (i % 8));
  }
  SecretBytes entropy(bits.view().first((all_bits - sum_bits) / 8));
  const auto mask = static_cast<std::uint8_t>(0xff << (8 - sum_bits));
  if (((bits.view()[entropy.size()] ^ checksum_byte(entropy.view())) & mask) != 0)
    return std::nullopt;
  return entropy;
}

int first_unknown(const std::vector<std::string_view>& words, const LoadedList& list) {
  const auto found = std::ranges::find_if(
      words, [&](std::string_view word) { return !list.number_of.contains(word); });
  return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

struct Prepared {
  SecretBytes text;
  std::vector<std::string_view> words;  ///< borrowed from text
};

Result<Prepared, WordsProblem> prepare(std::string_view text) {
  auto form = to_nfkd(text);
  if (!form) return Fail{WordsProblem{WordsError::kNotText}};
  for (std::uint8_t& byte : form->bytes())
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<std::uint8_t>(byte + ('a' - 'A'));
  Prepared made{*std::move(form), {}};
  made.words = split(made.text.text());
  if (!is_word_count(made.words.size())) return Fail{WordsProblem{WordsError::kWrongCount}};
  return made;
}

Result<SeedWords, WordsProblem> read_prepared(const Prepared& prepared, WordList list) {
  const LoadedList& words = loaded(list);
  const int unknown = first_unknown(prepared.words, words);
  if (unknown >= 0) return Fail{WordsProblem{WordsError::kUnknownWord, unknown}};
  auto entropy = entropy_of(prepared.words, words);
  if (!entropy) return Fail{WordsProblem{WordsError::kBadChecksum}};
  return SeedWords{joined(prepared.words), list, *std::move(entropy)};
}

}  // namespace

const char* name_of(WordList list) { return kNames[static_cast<std::size_t>(list)]; }

std::optional<WordList> word_list_named(std::string_view name) {
  for (std::size_t i = 0; i < kWordLists; ++i)
    if (name == kNames[i]) return static_cast<WordList>(i);
  return std::nullopt;
}

const std::vector<std::string_view>& words_in(WordList list) { return loaded(list).words; }

std::string to_sentence(const WordsProblem& problem) {
  switch (problem.error) {
    case WordsError::kNone: return "the words are good";
    case WordsError::kNotText: return "these are not words: the text is too long or not UTF-8";
    case WordsError::kWrongCount: return "there must be 12, 15, 18, 21 or 24 words";
    case WordsError::kUnknownWord:
      return "word " + std::to_string(problem.word + 1) + " is in no word list: check its spelling";
    case WordsError::kBadChecksum:
      return "every word is known, but one is wrong or two are swapped: the checksum does not fit";
  }
  return "";
}

SeedWords words_of(ByteView entropy, WordList list) {
  TALLY_CHECK(entropy.size() >= 16 && entropy.size() <= 32 && entropy.size() % 4 == 0,
              "entropy of 16 to 32 bytes");
  SecretBytes bits(entropy.size() + 1);
  std::ranges::copy(entropy, bits.bytes().begin());
  bits.bytes()[entropy.size()] = checksum_byte(entropy);
  std::vector<std::string_view> words;
  for (std::size_t word = 0; word < entropy.size() * 3 / 4; ++word) {
    std::size_t number = 0;
    for (std::size_t bit = word * kBitsInWord; bit < (word + 1) * kBitsInWord; ++bit)
      number = number << 1 | (bits.view()[bit / 8] >> (7 - bit % 8) & 1);
    words.push_back(loaded(list).words[number]);
  }
  return {joined(words), list, SecretBytes(entropy)};
}

Result<SeedWords, WordsProblem> read_words(std::string_view text, WordList list) {
  TALLY_TRY(const Prepared prepared, prepare(text));
  return read_prepared(prepared, list);
}

Result<SeedWords, WordsProblem> read_words(std::string_view text) {
  TALLY_TRY(const Prepared prepared, prepare(text));
  WordsProblem best{WordsError::kUnknownWord, -1};
  for (std::size_t list = 0; list < kWordLists; ++list) {
    auto read = read_prepared(prepared, static_cast<WordList>(list));
    if (read) return read;
    if (read.error().error == WordsError::kBadChecksum)
      best = read.error();
    else if (best.error == WordsError::kUnknownWord)
      best.word = std::max(best.word, read.error().word);
  }
  return Fail{best};
}

std::optional<SecretBytes> seed_of_words(std::string_view text, std::string_view passphrase) {
  const auto words = to_nfkd(text);
  const auto extra = to_nfkd(passphrase);
  if (!words || !extra) return std::nullopt;
  constexpr std::string_view kSalt = "mnemonic";
  SecretBytes salt(kSalt.size() + extra->size());
  std::ranges::copy(extra->view(), std::ranges::copy(kSalt, salt.bytes().begin()).out);
  Hash512 seed = pbkdf2_sha512(words->text(), salt.view(), 2048);
  SecretBytes kept{ByteView(seed)};
  wipe(seed.data(), seed.size());
  return kept;
}

}  // namespace tally::wallet
