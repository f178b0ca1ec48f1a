// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ur/bytewords.hpp"

#include <array>

namespace tally::wallet::ur {
namespace {

/// 256 words of four letters, the word of byte 0 first.
constexpr std::string_view kWords =
    "ableacidalsoapexaquaarchatomauntawayaxisbackbaldbarnbeltbetabiasbluebodybragbrewbulbbuzz"
    "calmcashcatschefcityclawcodecolacookcostcruxcurlcuspcyandarkdatadaysdelidicedietdoordown"
    "drawdropdrumdulldutyeacheasyechoedgeepicevenexamexiteyesfactfairfernfigsfilmfishfizzflap"
    "flewfluxfoxyfreefrogfuelfundgalagamegeargemsgiftgirlglowgoodgraygrimgurugushgyrohalfhang"
    "hardhawkheathelphighhillholyhopehornhutsicedideaidleinchinkyintoirisironitemjadejazzjoin"
    "joltjowljudojugsjumpjunkjurykeepkenokeptkeyskickkilnkingkitekiwiknoblamblavalazyleaflegs"
    "liarlimplionlistlogoloudloveluaulucklungmainmanymathmazememomenumeowmildmintmissmonknail"
    "navyneednewsnextnoonnotenumbobeyoboeomitonyxopenovalowlspaidpartpeckplaypluspoempoolpose"
    "puffpumapurrquadquizraceramprealredorichroadrockroofrubyruinrunsrustsafesagascarsetssilk"
    "skewslotsoapsolosongstubsurfswantacotasktaxitenttiedtimetinytoiltombtoystriptunatwinugly"
    "undouniturgeuservastveryvetovialvibeviewvisavoidvowswallwandwarmwaspwavewaxywebswhatwhen"
    "whizwolfworkyankyawnyellyogayurtzapszerozestzinczonezoom";
static_assert(kWords.size() == kByteWords * 4);

constexpr std::uint16_t kNoByte = 256;
constexpr std::size_t kChecksumBytes = 4;

/// First and last letter → byte: both together are unique.
constexpr std::array<std::uint16_t, 26 * 26> kByteOfLetters = [] {
  std::array<std::uint16_t, 26 * 26> table{};
  table.fill(kNoByte);
  for (std::size_t byte = 0; byte < kByteWords; ++byte) {
    const auto first = static_cast<std::size_t>(kWords[byte * 4] - 'a');
    const auto last = static_cast<std::size_t>(kWords[byte * 4 + 3] - 'a');
    table[first * 26 + last] = static_cast<std::uint16_t>(byte);
  }
  return table;
}();

constexpr std::array<std::uint32_t, 256> kCrcTable = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit)
      value = (value & 1) != 0 ? 0xedb8'8320 ^ (value >> 1) : value >> 1;
    table[i] = value;
  }
  return table;
}();

std::uint16_t byte_of(char first, char last) {
  if (first < 'a' || first > 'z' || last < 'a' || last > 'z') return kNoByte;
  return kByteOfLetters[static_cast<std::size_t>(first - 'a') * 26 +
                        static_cast<std::size_t>(last - 'a')];
}

char separator_of(WordStyle style) { return style == WordStyle::kStandard ? ' ' : '-'; }

std::optional<Bytes> bytes_of_words(std::string_view text, WordStyle style) {
  Bytes bytes;
  if (style == WordStyle::kMinimal) {
    if (text.size() % 2 != 0) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); i += 2) {
      const std::uint16_t byte = byte_of(text[i], text[i + 1]);
      if (byte == kNoByte) return std::nullopt;
      bytes.push_back(static_cast<std::uint8_t>(byte));
    }
    return bytes;
  }
  if (text.size() % 5 != 4) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); i += 5) {
    const std::uint16_t byte = byte_of(text[i], text[i + 3]);
    if (byte == kNoByte || text.substr(i, 4) != word_of(static_cast<std::uint8_t>(byte)))
      return std::nullopt;
    if (i + 4 < text.size() && text[i + 4] != separator_of(style)) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(byte));
  }
  return bytes;
}

}  // namespace

std::string_view word_of(std::uint8_t byte) { return kWords.substr(std::size_t{byte} * 4, 4); }

std::uint32_t crc32(ByteView bytes) {
  std::uint32_t value = 0xffff'ffff;
  for (const std::uint8_t byte : bytes) value = kCrcTable[(value ^ byte) & 0xff] ^ (value >> 8);
  return ~value;
}

std::string to_words(ByteView bytes, WordStyle style) {
  Bytes whole = to_bytes(bytes);
  const std::uint32_t sum = crc32(bytes);
  for (const int shift : {24, 16, 8, 0}) whole.push_back(static_cast<std::uint8_t>(sum >> shift));
  std::string text;
  for (const std::uint8_t byte : whole) {
    const std::string_view word = word_of(byte);
    if (style == WordStyle::kMinimal) {
      text += word.front();
      text += word.back();
    } else {
      if (!text.empty()) text += separator_of(style);
      text += word;
    }
  }
  return text;
}

std::optional<Bytes> from_words(std::string_view text, WordStyle style) {
  auto bytes = bytes_of_words(text, style);
  if (!bytes || bytes->size() <= kChecksumBytes) return std::nullopt;
  std::uint32_t said = 0;
  for (std::size_t i = bytes->size() - kChecksumBytes; i < bytes->size(); ++i)
    said = said << 8 | (*bytes)[i];
  bytes->resize(bytes->size() - kChecksumBytes);
  if (crc32(*bytes) != said) return std::nullopt;
  return bytes;
}

}  // namespace tally::wallet::ur
