// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/bureau.hpp"

#include <algorithm>
#include <latch>

#include "core/contract/credit_objects.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/read.hpp"
#include "core/credit/base64url.hpp"
#include "core/credit/jwe.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/data/account.hpp"
#include "core/practice/dice.hpp"
#include "core/wallet/builder.hpp"

namespace tally::practice {
namespace {

constexpr const char* kName = "Practice Bureau";
constexpr std::int64_t kValidDays = 365;
constexpr std::int64_t kGrantDays = 365;
constexpr std::int64_t kSlackMs = kDayMs;
constexpr std::int64_t kWindowMs = 30 * kDayMs;
/// After so many turns a transaction that never came into a block is forgotten.
constexpr int kForgottenAfter = 100;
/// Listings are looked through so often, by the chain's time.
constexpr std::int64_t kLookMs = 3'600'000;

Hash256 labelled(std::string_view label, ByteView secret) {
  Bytes all = to_bytes(as_bytes(label));
  all.insert(all.end(), secret.begin(), secret.end());
  return sha256(all);
}

credit::SecretJwk office_key(const SecretKey& key) {
  auto secret = P256Secret::from_bytes(labelled("practice bureau", key.bytes()).view());
  TALLY_CHECK(secret.has_value(), "a hash that is no key is not seen in a lifetime");
  return credit::SecretJwk::from_p256(*std::move(secret));
}

std::string income_band(std::int64_t dollars) {
  constexpr std::int64_t kEdges[] = {20, 40, 60, 80, 100, 150};
  std::int64_t from = 0;
  for (const std::int64_t edge : kEdges) {
    if (dollars < edge * 1000) return std::to_string(from) + "-" + std::to_string(edge) + "k";
    from = edge;
  }
  return "150k+";
}

}  // namespace

Bureau::Bureau(node::DrivenNode& node, Neighbours& neighbours, const Hash256& root)
    : node_(node),
      neighbours_(neighbours),
      key_(practice_key(root, "bureau", 0)),
      account_(account_of(key_.public_key())),
      chain_(node.tip()->chain),
      office_(account_, 1, office_key(key_)) {
  letters_ = node_.on_letter([this](const AccountId& to) {
    const std::lock_guard lock(mutex_);
    has_letters_.insert(to);
  });
}

credit::Json Bureau::facts_of(const BookRow& row) const {
  using credit::json_bool;
  using credit::json_text;
  return credit::json_object(
      {{"grade", json_text(row.grade)},
       {"income_band", json_text(income_band(row.income))},
       {"employment", json_text(row.employment)},
       {"state", json_text(row.state)},
       {"verification", json_text(row.verification)},
       {"delinquencies_2y", credit::json_number(row.delinquencies)},
       {"income_ge_40k", json_bool(row.income >= 40'000)},
       {"income_ge_60k", json_bool(row.income >= 60'000)},
       {"no_delinquency_2y", json_bool(row.delinquencies == 0)}});
}

credit::SecretJwk Bureau::sealing_of(const SecretKey& key) const {
  const Hash256 secret = labelled("practice sealing", key.bytes());
  auto made = credit::SecretJwk::from_json(credit::json_object(
      {{"kty", credit::json_text("OKP")},
       {"crv", credit::json_text("X25519")},
       {"x", credit::json_text(credit::to_base64url(x25519_public(secret.bytes)))},
       {"d", credit::json_text(credit::to_base64url(secret.bytes))}}));
  TALLY_CHECK(made.has_value(), "any 32 bytes are a secret of X25519");
  return *std::move(made);
}

void Bureau::turn(const StateView& state, Timestamp now, bool is_paused) {
  for (auto& [account, sent] : sent_) ++sent.turns;
  std::erase_if(sent_, [&](const auto& entry) {
    return contract::next_nonce(state, entry.first) > entry.second.nonce ||
           entry.second.turns > kForgottenAfter;
  });
  if (!is_paused) open_office(state, now);
  if (!contract::read_newest_status(state, account_, office_.list())) return;
  if (is_paused) return read_letters(state, now);
  if (now.ms - looked_at_.ms >= kLookMs) give_keys(state, now);
  ask_users(state, now);
  read_letters(state, now);
}

bool Bureau::submit(const StateView& state, Timestamp now, const SecretKey& key, Body body,
                    TxId* id) {
  const AccountId sender = account_of(key.public_key());
  if (sent_.contains(sender)) return false;
  const auto context = wallet::context_at(chain_, neighbours_.genesis().params, now, kSlackMs,
                                          kWindowMs);
  const std::uint64_t nonce = contract::next_nonce(state, sender);
  Transaction made = wallet::build_and_sign(context, std::move(body), nonce, key);
  if (id != nullptr) *id = id_of(made.content);
  std::vector<Transaction> one;
  one.push_back(std::move(made));
  const auto answers = node_.submit_batch(std::move(one), now);
  if (!answers.front()) return false;
  sent_[sender] = {nonce, 0};
  return true;
}

void Bureau::open_office(const StateView& state, Timestamp now) {
  if (!is_welcome_) {
    is_welcome_ = true;
    // False: it was welcomed in an earlier run.
    static_cast<void>(neighbours_.welcome(state, account_));
  }
  if (contract::read_balance(state, account_, kNativeAsset).available.minor <= 0 ||
      sent_.contains(account_))
    return;
  if (!contract::read_sealing_key(state, account_)) {
    // Before anybody can find it and write to it.
    static_cast<void>(submit(state, now, key_,
                             PublishSealingKey{sealing_of(key_).public_jwk().okp}));
  } else if (!contract::read_issuer(state, account_)) {
    IssuerRegister body;
    body.name = kName;
    IssuerKey shown;
    shown.x = office_.key().p256.x;
    shown.y = office_.key().p256.y;
    shown.valid_from.ms = now.ms - now.ms % kDayMs;
    body.keys = {shown};
    body.types = {{std::string(credit::kVctCreditReport)}};
    body.lists = {office_.list()};
    static_cast<void>(submit(state, now, key_, std::move(body)));
  } else if (!contract::read_newest_status(state, account_, office_.list())) {
    const std::string token = office_.sign_list(now.ms / 1000);
    std::latch kept(1);
    node_.put_status_list(to_bytes(as_bytes(token)), [&](const auto&) { kept.count_down(); });
    kept.wait();
    static_cast<void>(submit(state, now, key_,
                             StatusAnchor{office_.list(), 1, sha256(as_bytes(token)),
                                          static_cast<std::uint32_t>(token.size()), 2}));
  }
}

/// Whoever lists a loan can be written to.
void Bureau::give_keys(const StateView& state, Timestamp now) {
  std::vector<std::uint64_t> borrowers;
  for (const LoanId& id : neighbours_.listings()) {
    const auto loan = contract::read_loan(state, id);
    const auto who = loan ? neighbours_.applicant_of(loan->borrower) : std::nullopt;
    if (who && !known_.contains(loan->borrower)) borrowers.push_back(*who);
  }
  std::size_t sent = 0;
  for (const std::uint64_t who : borrowers) {
    const SecretKey& key = neighbours_.applicant_key(who);
    const AccountId account = account_of(key.public_key());
    const bool has_key = contract::read_sealing_key(state, account).has_value();
    if (has_key || submit(state, now, key, PublishSealingKey{sealing_of(key).public_jwk().okp})) {
      known_.insert(account);
      const std::lock_guard lock(mutex_);
      has_letters_.insert(account);
    }
    if (++sent >= kMostInOneTurn) return;  // the rest with the next turn
  }
  looked_at_ = now;
}

/// Users who list a loan are asked, each lender for something else.
void Bureau::ask_users(const StateView& state, Timestamp now) {
  struct Wish {
    std::vector<credit::FactAsked> facts;
    const char* purpose;
    std::int64_t keep_days;
  };
  static const Wish kWishes[] = {
      {{{"grade", true}, {"income_band", true}, {"no_delinquency_2y", false}},
       "To decide on a bid", 365},
      {{{"income_ge_40k", true}, {"verification", false}}, "Our rule for loans like yours", 90}};
  for (const LoanId& id : neighbours_.listings()) {
    if (asked_.contains(id)) continue;
    const auto loan = contract::read_loan(state, id);
    if (!loan || neighbours_.applicant_of(loan->borrower) ||
        !contract::read_sealing_key(state, loan->borrower))
      continue;
    bool ready = true;
    for (std::size_t i = 0; i < std::size(kWishes); ++i) {
      const SecretKey& key = neighbours_.residents().lenders[i];
      if (contract::read_sealing_key(state, account_of(key.public_key()))) continue;
      ready = false;
      static_cast<void>(
          submit(state, now, key, PublishSealingKey{sealing_of(key).public_jwk().okp}));
    }
    if (!ready) return;
    asked_.insert(id);
    for (std::size_t i = 0; i < std::size(kWishes); ++i) {
      const SecretKey& key = neighbours_.residents().lenders[i];
      credit::Ask ask;
      // Known to the two of them alone, and another one for each loan and lender.
      ask.random = labelled("practice ask", labelled(id.hex(), key.bytes()).view());
      ask.loan = id;
      ask.lender = account_of(key.public_key());
      ask.borrower = loan->borrower;
      ask.nonce = credit::loan_nonce(chain_, id, ask.lender, ask.borrower, ask.random);
      ask.vct = credit::kVctCreditReport;
      ask.facts = kWishes[i].facts;
      ask.purpose = kWishes[i].purpose;
      ask.retention_days = kWishes[i].keep_days;
      ask.asked_ms = now.ms;
      ask.expires_ms = now.ms + kMaxLetterLifeMs;
      post(state, now, key, loan->borrower, std::move(ask));
    }
  }
}

void Bureau::read_letters(const StateView& state, Timestamp now) {
  std::set<AccountId> accounts;
  {
    const std::lock_guard lock(mutex_);
    accounts.swap(has_letters_);
  }
  for (const AccountId& account : accounts) {
    const auto who = neighbours_.applicant_of(account);
    if (!who && account != account_) continue;
    const SecretKey& key = who ? neighbours_.applicant_key(*who) : key_;
    if (sent_.contains(account)) {  // its answer is a transaction as well: when this one is done
      const std::lock_guard lock(mutex_);
      has_letters_.insert(account);
      continue;
    }
    std::vector<Letter> letters;
    std::latch came(1);
    node_.letters_for(account, [&](std::vector<Letter> here) {
      letters = std::move(here);
      came.count_down();
    });
    came.wait();
    for (const Letter& letter : letters) {
      const LetterId id = id_of(chain_, letter);
      if (seen_.contains(id)) continue;
      if (who && sent_.contains(account)) {  // one consent a block
        const std::lock_guard lock(mutex_);
        has_letters_.insert(account);
        break;
      }
      seen_.insert(id);
      const auto opened = credit::open_jwe(sealing_of(key), as_text(letter.sealed));
      auto said = opened ? credit::read_said(opened->plain) : Fail{opened.error()};
      if (!said || said->from != account_of(letter.sender)) continue;
      if (const auto* ask = std::get_if<credit::Ask>(&said->what); ask != nullptr && who)
        answer(state, now, *who, *ask);
      else if (const auto* order = std::get_if<credit::Order>(&said->what);
               order != nullptr && !who)
        fill(state, now, said->from, *order);
    }
  }
}

void Bureau::post(const StateView& state, Timestamp now, const SecretKey& from,
                  const AccountId& to, decltype(credit::Said::what) what) {
  const auto record = contract::read_sealing_key(state, to);
  if (!record) return;
  credit::Jwk key;
  key.curve = credit::Curve::kX25519;
  key.okp = record->key;
  const std::string json =
      credit::write_said({account_of(from.public_key()), std::move(what)});
  credit::DeliveryHead head;
  head.typ = credit::kTypDelivery;
  const auto sealed =
      credit::seal_jwe(key, credit::padded(json, credit::kDeliveryStepBytes), head);
  if (!sealed || sealed->size() > kMaxLetterBytes) return;
  node_.post_letter(sign_letter(chain_, from, to, Timestamp{now.ms + kMaxLetterLifeMs},
                                to_bytes(as_bytes(*sealed))),
                    [this](const Result<Hash256, node::Rejection>& kept) {
                      if (!kept) node_.log(0, "practice: a letter: " + kept.error().name);
                    });
}

/// The borrower gets a copy from the bureau and shows what was asked for.
void Bureau::answer(const StateView& state, Timestamp now, std::uint64_t who,
                    const credit::Ask& ask) {
  const SecretKey& key = neighbours_.applicant_key(who);
  const AccountId borrower = account_of(key.public_key());
  const auto refuse = [&] { post(state, now, key, ask.lender, credit::Refusal{ask.nonce}); };
  if (ask.borrower != borrower || ask.vct != credit::kVctCreditReport ||
      ask.expires_ms <= now.ms ||
      credit::loan_nonce(chain_, ask.loan, ask.lender, borrower, ask.random) != ask.nonce)
    return refuse();
  const credit::Json facts = facts_of(neighbours_.book_row(who));
  const credit::SecretJwk holder = credit::SecretJwk::random(credit::Curve::kP256);
  const credit::Jwk holders[] = {holder.public_jwk()};
  const auto tokens =
      office_.issue(facts, ask.vct, borrower, holders, now.ms / 1000, kValidDays);
  if (!tokens) return refuse();
  const auto whole = credit::split_sd_jwt(tokens->front());
  std::vector<credit::ClaimPath> paths;
  for (const credit::FactAsked& fact : ask.facts) {
    auto path = credit::path_from_text(fact.claim);
    const bool is_there = path && path->size() == 1 && path->front().is_text() &&
                          facts.find(path->front().text) != nullptr;
    if (!is_there && fact.required) return refuse();
    if (is_there) paths.push_back(*std::move(path));
  }
  const auto shown = whole ? credit::select(*whole, paths) : Fail{whole.error()};
  const auto bound = shown ? credit::bind(*shown, holder,
                                          {credit::document_name(ask.lender), ask.nonce,
                                           now.ms / 1000})
                           : Fail{shown.error()};
  if (!bound) return refuse();
  credit::Delivery delivery;
  delivery.request = ask.nonce;
  delivery.presentation = bound->text();
  delivery.salt = credit::random_salt();
  TxId grant;
  if (!submit(state, now, key,
              CredentialGrant{ask.loan, ask.lender,
                              credit::grant_commitment(delivery.salt, delivery.presentation),
                              Timestamp{now.ms + kGrantDays * kDayMs}},
              &grant))
    return refuse();
  delivery.grant = id_cast<Hash256>(grant);
  post(state, now, key, ask.lender, std::move(delivery));
}

void Bureau::fill(const StateView& state, Timestamp now, const AccountId& holder,
                  const credit::Order& order) {
  if (order.vct != credit::kVctCreditReport) return;
  const auto& book = neighbours_.book();
  const std::size_t row = (holder.bytes[0] | (holder.bytes[1] << 8)) % book.size();
  credit::Json facts = facts_of(book[row]);
  facts.set("practice", credit::json_bool(true));
  auto tokens =
      office_.issue(facts, order.vct, holder, order.holders, now.ms / 1000, kValidDays);
  if (tokens) post(state, now, key_, holder, credit::Issue{order.vct, *std::move(tokens)});
}

}  // namespace tally::practice
