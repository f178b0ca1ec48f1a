// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/office.hpp"

#include <algorithm>

#include "core/credit/base64url.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/random.hpp"

namespace tally::credit {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
/// Beyond this, finding a free entry by chance takes long, and a new list is due.
constexpr std::size_t kMostIssued = kMinStatusEntries / 2;

}  // namespace

Office::Office(AccountId issuer, std::uint32_t list)
    : Office(issuer, list, SecretJwk::random(Curve::kP256)) {}

Office::Office(AccountId issuer, std::uint32_t list, SecretJwk key)
    : issuer_(issuer), list_number_(list), key_(std::move(key)) {}

std::uint64_t Office::free_index() const {
  for (;;) {
    std::array<std::uint8_t, 4> chance{};
    fill_random(chance);
    const std::uint64_t index = (chance[0] | (chance[1] << 8) | (chance[2] << 16) |
                                 (static_cast<std::uint64_t>(chance[3]) << 24)) %
                                kMinStatusEntries;
    if (!used_.contains(index)) return index;
  }
}

Status Office::status_of(std::uint64_t index) const {
  return static_cast<Status>(status_.at(index).value_or(0));
}

Result<std::vector<std::string>, CredentialError> Office::issue(
    const Json& claims, const std::string& vct, const AccountId& holder,
    std::span<const Jwk> holders, std::int64_t now_seconds, std::int64_t days) {
  if (!claims.is_object() || claims.members.empty() || holders.empty())
    return Fail{CredentialError::kBadPayload};
  if (used_.size() + holders.size() > kMostIssued) return Fail{CredentialError::kStatusIndex};
  const std::int64_t today = now_seconds - now_seconds % kDaySeconds;
  std::vector<std::string> tokens;
  std::vector<IssuedCopy> copies;
  for (const Jwk& key : holders) {
    std::uint64_t index = free_index();
    while (std::ranges::find(copies, index, &IssuedCopy::index) != copies.end())
      index = free_index();
    Json said = claims;
    const auto selectable = all_selectable(said);
    said.set("iss", json_text(document_name(issuer_)));
    said.set("vct", json_text(vct));
    said.set("iat", json_number(today));
    said.set("exp", json_number(today + days * kDaySeconds));
    said.set("status",
             json_object({{"status_list",
                           json_object({{"idx", json_number(static_cast<std::int64_t>(index))},
                                        {"uri", json_text(status_uri(issuer_, list_number_))}})}}));
    TALLY_TRY(const SdJwt made,
              credit::issue(key_,
                            {.claims = std::move(said), .selectable = selectable,
                             .header = json_object(), .decoy_step = kDecoyStep, .holder = &key},
                            random_salt));
    tokens.push_back(made.text());
    copies.push_back({index, holder, vct, today});
  }
  for (IssuedCopy& copy : copies) {
    used_.insert(copy.index);
    issued_.push_back(std::move(copy));
  }
  return tokens;
}

bool Office::set_status(std::uint64_t index, Status status) {
  if (!used_.contains(index)) return false;
  status_.set(index, static_cast<std::uint8_t>(status));
  return true;
}

std::string Office::sign_list(std::int64_t now_seconds) const {
  return sign_status_list(key_, status_,
                          {status_uri(issuer_, list_number_), document_name(issuer_), now_seconds,
                           std::nullopt, std::nullopt});
}

Json Office::save() const {
  Json copies = json_array();
  for (const IssuedCopy& copy : issued_)
    copies.items.push_back(
        json_object({{"index", json_number(static_cast<std::int64_t>(copy.index))},
                     {"holder", json_text(document_name(copy.holder))},
                     {"vct", json_text(copy.vct)},
                     {"iat", json_number(copy.issued_seconds)}}));
  return json_object({{"issuer", json_text(document_name(issuer_))},
                      {"list", json_number(list_number_)},
                      {"key", key_.to_json()},
                      {"status", json_text(to_base64url(status_.packed()))},
                      {"issued", std::move(copies)}});
}

std::optional<Office> Office::load(const Json& saved) {
  const auto issuer = account_named(saved.text_of("issuer").value_or(""));
  const Json* list = saved.find("list");
  const Json* key_json = saved.find("key");
  const Json* copies = saved.find("issued");
  const auto packed = from_base64url(saved.text_of("status").value_or("!"));
  if (!issuer || list == nullptr || !list->whole() || key_json == nullptr || copies == nullptr ||
      !packed)
    return std::nullopt;
  auto key = SecretJwk::from_json(*key_json);
  auto status = StatusList::from_packed(*packed, 2);
  if (!key || !status || status->entries() != kMinStatusEntries) return std::nullopt;
  Office office(*issuer, static_cast<std::uint32_t>(*list->whole()), *std::move(key));
  office.status_ = *std::move(status);
  for (const Json& item : copies->items) {
    const Json* index = item.find("index");
    const Json* at = item.find("iat");
    const auto holder = account_named(item.text_of("holder").value_or(""));
    if (index == nullptr || !index->whole() || at == nullptr || !at->whole() || !holder)
      return std::nullopt;
    office.issued_.push_back({static_cast<std::uint64_t>(*index->whole()), *holder,
                              std::string(item.text_of("vct").value_or("")), *at->whole()});
    office.used_.insert(office.issued_.back().index);
  }
  return office;
}

}  // namespace tally::credit
