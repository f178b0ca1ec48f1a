// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/credit/credit_desk.hpp"

#include <algorithm>
#include <chrono>
#include <future>

#include "core/contract/credit_objects.hpp"
#include "core/contract/read.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/jwe.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/data/account.hpp"
#include "core/data/crypto/random.hpp"
#include "core/node/credit/credit_desk_parts.hpp"
#include "core/node/rejections.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kQueued = 256;
constexpr std::chrono::seconds kPatience{10};
constexpr std::size_t kMostAsks = 256;
constexpr std::int64_t kMaxGrantDays = 1'800;

Rejection busy() { return {kFaultCode, "fault", "credit facts are busy; try again"}; }

}  // namespace

CreditDesk::CreditDesk(DrivenNode& node, KeyedWallet& wallet, CreditOptions options)
    : node_(node),
      wallet_(wallet),
      options_(std::move(options)),
      chain_(node.tip()->chain),
      file_(options_.directory / "credit.sealed"),
      thread_(std::make_shared<NodeThread>(kQueued)) {
  view_.store(std::make_shared<const CreditView>());
  tip_subscription_ = node_.on_tip([this](const auto&) { look_later(); });
  letter_subscription_ = node_.on_letter([this](const AccountId&) { look_later(); });
  wallet_subscription_ = wallet_.on_change([this](const auto&) { look_later(); });
  look_later();
}

CreditDesk::~CreditDesk() {
  tip_subscription_.reset();
  letter_subscription_.reset();
  wallet_subscription_.reset();
  thread_->stop();
}

Subscription CreditDesk::on_change(std::function<void()> callback) {
  return changed_.add(std::move(callback));
}

template <typename D>
bool CreditDesk::post(const D& done, Task task) {
  if (thread_->post(std::move(task))) return true;
  done(Fail{busy()});
  return false;
}

template <typename D>
void CreditDesk::with_state(D done, std::function<void()> work) {
  post(done, [this, done, work = std::move(work)] {
    if (const Refused refused = open()) return done(Fail{*refused});
    work();
  });
}

CreditDesk::Refused CreditDesk::open() {
  if (trouble_) return rejection_of(*trouble_);
  if (keys_ && state_) return std::nullopt;
  struct Answer {
    std::promise<void> came;
    std::optional<CreditKeys> keys;
    Refused refused;
  };
  const auto answer = std::make_shared<Answer>();
  auto came = answer->came.get_future();
  wallet_.with_keys([answer](Result<const wallet::WalletContent*, Rejection> content) {
    if (!content)
      answer->refused = content.error();
    else
      answer->keys = CreditKeys::from(**content);
    answer->came.set_value();
  });
  if (came.wait_for(kPatience) != std::future_status::ready) return busy();
  if (answer->refused) return answer->refused;
  if (!answer->keys) return busy();
  keys_ = std::move(answer->keys);
  auto loaded = load_state(file_, keys_->file_key());
  if (!loaded) {
    trouble_ = loaded.error();
    return rejection_of(*trouble_);
  }
  state_ = *std::move(loaded);
  return std::nullopt;
}

void CreditDesk::close() {
  keys_.reset();
  state_.reset();
}

void CreditDesk::changed() {
  if (const auto saved = save_state(file_, keys_->file_key(), *state_); !saved)
    node_.log(2, saved.error().what);
  publish();
}

void CreditDesk::publish() {
  auto made = std::make_shared<CreditView>();
  if (keys_ && state_) *made = view_of(*state_, node_.snapshot()->state(), self());
  view_.store(std::shared_ptr<const CreditView>(std::move(made)));
  changed_.tell();
}

GotAsk* CreditDesk::got(const std::string& id) {
  const auto found =
      std::ranges::find(state_->got, id, [](const GotAsk& it) { return it.ask.nonce; });
  return found == state_->got.end() ? nullptr : &*found;
}

MadeAsk* CreditDesk::made(const std::string& id) {
  const auto found =
      std::ranges::find(state_->made, id, [](const MadeAsk& it) { return it.ask.nonce; });
  return found == state_->made.end() ? nullptr : &*found;
}

Result<credit::Jwk, Rejection> CreditDesk::sealing_key_of(const AccountId& account) const {
  const auto record = contract::read_sealing_key(node_.snapshot()->state(), account);
  if (!record) return Fail{rejection_of(CreditError::kNoSealingKey)};
  credit::Jwk key;
  key.curve = credit::Curve::kX25519;
  key.okp = record->key;
  return key;
}

void CreditDesk::send(Body body, std::function<void(Result<TxId, Rejection>)> then) {
  const std::weak_ptr<NodeThread> thread = thread_;
  wallet_.send(std::move(body), [thread, then = std::move(then)](Result<TxId, Rejection> result) {
    if (const auto alive = thread.lock())
      static_cast<void>(alive->post([then, result] { then(result); }));
  });
}

void CreditDesk::post_letter(const AccountId& to, decltype(credit::Said::what) what, Done then) {
  const auto key = sealing_key_of(to);
  if (!key) return then(Fail{key.error()});
  const std::string json = credit::write_said({self(), std::move(what)});
  credit::DeliveryHead head;
  head.typ = credit::kTypDelivery;
  const auto sealed =
      credit::seal_jwe(*key, credit::padded(json, credit::kDeliveryStepBytes), head);
  if (!sealed) return then(Fail{rejection_of(CreditError::kNoSealingKey)});
  if (sealed->size() > kMaxLetterBytes)
    return then(Fail{rejection_of(CreditError::kBadDocument, "it is too large for a letter")});
  Letter letter = sign_letter(chain_, keys_->account_key(), to,
                              Timestamp{options_.clock().ms + kMaxLetterLifeMs},
                              to_bytes(as_bytes(*sealed)));
  const std::weak_ptr<NodeThread> thread = thread_;
  node_.post_letter(std::move(letter), [thread, then](const Result<Hash256, Rejection>& result) {
    const auto alive = thread.lock();
    if (!alive) return;
    static_cast<void>(alive->post([then, result] {
      if (!result) return then(Fail{result.error()});
      then({});
    }));
  });
}

void CreditDesk::publish_key(Done done) {
  with_state(done, [this, done] {
    send(PublishSealingKey{keys_->sealing().public_jwk().okp},
         [done](const Result<TxId, Rejection>& sent) {
           if (!sent) return done(Fail{sent.error()});
           done({});
         });
  });
}

void CreditDesk::order(AccountId issuer, std::string vct, Done done) {
  with_state(done, [this, issuer, vct = std::move(vct), done] {
    const auto mine = contract::read_sealing_key(node_.snapshot()->state(), self());
    if (!mine)
      return done(Fail{rejection_of(CreditError::kNoSealingKey, "publish your own key first")});
    credit::Order order{vct, {}};
    std::uint32_t& next = state_->next_key[issuer];
    for (std::uint32_t i = 0; i < credit::kBatch; ++i) {
      const auto key = keys_->holder(issuer, next + i);
      if (key) order.holders.push_back(key->public_jwk());
    }
    next += static_cast<std::uint32_t>(credit::kBatch);
    changed();
    post_letter(issuer, std::move(order), done);
  });
}

void CreditDesk::ask(FactQuestion question, Done done) {
  with_state(done, [this, question = std::move(question), done] {
    const auto loan = contract::read_loan(node_.snapshot()->state(), question.loan);
    if (!loan || loan->borrower == self())
      return done(Fail{rejection_of(CreditError::kNotYourLoan)});
    credit::Ask ask;
    fill_random(ask.random.bytes);
    ask.loan = question.loan;
    ask.lender = self();
    ask.borrower = loan->borrower;
    ask.nonce = credit::loan_nonce(chain_, ask.loan, ask.lender, ask.borrower, ask.random);
    ask.vct = question.vct;
    for (const FactWanted& fact : question.facts) ask.facts.push_back({fact.claim, fact.required});
    ask.purpose = question.purpose;
    ask.retention_days = question.retention_days;
    ask.asked_ms = options_.clock().ms;
    ask.expires_ms = ask.asked_ms + question.expires_days * kDayMs;
    if (!credit::ask_in(credit::json_of(ask)))
      return done(Fail{rejection_of(CreditError::kBadDocument,
                                    "a request names 1 to 64 claims and a short purpose")});
    post_letter(ask.borrower, ask, [this, ask, done](Result<void, Rejection> posted) {
      if (!posted) return done(std::move(posted));
      state_->made.insert(state_->made.begin(), MadeAsk{ask, RequestState::kWaiting, {}, {}});
      if (state_->made.size() > kMostAsks) state_->made.pop_back();
      changed();
      done({});
    });
  });
}

/// A copy nobody has seen, cut to these claims and bound to who asked.
std::optional<credit::SdJwt> CreditDesk::present(const credit::Ask& ask,
                                                 const std::vector<std::string>& claims,
                                                 Rejection& why, HeldCopy*& used) {
  why = rejection_of(CreditError::kNoDocument);
  std::vector<credit::ClaimPath> paths;
  for (const std::string& claim : claims)
    if (auto path = credit::path_from_text(claim)) paths.push_back(*std::move(path));
  for (HeldDocument& document : state_->documents) {
    if (document.vct != ask.vct) continue;
    const auto copy = std::ranges::find(document.copies, false, &HeldCopy::is_used);
    if (copy == document.copies.end()) continue;
    const auto whole = credit::split_sd_jwt(copy->token);
    const auto key = keys_->holder(document.issuer, copy->number);
    if (!whole || !key) continue;
    const auto shown = credit::select(*whole, paths);
    if (!shown) {
      why = rejection_of(CreditError::kBadDocument, std::string(sentence_of(shown.error())));
      continue;
    }
    auto bound = credit::bind(*shown, *key, {credit::document_name(ask.lender), ask.nonce,
                                             options_.clock().ms / 1000});
    if (!bound) {
      why = rejection_of(CreditError::kBadDocument, std::string(sentence_of(bound.error())));
      continue;
    }
    used = &*copy;
    return *std::move(bound);
  }
  return std::nullopt;
}

void CreditDesk::answer(std::string request, std::vector<std::string> claims, Done done) {
  with_state(done, [this, request = std::move(request), claims = std::move(claims), done] {
    const GotAsk* it = got(request);
    if (it == nullptr) return done(Fail{rejection_of(CreditError::kNoSuchRequest)});
    if (it->state != RequestState::kWaiting || it->ask.expires_ms <= options_.clock().ms)
      return done(Fail{rejection_of(CreditError::kRequestOver)});
    for (const credit::FactAsked& fact : it->ask.facts)
      if (fact.required && std::ranges::find(claims, fact.claim) == claims.end())
        return done(Fail{rejection_of(CreditError::kRequiredMissing, fact.claim)});
    show(it->ask, claims, done);
  });
}

void CreditDesk::show(const credit::Ask& ask, std::vector<std::string> claims, Done done) {
  // Else a consent would stand on the chain for something that cannot be sent.
  if (const auto key = sealing_key_of(ask.lender); !key) return done(Fail{key.error()});
  Rejection why;
  HeldCopy* used = nullptr;
  const auto shown = present(ask, claims, why, used);
  if (!shown) return done(Fail{why});
  // Whatever comes of it: the copy is bound to this lender now.
  used->is_used = true;
  got(ask.nonce)->state = RequestState::kOnItsWay;
  changed();
  credit::Delivery delivery;
  delivery.request = ask.nonce;
  delivery.presentation = shown->text();
  delivery.salt = credit::random_salt();
  const std::int64_t days = std::clamp<std::int64_t>(ask.retention_days, 1, kMaxGrantDays);
  const CredentialGrant grant{ask.loan, ask.lender,
                              credit::grant_commitment(delivery.salt, delivery.presentation),
                              Timestamp{options_.clock().ms + days * kDayMs}};
  const auto failed = [this, id = ask.nonce, done](const Rejection& rejection) {
    if (GotAsk* it = got(id)) it->state = RequestState::kWaiting;
    changed();
    done(Fail{rejection});
  };
  send(grant, [=, this, lender = ask.lender](Result<TxId, Rejection> sent) mutable {
    if (!sent) return failed(sent.error());
    delivery.grant = id_cast<Hash256>(*sent);
    post_letter(lender, delivery, [=, this, grant_id = *sent](Result<void, Rejection> posted) {
      if (!posted) return failed(posted.error());
      if (GotAsk* it = got(delivery.request)) {
        it->state = RequestState::kShown;
        it->grant = grant_id;
        it->shown = claims;
        order_more(it->ask.vct);
      }
      changed();
      done({});
    });
  });
}

/// Once, when few fresh copies are left: the next lenders are to get theirs without waiting.
void CreditDesk::order_more(const std::string& vct) {
  std::size_t left = 0;
  const HeldDocument* newest = nullptr;
  for (const HeldDocument& document : state_->documents) {
    if (document.vct != vct) continue;
    if (newest == nullptr) newest = &document;
    left += static_cast<std::size_t>(
        std::ranges::count(document.copies, false, &HeldCopy::is_used));
  }
  if (newest == nullptr || left != credit::kFewCopies) return;
  order(newest->issuer, vct, [this](const Result<void, Rejection>& ordered) {
    if (!ordered) node_.log(1, "copies of a document are not ordered: " + ordered.error().name);
  });
}

void CreditDesk::refuse(std::string request, Done done) {
  with_state(done, [this, request = std::move(request), done] {
    GotAsk* it = got(request);
    if (it == nullptr) return done(Fail{rejection_of(CreditError::kNoSuchRequest)});
    if (it->state != RequestState::kWaiting)
      return done(Fail{rejection_of(CreditError::kRequestOver)});
    it->state = RequestState::kRefused;
    changed();
    post_letter(it->ask.lender, credit::Refusal{request}, done);
  });
}

void CreditDesk::export_file(std::string id,
                             std::function<void(Result<std::string, Rejection>)> done) {
  with_state(done, [this, id = std::move(id), done] {
    const auto found = std::ranges::find(state_->files, id,
                                         [](const KeptFile& it) { return it.ask.nonce; });
    if (found == state_->files.end()) return done(Fail{rejection_of(CreditError::kNoSuchFile)});
    done(write_json(evidence_of(*found, chain_)));
  });
}

void CreditDesk::check_file(std::string json,
                            std::function<void(Result<FileProof, Rejection>)> done) {
  post(done, [this, json = std::move(json), done] {
    const auto evidence = evidence_in(json, chain_);
    if (!evidence)
      return done(Fail{rejection_of(CreditError::kBadDocument,
                                    "this is no loan file of this network")});
    done(prove(*evidence));
  });
}

void CreditDesk::forget_file(std::string id, Done done) {
  with_state(done, [this, id = std::move(id), done] {
    const std::size_t gone =
        std::erase_if(state_->files, [&](const KeptFile& it) { return it.ask.nonce == id; });
    if (gone == 0) return done(Fail{rejection_of(CreditError::kNoSuchFile)});
    changed();
    done({});
  });
}

std::unique_ptr<Credit> make_credit_service(DrivenNode& node, KeyedWallet& wallet,
                                            CreditOptions options) {
  return std::make_unique<CreditDesk>(node, wallet, std::move(options));
}

// Used by the office, in its own source.
template void CreditDesk::with_state(Done done, std::function<void()> work);

}  // namespace tally::node
