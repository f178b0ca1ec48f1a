// SPDX-License-Identifier: GPL-3.0-or-later
// Presentations, compact and as JSON, and what lies under them; nothing random is ever verified.
#include <cstdint>
#include <cstdlib>

#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/credit/verify.hpp"

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static const credit::SecretJwk kKey = credit::SecretJwk::random(credit::Curve::kEd25519);
  const credit::Jwk keys[] = {kKey.public_jwk()};
  credit::VerifyOptions options;
  options.keys = keys;
  options.now_seconds = 1'800'000'000;
  if (credit::verify_sd_jwt(text, options)) std::abort();
  if (const auto document = credit::split_sd_jwt(text)) {
    if (document->text() != text) std::abort();
    if (const auto token = credit::parse_jws(document->issuer_token, credit::kMaxTokenBytes)) {
      if (credit::is_signed_by(*token, keys[0])) std::abort();
      if (const auto payload = credit::read_json(token->payload)) {
        if (const auto unfolded = credit::unfold(*payload, document->disclosures))
          for (const credit::Disclosed& it : unfolded->disclosed) {
            const std::vector<credit::ClaimPath> one{it.path};
            if (!credit::select(*document, one)) std::abort();
          }
        static_cast<void>(credit::holder_key(*payload));
        static_cast<void>(credit::status_ref(*payload));
      }
    }
  }
  if (const auto json = credit::read_json(text)) {
    static_cast<void>(credit::split_sd_jwt_json(*json));
    static_cast<void>(credit::jwk_from_json(*json));
    if (json->is_object()) {
      // Whatever can be issued unfolds again to what it was made of.
      const auto paths = credit::all_selectable(*json);
      const auto made = credit::issue(kKey, {*json, paths, credit::json_object(), 16, nullptr},
                                      [] { return credit::Salt{}; });
      if (made) {
        const auto token = credit::parse_jws(made->issuer_token, 16 << 20);
        if (!token) return 0;  // over the size that tokens may have
        const auto payload = credit::read_json(token->payload);
        if (!payload) std::abort();
        // Equal salts make equal disclosures of equal claims, which is refused; else it unfolds.
        static_cast<void>(credit::unfold(*payload, made->disclosures));
      }
    }
  }
  static_cast<void>(credit::jwks_from_text(text));
  return 0;
}
