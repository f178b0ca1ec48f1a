// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/sd_jwt.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/credit/base64url.hpp"
#include "core/credit/jwk.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::credit {
namespace {

using Refused = std::optional<CredentialError>;

/// One disclosure as it came.
struct Leaf {
  std::optional<std::string> name;  ///< none for an item of a list
  Json value;
  bool used = false;
};

bool is_reserved(std::string_view name) {
  return name == "_sd" || name == "..." || name == "_sd_alg";
}

Result<Leaf, CredentialError> read_leaf(const std::string& disclosure) {
  const auto bytes = from_base64url(disclosure);
  if (!bytes) return Fail{CredentialError::kBadEncoding};
  TALLY_TRY(Json json, read_json(as_text(*bytes)));
  const std::size_t count = json.items.size();
  if (!json.is_array() || (count != 2 && count != 3) || !json.items[0].is_text())
    return Fail{CredentialError::kBadDisclosure};
  Leaf leaf;
  if (count == 3) {
    if (!json.items[1].is_text()) return Fail{CredentialError::kBadDisclosure};
    leaf.name = std::move(json.items[1].text);
    if (is_reserved(*leaf.name)) return Fail{CredentialError::kReservedName};
  }
  leaf.value = std::move(json.items.back());
  return leaf;
}

/// Walks a payload and puts each disclosure where its digest stands.
class Unfolder {
 public:
  Refused read(const std::vector<std::string>& disclosures) {
    leaves_.reserve(disclosures.size());
    for (const std::string& disclosure : disclosures) {
      auto leaf = read_leaf(disclosure);
      if (!leaf) return leaf.error();
      if (!by_digest_.emplace(digest_of(disclosure), leaves_.size()).second)
        return CredentialError::kDisclosureTwice;
      leaves_.push_back(*std::move(leaf));
    }
    return {};
  }

  Refused walk(Json& value, std::size_t depth) {
    if (depth > 2 * kMaxJsonDepth) return CredentialError::kTooDeep;
    if (value.is_object()) return object(value, depth);
    if (value.is_array()) return array(value, depth);
    return {};
  }

  [[nodiscard]] bool all_used() const { return std::ranges::all_of(leaves_, &Leaf::used); }
  std::vector<Disclosed> disclosed() { return std::move(disclosed_); }

 private:
  /// The leaf of that digest, marked as used; null for a decoy or what was not disclosed.
  Leaf* take(const std::string& digest, std::size_t& number) {
    const auto found = by_digest_.find(digest);
    if (found == by_digest_.end()) return nullptr;
    number = found->second;
    leaves_[number].used = true;
    return &leaves_[number];
  }
  bool seen_before(const std::string& digest) { return !seen_.insert(digest).second; }

  Refused object(Json& value, std::size_t depth) {
    if (value.find("...") != nullptr) return CredentialError::kBadDigest;
    if (depth > 0 && value.find("_sd_alg") != nullptr) return CredentialError::kNestedHashName;
    Json digests = json_array();
    if (Json* listed = value.find("_sd")) {
      digests = std::move(*listed);
      if (!digests.is_array()) return CredentialError::kBadDigest;
      value.remove("_sd");
    }
    for (Member& member : value.members)
      if (Refused refused = inside(json_text(member.name), member.value, depth)) return refused;
    for (const Json& digest : digests.items) {
      if (!digest.is_text()) return CredentialError::kBadDigest;
      if (seen_before(digest.text)) return CredentialError::kDigestTwice;
    }
    for (const Json& digest : digests.items) {
      std::size_t number = 0;
      Leaf* leaf = take(digest.text, number);
      if (leaf == nullptr) continue;
      if (!leaf->name) return CredentialError::kBadDisclosure;
      if (depth == 0 && std::ranges::find(kAlwaysVisible, *leaf->name) != std::end(kAlwaysVisible))
        return CredentialError::kMustBeVisible;
      if (value.find(*leaf->name) != nullptr) return CredentialError::kClaimOverwritten;
      Json found = leaf->value;
      if (Refused refused = disclose(number, json_text(*leaf->name), found, depth)) return refused;
      value.members.push_back({*leaf->name, std::move(found)});
    }
    return {};
  }

  Refused array(Json& value, std::size_t depth) {
    std::vector<Json> kept;
    for (std::size_t at = 0; at < value.items.size(); ++at) {
      Json& item = value.items[at];
      const Json place = json_number(static_cast<std::int64_t>(at));
      const Json* digest = item.find("...");
      if (digest == nullptr) {
        if (Refused refused = inside(place, item, depth)) return refused;
        kept.push_back(std::move(item));
        continue;
      }
      if (item.members.size() != 1 || !digest->is_text()) return CredentialError::kBadDigest;
      if (seen_before(digest->text)) return CredentialError::kDigestTwice;
      std::size_t number = 0;
      Leaf* leaf = take(digest->text, number);
      if (leaf == nullptr) continue;
      if (leaf->name) return CredentialError::kBadDisclosure;
      Json found = leaf->value;
      if (Refused refused = disclose(number, place, found, depth)) return refused;
      kept.push_back(std::move(found));
    }
    value.items = std::move(kept);
    return {};
  }

  Refused disclose(std::size_t number, const Json& step, Json& value, std::size_t depth) {
    ClaimPath path = path_;
    path.push_back(step);
    const std::size_t at = disclosed_.size();
    disclosed_.push_back({number, std::move(path), {}});
    const Refused refused = inside(step, value, depth);
    disclosed_[at].value = value;
    return refused;
  }

  Refused inside(const Json& step, Json& value, std::size_t depth) {
    if (!value.is_object() && !value.is_array()) return {};
    path_.push_back(step);
    const Refused refused = walk(value, depth + 1);
    path_.pop_back();
    return refused;
  }

  std::vector<Leaf> leaves_;
  std::unordered_map<std::string, std::size_t> by_digest_;
  std::unordered_set<std::string> seen_;
  std::vector<Disclosed> disclosed_;
  ClaimPath path_;
};

Refused read_list(const Json& header, SdJwt& out) {
  if (const Json* list = header.find("disclosures")) {
    if (!list->is_array()) return CredentialError::kBadHeader;
    if (list->items.size() > kMaxDisclosures) return CredentialError::kTooManyDisclosures;
    for (const Json& item : list->items) {
      if (!item.is_text() || item.text.empty()) return CredentialError::kBadDisclosure;
      out.disclosures.push_back(item.text);
    }
  }
  if (const Json* token = header.find("kb_jwt")) {
    if (!token->is_text() || token->text.empty()) return CredentialError::kKeyBindingMalformed;
    out.key_binding = token->text;
  }
  return {};
}

}  // namespace

std::string SdJwt::without_key_binding() const {
  std::string all = issuer_token + '~';
  for (const std::string& disclosure : disclosures) all += disclosure + '~';
  return all;
}

std::string digest_of(std::string_view disclosure) {
  return to_base64url(sha256(as_bytes(disclosure)).bytes);
}

Result<SdJwt, CredentialError> split_sd_jwt(std::string_view compact) {
  if (compact.size() > kMaxTokenBytes) return Fail{CredentialError::kTooLarge};
  const std::size_t last = compact.rfind('~');
  if (last == std::string_view::npos) return Fail{CredentialError::kMalformed};
  SdJwt made;
  made.key_binding = compact.substr(last + 1);
  std::string_view rest = compact.substr(0, last + 1);
  for (bool first = true; !rest.empty(); first = false) {
    const std::size_t end = rest.find('~');
    if (end == 0) return Fail{CredentialError::kMalformed};
    if (first)
      made.issuer_token = rest.substr(0, end);
    else
      made.disclosures.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end + 1);
    if (made.disclosures.size() > kMaxDisclosures)
      return Fail{CredentialError::kTooManyDisclosures};
  }
  return made;
}

Result<std::vector<SdJwt>, CredentialError> split_sd_jwt_json(const Json& json) {
  const auto payload = json.text_of("payload");
  if (!payload) return Fail{CredentialError::kMalformed};
  // The general form has a list of signatures, the flattened one is such a signature itself.
  const Json* list = json.find("signatures");
  const std::vector<Json> signatures = list != nullptr ? list->items : std::vector<Json>{json};
  if (signatures.empty()) return Fail{CredentialError::kMalformed};
  std::vector<SdJwt> made;
  for (const Json& signature : signatures) {
    const auto header = signature.text_of("protected");
    const auto value = signature.text_of("signature");
    if (!header || !value) return Fail{CredentialError::kMalformed};
    SdJwt& one = made.emplace_back();
    one.issuer_token =
        std::string(*header) + '.' + std::string(*payload) + '.' + std::string(*value);
    // Only the first signature's header carries the disclosures (RFC 9901 §8.1).
    if (const Json* open = signatures[0].find("header"))
      if (const Refused refused = read_list(*open, one)) return Fail{*refused};
  }
  return made;
}

Result<Unfolded, CredentialError> unfold(const Json& payload,
                                         const std::vector<std::string>& disclosures) {
  if (!payload.is_object()) return Fail{CredentialError::kBadPayload};
  if (const Json* hash = payload.find("_sd_alg"))
    if (!hash->is_text() || hash->text != kHashSha256)
      return Fail{CredentialError::kHashNotAllowed};
  Unfolder unfolder;
  if (const Refused refused = unfolder.read(disclosures)) return Fail{*refused};
  Unfolded made{payload, {}};
  if (const Refused refused = unfolder.walk(made.payload, 0)) return Fail{*refused};
  if (!unfolder.all_used()) return Fail{CredentialError::kUnreferencedDisclosure};
  made.payload.remove("_sd_alg");
  made.disclosed = unfolder.disclosed();
  return made;
}

}  // namespace tally::credit
