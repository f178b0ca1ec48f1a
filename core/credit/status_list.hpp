// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>

#include "core/credit/jwk.hpp"
#include "core/data/bytes.hpp"

/// Token Status List, JWT form: one small number for each credential of an issuer.
/// Shape:  1, 2, 4 or 8 bits an entry, from the lowest bits of a byte up, packed with zlib. This
///         program issues 2 bits. Reading one entry after loading is one look into an array.
/// Errors: load, in order: those of parse_jws and signer_of, kBadPayload, kStatusListTyp,
///         kStatusListWrong (another list than asked for), kBadTime, kIssuedInFuture,
///         kStatusListExpired, kStatusListCorrupt (bits, packing, more than kMaxStatusListBytes).
/// Thread: any.
/// Source: draft-ietf-oauth-status-list; its short list eNrbuRgAAhcBXQ of 1 bit is b9 a3 (a test).
namespace tally::credit {

/// 2²⁴ entries of 2 bits. No more is ever unpacked.
inline constexpr std::size_t kMaxStatusListBytes = 4 << 20;
inline constexpr std::size_t kMinStatusEntries = 1 << 20;

enum class Status : std::uint8_t { kValid = 0, kInvalid = 1, kSuspended = 2, kApplication = 3 };

class StatusList {
 public:
  /// All valid. Bits is 1, 2, 4 or 8.
  StatusList(std::size_t entries, unsigned bits);
  [[nodiscard]] static std::optional<StatusList> from_packed(ByteView packed, unsigned bits);

  [[nodiscard]] unsigned bits() const { return bits_; }
  [[nodiscard]] std::size_t entries() const { return bytes_.size() * 8 / bits_; }
  /// Empty when there is no such entry.
  [[nodiscard]] std::optional<std::uint8_t> at(std::uint64_t index) const;
  /// Requires an entry that exists and a value that fits.
  void set(std::uint64_t index, std::uint8_t value);
  [[nodiscard]] Bytes packed() const;
  [[nodiscard]] ByteView bytes() const { return bytes_; }

 private:
  StatusList(Bytes bytes, unsigned bits) : bytes_(std::move(bytes)), bits_(bits) {}
  Bytes bytes_;
  unsigned bits_;
};

/// A list as its issuer signed it.
struct SignedStatusList {
  StatusList list;
  std::string uri;     ///< member sub: what a credential's status names
  std::string issuer;  ///< empty when it does not say
  Jwk key;             ///< the key that signed
  std::int64_t issued_seconds = 0;
  std::optional<std::int64_t> expires_seconds;
};

[[nodiscard]] Result<SignedStatusList, CredentialError> load_status_list(
    std::string_view token, std::span<const Jwk> keys, std::int64_t now_seconds);

struct StatusListHead {
  std::string uri;
  std::string issuer;
  std::int64_t issued_seconds = 0;
  std::optional<std::int64_t> expires_seconds;
  std::optional<std::int64_t> ttl_seconds;
};
[[nodiscard]] std::string sign_status_list(const SecretJwk& issuer, const StatusList& list,
                                           const StatusListHead& head);

/// What a credential's `status` claim names.
struct StatusRef {
  std::uint64_t index = 0;
  std::string uri;
};
/// Empty when there is no status claim; kBadStatus when it is none of ours.
[[nodiscard]] Result<std::optional<StatusRef>, CredentialError> status_ref(const Json& payload);

/// kRevoked, kSuspended, kStatusUnknown, kStatusIndex; nothing when the entry is valid.
[[nodiscard]] std::optional<CredentialError> refusal_of(const StatusList& list,
                                                        std::uint64_t index);

}  // namespace tally::credit
