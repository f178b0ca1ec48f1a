// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and status lists of the exchange.
#include "core/data/crypto/hash.hpp"
#include "core/network/exchange.hpp"

namespace tally::network {

void Exchange::on(Peer& peer, AnnounceLetters& announce, Moment now) {
  mail_.announced(peer.number, announce.ids,
                  [this](const LetterId& id) { return backend_.knows_letter(id); },
                  now.steady_ms);
}

void Exchange::on(Peer& peer, AskLetters& ask, Moment now) {
  const PeerNumber number = peer.number;  // a charge may end the peer
  if (!may_ask(peer, now)) return;
  for (const LetterId& id : ask.ids)
    if (const Letter* letter = backend_.letter(id)) send(number, {GiveLetter{*letter}});
}

void Exchange::on(Peer& peer, GiveLetter& give, Moment now) {
  const PeerNumber number = peer.number;
  const LetterId id = id_of(options_.chain, give.letter);
  if (!mail_.arrived(number, id)) charge(number, Offence::kUseless, now);
  actions_.push_back(HeardLetter{number, id, std::move(give.letter)});
}

void Exchange::on(Peer& peer, AskStatusList& ask, Moment now) {
  const PeerNumber number = peer.number;
  if (!may_ask(peer, now)) return;
  send(number, {GiveStatusList{ask.digest, backend_.status_list(ask.digest).value_or(Bytes{})}});
}

void Exchange::on(Peer& peer, GiveStatusList& give, Moment now) {
  const PeerNumber number = peer.number;
  const bool is_it = !give.token.empty() && sha256(give.token) == give.digest;
  if (!mail_.list_arrived(number, give.digest, is_it)) charge(number, Offence::kUseless, now);
  if (!is_it && !give.token.empty()) charge(number, Offence::kHeavy, now);
  if (is_it) actions_.push_back(HeardStatusList{give.digest, std::move(give.token)});
}

}  // namespace tally::network
