// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <vector>

#include "core/data/bytes.hpp"
#include "core/data/fault.hpp"
#include "core/data/ids.hpp"
#include "core/data/result.hpp"

/// Append-only files of blocks: DIR/00000001.seg, DIR/00000002.seg …
/// Shape:  record = length u32 ‖ height u64 ‖ checksum (16 bytes) ‖ bytes; checksum = the first 16
///         bytes of H(kSegmentRecord ‖ length ‖ height ‖ bytes). A file is begun when the next
///         record would carry the last one over its limit.
/// Errors: Fault that names the file.
/// Thread: open and append: one; read: any.
namespace tally {

/// Where a record lies.
struct BlockPlace {
  std::uint32_t segment = 0;
  std::uint64_t offset = 0;
  std::uint32_t length = 0;  ///< of the block's bytes, without the record's own 28

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.segment);
    io(self.offset);
    io(self.length);
  }
  [[nodiscard]] std::uint64_t end() const;
};

/// How far the committed records of a file reach.
struct SegmentEnd {
  std::uint32_t segment = 0;
  std::uint64_t bytes = 0;
};

/// Every record of the files in DIR, in order, until the visitor returns false or one is not whole:
/// what there is when the database that knows their places is not to be trusted.
[[nodiscard]] Result<void, Fault> read_segments(
    const std::filesystem::path& dir, const std::function<bool(Height, Bytes)>& visit);

class Segments {
 public:
  /// `known` lists all committed files in order. Cuts off what lies beyond, deletes what was
  /// pruned, checks that the rest is there, and every record of the last file.
  [[nodiscard]] static Result<Segments, Fault> open(std::filesystem::path dir,
                                                    const std::vector<SegmentEnd>& known,
                                                    std::uint64_t max_bytes, bool sync);
  Segments(Segments&& other) noexcept;
  Segments& operator=(Segments&& other) = delete;
  ~Segments();

  /// Written, on disk after the next sync(); not yet committed: the next append goes behind it all
  /// the same, so after a failed commit the store must be opened anew.
  [[nodiscard]] Result<BlockPlace, Fault> append(Height height, ByteView bytes);
  [[nodiscard]] Result<void, Fault> sync();
  /// Deletes a file. Not the newest.
  [[nodiscard]] Result<void, Fault> remove(std::uint32_t segment);
  [[nodiscard]] Result<Bytes, Fault> read(const BlockPlace& place, Height height) const;

 private:
  Segments(std::filesystem::path dir, std::uint64_t max_bytes, bool sync)
      : dir_(std::move(dir)), max_bytes_(max_bytes), sync_(sync) {}
  [[nodiscard]] std::filesystem::path path_of(std::uint32_t segment) const;
  [[nodiscard]] Result<void, Fault> start(std::uint32_t segment, std::uint64_t end);

  std::filesystem::path dir_;
  std::uint64_t max_bytes_;
  bool sync_;
  std::uint32_t segment_ = 0;
  std::uint64_t end_ = 0;
  int file_ = -1;
};

}  // namespace tally
