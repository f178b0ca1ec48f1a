// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/benches.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/credit/verify.hpp"

namespace tally::app {

using namespace credit;

/// On one core: ten of thirty facts shown with a key binding, and a status list of 2²⁰ entries.
std::vector<Figure> bench_credential(const BenchOptions&) {
  constexpr int kShows = 2'000;
  constexpr std::int64_t kNow = 1'800'000'000;
  constexpr std::size_t kEntries = 1 << 20;
  const SecretJwk issuer = SecretJwk::random(Curve::kP256);
  const SecretJwk holder = SecretJwk::random(Curve::kP256);
  const std::vector<Jwk> keys{issuer.public_jwk()};
  Json claims = json_object({{"iss", json_text("bank")}, {"vct", json_text("urn:x")},
                             {"exp", json_number(kNow + 1'000)}});
  std::vector<ClaimPath> shown;
  for (int i = 0; i < 30; ++i) {
    const std::string name = "fact" + std::to_string(i);
    claims.set(name, json_number(i));
    if (i % 3 == 0) shown.push_back({json_text(name)});
  }
  const auto selectable = all_selectable(claims);
  const auto whole = issue(issuer,
                           {.claims = std::move(claims), .selectable = selectable,
                            .header = json_object(), .decoy_step = kDecoyStep,
                            .holder = &holder.public_jwk()},
                           random_salt);
  const std::string show = bind(*select(*whole, shown), holder, {"tally:me", "n", kNow})->text();
  VerifyOptions options;
  options.keys = keys;
  options.now_seconds = kNow;
  options.require_key_binding = true;
  options.audience = "tally:me";
  options.nonce = "n";
  const CpuStopwatch watch;
  for (int i = 0; i < kShows; ++i)
    if (!verify_sd_jwt(show, options)) throw std::runtime_error("a presentation is refused");
  const double seconds = watch.seconds();

  StatusList list(kEntries, 2);
  for (std::size_t i = 0; i < kEntries / 100; ++i) list.set(i * 7'919 % kEntries, 1);
  const std::string token = sign_status_list(issuer, list, {"tally:status/x/1", "", kNow, {}, {}});
  const CpuStopwatch load_watch;
  const auto loaded = load_status_list(token, keys, kNow);
  const double load_seconds = load_watch.seconds();
  if (!loaded) throw std::runtime_error("a status list is refused");
  const CpuStopwatch look_watch;
  std::size_t revoked = 0;
  for (std::size_t i = 0; i < kEntries; ++i) revoked += loaded->list.at(i).value_or(0);
  const double look_seconds = look_watch.seconds();
  return {{"presentations_per_second_and_core", kShows / seconds},
          {"status_entries", static_cast<double>(kEntries)},
          {"status_revoked", static_cast<double>(revoked)},
          {"status_token_bytes", static_cast<double>(token.size())},
          {"status_load_ms", load_seconds * 1e3},
          {"status_checks_per_second", static_cast<double>(kEntries) / look_seconds}};
}

}  // namespace tally::app
