// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/mail_methods.hpp"

#include "core/data/account.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/network/mail_messages.hpp"
#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

void send_letter(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const JsonReader hex = params.at("letter");
  const auto bytes = from_hex(hex.text(2 * (kMaxLetterBytes + 512)));
  auto letter = bytes ? decode<Letter>(*bytes) : Fail{DecodeError::kTruncated};
  if (!letter) hex.fail("a letter in hexadecimal digits is needed, as tool letter makes it");
  if (!params.ok()) return;
  context.node.post_letter(*std::move(letter), [done](const Result<Hash256, Rejection>& kept) {
    if (!kept) return done(rpc_error(kept.error()));
    done(json::value(json::object{{"letter", kept->hex()}}));
  });
}

void collect_letters(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const AccountId account = read_account(params.at("account"), context.practice);
  if (!params.ok()) return;
  const ChainId chain = context.node.tip()->chain;
  context.node.letters_for(account, [done, chain, practice = context.practice](
                                        const std::vector<Letter>& letters) {
    json::array rows;
    for (const Letter& letter : letters)
      rows.push_back(
          json::object{{"letter", id_of(chain, letter).hex()},
                       {"from", to_address(account_of(letter.sender), practice)},
                       {"expires", to_iso(letter.expires)},
                       {"sealed", json::string(as_text(letter.sealed))}});
    done(json::value(json::object{{"rows", std::move(rows)}}));
  });
}

void put_list(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const std::string token = params.at("token").text(network::kMaxCarriedListBytes);
  if (!params.ok()) return;
  context.node.put_status_list(to_bytes(as_bytes(token)),
                               [done](const Result<Hash256, Rejection>& kept) {
                                 if (!kept) return done(rpc_error(kept.error()));
                                 done(json::value(json::object{{"sha256", kept->hex()}}));
                               });
}

void get_list(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const auto digest = read_id<Hash256>(params.at("sha256"));
  if (!params.ok()) return;
  context.node.status_list(digest, [done](const std::optional<Bytes>& token) {
    if (!token)
      return done(json::value(json::object{{"token", nullptr}}));
    done(json::value(json::object{{"token", json::string(as_text(*token))}}));
  });
}

}  // namespace

std::vector<RpcMethod> mail_methods() {
  return {
      {"letter.send", "Leaves a signed, sealed letter for an account with the nodes",
       {{"letter", "string", true, "hexadecimal digits, as tool letter makes it"}}, send_letter},
      {"letter.collect", "The letters that this node keeps for an account, oldest first",
       {kAccount}, collect_letters},
      {"status_list.put", "Gives the nodes a status list token to keep",
       {{"token", "string", true, "the token, compact"}}, put_list},
      {"status_list.get", "A status list token by its digest; null until a node has sent it",
       {{"sha256", "string", true, "64 hexadecimal digits"}}, get_list},
  };
}

}  // namespace tally::node
