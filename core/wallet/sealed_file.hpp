// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string_view>

#include "core/data/crypto/seal.hpp"
#include "core/data/crypto/secret_bytes.hpp"
#include "core/data/fault.hpp"
#include "core/data/ids.hpp"
#include "core/data/result.hpp"

/// A secret in a file, behind a passphrase.
/// Shape:  "TALLYWLT" ‖ version u16 ‖ cost ‖ salt 16 ‖ nonce 24 ‖ public key 32 ‖
///         has_passphrase ‖ sealed bytes (length u32 ‖ bytes) ‖ checksum 32.
///         Everything before the sealed bytes is bound to them; the checksum is
///         H(kWalletFile ‖ all before it), so a damaged file shows before any passphrase is tried.
///         Version 1 seals a seed of 32 bytes, version 2 the whole content of a wallet.
/// Errors: of parse: kNotAWallet, kNewerFormat, kDamaged; of open: kWrongPassphrase. Somebody who
///         changes the file on purpose and mends the checksum gets kWrongPassphrase.
/// Thread: any; deriving the key takes memory and time (PasswordCost).
namespace tally::wallet {

enum class SealedFileError : std::uint8_t {
  kNone = 0,
  kNotAWallet = 1,   ///< the first bytes are not ours
  kNewerFormat = 2,  ///< made by a newer version
  kDamaged = 3,      ///< cut short, or a byte changed
  kWrongPassphrase = 4,
};

inline constexpr std::uint16_t kSealedFileVersion = 2;

struct SealedFile {
  std::uint16_t version = kSealedFileVersion;
  PasswordCost cost;
  SealSalt salt{};
  SealNonce nonce{};
  PublicKey key;  ///< readable without the passphrase
  bool has_passphrase = false;
  Bytes sealed;
};

/// Cost of a file without a passphrase: nothing to guess, so nothing to slow down.
inline constexpr PasswordCost kOpenFileCost{64, 1};

/// A new file with a fresh salt, nothing sealed yet. An empty passphrase takes kOpenFileCost.
[[nodiscard]] SealedFile begin_sealed(std::string_view passphrase, PasswordCost cost,
                                      const PublicKey& key);
/// The key that this passphrase gives for this file: takes memory and time.
[[nodiscard]] Result<SealKey, Fault> derive_seal_key(const SealedFile& file,
                                                     std::string_view passphrase);
/// Seals under a fresh nonce.
void seal_secret(SealedFile& file, const SealKey& key, ByteView secret);
[[nodiscard]] Result<SecretBytes, SealedFileError> open_secret(const SealedFile& file,
                                                               const SealKey& key);

[[nodiscard]] Bytes write_sealed(const SealedFile& file);
[[nodiscard]] Result<SealedFile, SealedFileError> parse_sealed(ByteView bytes);

/// The file is the old one or the new one, whole, whatever happens: temporary file, fsync, rename,
/// fsync of the directory. Only the owner may read it. Never replaces a file unless told to; the
/// file that was replaced stays beside it as `path`.backup.
[[nodiscard]] Result<void, Fault> write_file_atomically(const std::filesystem::path& path,
                                                        ByteView bytes, bool replace);
[[nodiscard]] Result<Bytes, Fault> read_whole_file(const std::filesystem::path& path,
                                                   std::size_t max_bytes);

}  // namespace tally::wallet
