// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/database.hpp"

#include <utility>

namespace tally {
namespace {

leveldb::ReadOptions reading(const leveldb::Snapshot* at) {
  leveldb::ReadOptions options;
  options.verify_checksums = true;
  options.snapshot = at;
  return options;
}

bool has_segments(const std::filesystem::path& dir) {
  std::error_code code;
  for (const auto& entry : std::filesystem::directory_iterator(dir, code))
    if (entry.path().extension() == ".seg" && entry.file_size(code) > 0) return true;
  return false;
}

}  // namespace

std::string space_key(Space space, ByteView key) {
  std::string text;
  text.reserve(1 + key.size());
  text.push_back(static_cast<char>(space));
  text.append(as_text(key));
  return text;
}

Database::Database(std::filesystem::path dir, DirectoryLock lock)
    : dir_(std::move(dir)),
      lock_(std::move(lock)),
      filter_(leveldb::NewBloomFilterPolicy(10)),
      cache_(leveldb::NewLRUCache(32 << 20)) {}

Result<std::shared_ptr<Database>, Fault> Database::open(const std::filesystem::path& dir) {
  TALLY_TRY_VOID(make_directory(dir));
  TALLY_TRY(DirectoryLock lock, DirectoryLock::take(dir));
  const std::shared_ptr<Database> base(new Database(dir, std::move(lock)));
  const auto path = dir / "db";
  std::error_code code;
  // Beginning anew beside blocks of before would throw them away.
  if (!std::filesystem::exists(path / "CURRENT", code) && has_segments(dir / "blocks"))
    return Fail{damaged(path, "the database of the blocks beside it is missing", dir)};

  leveldb::Options options;
  options.create_if_missing = true;
  // Without this a damaged record in the log would be skipped and the later ones applied.
  options.paranoid_checks = true;
  options.write_buffer_size = 16 << 20;
  options.max_file_size = 8 << 20;
  options.block_cache = base->cache_.get();
  options.filter_policy = base->filter_.get();
  options.compression = leveldb::kNoCompression;
  leveldb::DB* opened = nullptr;
  const leveldb::Status status = leveldb::DB::Open(options, path.string(), &opened);
  if (!status.ok()) return Fail{base->to_fault(status)};
  base->db_.reset(opened);
  return base;
}

Fault Database::to_fault(const leveldb::Status& status) const {
  const auto path = dir_ / "db";
  const std::string text = status.ToString();
  if (text.find("No space left on device") != std::string::npos) return disk_full(dir_);
  if (status.IsIOError() && text.find("No such file") == std::string::npos)
    return fault(std::errc::io_error, "cannot use " + path.string() + ": " + text);
  return damaged(path, text, dir_);
}

std::optional<Bytes> Database::get(Space space, ByteView key, const leveldb::Snapshot* at) const {
  std::string value;
  const leveldb::Status status = db_->Get(reading(at), space_key(space, key), &value);
  if (status.ok()) return to_bytes(as_bytes(value));
  if (!status.IsNotFound()) remember(to_fault(status));
  return std::nullopt;
}

std::unique_ptr<leveldb::Iterator> Database::iterator(const leveldb::Snapshot* at) const {
  return std::unique_ptr<leveldb::Iterator>(db_->NewIterator(reading(at)));
}

void Database::walk(Space space, const IndexRange& range, IndexOrder order,
                    const leveldb::Snapshot* at,
                    const std::function<bool(ByteView key, ByteView value)>& visit) const {
  const std::string from = space_key(space, range.from);
  const std::string until = range.until.empty()
                                ? std::string(1, static_cast<char>(static_cast<char>(space) + 1))
                                : space_key(space, range.until);
  const auto inside = [&](const leveldb::Iterator& at_row) {
    return at_row.Valid() && at_row.key().compare(from) >= 0 && at_row.key().compare(until) < 0;
  };
  const auto rows = iterator(at);
  const bool forward = order == IndexOrder::kForward;
  rows->Seek(forward ? from : until);
  if (!forward && rows->Valid()) rows->Prev();
  else if (!forward) rows->SeekToLast();
  while (inside(*rows)) {
    if (!visit(view(rows->key()).subspan(1), view(rows->value()))) break;
    if (forward) rows->Next();
    else rows->Prev();
  }
  check(*rows);
}

Result<void, Fault> Database::write(leveldb::WriteBatch& batch, bool sync) {
  leveldb::WriteOptions options;
  options.sync = sync;
  const leveldb::Status status = db_->Write(options, &batch);
  if (!status.ok()) return Fail{remember(to_fault(status))};
  return {};
}

Fault Database::remember(Fault fault) const {
  const std::scoped_lock hold(failure_mutex_);
  if (!failure_) failure_ = fault;
  return fault;
}

void Database::check(const leveldb::Iterator& iterator) const {
  if (!iterator.status().ok()) remember(to_fault(iterator.status()));
}

Result<void, Fault> Database::health() const {
  const std::scoped_lock hold(failure_mutex_);
  if (failure_) return Fail{*failure_};
  return {};
}

}  // namespace tally
