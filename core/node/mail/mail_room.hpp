// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/state_view.hpp"
#include "core/node/mail/letter_store.hpp"
#include "core/node/mail/list_store.hpp"

/// What a node keeps for others beside the chain: letters and status lists.
/// Shape:  DIR/letters, DIR/lists.
/// Errors: those of the stores; a Fault of the disk as a Rejection.
/// Thread: the node thread.
namespace tally::node {

class MailRoom {
 public:
  MailRoom(const std::filesystem::path& directory, const ChainId& chain);

  [[nodiscard]] Result<LetterId, LetterError> take(Letter letter, const StateView& state,
                                                   Timestamp now);
  [[nodiscard]] Result<Hash256, Rejection> put_list(const Bytes& token);
  /// Digests of the newest lists that the chain names and that are not here, at most `most`.
  [[nodiscard]] std::vector<Hash256> missing_lists(const StateView& state,
                                                   std::size_t most) const;

  [[nodiscard]] LetterStore& letters() { return letters_; }
  [[nodiscard]] const LetterStore& letters() const { return letters_; }
  [[nodiscard]] const ListStore& lists() const { return lists_; }

 private:
  LetterStore letters_;
  ListStore lists_;
};

}  // namespace tally::node
