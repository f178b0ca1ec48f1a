// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that people type, paste, open or scan.
#include "core/credit/claims_csv.hpp"
#include "core/data/civil_date.hpp"
#include "core/node/genesis_json.hpp"
#include "core/practice/decimal.hpp"
#include "core/practice/loan_book.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/keys/base58.hpp"
#include "core/wallet/keys/hd_key.hpp"
#include "core/wallet/keys/words.hpp"
#include "core/wallet/message.hpp"
#include "core/wallet/payment_uri.hpp"
#include "core/wallet/ur/bytewords.hpp"
#include "core/wallet/ur/ur.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace tally;

namespace {

void link(std::string_view text) {
  const auto uri = wallet::parse_payment_uri(text);
  if (!uri) return;
  static_cast<void>(wallet::proof_of_payment(*uri, "tx", "00"));
  for (std::uint8_t decimals = 0; decimals <= 10; ++decimals) {
    const auto amount = wallet::amount_of(uri->amount, decimals);
    TALLY_CHECK(!amount || amount->minor >= 0, "no payment takes money");
  }
}

void address(std::string_view text) {
  const auto read = wallet::decode_bech32m(text);
  if (read) {
    const std::string written = wallet::encode_bech32m(read->prefix, read->data);
    const auto again = wallet::decode_bech32m(written);
    TALLY_CHECK(again && again->data == read->data, "writes what it reads");
  }
  for (const bool practice : {false, true}) {
    const auto account = wallet::from_address(text, practice);
    if (!account) continue;
    const auto again = wallet::from_address(wallet::to_address(*account, practice), practice);
    TALLY_CHECK(again && *again == *account, "an address names one account");
  }
}

void genesis(std::string_view text) {
  const auto read = node::parse_genesis(std::string(text));
  if (!read) {
    TALLY_CHECK(!read.error().empty(), "one line");
    return;
  }
  const auto again = node::parse_genesis(node::print_genesis(*read));
  TALLY_CHECK(again && encode(*again) == encode(*read), "prints what it reads");
  static_cast<void>(contract::chain_id(*read));
}

void tables(std::string_view text) {
  if (const auto rows = credit::claims_from_csv(text))
    TALLY_CHECK(rows->size() <= credit::kMaxCsvRows, "bounded");
  static_cast<void>(practice::parse_loan_book(text, 0));
}

void seed_words(std::string_view text) {
  const auto words = wallet::read_words(text);
  if (!words) static_cast<void>(wallet::to_sentence(words.error()));
}

void keys(std::string_view text) {
  if (const auto path = wallet::parse_path(text)) {
    const auto again = wallet::parse_path(wallet::write_path(*path));
    TALLY_CHECK(again && *again == *path, "writes what it reads");
  }
  if (const auto key = wallet::read_extended_private(text))
    TALLY_CHECK(wallet::write_extended(*key) == text, "writes what it reads");
  if (const auto key = wallet::read_extended_public(text))
    TALLY_CHECK(wallet::write_extended(*key) == text, "writes what it reads");
  if (const auto bytes = wallet::from_base58_check(text, 200))
    TALLY_CHECK(wallet::to_base58_check(*bytes) == text, "writes what it reads");
  static_cast<void>(wallet::verify_message({}, text, text));
}

void words(std::string_view text) {
  namespace ur = wallet::ur;
  for (const auto style : {ur::WordStyle::kStandard, ur::WordStyle::kUri, ur::WordStyle::kMinimal})
    if (const auto bytes = ur::from_words(text, style))
      TALLY_CHECK(ur::to_words(*bytes, style) == text, "writes what it reads");
  if (const auto resource = ur::read_ur(text)) {
    const auto again = ur::read_ur(ur::write_ur(*resource));
    TALLY_CHECK(again && *again == *resource, "writes what it reads");
  }
}

void numbers(std::string_view text) {
  for (int decimals = 0; decimals <= 10; ++decimals)
    static_cast<void>(practice::parse_decimal(text, decimals));
  if (const auto day = from_iso(text))
    TALLY_CHECK(to_iso(*day) == text, "writes what it reads");
  if (const auto bytes = from_hex(text)) {
    const auto again = from_hex(to_hex(*bytes));
    TALLY_CHECK(again == bytes, "writes what it reads");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  test::FuzzInput input(data, size);
  const std::uint8_t what = input.byte() % 8;
  const std::string_view text = as_text(input.rest());
  switch (what) {
    case 0: link(text); break;
    case 1: address(text); break;
    case 2: genesis(text); break;
    case 3: tables(text); break;
    case 4: seed_words(text); break;
    case 5: keys(text); break;
    case 6: words(text); break;
    default: numbers(text);
  }
  return 0;
}
