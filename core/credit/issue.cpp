// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/issue.hpp"

#include <algorithm>

#include "core/credit/base64url.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"

namespace tally::credit {
namespace {

using Refused = std::optional<CredentialError>;
using Steps = std::span<const Json>;

/// What is left of the paths that lead through a value, and whether one ends here.
struct Wanted {
  std::vector<Steps> below;
  bool here = false;
};

Wanted through(const std::vector<Steps>& paths, const Json& step, std::vector<bool>& met,
               const std::vector<std::size_t>& which, std::vector<std::size_t>& which_below) {
  Wanted wanted;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const Json& first = paths[i][0];
    const bool any = first.kind == Json::Kind::kNull && step.kind == Json::Kind::kNumber;
    if (!any && first != step) continue;
    if (paths[i].size() == 1) {
      wanted.here = true;
      met[which[i]] = true;
    } else {
      wanted.below.push_back(paths[i].subspan(1));
      which_below.push_back(which[i]);
    }
  }
  return wanted;
}

Refused no_reserved_names(const Json& value, std::size_t depth) {
  if (depth > kMaxJsonDepth) return CredentialError::kTooDeep;
  for (const Member& member : value.members) {
    if (member.name == "_sd" || member.name == "..." || member.name == "_sd_alg")
      return CredentialError::kReservedName;
    if (Refused refused = no_reserved_names(member.value, depth + 1)) return refused;
  }
  for (const Json& item : value.items)
    if (Refused refused = no_reserved_names(item, depth + 1)) return refused;
  return {};
}

/// Replaces what may be kept back by digests, from the inside out.
class Folder {
 public:
  Folder(const SaltSource& salts, std::size_t decoy_step, std::size_t paths)
      : salts_(salts), decoy_step_(decoy_step), met_(paths) {}

  void fold(Json& value, const std::vector<Steps>& paths, const std::vector<std::size_t>& which) {
    if (paths.empty()) return;
    if (value.is_object()) object(value, paths, which);
    if (value.is_array()) array(value, paths, which);
  }
  [[nodiscard]] bool all_met() const { return std::ranges::find(met_, false) == met_.end(); }
  std::vector<std::string> disclosures;

 private:
  void object(Json& value, const std::vector<Steps>& paths,
              const std::vector<std::size_t>& which) {
    std::vector<std::string> digests;
    std::vector<Member> kept;
    for (Member& member : value.members) {
      std::vector<std::size_t> below;
      const Wanted wanted = through(paths, json_text(member.name), met_, which, below);
      fold(member.value, wanted.below, below);
      if (wanted.here)
        digests.push_back(disclose({json_text(member.name), std::move(member.value)}));
      else
        kept.push_back(std::move(member));
    }
    value.members = std::move(kept);
    if (digests.empty()) return;
    while (decoy_step_ != 0 && digests.size() % decoy_step_ != 0)
      digests.push_back(to_base64url(sha256(salts_()).bytes));
    std::ranges::sort(digests);
    Json list = json_array();
    for (std::string& digest : digests) list.items.push_back(json_text(std::move(digest)));
    value.set("_sd", std::move(list));
  }

  void array(Json& value, const std::vector<Steps>& paths,
             const std::vector<std::size_t>& which) {
    for (std::size_t at = 0; at < value.items.size(); ++at) {
      std::vector<std::size_t> below;
      const Wanted wanted =
          through(paths, json_number(static_cast<std::int64_t>(at)), met_, which, below);
      Json& item = value.items[at];
      fold(item, wanted.below, below);
      if (wanted.here) item = json_object({{"...", json_text(disclose({std::move(item)}))}});
    }
  }

  std::string disclose(std::vector<Json> parts) {
    parts.insert(parts.begin(), json_text(to_base64url(salts_())));
    disclosures.push_back(to_base64url(as_bytes(write_json(json_array(std::move(parts))))));
    return digest_of(disclosures.back());
  }

  const SaltSource& salts_;
  std::size_t decoy_step_;
  std::vector<bool> met_;
};

bool is_always_visible(std::string_view name) {
  return std::ranges::find(kAlwaysVisible, name) != std::end(kAlwaysVisible);
}

}  // namespace

Salt random_salt() {
  Salt salt{};
  fill_random(salt);
  return salt;
}

Result<SdJwt, CredentialError> issue(const SecretJwk& issuer, Issuance issuance,
                                     const SaltSource& salts) {
  Json& claims = issuance.claims;
  if (!claims.is_object()) return Fail{CredentialError::kBadPayload};
  if (const Refused refused = no_reserved_names(claims, 0)) return Fail{*refused};
  std::vector<Steps> paths;
  std::vector<std::size_t> which;
  for (const ClaimPath& path : issuance.selectable) {
    if (path.empty()) return Fail{CredentialError::kNoSuchClaim};
    if (is_always_visible(path[0].text)) return Fail{CredentialError::kMustBeVisible};
    which.push_back(paths.size());
    paths.emplace_back(path);
  }
  if (issuance.holder != nullptr) {
    Jwk shown = *issuance.holder;
    shown.kid.clear();
    claims.set("cnf", json_object({{"jwk", jwk_to_json(shown)}}));
  }
  Folder folder(salts, issuance.decoy_step, paths.size());
  folder.fold(claims, paths, which);
  if (!folder.all_met()) return Fail{CredentialError::kNoSuchClaim};
  claims.set("_sd_alg", json_text(std::string(kHashSha256)));
  Json& header = issuance.header;
  if (header.find("typ") == nullptr) header.set("typ", json_text(std::string(kTypCredential)));
  if (header.find("kid") == nullptr) header.set("kid", json_text(thumbprint(issuer.public_jwk())));
  return SdJwt{sign_jws(issuer, header, write_json(claims)), std::move(folder.disclosures), {}};
}

std::vector<ClaimPath> all_selectable(const Json& claims) {
  std::vector<ClaimPath> paths;
  for (const Member& member : claims.members)
    if (!is_always_visible(member.name) && member.name != "iat")
      paths.push_back({json_text(member.name)});
  return paths;
}

std::optional<ClaimPath> path_from_text(std::string_view text) {
  if (text.starts_with('[')) {
    auto json = read_json(text);
    if (!json || !json->is_array() || json->items.empty()) return std::nullopt;
    return json->items;
  }
  ClaimPath path;
  for (;;) {
    const std::size_t end = text.find('/');
    const std::string_view step = text.substr(0, end);
    if (step.empty()) return std::nullopt;
    if (step == "*" && !path.empty())
      path.push_back({});
    else if (!path.empty() && step.find_first_not_of("0123456789") == std::string_view::npos)
      path.push_back(
          {.kind = Json::Kind::kNumber, .text = std::string(step), .items = {}, .members = {}});
    else
      path.push_back(json_text(std::string(step)));
    if (end == std::string_view::npos) return path;
    text.remove_prefix(end + 1);
  }
}

std::string path_to_text(const ClaimPath& path) {
  std::string text;
  for (const Json& step : path) {
    if (!text.empty()) text += '/';
    text += step.kind == Json::Kind::kNull ? "*" : step.text;
  }
  return text;
}

}  // namespace tally::credit
