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

namespace tally::wallet {
namespace {

constexpr std::string_view kMagic = "TALLYWLT";
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kMaxSealedBytes = 1 << 20;

void write_header(Writer& io, const SealedFile& file) {
  io.raw(as_bytes(kMagic));
  io(kVersion);
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
  return Fault{std::error_code(number, std::generic_category()),
               std::string("cannot ") + doing + " " + path.string() + ": " +
                   std::strerror(number) + hint};
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

}  // namespace

Result<SealedFile, Fault> seal_secret(std::string_view passphrase, PasswordCost cost,
                                      const PublicKey& key, ByteView secret) {
  SealedFile file;
  file.has_passphrase = !passphrase.empty();
  file.cost = file.has_passphrase ? cost : kOpenFileCost;
  file.key = key;
  fill_random(file.salt);
  fill_random(file.nonce);
  TALLY_TRY(const SealKey seal, SealKey::derive(passphrase, file.salt, file.cost));
  file.sealed = seal.seal(file.nonce, header_of(file), secret);
  return file;
}

Result<Result<Bytes, SealedFileError>, Fault> open_secret(const SealedFile& file,
                                                          std::string_view passphrase) {
  using Opened = Result<Bytes, SealedFileError>;
  TALLY_TRY(const SealKey seal, SealKey::derive(passphrase, file.salt, file.cost));
  auto secret = seal.open(file.nonce, header_of(file), file.sealed);
  if (!secret) return Opened(Fail{SealedFileError::kWrongPassphrase});
  return Opened(std::move(*secret));
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
  if (bytes.size() < kMagic.size() + sizeof kVersion + kChecksumBytes)
    return Fail{SealedFileError::kDamaged};

  Reader io(bytes.first(bytes.size() - kChecksumBytes).subspan(kMagic.size()));
  std::uint16_t version = 0;
  io(version);
  if (version > kVersion) return Fail{SealedFileError::kNewerFormat};
  const Hash256 sum =
      tagged_hash(HashTag::kWalletFile, {bytes.first(bytes.size() - kChecksumBytes)});
  if (std::memcmp(sum.bytes.data(), bytes.last(kChecksumBytes).data(), kChecksumBytes) != 0)
    return Fail{SealedFileError::kDamaged};

  SealedFile file;
  io(file.cost);
  io(file.salt);
  io(file.nonce);
  io(file.key);
  io(file.has_passphrase);
  io.bytes(file.sealed, kMaxSealedBytes);
  io.finish();
  if (!io.ok() || version != kVersion || !is_sane(file.cost))
    return Fail{SealedFileError::kDamaged};
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
