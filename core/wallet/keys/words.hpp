// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/data/crypto/mac.hpp"
#include "core/data/crypto/secret_bytes.hpp"
#include "core/data/result.hpp"

/// A seed as 12 to 24 words that a person can write down.
/// Shape:  16, 20, 24, 28 or 32 bytes of entropy, then size/4 bits of SHA-256 as checksum, in
///         groups of 11 bits, each a word. The seed of all keys is PBKDF2 over the words and a
///         passphrase (HMAC-SHA-512, 2048 rounds, 64 bytes).
/// Text:   words in NFKD; capital A–Z count as small; any run of blanks (also U+3000) parts them.
/// Errors: WordsError in its order, with the index of the first word that is in no list.
/// Thread: any.
/// Source: BIP39 and its published lists (resources/words); the vectors are tests.
namespace tally::wallet {

enum class WordList : std::uint8_t {
  kEnglish = 0,
  kChineseSimplified = 1,
  kChineseTraditional = 2,
  kCzech = 3,
  kFrench = 4,
  kItalian = 5,
  kJapanese = 6,
  kKorean = 7,
  kPortuguese = 8,
  kSpanish = 9,
};
inline constexpr std::size_t kWordLists = 10;
inline constexpr std::size_t kWordsInList = 2048;

/// "english", "chinese_simplified", …
[[nodiscard]] const char* name_of(WordList list);
[[nodiscard]] std::optional<WordList> word_list_named(std::string_view name);
/// The 2048 words in order, NFKD.
[[nodiscard]] const std::vector<std::string_view>& words_in(WordList list);

enum class WordsError : std::uint8_t {
  kNone = 0,
  kNotText = 1,      ///< no UTF-8, or longer than any 24 words
  kWrongCount = 2,   ///< not 12, 15, 18, 21 or 24
  kUnknownWord = 3,  ///< in the list that knows most of the words
  kBadChecksum = 4,  ///< every word is known, but together they are no seed
};

struct WordsProblem {
  WordsError error = WordsError::kNone;
  int word = -1;  ///< index of the first unknown word; -1 otherwise
};

/// One plain sentence for a person.
[[nodiscard]] std::string to_sentence(const WordsProblem& problem);

/// A sentence of words that stands in a list, checksum and all.
struct SeedWords {
  SecretBytes text;  ///< NFKD, one blank between words: what the seed is made of
  WordList list = WordList::kEnglish;
  SecretBytes entropy;
};

/// Requires entropy of 16, 20, 24, 28 or 32 bytes.
[[nodiscard]] SeedWords words_of(ByteView entropy, WordList list);
/// Finds the list by itself. The two Chinese lists share words: the first that fits is taken, which
/// changes the entropy but not the seed.
[[nodiscard]] Result<SeedWords, WordsProblem> read_words(std::string_view text);
[[nodiscard]] Result<SeedWords, WordsProblem> read_words(std::string_view text, WordList list);

/// The seed of all keys. Empty only when the passphrase is no UTF-8 text. Any text of words works:
/// whether it stands in a list is read_words' business.
[[nodiscard]] std::optional<SecretBytes> seed_of_words(std::string_view text,
                                                       std::string_view passphrase);

}  // namespace tally::wallet
