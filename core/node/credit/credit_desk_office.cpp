// SPDX-License-Identifier: GPL-3.0-or-later
// The credit service: who attests, and what a loan file proves.
#include <algorithm>

#include "core/contract/credit_objects.hpp"
#include "core/credit/names.hpp"
#include "core/data/account.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/node/credit/credit_desk.hpp"
#include "core/node/rejections.hpp"

namespace tally::node {
namespace {

IssuerKey shown_key(const credit::Jwk& key, Timestamp from) {
  IssuerKey shown;
  // Documents say the day of their issue only.
  shown.valid_from.ms = from.ms - from.ms % kDayMs;
  if (key.curve == credit::Curve::kP256) {
    shown.x = key.p256.x;
    shown.y = key.p256.y;
  } else {
    shown.curve = IssuerCurve::kEd25519;
    shown.x = key.okp;
  }
  return shown;
}

}  // namespace

void CreditDesk::open_office(std::string name, std::vector<std::string> types, Done done) {
  with_state(done, [this, name = std::move(name), types = std::move(types), done] {
    if (!state_->office) {
      state_->office.emplace(self());
      state_->status_changed = true;
      changed();
    }
    IssuerRegister body;
    body.name = name;
    const auto before = contract::read_issuer(node_.snapshot()->state(), self());
    const IssuerKey key = shown_key(state_->office->key(), options_.clock());
    if (before) body.keys = before->said.keys;
    const bool is_known = std::ranges::any_of(body.keys, [&](const IssuerKey& it) {
      return it.curve == key.curve && it.x == key.x && it.y == key.y;
    });
    if (!is_known) body.keys.push_back(key);
    for (const std::string& type : types) body.types.push_back({type});
    std::ranges::sort(body.types);
    body.lists = {state_->office->list()};
    send(std::move(body), [done](const Result<TxId, Rejection>& sent) {
      if (!sent) return done(Fail{sent.error()});
      done({});
    });
  });
}

void CreditDesk::issue(std::string order, std::string claims, std::int64_t days, Done done) {
  with_state(done, [this, order = std::move(order), claims = std::move(claims), days, done] {
    if (!state_->office) return done(Fail{rejection_of(CreditError::kNoOffice)});
    const auto found = std::ranges::find(state_->orders, order, &GotOrder::id);
    if (found == state_->orders.end())
      return done(Fail{rejection_of(CreditError::kNoSuchOrder)});
    const auto facts = credit::read_json(claims);
    if (!facts)
      return done(Fail{rejection_of(CreditError::kBadDocument,
                                    std::string(sentence_of(facts.error())))});
    auto tokens = state_->office->issue(*facts, found->order.vct, found->holder,
                                        found->order.holders, options_.clock().ms / 1000, days);
    if (!tokens)
      return done(Fail{rejection_of(CreditError::kBadDocument,
                                    std::string(sentence_of(tokens.error())))});
    const AccountId holder = found->holder;
    credit::Issue letter{found->order.vct, *std::move(tokens)};
    state_->orders.erase(found);
    changed();
    post_letter(holder, std::move(letter), done);
  });
}

void CreditDesk::set_status(std::uint64_t index, std::uint8_t status, Done done) {
  with_state(done, [this, index, status, done] {
    if (!state_->office) return done(Fail{rejection_of(CreditError::kNoOffice)});
    if (status > 2 || !state_->office->set_status(index, static_cast<credit::Status>(status)))
      return done(Fail{rejection_of(CreditError::kNoSuchCopy)});
    state_->status_changed = true;
    changed();
    done({});
  });
}

void CreditDesk::anchor_status(Done done) {
  with_state(done, [this, done] {
    if (!state_->office) return done(Fail{rejection_of(CreditError::kNoOffice)});
    const credit::Office& office = *state_->office;
    const std::string token = office.sign_list(options_.clock().ms / 1000);
    const auto newest =
        contract::read_newest_status(node_.snapshot()->state(), self(), office.list());
    const StatusAnchor anchor{office.list(), newest ? newest->epoch + 1 : 1,
                              sha256(as_bytes(token)), static_cast<std::uint32_t>(token.size()),
                              2};
    const std::weak_ptr<NodeThread> thread = thread_;
    node_.put_status_list(to_bytes(as_bytes(token)), [=, this](Result<Hash256, Rejection> put) {
      const auto alive = thread.lock();
      if (!alive) return;
      static_cast<void>(alive->post([=, this] {
        if (!put) return done(Fail{put.error()});
        send(anchor, [this, done](const Result<TxId, Rejection>& sent) {
          if (!sent) return done(Fail{sent.error()});
          if (state_) {
            state_->status_changed = false;
            changed();
          }
          done({});
        });
      }));
    });
  });
}

Result<FileProof, Rejection> CreditDesk::prove(const Evidence& evidence) {
  const auto bad = [](std::string why) {
    return Fail{rejection_of(CreditError::kBadDocument, std::move(why))};
  };
  const auto grant = grant_row(evidence.ask, evidence.delivery.grant);
  if (!grant) return bad("the consent is not on this chain");
  const Signing signing = signing_of(evidence.ask.loan, *grant);
  FileProof proof;
  proof.loan = evidence.ask.loan;
  proof.signed_height = signing.height;
  proof.signed_at = signing.at;

  const auto list_of = [&](const Hash256& digest) -> std::optional<std::string> {
    if (sha256(as_bytes(evidence.proof.token)) == digest) return evidence.proof.token;
    return find_list(digest);
  };
  CheckWish wish;
  wish.ask = &evidence.ask;
  wish.delivery = &evidence.delivery;
  wish.chain = chain_;
  wish.grant = grant->given;
  wish.only_tell_status = true;
  const auto look_at = [&](Timestamp when, std::uint32_t epoch) -> Result<Checked, Rejection> {
    wish.now = when;
    wish.epoch = epoch;
    CheckResult result = check_shown(node_.snapshot()->state(), wish, list_of);
    if (std::holds_alternative<NotYet>(result))
      return Fail{rejection_of(CreditError::kStatusUnknown)};
    if (const auto* wrong = std::get_if<Bad>(&result)) return bad(wrong->why);
    return std::get<Checked>(std::move(result));
  };
  const auto place = list_of_document(evidence.delivery.presentation);
  const auto then = place ? epoch_at(*place, signing.at) : std::nullopt;
  const auto newest = place ? epoch_at(*place, std::nullopt) : std::nullopt;
  TALLY_TRY(const Checked checked,
            look_at(signing.at, then ? then->anchor.epoch : 0));
  proof.facts = checked.facts;
  proof.epoch_then = checked.epoch;
  proof.status_then = checked.status;
  proof.epoch_now = checked.epoch;
  proof.status_now = checked.status;
  if (newest && newest->anchor.epoch != checked.epoch) {
    // As of the signing, with the newest list: what has expired since is no news about its status.
    const Timestamp when = std::max(signing.at, newest->anchored_at);
    const auto signed_list = list_of(newest->anchor.digest);
    if (!signed_list) return Fail{rejection_of(CreditError::kStatusUnknown)};
    const auto issuer = contract::read_issuer(node_.snapshot()->state(), place->issuer);
    if (!issuer) return bad("the issuer is not registered on this chain");
    const std::vector<credit::Jwk> keys = keys_of(issuer->said, place->issuer);
    const auto list = credit::load_status_list(*signed_list, keys, when.ms / 1000);
    if (!list) return bad(std::string(sentence_of(list.error())));
    const auto named = credit::status_ref(checked.verified.payload);
    const auto entry = named && *named ? list->list.at((*named)->index) : std::nullopt;
    if (!entry) return bad(std::string(sentence_of(credit::CredentialError::kStatusIndex)));
    proof.epoch_now = newest->anchor.epoch;
    proof.status_now = *entry;
  }
  return proof;
}

}  // namespace tally::node
