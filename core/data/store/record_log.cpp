// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/record_log.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/store/disk.hpp"

namespace tally {
namespace {

constexpr std::size_t kHead = 28;
/// No log between two clears comes near this many records; it keeps a search for whole records in
/// damaged bytes from being fooled or slow.
constexpr std::uint64_t kMaxSkip = 1 << 20;
constexpr std::uint64_t kMaxNumber = std::uint64_t{1} << 40;
/// Far above what one height can bring; a larger file is not ours.
constexpr std::uint64_t kMaxFileBytes = std::uint64_t{1} << 30;

struct Head {
  std::uint32_t length = 0;
  std::uint64_t number = 0;
  std::array<std::uint8_t, 16> checksum{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.length);
    io(self.number);
    io(self.checksum);
  }
};

std::array<std::uint8_t, 16> checksum_of(HashTag tag, const Head& head, ByteView bytes) {
  Writer writer;
  writer(head.length);
  writer(head.number);
  const Hash256 digest = tagged_hash(tag, {writer.view(), bytes});
  std::array<std::uint8_t, 16> checksum;
  std::memcpy(checksum.data(), digest.bytes.data(), checksum.size());
  return checksum;
}

/// The record at the beginning of `rest`, if it is whole.
std::optional<Head> whole_record(HashTag tag, ByteView rest) {
  if (rest.size() < kHead) return std::nullopt;
  Head head;
  Reader reader(rest.first(kHead));
  reader(head);
  if (head.length > kMaxRecordBytes || head.length > rest.size() - kHead) return std::nullopt;
  if (checksum_of(tag, head, rest.subspan(kHead, head.length)) != head.checksum)
    return std::nullopt;
  return head;
}

/// Is there a whole later record anywhere in these bytes? `after` is the number before the bad one.
bool holds_later_record(HashTag tag, ByteView rest, std::optional<std::uint64_t> after) {
  for (std::size_t at = 1; at + kHead <= rest.size(); ++at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
      number |= static_cast<std::uint64_t>(rest[at + 4 + i]) << (8 * i);
    if (number == 0 || number > kMaxNumber) continue;
    if (after && (number <= *after || number - *after > kMaxSkip)) continue;
    if (whole_record(tag, rest.subspan(at))) return true;
  }
  return false;
}

bool write_all(int file, std::uint64_t offset, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    offset += static_cast<std::uint64_t>(put);
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  return true;
}

bool read_all(int file, Bytes& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got =
        ::pread(file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    done += static_cast<std::size_t>(got);
  }
  return true;
}

}  // namespace

RecordLog::RecordLog(RecordLog&& other) noexcept
    : path_(std::move(other.path_)),
      tag_(other.tag_),
      file_(std::exchange(other.file_, -1)),
      next_(other.next_),
      end_(other.end_),
      found_(std::move(other.found_)) {}

RecordLog::~RecordLog() {
  if (file_ >= 0) ::close(file_);
}

Result<RecordLog, Fault> RecordLog::open(const std::filesystem::path& file, HashTag tag,
                                         const std::string& advice) {
  TALLY_TRY_VOID(make_directory(file.parent_path()));
  const int number = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (number < 0) return Fail{disk_fault(errno, file, "open")};
  RecordLog log(file, tag, number);
  TALLY_TRY_VOID(log.load(advice));
  TALLY_TRY_VOID(sync_directory(file.parent_path()));
  return log;
}

Result<void, Fault> RecordLog::load(const std::string& advice) {
  struct stat info {};
  if (::fstat(file_, &info) != 0) return Fail{disk_fault(errno, path_, "read")};
  const auto size = static_cast<std::uint64_t>(info.st_size);
  if (size > kMaxFileBytes)
    return Fail{fault(std::errc::file_too_large, path_.string() + " is too large: " + advice)};
  Bytes all(size);
  if (!read_all(file_, all)) return Fail{disk_fault(errno, path_, "read")};
  ByteView rest(all);
  std::optional<std::uint64_t> last;
  while (!rest.empty()) {
    const auto head = whole_record(tag_, rest);
    const bool in_order = head && (!last || head->number == *last + 1);
    if (!in_order) {
      if (head || holds_later_record(tag_, rest, last))
        return Fail{fault(std::errc::io_error,
                          path_.string() + " is damaged (the record at byte " +
                              std::to_string(end_) + " is not whole): " + advice)};
      break;
    }
    found_.push_back(to_bytes(rest.subspan(kHead, head->length)));
    last = head->number;
    rest = rest.subspan(kHead + head->length);
    end_ = size - rest.size();
  }
  if (last) next_ = *last + 1;
  if (end_ == size) return {};
  if (::ftruncate(file_, static_cast<off_t>(end_)) != 0)
    return Fail{disk_fault(errno, path_, "write")};
  return sync();
}

std::vector<Bytes> RecordLog::take_found() { return std::exchange(found_, {}); }

Result<void, Fault> RecordLog::append(ByteView bytes) {
  TALLY_CHECK(bytes.size() <= kMaxRecordBytes, "a record of a log over its limit");
  Head head;
  head.length = static_cast<std::uint32_t>(bytes.size());
  head.number = next_;
  head.checksum = checksum_of(tag_, head, bytes);
  Bytes record = encode(head);
  record.insert(record.end(), bytes.begin(), bytes.end());
  if (!write_all(file_, end_, record)) return Fail{disk_fault(errno, path_, "write")};
  end_ += record.size();
  ++next_;
  return {};
}

Result<void, Fault> RecordLog::sync() {
  if (::fsync(file_) != 0) return Fail{disk_fault(errno, path_, "write")};
  return {};
}

Result<void, Fault> RecordLog::clear() {
  if (::ftruncate(file_, 0) != 0) return Fail{disk_fault(errno, path_, "write")};
  end_ = 0;
  return {};
}

}  // namespace tally
