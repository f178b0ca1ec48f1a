// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/dispatch.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cmath>
#include <mutex>

namespace tally::node {
namespace {

namespace json = boost::json;

json::value envelope(const json::value& id, RpcOutcome outcome) {
  json::object answer{{"jsonrpc", "2.0"}, {"id", id}};
  if (auto* error = std::get_if<RpcError>(&outcome)) {
    json::object shown{{"code", error->code}, {"message", error->message}};
    if (!error->data.is_null()) shown["data"] = std::move(error->data);
    answer["error"] = std::move(shown);
  } else {
    answer["result"] = std::move(std::get<json::value>(outcome));
  }
  return answer;
}

bool is_request(const json::value& value) {
  if (!value.is_object()) return false;
  const json::object& object = value.get_object();
  const json::value* version = object.if_contains("jsonrpc");
  const json::value* method = object.if_contains("method");
  return version != nullptr && version->is_string() && version->get_string() == "2.0" &&
         method != nullptr && method->is_string();
}

json::value id_in(const json::value& request) {
  const json::value* id =
      request.is_object() ? request.get_object().if_contains("id") : nullptr;
  if (id == nullptr) return {};
  // A number too large for a double is read as infinity, which JSON cannot say.
  const bool is_endless = id->is_double() && !std::isfinite(id->get_double());
  return id->is_string() || (id->is_number() && !is_endless) ? *id : json::value();
}

/// Parameters are refused before the method does anything: it only reads them until it has all.
void run_method(RpcContext& context, const RpcMethod& method, const json::value& params,
                const RpcDone& done) {
  JsonReader reader(params);
  for (const auto& member : params.get_object()) {
    const auto known = [&](const RpcParameter& one) { return one.name == member.key(); };
    if (std::ranges::none_of(method.parameters, known))
      return done(RpcError{kInvalidParams,
                           "\"" + std::string(member.key()) + "\" is no parameter of " +
                               method.name,
                           {}});
  }
  method.run(context, reader, done);
  if (!reader.ok()) done(RpcError{kInvalidParams, reader.problem(), {}});
}

void run_request(RpcContext& context, const json::value& request, const RpcDone& done) {
  if (!is_request(request))
    return done(RpcError{kInvalidRequest, "no JSON-RPC 2.0 request", {}});
  const json::object& object = request.get_object();
  const std::string name(object.at("method").get_string());
  const auto& methods = rpc_methods();
  const auto method = std::ranges::find(methods, name, &RpcMethod::name);
  if (method == methods.end())
    return done(RpcError{kMethodNotFound, "no method \"" + name + "\"; see rpc.discover", {}});
  const json::value* params = object.if_contains("params");
  if (params == nullptr) return run_method(context, *method, json::object{}, done);
  if (!params->is_object())
    return done(RpcError{kInvalidParams, "parameters are given by name, in an object", {}});
  run_method(context, *method, *params, done);
}

/// Collects the answers of a batch; the last one to come sends them all.
class Collector {
 public:
  Collector(std::size_t count, bool is_batch, RpcReply reply)
      : answers_(count), missing_(count), is_batch_(is_batch), reply_(std::move(reply)) {}

  void put(std::size_t at, json::value answer) {
    const std::lock_guard lock(mutex_);
    answers_[at] = std::move(answer);
    if (--missing_ > 0) return;
    json::array shown;
    for (json::value& one : answers_)
      if (!one.is_null()) shown.push_back(std::move(one));
    if (shown.empty()) return reply_("");
    reply_(is_batch_ ? json::serialize(shown) : json::serialize(shown.front()));
  }

 private:
  std::mutex mutex_;
  std::vector<json::value> answers_;
  std::size_t missing_;
  bool is_batch_;
  RpcReply reply_;
};

}  // namespace

void dispatch(RpcContext& context, const std::string& body, RpcReply reply) {
  json::error_code error;
  const json::value parsed = json::parse(body, error);
  const auto refuse = [&](int code, const char* why) {
    reply(json::serialize(envelope({}, RpcError{code, why, {}})));
  };
  if (error) return refuse(kParseError, "no JSON");
  std::vector<json::value> requests;
  if (parsed.is_array())
    requests.assign(parsed.get_array().begin(), parsed.get_array().end());
  else
    requests.push_back(parsed);
  if (requests.empty()) return refuse(kInvalidRequest, "an empty batch");
  if (requests.size() > kMaxRpcBatch)
    return refuse(kInvalidRequest, "a batch may have 10 requests");

  const auto collector =
      std::make_shared<Collector>(requests.size(), parsed.is_array(), std::move(reply));
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const json::value& request = requests[i];
    const bool is_notification = is_request(request) && !request.get_object().contains("id");
    run_request(context, request,
                [collector, i, id = id_in(request), is_notification](RpcOutcome outcome) {
                  collector->put(
                      i, is_notification ? json::value() : envelope(id, std::move(outcome)));
                });
  }
}

}  // namespace tally::node
