// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mail/list_store.hpp"

#include <algorithm>
#include <vector>

#include "core/data/check.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/store/small_file.hpp"

namespace tally::node {

using network::kMaxCarriedListBytes;

ListStore::ListStore(std::filesystem::path dir, std::size_t max_bytes)
    : dir_(std::move(dir)), max_bytes_(max_bytes) {
  std::error_code problem;
  std::filesystem::create_directories(dir_, problem);
  std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> files;
  for (const auto& entry : std::filesystem::directory_iterator(dir_, problem))
    files.emplace_back(entry.last_write_time(problem), entry.path());
  std::ranges::sort(files);
  for (const auto& [time, path] : files) {
    const auto name = from_hex(path.filename().string());
    const auto size = std::filesystem::file_size(path, problem);
    if (!name || name->size() != 32 || size > kMaxCarriedListBytes) {
      std::filesystem::remove(path, problem);
      continue;
    }
    Hash256 digest;
    std::ranges::copy(*name, digest.bytes.begin());
    sizes_[digest] = size;
    order_.push_back(digest);
    bytes_ += size;
  }
}

Result<Hash256, Fault> ListStore::put(const Bytes& token) {
  TALLY_CHECK(!token.empty() && token.size() <= kMaxCarriedListBytes, "a list of a size we carry");
  const Hash256 digest = sha256(token);
  if (sizes_.contains(digest)) return digest;
  TALLY_TRY_VOID(replace_file(dir_ / digest.hex(), token));
  sizes_[digest] = token.size();
  order_.push_back(digest);
  bytes_ += token.size();
  while (bytes_ > max_bytes_ && order_.size() > 1) {
    std::error_code ignored;
    std::filesystem::remove(dir_ / order_.front().hex(), ignored);
    bytes_ -= sizes_[order_.front()];
    sizes_.erase(order_.front());
    order_.pop_front();
  }
  return digest;
}

std::optional<Bytes> ListStore::get(const Hash256& digest) const {
  if (!sizes_.contains(digest)) return std::nullopt;
  auto bytes = load_file(dir_ / digest.hex(), kMaxCarriedListBytes);
  if (!bytes || !*bytes || sha256(**bytes) != digest) return std::nullopt;
  return **std::move(bytes);
}

}  // namespace tally::node
