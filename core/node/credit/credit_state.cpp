// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/credit/credit_state.hpp"

#include <algorithm>

#include "core/data/crypto/random.hpp"
#include "core/data/store/small_file.hpp"

namespace tally::node {
namespace {

using credit::Json;
using credit::json_array;
using credit::json_bool;
using credit::json_number;
using credit::json_object;
using credit::json_text;

constexpr std::string_view kHeader = "Tallystick/credit/1";
constexpr std::string_view kEvidence = "tallystick-loan-file/1";
constexpr std::size_t kMaxFileBytes = 256 << 20;

/// What letters carry, as they carry it: one form less to read.
Json said_json(const AccountId& from, decltype(credit::Said::what) what) {
  auto json = credit::read_json(credit::write_said({from, std::move(what)}));
  TALLY_CHECK(json.has_value(), "what was written reads");
  return *std::move(json);
}

template <typename T>
std::optional<T> said_in(const Json* json) {
  if (json == nullptr) return std::nullopt;
  auto said = credit::read_said(write_json(*json));
  if (!said || !std::holds_alternative<T>(said->what)) return std::nullopt;
  return std::get<T>(std::move(said->what));
}

Json text(const std::string& value) { return json_text(value); }

Json number(std::int64_t value) { return json_number(value); }

std::int64_t number_in(const Json& json, std::string_view name) {
  const Json* value = json.find(name);
  return value == nullptr ? 0 : value->whole().value_or(0);
}

std::string text_in(const Json& json, std::string_view name) {
  return std::string(json.text_of(name).value_or(""));
}

bool truth_in(const Json& json, std::string_view name) {
  const Json* value = json.find(name);
  return value != nullptr && value->kind == Json::Kind::kTrue;
}

template <typename Id>
Id id_in(const Json& json, std::string_view name) {
  const auto bytes = from_hex(text_in(json, name));
  Id id;
  if (bytes && bytes->size() == id.bytes.size()) std::ranges::copy(*bytes, id.bytes.begin());
  return id;
}

const std::vector<Json>& items_in(const Json& json, std::string_view name) {
  static const std::vector<Json> none;
  const Json* list = json.find(name);
  return list == nullptr ? none : list->items;
}

RequestState state_in(const Json& json) {
  const std::int64_t number = number_in(json, "state");
  const bool known = number >= 0 && number <= static_cast<int>(RequestState::kWithdrawn);
  return known ? static_cast<RequestState>(number) : RequestState::kFailed;
}

template <typename Rows, typename ToJson>
Json list_of(const Rows& rows, const ToJson& to_json) {
  Json list = json_array();
  for (const auto& row : rows) list.items.push_back(to_json(row));
  return list;
}

Json json_of(const HeldDocument& it) {
  return json_object({{"id", text(it.id)},
                      {"issuer", text(it.issuer.hex())},
                      {"vct", text(it.vct)},
                      {"copies", list_of(it.copies, [](const HeldCopy& copy) {
                         return json_object({{"token", text(copy.token)},
                                             {"number", number(copy.number)},
                                             {"used", json_bool(copy.is_used)}});
                       })}});
}

HeldDocument document_in(const Json& json) {
  HeldDocument made{text_in(json, "id"), id_in<AccountId>(json, "issuer"), text_in(json, "vct"),
                    {}};
  for (const Json& copy : items_in(json, "copies"))
    made.copies.push_back({text_in(copy, "token"),
                           static_cast<std::uint32_t>(number_in(copy, "number")),
                           truth_in(copy, "used")});
  return made;
}

Json json_of(const GotAsk& it) {
  Json json = json_object({{"ask", credit::json_of(it.ask)},
                           {"state", number(static_cast<int>(it.state))},
                           {"shown", list_of(it.shown, text)}});
  if (it.grant) json.set("grant", text(it.grant->hex()));
  return json;
}

Json json_of(const MadeAsk& it) {
  Json json = json_object({{"ask", credit::json_of(it.ask)},
                           {"state", number(static_cast<int>(it.state))},
                           {"problem", text(it.problem)}});
  if (it.delivery) json.set("delivery", said_json(it.ask.borrower, *it.delivery));
  return json;
}

Json json_of(const ListProof& it) {
  return json_object({{"epoch", number(it.epoch)}, {"token", text(it.token)}});
}

ListProof proof_in(const Json* json) {
  if (json == nullptr) return {};
  return {static_cast<std::uint32_t>(number_in(*json, "epoch")), text_in(*json, "token")};
}

Json json_of(const KeptFile& it) {
  return json_object(
      {{"ask", credit::json_of(it.ask)},
       {"delivery", said_json(it.ask.borrower, it.delivery)},
       {"checked", number(it.checked_at.ms)},
       {"facts", list_of(it.facts,
                         [](const CreditFact& fact) {
                           return json_object(
                               {{"claim", text(fact.claim)}, {"value", text(fact.value)}});
                         })},
       {"issuer", text(it.issuer.hex())},
       {"issued", number(it.issued.ms)},
       {"expires", number(it.expires.ms)},
       {"proof", json_of(it.proof)},
       {"newest", number(it.newest_epoch)},
       {"status", number(it.status)},
       {"withdrawn", json_bool(it.is_withdrawn)}});
}

std::optional<credit::Ask> ask_of(const Json& json) {
  const Json* ask = json.find("ask");
  auto read = ask == nullptr ? Fail{credit::CredentialError::kBadPayload} : credit::ask_in(*ask);
  if (!read) return std::nullopt;
  return *std::move(read);
}

std::optional<KeptFile> file_in(const Json& json) {
  auto ask = ask_of(json);
  auto delivery = said_in<credit::Delivery>(json.find("delivery"));
  if (!ask || !delivery) return std::nullopt;
  KeptFile made;
  made.ask = *std::move(ask);
  made.delivery = *std::move(delivery);
  made.checked_at.ms = number_in(json, "checked");
  for (const Json& fact : items_in(json, "facts"))
    made.facts.push_back({text_in(fact, "claim"), text_in(fact, "value")});
  made.issuer = id_in<AccountId>(json, "issuer");
  made.issued.ms = number_in(json, "issued");
  made.expires.ms = number_in(json, "expires");
  made.proof = proof_in(json.find("proof"));
  made.newest_epoch = static_cast<std::uint32_t>(number_in(json, "newest"));
  made.status = static_cast<std::uint8_t>(number_in(json, "status"));
  made.is_withdrawn = truth_in(json, "withdrawn");
  return made;
}

}  // namespace

std::string write_state(const CreditState& state) {
  Json keys = json_object();
  for (const auto& [issuer, next] : state.next_key) keys.set(issuer.hex(), number(next));
  Json json = json_object(
      {{"documents", list_of(state.documents, [](const auto& it) { return json_of(it); })},
       {"next_key", std::move(keys)},
       {"got", list_of(state.got, [](const auto& it) { return json_of(it); })},
       {"made", list_of(state.made, [](const auto& it) { return json_of(it); })},
       {"files", list_of(state.files, [](const auto& it) { return json_of(it); })},
       {"orders", list_of(state.orders,
                          [](const GotOrder& it) {
                            return json_object({{"id", text(it.id)},
                                                {"came", number(it.came_at.ms)},
                                                {"holder", text(it.holder.hex())},
                                                {"order", said_json(it.holder, it.order)}});
                          })},
       {"status_changed", json_bool(state.status_changed)},
       {"seen", list_of(state.seen, [](const LetterId& id) { return text(id.hex()); })}});
  if (state.office) json.set("office", state.office->save());
  return write_json(json);
}

std::optional<CreditState> read_state(std::string_view bytes) {
  const auto json = credit::read_json(bytes);
  if (!json || !json->is_object()) return std::nullopt;
  CreditState made;
  for (const Json& it : items_in(*json, "documents")) made.documents.push_back(document_in(it));
  if (const Json* keys = json->find("next_key"))
    for (const credit::Member& member : keys->members) {
      const Json named = json_object({{"id", json_text(member.name)}});
      made.next_key[id_in<AccountId>(named, "id")] =
          static_cast<std::uint32_t>(member.value.whole().value_or(0));
    }
  for (const Json& it : items_in(*json, "got")) {
    auto ask = ask_of(it);
    if (!ask) return std::nullopt;
    GotAsk got{*std::move(ask), state_in(it), std::nullopt, {}};
    if (it.find("grant") != nullptr) got.grant = id_in<GrantId>(it, "grant");
    for (const Json& claim : items_in(it, "shown")) got.shown.push_back(claim.text);
    made.got.push_back(std::move(got));
  }
  for (const Json& it : items_in(*json, "made")) {
    auto ask = ask_of(it);
    if (!ask) return std::nullopt;
    made.made.push_back({*std::move(ask), state_in(it), text_in(it, "problem"),
                         said_in<credit::Delivery>(it.find("delivery"))});
  }
  for (const Json& it : items_in(*json, "files")) {
    auto file = file_in(it);
    if (!file) return std::nullopt;
    made.files.push_back(*std::move(file));
  }
  for (const Json& it : items_in(*json, "orders")) {
    auto order = said_in<credit::Order>(it.find("order"));
    if (!order) return std::nullopt;
    made.orders.push_back({text_in(it, "id"), id_in<AccountId>(it, "holder"),
                           Timestamp{number_in(it, "came")}, *std::move(order)});
  }
  if (const Json* office = json->find("office")) {
    made.office = credit::Office::load(*office);
    if (!made.office) return std::nullopt;
  }
  made.status_changed = truth_in(*json, "status_changed");
  for (const Json& id : items_in(*json, "seen")) {
    const Json named = json_object({{"id", id}});
    made.seen.insert(id_in<LetterId>(named, "id"));
  }
  return made;
}

Result<void, Fault> save_state(const std::filesystem::path& file, const SealKey& key,
                               const CreditState& state) {
  SealNonce nonce{};
  fill_random(nonce);
  const std::string json = write_state(state);
  const Bytes sealed = key.seal(nonce, as_bytes(kHeader), as_bytes(json));
  Bytes all(nonce.begin(), nonce.end());
  all.insert(all.end(), sealed.begin(), sealed.end());
  return replace_file(file, all);
}

Result<CreditState, Fault> load_state(const std::filesystem::path& file, const SealKey& key) {
  TALLY_TRY(const auto bytes, load_file(file, kMaxFileBytes));
  if (!bytes) return CreditState{};
  SealNonce nonce{};
  std::optional<Bytes> plain;
  if (bytes->size() > nonce.size()) {
    std::copy_n(bytes->begin(), nonce.size(), nonce.begin());
    plain = key.open(nonce, as_bytes(kHeader), ByteView(*bytes).subspan(nonce.size()));
  }
  auto state = plain ? read_state(as_text(*plain)) : std::nullopt;
  if (!state)
    return Fail{fault(std::errc::bad_message,
                      file.string() + " is damaged or of another wallet: move it away to begin "
                                      "with an empty one")};
  return *std::move(state);
}

Json evidence_of(const KeptFile& file, const ChainId& chain) {
  return json_object({{"format", json_text(std::string(kEvidence))},
                      {"chain", text(chain.hex())},
                      {"ask", credit::json_of(file.ask)},
                      {"delivery", said_json(file.ask.borrower, file.delivery)},
                      {"status_list", json_of(file.proof)}});
}

std::optional<Evidence> evidence_in(std::string_view bytes, const ChainId& chain) {
  const auto json = credit::read_json(bytes);
  if (!json || json->text_of("format") != kEvidence || text_in(*json, "chain") != chain.hex())
    return std::nullopt;
  auto ask = ask_of(*json);
  auto delivery = said_in<credit::Delivery>(json->find("delivery"));
  if (!ask || !delivery) return std::nullopt;
  return Evidence{*std::move(ask), *std::move(delivery), proof_in(json->find("status_list"))};
}

}  // namespace tally::node
