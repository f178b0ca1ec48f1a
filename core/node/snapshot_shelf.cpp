// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/snapshot_shelf.hpp"

#include <charconv>
#include <fstream>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/store/small_file.hpp"
#include "core/node/statement_check.hpp"

namespace tally::node {
namespace {

namespace fs = std::filesystem;

/// So much of a chunk waits in memory before it goes to its file.
constexpr std::size_t kBufferBytes = 32 << 10;
constexpr const char* kUnderWay = "under-way";

Fault cannot_write(const fs::path& file) {
  return fault(std::errc::io_error, "cannot write " + file.string() + ": is the disk full?");
}

bool append(const fs::path& file, Bytes& bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::app);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  bytes.clear();
  return out.good();
}

std::optional<Bytes> whole(const fs::path& file, std::size_t max_bytes) {
  auto bytes = load_file(file, max_bytes);
  if (!bytes || !*bytes) return std::nullopt;
  return **std::move(bytes);
}

unsigned bits_for(std::uint64_t bytes) {
  unsigned bits = 0;
  while (bits < kMaxChunkBits && bytes >> bits > kChunkBytes) ++bits;
  return bits;
}

Fault stopped() { return fault(std::errc::operation_canceled, "the node is stopping"); }

Result<void, Fault> spread(const fs::path& dir, const StoreSnapshot& moment, unsigned bits,
                           const std::stop_token& stop) {
  std::vector<Bytes> waiting(std::size_t{1} << bits);
  bool good = true;
  const auto file_of = [&](std::size_t index) { return dir / std::to_string(index); };
  moment.walk_state([&](ByteView key, ByteView value) {
    const std::uint32_t index = chunk_of(state_key_hash(key), bits);
    append_entry(waiting[index], key, value);
    if (waiting[index].size() >= kBufferBytes) good = append(file_of(index), waiting[index]);
    return good && !stop.stop_requested();
  });
  if (stop.stop_requested()) return Fail{stopped()};
  for (std::size_t i = 0; good && i < waiting.size(); ++i) good = append(file_of(i), waiting[i]);
  if (!good) return Fail{cannot_write(dir)};
  return {};
}

}  // namespace

std::string why_not(const SnapshotManifest& manifest) {
  const BlockHeader& header = manifest.final_block.block.header;
  if (!body_fits(manifest.final_block.block)) return "its block has another body";
  if (manifest.bits > kMaxChunkBits || manifest.tops.size() != std::size_t{1} << manifest.bits)
    return "not as many parts as it says";
  if (root_of(manifest.tops) != header.state_root) return "its parts make another state";
  return "";
}

std::optional<SnapshotShelf> SnapshotShelf::open(const fs::path& dir) {
  std::optional<SnapshotShelf> newest;
  std::error_code code;
  fs::remove_all(dir / kUnderWay, code);
  for (const auto& entry : fs::directory_iterator(dir, code)) {
    const std::string name = entry.path().filename().string();
    Height height = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), height);
    if (error != std::errc{} || end != name.data() + name.size()) continue;
    if (!newest || newest->height_ < height) newest = SnapshotShelf(entry.path(), height);
  }
  return newest;
}

Result<SnapshotShelf, Fault> SnapshotShelf::make(const fs::path& dir, const StoreSnapshot& moment,
                                                 FinalBlock block, ValidatorSet validators,
                                                 const std::stop_token& stop) {
  const Height height = block.block.header.height;
  const fs::path under_way = dir / kUnderWay;
  const fs::path done = dir / std::to_string(height);
  std::error_code code;
  fs::remove_all(under_way, code);
  fs::create_directories(under_way, code);
  if (code) return Fail{cannot_write(under_way)};

  std::uint64_t bytes = 0;
  moment.walk_state([&](ByteView key, ByteView value) {
    bytes += key.size() + value.size() + 8;
    return !stop.stop_requested();
  });
  if (stop.stop_requested()) return Fail{stopped()};
  SnapshotManifest manifest{std::move(block), std::move(validators), 0, {}};
  manifest.bits = static_cast<std::uint8_t>(bits_for(bytes));
  TALLY_TRY_VOID(spread(under_way, moment, manifest.bits, stop));
  for (std::uint32_t i = 0; i < 1U << manifest.bits; ++i) {
    if (stop.stop_requested()) return Fail{stopped()};
    const auto chunk = whole(under_way / std::to_string(i), network::kMaxChunkBytes);
    const auto top = chunk ? top_of_chunk(*chunk, i, manifest.bits) : std::nullopt;
    if (!top) return Fail{cannot_write(under_way / std::to_string(i))};
    manifest.tops.push_back(*top);
  }
  if (root_of(manifest.tops) != manifest.final_block.block.header.state_root)
    return Fail{fault(std::errc::io_error,
                      "the state of " + dir.parent_path().string() +
                          " is not what its last block says: it is damaged; make it anew from "
                          "the blocks")};
  TALLY_TRY_VOID(replace_file(under_way / "manifest", encode(manifest)));
  for (const auto& entry : fs::directory_iterator(dir, code))
    if (entry.path() != under_way) fs::remove_all(entry.path(), code);
  fs::rename(under_way, done, code);
  if (code) return Fail{cannot_write(done)};
  return SnapshotShelf(done, height);
}

std::optional<Bytes> SnapshotShelf::manifest() const {
  return whole(dir_ / "manifest", network::kMaxManifestBytes);
}

std::optional<Bytes> SnapshotShelf::chunk(std::uint32_t index) const {
  return whole(dir_ / std::to_string(index), network::kMaxChunkBytes);
}

}  // namespace tally::node
