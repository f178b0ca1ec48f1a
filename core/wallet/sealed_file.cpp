// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/sealed_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally::wallet {
namespace {

constexpr std::string_view kMagic = "TALLYWLT";
constexpr std::size_t kMaxSealedBytes = 1 << 20;

void write_header(Writer& io, const SealedFile& file) {
  io.raw(as_bytes(kMagic));
  io(file.version);
  io(file.cost);
  io(file.salt);
  io(file.nonce);
  io(file.key);
  io(file.has_passphrase);
}

Bytes header_of(const SealedFile& file) {
  Writer io;
  write_header(io, file);
  return std::move(io).take();
}

Fault file_fault(const std::filesystem::path& path, const char* doing) {
  const int number = errno;
  const std::string hint = number == ENOSPC ? "; make room on the disk and try again" : "";
  return Fault{
      std::error_code(number, std::generic_category()),
      std::string("cannot ") + doing + " " + path.string() + ": " + std::strerror(number) + hint};
}

/// Closes on every way out.
struct OpenFile {
  int number = -1;
  ~OpenFile() {
    if (number >= 0) ::close(number);
  }
};

bool write_all(int file, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

/// A second name for the present file; the old backup goes first.
bool keep_backup(const std::filesystem::path& path) {
  std::filesystem::path backup = path;
  backup += ".backup";
  if (::unlink(backup.c_str()) != 0 && errno != ENOENT) return false;
  return ::link(path.c_str(), backup.c_str()) == 0 || errno == ENOENT;
}

}  // namespace

SealedFile begin_sealed(std::string_view passphrase, PasswordCost cost, const PublicKey& key) {
  SealedFile file;
  file.has_passphrase = !passphrase.empty();
  file.cost = file.has_passphrase ? cost : kOpenFileCost;
  file.key = key;
  fill_random(file.salt);
  return file;
}

Result<SealKey, Fault> derive_seal_key(const SealedFile& file, std::string_view passphrase) {
  return SealKey::derive(passphrase, file.salt, file.cost);
}

void seal_secret(SealedFile& file, const SealKey& key, ByteView secret) {
  fill_random(file.nonce);
  file.sealed = key.seal(file.nonce, header_of(file), secret);
}

Result<SecretBytes, SealedFileError> open_secret(const SealedFile& file, const SealKey& key) {
  auto secret = key.open(file.nonce, header_of(file), file.sealed);
  if (!secret) return Fail{SealedFileError::kWrongPassphrase};
  SecretBytes kept{ByteView(*secret)};
  wipe(secret->data(), secret->size());
  return kept;
}

Bytes write_sealed(const SealedFile& file) {
  Writer io;
  write_header(io, file);
  io.bytes(file.sealed, kMaxSealedBytes);
  io(tagged_hash(HashTag::kWalletFile, {io.view()}));
  return std::move(io).take();
}

Result<SealedFile, SealedFileError> parse_sealed(ByteView bytes) {
  constexpr std::size_t kChecksumBytes = 32;
  const std::size_t seen = std::min(bytes.size(), kMagic.size());
  if (as_text(bytes.first(seen)) != kMagic.substr(0, seen))
    return Fail{SealedFileError::kNotAWallet};
  if (bytes.size() < kMagic.size() + sizeof kSealedFileVersion + kChecksumBytes)
    return Fail{SealedFileError::kDamaged};

  Reader io(bytes.first(bytes.size() - kChecksumBytes).subspan(kMagic.size()));
  SealedFile file;
  io(file.version);
  if (file.version > kSealedFileVersion) return Fail{SealedFileError::kNewerFormat};
  const Hash256 sum =
      tagged_hash(HashTag::kWalletFile, {bytes.first(bytes.size() - kChecksumBytes)});
  if (std::memcmp(sum.bytes.data(), bytes.last(kChecksumBytes).data(), kChecksumBytes) != 0)
    return Fail{SealedFileError::kDamaged};

  io(file.cost);
  io(file.salt);
  io(file.nonce);
  io(file.key);
  io(file.has_passphrase);
  io.bytes(file.sealed, kMaxSealedBytes);
  io.finish();
  if (!io.ok() || file.version == 0 || !is_sane(file.cost)) return Fail{SealedFileError::kDamaged};
  return file;
}

Result<void, Fault> write_file_atomically(const std::filesystem::path& path, ByteView bytes,
                                          bool replace) {
  std::filesystem::path directory = path.parent_path();
  if (directory.empty()) directory = ".";
  std::filesystem::path temporary = path;
  temporary += ".new";
  {
    const OpenFile file{
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (file.number < 0) return Fail{file_fault(temporary, "write")};
    if (!write_all(file.number, bytes) || ::fsync(file.number) != 0) {
      const Fault kept = file_fault(temporary, "write");
      ::unlink(temporary.c_str());
      return Fail{kept};
    }
  }
  if (replace && !keep_backup(path)) {
    const Fault kept = file_fault(path, "back up");
    ::unlink(temporary.c_str());
    return Fail{kept};
  }
  // link() refuses to overwrite, so of two programs that create at once only one succeeds.
  const bool placed = replace ? ::rename(temporary.c_str(), path.c_str()) == 0
                              : ::link(temporary.c_str(), path.c_str()) == 0;
  if (!placed) {
    const Fault kept = file_fault(path, "create");
    ::unlink(temporary.c_str());
    return Fail{kept};
  }
  if (!replace) ::unlink(temporary.c_str());
  const OpenFile folder{::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (folder.number < 0 || ::fsync(folder.number) != 0)
    return Fail{file_fault(directory, "save to")};
  return {};
}

Result<Bytes, Fault> read_whole_file(const std::filesystem::path& path, std::size_t max_bytes) {
  const OpenFile file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.number < 0) return Fail{file_fault(path, "read")};
  Bytes bytes;
  std::array<std::uint8_t, 65536> part{};
  while (true) {
    const ssize_t got = ::read(file.number, part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Fail{file_fault(path, "read")};
    if (got == 0) return bytes;
    bytes.insert(bytes.end(), part.begin(), part.begin() + got);
    if (bytes.size() > max_bytes)
      return Fail{fault(std::errc::file_too_large,
                        path.string() + " is larger than such a file can be: another one?")};
  }
}

}  // namespace tally::wallet
