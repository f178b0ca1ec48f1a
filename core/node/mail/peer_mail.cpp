// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and status lists between this node and its peers.
#include "core/node/peer_service.hpp"

namespace tally::node {
namespace {

constexpr std::int64_t kLookForListsMs = 2'000;

}  // namespace

bool PeerService::knows_letter(const LetterId& id) const { return mail_.letters().contains(id); }

const Letter* PeerService::letter(const LetterId& id) const { return mail_.letters().find(id); }

std::vector<LetterId> PeerService::letters() const { return mail_.letters().ids(); }

std::optional<Bytes> PeerService::status_list(const Hash256& digest) const {
  return mail_.lists().get(digest);
}

void PeerService::on(network::HeardLetter& action) {
  const AccountId to = action.letter.to;
  const auto taken = mail_.take(std::move(action.letter), pipeline_.state(), hooks_.now());
  if (taken) {
    exchange_.mail().accepted(*taken);
    return hooks_.got_letter(to);
  }
  switch (taken.error()) {
    case LetterError::kKnown: return;
    case LetterError::kUnsigned:
      exchange_.mail().refused(action.id);
      return exchange_.charge(action.from, network::Offence::kBadSignature, moment());
    // Clocks, blocks and boxes differ between honest nodes: nobody pays, nobody is asked again.
    default: return exchange_.mail().refused(action.id);
  }
}

void PeerService::on(network::HeardStatusList& action) {
  if (const auto put = mail_.put_list(action.token); !put)
    hooks_.log(2, "a status list cannot be kept: " + put.error().detail);
}

void PeerService::posted(const LetterId& id) {
  exchange_.mail().accepted(id);
  carry_out();
}

void PeerService::want_list(const Hash256& digest) {
  // Too many at once: it is looked for again with the next question.
  static_cast<void>(exchange_.mail().want_list(digest, moment().steady_ms));
}

void PeerService::look_for_lists() {
  if (moment().steady_ms < next_look_ms_) return;
  next_look_ms_ = moment().steady_ms + kLookForListsMs;
  for (const Hash256& digest :
       mail_.missing_lists(pipeline_.state(), network::Mail::kMaxLists / 2))
    want_list(digest);
}

}  // namespace tally::node
