// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/offline_methods.hpp"

#include <algorithm>
#include <charconv>

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxFileBytes = 256 * 1024;

const RpcParameter kContainer{"container", "string", true, "the file in hexadecimal digits"};

bool has_service(RpcContext& context, const RpcDone& done) {
  if (context.offline != nullptr) return true;
  done(RpcError{kRefused, "refused: this program has no offline service", {}});
  return false;
}

Bytes read_file(JsonReader& params) {
  const JsonReader hex = params.at("container");
  const auto bytes = from_hex(hex.text(2 * kMaxFileBytes));
  if (!bytes) hex.fail("hexadecimal digits are needed");
  return bytes.value_or(Bytes{});
}

Offline::FileDone answer_file(const RpcDone& done) {
  return [done](Result<Bytes, Rejection> file) {
    if (!file) return done(rpc_error(file.error()));
    done(json::value(json::object{{"container", to_hex(*file)}, {"bytes", file->size()}}));
  };
}

std::function<void(Result<std::uint32_t, Rejection>)> answer_count(const RpcDone& done,
                                                                   const char* name) {
  return [done, name](Result<std::uint32_t, Rejection> count) {
    if (!count) return done(rpc_error(count.error()));
    done(json::value(json::object{{name, *count}}));
  };
}

bool read_number(std::string_view text, std::uint32_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number > 0;
}

/// "3..36", "7" or "all".
void read_range(const JsonReader& reader, ScheduleRequest& schedule) {
  const std::string text =
      reader.is_text() ? reader.text(30) : std::to_string(reader.number(1, kMaxInstalments));
  if (text == "all") return;
  const std::size_t dots = text.find("..");
  const std::string first = text.substr(0, dots);
  const std::string last = dots == std::string::npos ? first : text.substr(dots + 2);
  if (!read_number(first, schedule.first) || !read_number(last, schedule.last) ||
      schedule.first > schedule.last)
    reader.fail("3..36, one number, or all is needed");
}

Amount read_amount(JsonReader& params, const char* name) {
  return Amount{params.at(name).number(0, INT64_MAX)};
}

AssetId read_asset(JsonReader& params) {
  return AssetId{static_cast<std::uint32_t>(params.at("asset").number(0, UINT32_MAX))};
}

Body read_transfer(RpcContext& context, JsonReader& params) {
  Transfer body;
  body.to = read_account(params.at("to"), context.practice);
  body.asset = read_asset(params);
  body.amount = read_amount(params, "amount_minor");
  if (params.has("reference")) body.reference = params.at("reference").text(kMaxReferenceBytes);
  return body;
}

Body read_bid(RpcContext&, JsonReader& params) {
  PlaceBid body;
  body.loan = read_id<LoanId>(params.at("loan"));
  body.amount = read_amount(params, "amount_minor");
  body.rate = RatePpb{params.at("rate_ppb").number(0, INT64_MAX)};
  return body;
}

Body read_payoff(RpcContext&, JsonReader& params) {
  return PayOffLoan{read_id<LoanId>(params.at("loan")), Amount{}};
}

Body read_application(RpcContext& context, JsonReader& params) {
  LoanTerms terms;
  terms.asset = read_asset(params);
  terms.principal = read_amount(params, "principal_minor");
  terms.rate_ceiling = RatePpb{params.at("rate_ppb").number(0, INT64_MAX)};
  terms.instalments =
      static_cast<std::uint32_t>(params.at("instalments").number(1, kMaxInstalments));
  const std::int64_t days = params.has("days") ? params.at("days").number(1, 60) : 7;
  terms.listed_until = Timestamp{context.node.tip()->block_time.ms + days * kDayMs};
  terms.close_when_full = true;
  if (params.has("grace_days"))
    terms.grace_days = static_cast<std::uint16_t>(params.at("grace_days").number(0, kMaxGraceDays));
  if (params.has("late_fee_minor")) terms.late_fee = read_amount(params, "late_fee_minor");
  if (params.has("description"))
    terms.description = params.at("description").text(kMaxDescriptionBytes);
  return ApplyForLoan{terms};
}

/// "2:KEY,KEY,KEY": how many sign, and the keys in hexadecimal digits.
Body read_policy(RpcContext&, JsonReader& params) {
  const JsonReader reader = params.at("policy");
  const std::string text = reader.text(2'000);
  SetPolicy body;
  std::uint32_t threshold = 0;
  const std::size_t colon = text.find(':');
  const bool counted = colon != std::string::npos && read_number(text.substr(0, colon), threshold);
  if (!counted || threshold > kMaxPolicyKeys) {
    reader.fail("2:KEY,KEY,KEY is needed: how many sign, and their public keys");
    return body;
  }
  body.policy.threshold = static_cast<std::uint8_t>(threshold);
  for (std::size_t at = colon + 1; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const auto bytes = from_hex(text.substr(at, comma - at));
    PublicKey key;
    if (!bytes || bytes->size() != key.bytes.size() ||
        body.policy.keys.size() == kMaxPolicyKeys) {
      reader.fail("1 to 16 public keys of 64 hexadecimal digits are needed");
      return body;
    }
    std::ranges::copy(*bytes, key.bytes.begin());
    body.policy.keys.push_back(key);
    at = comma + 1;
  }
  std::ranges::sort(body.policy.keys);
  return body;
}

struct OrderKind {
  const char* name;
  Body (*read)(RpcContext&, JsonReader&);
};
constexpr OrderKind kOrders[] = {{"transfer", read_transfer},
                                 {"place_bid", read_bid},
                                 {"pay_off_loan", read_payoff},
                                 {"apply_for_loan", read_application},
                                 {"set_policy", read_policy}};

void make_request(RpcContext& context, JsonReader& params, const RpcDone& done) {
  OfflineWish wish;
  const std::string kind = params.has("kind") ? params.at("kind").text(40) : "pay_instalment";
  if (params.has("account")) wish.account = read_account(params.at("account"), context.practice);
  if (params.has("purpose")) wish.purpose = params.at("purpose").text(280);
  if (kind == "pay_instalment") {
    ScheduleRequest schedule;
    schedule.loan = read_id<LoanId>(params.at("loan"));
    if (params.has("instalments")) read_range(params.at("instalments"), schedule);
    if (params.has("with_late_fee")) schedule.with_late_fee = params.at("with_late_fee").truth();
    if (params.has("with_cancel")) schedule.with_cancel = params.at("with_cancel").truth();
    wish.what = schedule;
  } else {
    const auto* const found = std::ranges::find(kOrders, kind, &OrderKind::name);
    if (found == std::end(kOrders)) {
      params.at("kind").fail(
          "pay_instalment, pay_off_loan, transfer, place_bid, apply_for_loan or set_policy is "
          "needed");
      return;
    }
    if (!wish.account) params.at("account").fail("the account that signs is needed");
    OrderRequest order{found->read(context, params), 7 * kDayMs};
    if (params.has("valid_days")) order.valid_ms = params.at("valid_days").number(1, 365) * kDayMs;
    wish.what = std::move(order);
  }
  if (params.ok() && has_service(context, done))
    context.offline->request(std::move(wish), answer_file(done));
}

const char* name_of(HeldState state) {
  switch (state) {
    case HeldState::kWaiting: return "waiting";
    case HeldState::kBlocked: return "blocked";
    case HeldState::kSent: return "sent";
    case HeldState::kDone: return "done";
    case HeldState::kOver: return "over";
    case HeldState::kKept: return "kept";
  }
  return "";
}

void list_held(RpcContext& context, JsonReader&, const RpcDone& done) {
  if (!has_service(context, done)) return;
  context.offline->held([done](const std::vector<HeldRow>& held) {
    json::array rows;
    for (const HeldRow& row : held) {
      json::object line{{"id", row.id.hex()},
                        {"kind", row.kind},
                        {"nonce", row.nonce},
                        {"valid_from", to_iso(row.valid_from)},
                        {"valid_until", to_iso(row.valid_until)},
                        {"limit_minor", row.limit.minor},
                        {"state", name_of(row.state)}};
      if (row.loan) line["loan"] = row.loan->hex();
      if (!row.reason.empty()) line["reason"] = row.reason;
      rows.push_back(std::move(line));
    }
    done(json::value(json::object{{"total", rows.size()}, {"rows", std::move(rows)}}));
  });
}

void cancel(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const auto loan = read_id<LoanId>(params.at("loan"));
  if (!params.ok() || !has_service(context, done)) return;
  context.offline->cancel(loan, [done](Result<TxId, Rejection> sent) {
    if (!sent) return done(rpc_error(sent.error()));
    done(json::value(json::object{{"id", sent->hex()}}));
  });
}

void forget(RpcContext& context, JsonReader& params, const RpcDone& done) {
  std::optional<TxId> one;
  std::optional<LoanId> loan;
  if (params.has("id")) one = read_id<TxId>(params.at("id"));
  if (params.has("loan")) loan = read_id<LoanId>(params.at("loan"));
  if (!one && !loan) params.at("loan").fail("a loan or an id is needed");
  if (params.ok() && has_service(context, done))
    context.offline->forget(one, loan, answer_count(done, "dropped"));
}

}  // namespace

std::vector<RpcMethod> offline_methods() {
  return {
      {"offline.anchor",
       "What an offline wallet trusts this network by: a file",
       {},
       [](RpcContext& context, JsonReader&, const RpcDone& done) {
         if (has_service(context, done)) context.offline->anchor(answer_file(done));
       }},
      {"offline.pair",
       "Takes the public side of an offline wallet's accounts",
       {kContainer},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         Bytes file = read_file(params);
         if (params.ok() && has_service(context, done))
           context.offline->pair(std::move(file), answer_count(done, "accounts"));
       }},
      {"offline.request",
       "Transactions to be signed offline, with the proofs: a file",
       {{"kind", "string", false,
         "pay_instalment unless given; or pay_off_loan, transfer, place_bid, apply_for_loan, "
         "set_policy"},
        {"account", "string", false, "who signs; of instalments the borrower unless given"},
        {"loan", "string", false, "64 hexadecimal digits"},
        {"instalments", "string", false, "3..36, one number, or all"},
        {"with_late_fee", "boolean", false, "let each cover one late fee and be late"},
        {"with_cancel", "boolean", false, "beside them, what voids the rest; true unless given"},
        {"purpose", "string", false, "words for the signer"},
        {"valid_days", "integer", false, "of other kinds than instalments; 7 unless given"},
        {"to", "string", false, "transfer: an address"},
        {"asset", "integer", false, "transfer, apply_for_loan: its number"},
        {"amount_minor", "integer", false, "transfer, place_bid"},
        {"reference", "string", false, "transfer: words to the receiver"},
        {"principal_minor", "integer", false, "apply_for_loan"},
        {"rate_ppb", "integer", false, "apply_for_loan: ceiling; place_bid: the least"},
        {"days", "integer", false, "apply_for_loan: how long it is listed; 7 unless given"},
        {"grace_days", "integer", false, "apply_for_loan"},
        {"late_fee_minor", "integer", false, "apply_for_loan"},
        {"description", "string", false, "apply_for_loan"},
        {"policy", "string", false, "set_policy: 2:KEY,KEY,KEY"}},
       make_request},
      {"offline.submit",
       "Keeps signed transactions and sends each at its time",
       {kContainer},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         Bytes file = read_file(params);
         if (params.ok() && has_service(context, done))
           context.offline->submit(std::move(file), answer_count(done, "kept"));
       }},
      {"offline.held", "Signed transactions that wait, and why", {}, list_held},
      {"offline.cancel",
       "Sends the cancellation that is held for a loan: what else was signed ahead is void",
       {{"loan", "string", true, "64 hexadecimal digits"}},
       cancel},
      {"offline.forget",
       "Drops what is held: one, or all of a loan that is not paid yet",
       {{"id", "string", false, "64 hexadecimal digits"},
        {"loan", "string", false, "64 hexadecimal digits"}},
       forget},
  };
}

}  // namespace tally::node
