// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Every name that the documents of this layer carry, and every bound, in one place: the SD-JWT VC
/// and Token Status List formats are drafts still, and a name that changes changes here.
namespace tally::credit {

inline constexpr std::string_view kTypCredential = "dc+sd-jwt";
inline constexpr std::string_view kTypKeyBinding = "kb+jwt";
inline constexpr std::string_view kTypStatusList = "statuslist+jwt";
inline constexpr std::string_view kTypDelivery = "tally-cred+jwe";

inline constexpr std::string_view kAlgEs256 = "ES256";
inline constexpr std::string_view kAlgEdDsa = "EdDSA";      ///< RFC 8037
inline constexpr std::string_view kAlgEd25519 = "Ed25519";  ///< RFC 9864, the same signatures
inline constexpr std::string_view kAlgAgreement = "ECDH-ES";
inline constexpr std::string_view kEncA128 = "A128GCM";
inline constexpr std::string_view kEncA256 = "A256GCM";
inline constexpr std::string_view kHashSha256 = "sha-256";

inline constexpr std::string_view kVctIdentity = "urn:tallystick:vct:identity:1";
inline constexpr std::string_view kVctIncome = "urn:tallystick:vct:income:1";
inline constexpr std::string_view kVctCreditReport = "urn:tallystick:vct:credit-report:1";
inline constexpr std::string_view kVctBusiness = "urn:tallystick:vct:business:1";
inline constexpr std::string_view kVctCollateral = "urn:tallystick:vct:collateral:1";
inline constexpr std::string_view kVctRepaymentHistory = "urn:tallystick:vct:repayment-history:1";

/// These are never selectively disclosable: hiding one would hide who says it, or until when.
inline constexpr std::string_view kAlwaysVisible[] = {
    "iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status", "_sd_alg"};

inline constexpr std::size_t kMaxTokenBytes = 1 << 20;
inline constexpr std::size_t kMaxStatusTokenBytes = 8 << 20;
inline constexpr std::size_t kMaxDisclosures = 1024;
inline constexpr std::size_t kMaxJsonDepth = 24;
inline constexpr std::size_t kDecoyStep = 16;
inline constexpr std::size_t kDeliveryStepBytes = 1024;
inline constexpr std::int64_t kKeyBindingWindowSeconds = 300;
/// Clocks differ: so much may a token seem to come from the future.
inline constexpr std::int64_t kClockSkewSeconds = 60;

}  // namespace tally::credit
