// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>

#include "app/node_config.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/codec/writer.hpp"
#include "core/node/make_node.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/builder.hpp"

/// Signs what changes a loan on its way with the key in a file; tx.submit takes what it prints.
namespace tally::app {
namespace {

constexpr std::array<std::string_view, 20> kNames{
    "key",     "chain",    "nonce",         "valid-for", "fee",  "loan", "limit",
    "days",    "interest", "late-interest", "late-fee",  "rate", "day",  "periods",
    "method",  "first-due", "capitalise",   "proposal",  "code", "name"};
/// Blocks may be a little behind this clock.
constexpr std::int64_t kSlackMs = 60'000;

template <typename Id>
Id id_of_word(const Words& given, const std::string& name) {
  const auto bytes = from_hex(given.text(name));
  Id id;
  if (!bytes || bytes->size() != id.bytes.size())
    throw Usage(name + " must be 64 hexadecimal digits");
  std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
  return id;
}

Day day_of_word(const Words& given, const std::string& name) {
  const auto day = from_iso(given.text(name));
  if (!day) throw Usage(name + " must be a day like 2026-01-31");
  return *day;
}

Amount amount_or_none(const Words& given, std::string_view name) {
  return Amount{given.number_or(name, 0)};
}

RepaymentMethod method_of_word(const Words& given) {
  const std::string name = given.text_or("method", "annuity");
  if (name == "annuity") return RepaymentMethod::kAnnuity;
  if (name == "equal_principal") return RepaymentMethod::kEqualPrincipal;
  if (name == "interest_only") return RepaymentMethod::kInterestOnly;
  if (name == "bullet") return RepaymentMethod::kBullet;
  throw Usage("method must be annuity, equal_principal, interest_only or bullet");
}

bool yes_or_no(const Words& given, std::string_view name) {
  const std::string word = given.text_or(name, "no");
  if (word != "yes" && word != "no") throw Usage(std::string(name) + " must be yes or no");
  return word == "yes";
}

Timestamp until(const Words& given, Timestamp now) {
  return {now.ms + given.number_or("days", 14) * kDayMs - kSlackMs};
}

Body read_body(const std::string& kind, const Words& given, Timestamp now) {
  const auto loan = [&] { return id_of_word<LoanId>(given, "loan"); };
  if (kind == "autopay") return SetAutopay{loan(), Amount{given.number("limit")}};
  if (kind == "waive")
    return ProposeChange{loan(),
                         Waiver{amount_or_none(given, "interest"),
                                amount_or_none(given, "late-interest"),
                                amount_or_none(given, "late-fee")},
                         until(given, now)};
  if (kind == "new-terms")
    return ProposeChange{loan(),
                         NewTerms{RatePpb{given.number("rate")}, method_of_word(given),
                                  static_cast<std::uint32_t>(given.number("periods")),
                                  day_of_word(given, "first-due"),
                                  yes_or_no(given, "capitalise")},
                         until(given, now)};
  if (kind == "agree" || kind == "decline")
    return VoteOnChange{loan(), static_cast<std::uint32_t>(given.number("proposal")),
                        kind == "agree"};
  if (kind == "accept") return AcceptLoan{loan()};
  if (kind == "register-reference")
    return RegisterReference{given.text("code"), given.text_or("name", "")};
  if (kind == "post-rate")
    return PostRate{given.text("code"), RatePpb{given.number("rate")}, day_of_word(given, "day")};
  throw Usage("which order? autopay, waive, new-terms, agree, decline, accept, "
              "register-reference or post-rate");
}

}  // namespace

int run_order_tool(std::span<const std::string> words) {
  const Words given(words);
  given.only(kNames);
  if (given.plain().size() != 1) throw Usage("say one kind of order, then name=value");
  const Timestamp now = node::wall_clock_now();
  const Body body = read_body(given.plain().front(), given, now);
  const auto key = read_key_file(given.text("key"));
  if (!key) throw Refusal(key.error().what);
  const std::int64_t nonce = given.number("nonce");
  const std::int64_t seconds = given.number_or("valid-for", 3'600);
  if (nonce < 1 || seconds < 1 || seconds > 31'622'400)
    throw Usage("nonce must be at least 1, valid-for 1 … 31622400 seconds");
  // The fee of the default parameters; a network with others names its own with fee=.
  const wallet::BuildContext context =
      wallet::context_at(id_of_word<ChainId>(given, "chain"), contract::ChainParams{}, now,
                         kSlackMs, seconds * 1'000);
  Transaction signed_one =
      wallet::build_and_sign(context, body, static_cast<std::uint64_t>(nonce), *key);
  if (given.has("fee")) {
    signed_one.content.fee = Amount{given.number("fee")};
    signed_one = sign(std::move(signed_one.content), *key);
  }
  std::printf("{\"id\":\"%s\",\"kind\":\"%s\",\"account\":\"%s\",\"transaction\":\"%s\"}\n",
              id_of(signed_one.content).hex().c_str(), kind_name(signed_one.content.body),
              account_of(key->public_key()).hex().c_str(), to_hex(encode(signed_one)).c_str());
  return 0;
}

}  // namespace tally::app
