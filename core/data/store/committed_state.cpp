// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/committed_state.hpp"

namespace tally {
namespace {

/// Is `from` the key right behind the one where the rows are?
bool is_next(const leveldb::Iterator& rows, ByteView from) {
  if (!rows.Valid() || from.empty() || from.back() != 0) return false;
  const leveldb::Slice at = rows.key();
  return at.size() == from.size() && at[0] == static_cast<char>(Space::kState) &&
         as_text(view(at).subspan(1)) == as_text(from.first(from.size() - 1));
}

}  // namespace

std::optional<std::pair<Bytes, Bytes>> first_state_row(leveldb::Iterator& rows, ByteView from,
                                                       ByteView until) {
  if (is_next(rows, from)) rows.Next();
  else rows.Seek(space_key(Space::kState, from));
  if (!rows.Valid() || rows.key()[0] != static_cast<char>(Space::kState)) return std::nullopt;
  const ByteView key = view(rows.key()).subspan(1);
  if (!(as_text(key) < as_text(until))) return std::nullopt;
  return std::pair(to_bytes(key), to_bytes(view(rows.value())));
}

std::optional<Bytes> CommittedState::get(ByteView key) const {
  if (const auto* known = cache_.find(key)) return *known;
  auto value = base_.get(Space::kState, key);
  cache_.put(key, value, value ? value->size() : 0);
  return value;
}

std::optional<StateValue> CommittedState::look(ByteView key) const {
  const auto* known = cache_.find(key);
  if (known == nullptr) return StateView::look(key);
  if (!*known) return std::nullopt;
  return StateValue::borrowed(**known);
}

std::optional<std::pair<Bytes, Bytes>> CommittedState::next(ByteView from, ByteView until) const {
  if (rows_ == nullptr) rows_ = base_.iterator();
  auto row = first_state_row(*rows_, front_.begin(from), until);
  base_.check(*rows_);
  if (row) front_.found(from, row->first);
  return row;
}

void CommittedState::committed(StateDiff diff) {
  rows_.reset();
  for (auto& [key, value] : diff) {
    if (value) front_.put(key);
    const std::size_t bytes = value ? value->size() : 0;
    cache_.put(key, std::move(value), bytes);
  }
}

}  // namespace tally
