// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rpc_client.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>
#include <optional>
#include <string_view>
#include <utility>

#include "core/node/data_directory.hpp"
#include "core/node/rpc/rpc_server.hpp"

namespace tally::app {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxFileBytes = 256 * 1024;

int refuse(const std::string& why, int code) {
  std::fprintf(stderr, "tallystick-cli: %s\n", why.c_str());
  return code;
}

void print_indented(std::string& out, const json::value& value, std::size_t depth) {
  const std::string pad(2 * depth + 2, ' ');
  const std::string end(2 * depth, ' ');
  if (value.is_object() && !value.get_object().empty()) {
    out += "{\n";
    bool first = true;
    for (const auto& member : value.get_object()) {
      out += (first ? "" : ",\n") + pad + json::serialize(json::value(member.key())) + ": ";
      print_indented(out, member.value(), depth + 1);
      first = false;
    }
    out += "\n" + end + "}";
  } else if (value.is_array() && !value.get_array().empty()) {
    out += "[\n";
    bool first = true;
    for (const json::value& item : value.get_array()) {
      out += (first ? "" : ",\n") + pad;
      print_indented(out, item, depth + 1);
      first = false;
    }
    out += "\n" + end + "]";
  } else {
    out += json::serialize(value);
  }
}

/// 36, true and {"a": 1} as what they are, everything else as a text; also numbers that are ids.
json::value value_of(const std::string& text) {
  json::error_code error;
  const json::value value = json::parse(text, error);
  const bool keeps_digits = !value.is_double() && !value.is_uint64();
  return !error && keeps_digits ? value : json::value(text);
}

/// offline.* speak of files: those that go in are read here, those that come out written here.
struct FileArgument {
  std::string path;
  bool goes_in = false;
};

std::optional<FileArgument> take_file(const std::string& method, json::object& params) {
  const bool speaks_of_files = method.starts_with("offline.") || method == "wallet.watch";
  if (!speaks_of_files || !params.contains("file")) return std::nullopt;
  const json::value file = params["file"];
  params.erase("file");
  FileArgument made{file.is_string() ? std::string(file.get_string()) : json::serialize(file),
                    method == "offline.submit" || method == "offline.pair" ||
                        method == "wallet.watch"};
  return made;
}

/// wallet.*: what should not stand in a list of processes comes from a file, passphrase_file=FILE
/// for passphrase=TEXT. Returns what is wrong, empty when nothing is.
std::string take_secrets(const std::string& method, json::object& params) {
  constexpr std::string_view kEnd = "_file";
  if (!method.starts_with("wallet.")) return {};
  std::vector<std::pair<std::string, std::string>> given;
  for (const auto& [key, value] : params)
    if (std::string_view(key).ends_with(kEnd))
      given.emplace_back(key, value.is_string() ? std::string(value.get_string())
                                                : json::serialize(value));
  for (const auto& [key, path] : given) {
    auto content = node::read_file(path, kMaxFileBytes);
    if (!content) return content.error().what;
    std::string& text = *content;
    text.resize(std::min(text.find_first_of("\r\n"), text.size()));
    params.erase(key);
    params[key.substr(0, key.size() - kEnd.size())] = std::move(text);
  }
  return {};
}

std::optional<json::object> read_arguments(const std::vector<std::string>& arguments) {
  json::object params;
  for (const std::string& argument : arguments) {
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos || equals == 0) return std::nullopt;
    params[argument.substr(0, equals)] = value_of(argument.substr(equals + 1));
  }
  return params;
}

int write_file(const json::value& result, const std::string& path) {
  const json::value* hex =
      result.is_object() ? result.get_object().if_contains("container") : nullptr;
  const auto bytes =
      hex != nullptr && hex->is_string() ? from_hex(hex->get_string()) : std::nullopt;
  if (!bytes) return refuse("the node answers with no file", 1);
  const auto written = node::write_file(path, std::string(as_text(*bytes)), false);
  if (!written) return refuse(written.error().what, 1);
  std::printf("%s\n",
              json::serialize(json::object{{"file", path}, {"bytes", bytes->size()}}).c_str());
  return 0;
}

/// What most people meet who pay by command; empty for what needs no more words.
const char* advice_for(std::string_view name) {
  constexpr std::pair<std::string_view, const char*> kAdvice[] = {
      {"wrong_chain", "it was signed for another network; sign it again with this one's chain"},
      {"self_transfer", "this is the payer's own address; name somebody else's"},
      {"expired", "its time has run out; sign it again"},
      {"not_yet_valid", "its time has not come; is the clock of this machine right?"},
      {"fee_too_low", "sign it again with the fee of node.status or more"},
      {"nonce_used", "this number is taken; account.next_nonce says the next one"},
      {"nonce_taken", "this number waits already; account.next_nonce says the next one"},
      {"nonce_gap", "an earlier one is missing; account.next_nonce says which is next"},
      {"cannot_pay_fee", "the account has too few coins for the fee; send it some first"},
      {"insufficient_funds", "account.balances says what the account has free"},
      {"asset_not_found", "node.status lists the assets"},
      {"no_wallet", "make one with wallet.create"},
      {"locked", "open it with wallet.unlock"},
  };
  for (const auto& [known, advice] : kAdvice)
    if (known == name) return advice;
  return "";
}

/// "data.name" of a refusal, and what a person can do about it.
NodeRefusal refusal_of(const json::value& problem) {
  NodeRefusal made{json::serialize(problem), 1, {}, problem};
  if (!problem.is_object()) return made;
  const json::object& told = problem.get_object();
  if (const json::value* message = told.if_contains("message"); message && message->is_string())
    made.what = std::string(message->get_string());
  const json::value* data = told.if_contains("data");
  const json::value* name =
      data != nullptr && data->is_object() ? data->get_object().if_contains("name") : nullptr;
  if (name == nullptr || !name->is_string()) return made;
  made.name = std::string(name->get_string());
  if (const char* advice = advice_for(made.name); *advice != 0)
    made.what += std::string(": ") + advice;
  return made;
}

}  // namespace

Result<json::value, NodeRefusal> ask_node(const NodeDoor& door, const std::string& method,
                                          json::object params) {
  const auto fail = [](const std::string& what, int exit_code = 1) {
    return Fail{NodeRefusal{what, exit_code, {}, {}}};
  };
  const auto cookie = node::read_cookie(door.data_dir / "rpc.cookie");
  if (!cookie) return fail(cookie.error().what);
  node::HostPort where = cookie->where;
  if (!door.rpc.empty()) {
    const auto given = node::parse_host_port(door.rpc);
    if (!given) return fail(given.error().what, 2);
    where = *given;
  }
  const json::object request{
      {"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", std::move(params)}};
  const auto answer = node::http_post(where, cookie->credentials, json::serialize(request));
  if (!answer) return fail(answer.error().what);
  json::error_code error;
  const json::value body = json::parse(answer->body, error);
  if (answer->status != 200 || error || !body.is_object())
    return fail("the node answers " + std::to_string(answer->status) + ": " +
                answer->body.substr(0, answer->body.find('\n')));
  if (const json::value* problem = body.get_object().if_contains("error"))
    return Fail{refusal_of(*problem)};
  const json::value* result = body.get_object().if_contains("result");
  if (result == nullptr) return fail("the node answers neither result nor error");
  return *result;
}

int run_rpc_call(const RpcCall& call) {
  auto params = read_arguments(call.arguments);
  if (!params) return refuse("arguments are given as name=value", 2);
  const auto file = take_file(call.method, *params);
  if (const std::string problem = take_secrets(call.method, *params); !problem.empty())
    return refuse(problem, 1);
  if (file && file->goes_in) {
    const auto content = node::read_file(file->path, kMaxFileBytes);
    if (!content) return refuse(content.error().what, 1);
    (*params)["container"] = to_hex(as_bytes(*content));
  }
  if (call.data_dir.empty())
    return refuse("--data-dir is needed: the RPC password stands there", 2);
  const auto result = ask_node({call.data_dir, call.rpc}, call.method, *std::move(params));
  if (!result) {
    if (call.json && !result.error().body.is_null())
      std::printf("%s\n", json::serialize(result.error().body).c_str());
    return refuse(result.error().what, result.error().exit_code);
  }
  if (file && !file->goes_in) return write_file(*result, file->path);
  std::string out;
  if (call.json)
    out = json::serialize(*result);
  else
    print_indented(out, *result, 0);
  std::printf("%s\n", out.c_str());
  return 0;
}

}  // namespace tally::app
