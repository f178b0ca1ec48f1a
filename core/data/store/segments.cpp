// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/segments.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <utility>

#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/store/disk.hpp"

namespace tally {
namespace {

constexpr std::size_t kRecordHead = 28;
using Checksum = std::array<std::uint8_t, 16>;

struct RecordHead {
  std::uint32_t length = 0;
  Height height = 0;
  Checksum checksum{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.length);
    io(self.height);
    io(self.checksum);
  }
};

Checksum checksum_of(std::uint32_t length, Height height, ByteView bytes) {
  Writer writer;
  writer(length);
  writer(height);
  const Hash256 digest = tagged_hash(HashTag::kSegmentRecord, {writer.view(), bytes});
  Checksum checksum;
  std::memcpy(checksum.data(), digest.bytes.data(), checksum.size());
  return checksum;
}

/// Closes when it goes.
class File {
 public:
  explicit File(int number) : number_(number) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

/// As many bytes as there are, up to the size of `out`; negative on an error.
ssize_t read_at(int file, std::uint64_t offset, std::span<std::uint8_t> out) {
  std::size_t done = 0;
  while (done < out.size()) {
    const ssize_t got = ::pread(file, out.data() + done, out.size() - done,
                                static_cast<off_t>(offset + done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  return static_cast<ssize_t>(done);
}

bool write_at(int file, std::uint64_t offset, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    offset += static_cast<std::uint64_t>(put);
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  return true;
}

/// The number in "00000042.seg"; 0 for any other name.
std::uint32_t segment_number(const std::string& name) {
  std::uint32_t number = 0;
  if (name.size() != 12 || !name.ends_with(".seg")) return 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + 8, number);
  return error == std::errc{} && end == name.data() + 8 ? number : 0;
}

/// A record, if all of it is there and its checksum is right.
std::optional<Bytes> read_record(int file, std::uint64_t offset, std::uint64_t limit,
                                 RecordHead& head) {
  std::array<std::uint8_t, kRecordHead> raw;
  if (offset + kRecordHead > limit) return std::nullopt;
  if (read_at(file, offset, raw) != static_cast<ssize_t>(raw.size())) return std::nullopt;
  Reader reader(raw);
  reader(head);
  if (head.length > limit - offset - kRecordHead) return std::nullopt;
  Bytes bytes(head.length);
  if (read_at(file, offset + kRecordHead, bytes) != static_cast<ssize_t>(bytes.size()))
    return std::nullopt;
  if (checksum_of(head.length, head.height, bytes) != head.checksum) return std::nullopt;
  return bytes;
}

Result<void, Fault> check_records(const std::filesystem::path& path, std::uint64_t end) {
  const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return Fail{disk_fault(errno, path, "open")};
  for (std::uint64_t offset = 0; offset < end;) {
    RecordHead head;
    if (!read_record(file.number(), offset, end, head))
      return Fail{damaged(path, "the block at byte " + std::to_string(offset) + " is not whole",
                          path.parent_path().parent_path())};
    offset += kRecordHead + head.length;
  }
  return {};
}

/// Every committed file with its committed length; the last may be longer.
Result<void, Fault> check_files(const std::filesystem::path& dir,
                                const std::vector<SegmentEnd>& known) {
  for (const SegmentEnd& segment : known) {
    char name[16];
    std::snprintf(name, sizeof name, "%08u.seg", segment.segment);
    const auto path = dir / name;
    std::error_code code;
    const auto size = std::filesystem::file_size(path, code);
    if (code) return Fail{damaged(path, "the file is missing", dir.parent_path())};
    if (size < segment.bytes)
      return Fail{damaged(path, "its end is missing", dir.parent_path())};
  }
  return {};
}

/// A block that was written but never committed is no part of the chain; a file before the newest
/// that nobody knows was pruned.
Result<void, Fault> cut_torn_tail(const std::filesystem::path& dir,
                                  const std::vector<SegmentEnd>& known) {
  const SegmentEnd last = known.empty() ? SegmentEnd{} : known.back();
  std::error_code code;
  for (const auto& entry : std::filesystem::directory_iterator(dir, code)) {
    const std::uint32_t number = segment_number(entry.path().filename().string());
    if (number == 0) continue;
    const bool is_known =
        std::ranges::find(known, number, &SegmentEnd::segment) != known.end();
    if (number < last.segment && is_known) continue;
    if (number != last.segment)
      std::filesystem::remove(entry.path(), code);
    else if (entry.file_size(code) > last.bytes)
      std::filesystem::resize_file(entry.path(), last.bytes, code);
    if (code) return Fail{disk_fault(code.value(), entry.path(), "cut the torn tail of")};
  }
  if (code) return Fail{disk_fault(code.value(), dir, "list")};
  return {};
}

}  // namespace

Result<void, Fault> read_segments(const std::filesystem::path& dir,
                                  const std::function<bool(Height, Bytes)>& visit) {
  std::error_code code;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(dir, code))
    if (segment_number(entry.path().filename().string()) != 0) paths.push_back(entry.path());
  if (code) return Fail{disk_fault(code.value(), dir, "list")};
  std::ranges::sort(paths);
  for (const auto& path : paths) {
    const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const auto size = std::filesystem::file_size(path, code);
    if (file.number() < 0 || code) return Fail{disk_fault(errno, path, "open")};
    for (std::uint64_t offset = 0; offset < size;) {
      RecordHead head;
      auto bytes = read_record(file.number(), offset, size, head);
      if (!bytes || !visit(head.height, *std::move(bytes))) return {};
      offset += kRecordHead + head.length;
    }
  }
  return {};
}

std::uint64_t BlockPlace::end() const { return offset + kRecordHead + length; }

Result<Segments, Fault> Segments::open(std::filesystem::path dir,
                                       const std::vector<SegmentEnd>& known,
                                       std::uint64_t max_bytes, bool sync) {
  TALLY_TRY_VOID(make_directory(dir));
  TALLY_TRY_VOID(check_files(dir, known));
  const SegmentEnd last = known.empty() ? SegmentEnd{} : known.back();
  TALLY_TRY_VOID(cut_torn_tail(dir, known));
  Segments segments(std::move(dir), max_bytes, sync);
  if (last.segment == 0) return segments;
  TALLY_TRY_VOID(check_records(segments.path_of(last.segment), last.bytes));
  TALLY_TRY_VOID(segments.start(last.segment, last.bytes));
  return segments;
}

Segments::Segments(Segments&& other) noexcept
    : dir_(std::move(other.dir_)),
      max_bytes_(other.max_bytes_),
      sync_(other.sync_),
      segment_(other.segment_),
      end_(other.end_),
      file_(std::exchange(other.file_, -1)) {}

Segments::~Segments() {
  if (file_ >= 0) ::close(file_);
}

std::filesystem::path Segments::path_of(std::uint32_t segment) const {
  char name[16];
  std::snprintf(name, sizeof name, "%08u.seg", segment);
  return dir_ / name;
}

Result<void, Fault> Segments::start(std::uint32_t segment, std::uint64_t end) {
  const auto path = path_of(segment);
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) return Fail{disk_fault(errno, path, "open")};
  if (file_ >= 0) ::close(file_);
  file_ = file;
  segment_ = segment;
  end_ = end;
  if (!sync_ || end > 0) return {};
  return sync_directory(dir_);
}

Result<BlockPlace, Fault> Segments::append(Height height, ByteView bytes) {
  TALLY_CHECK(bytes.size() <= UINT32_MAX - kRecordHead, "a block of 4 GiB");
  const auto length = static_cast<std::uint32_t>(bytes.size());
  if (segment_ == 0 || (end_ > 0 && end_ + kRecordHead + length > max_bytes_)) {
    if (sync_) TALLY_TRY_VOID(sync());
    TALLY_TRY_VOID(start(segment_ + 1, 0));
  }

  Writer record;
  record(RecordHead{length, height, checksum_of(length, height, bytes)});
  record.raw(bytes);
  const auto path = path_of(segment_);
  if (!write_at(file_, end_, record.view())) return Fail{disk_fault(errno, path, "write")};
  const BlockPlace place{segment_, end_, length};
  end_ = place.end();
  return place;
}

Result<void, Fault> Segments::sync() {
  if (file_ >= 0 && ::fdatasync(file_) != 0)
    return Fail{disk_fault(errno, path_of(segment_), "write")};
  return {};
}

Result<void, Fault> Segments::remove(std::uint32_t segment) {
  TALLY_CHECK(segment < segment_, "only an older file goes");
  std::error_code code;
  std::filesystem::remove(path_of(segment), code);
  if (code) return Fail{disk_fault(code.value(), path_of(segment), "delete")};
  return {};
}

Result<Bytes, Fault> Segments::read(const BlockPlace& place, Height height) const {
  const auto path = path_of(place.segment);
  const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return Fail{disk_fault(errno, path, "open")};
  RecordHead head;
  auto bytes = read_record(file.number(), place.offset, place.end(), head);
  if (!bytes || head.height != height || head.length != place.length)
    return Fail{damaged(path, "block " + std::to_string(height) + " does not match its checksum",
                        dir_.parent_path())};
  return *std::move(bytes);
}

}  // namespace tally
