// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include <stdexcept>

#include "core/data/state_view.hpp"
#include "core/wallet/offline/container.hpp"

/// Two views of a state for the same code: one that notes what is read, on a machine that has the
/// whole state, and one that knows only what was proven.
/// Errors: both throw NeedsRange when a rule walks over a range; the proven one throws NotProven
///         for an entry that it does not know, so no rule ever takes "unknown" for "absent".
/// Thread: one at a time.
namespace tally::wallet::offline {

struct NotProven : std::runtime_error {
  explicit NotProven(ByteView asked) : std::runtime_error("not proven"), key(to_bytes(asked)) {}
  Bytes key;
};
struct NeedsRange : std::runtime_error {
  NeedsRange() : std::runtime_error("a range of entries") {}
};

class RecordingView : public StateView {
 public:
  explicit RecordingView(const StateView& base) : base_(base) {}
  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override;
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override;
  [[nodiscard]] const std::set<Bytes>& asked() const { return asked_; }

 private:
  const StateView& base_;
  mutable std::set<Bytes> asked_;
};

class ProvenView : public StateView {
 public:
  /// kBadStateProof, kUnknownState (a value of a known kind of key that does not decode).
  [[nodiscard]] static Result<ProvenView, Refusal> check(const Hash256& root,
                                                         const std::map<Bytes, StateEntry>& state);
  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override;
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override;
  [[nodiscard]] bool knows(ByteView key) const { return entries_.contains(to_bytes(key)); }

 private:
  std::map<Bytes, std::optional<Bytes>> entries_;
};

}  // namespace tally::wallet::offline
