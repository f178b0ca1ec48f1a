// SPDX-License-Identifier: GPL-3.0-or-later
// The credit service: letters that come in, and what each block brings.
#include <algorithm>
#include <chrono>
#include <future>

#include "core/contract/credit_objects.hpp"
#include "core/contract/read.hpp"
#include "core/credit/jwe.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/data/account.hpp"
#include "core/node/credit/credit_desk.hpp"
#include "core/node/read_model/answers.hpp"

namespace tally::node {
namespace {

constexpr std::chrono::seconds kListPatience{2};
constexpr std::chrono::seconds kFilesPause{1};
constexpr std::uint32_t kLookTimer = 1;
constexpr std::size_t kMostWaiting = 256;
constexpr std::size_t kMostOrders = 256;
/// Ordered keys that a copy may still come for.
constexpr std::uint32_t kKeysLooked = 64;

}  // namespace

void CreditDesk::look_later() {
  if (looking_.exchange(true)) return;  // one look is enough for several
  if (!thread_->post([this] { look(); })) looking_ = false;
}

void CreditDesk::look() {
  looking_ = false;
  if (wallet_.info()->state != WalletState::kUnlocked) {
    if (!keys_) return;
    close();
    return publish();
  }
  const bool was_open = keys_ && state_;
  if (open()) return;
  bool news = collect();
  news = check_deliveries() || news;
  news = end_requests() || news;
  // Each file costs several questions to the read model, and a practice network makes five blocks
  // a second.
  if (Clock::now() - refreshed_at_ >= kFilesPause) {
    refreshed_at_ = Clock::now();
    news = refresh_files() || news;
  } else if (!state_->files.empty()) {
    thread_->arm(kLookTimer, refreshed_at_ + kFilesPause, [this] { look(); });
  }
  if (news) return changed();
  const auto shown = view();
  const bool has_key =
      contract::read_sealing_key(node_.snapshot()->state(), self()).has_value();
  if (!was_open || shown->has_sealing_key != has_key ||
      (state_->office && !shown->is_office))
    publish();
  else if (state_->office) {
    const auto newest = contract::read_newest_status(node_.snapshot()->state(), self(),
                                                     state_->office->list());
    if (newest && newest->epoch != shown->status_epoch) publish();
  }
}

bool CreditDesk::collect() {
  struct Answer {
    std::promise<void> came;
    std::vector<Letter> letters;
  };
  const auto answer = std::make_shared<Answer>();
  auto came = answer->came.get_future();
  node_.letters_for(self(), [answer](std::vector<Letter> letters) {
    answer->letters = std::move(letters);
    answer->came.set_value();
  });
  if (came.wait_for(kListPatience) != std::future_status::ready) return false;
  std::set<LetterId> here;
  bool news = false;
  for (const Letter& letter : answer->letters) {
    const LetterId id = id_of(chain_, letter);
    here.insert(id);
    if (!state_->seen.insert(id).second) continue;
    news = true;
    take(letter, id);
  }
  // What has expired in the box can never come again.
  std::erase_if(state_->seen, [&](const LetterId& id) { return !here.contains(id); });
  return news;
}

void CreditDesk::take(const Letter& letter, const LetterId& id) {
  const auto opened = credit::open_jwe(keys_->sealing(), as_text(letter.sealed));
  if (!opened) return;
  auto said = credit::read_said(opened->plain);
  // Else somebody sends on, as its own, what another one wrote.
  if (!said || said->from != account_of(letter.sender)) return;
  std::visit([&](auto& it) { take(said->from, id, it); }, said->what);
}

void CreditDesk::take(const AccountId& from, const LetterId& /*id*/, credit::Ask& it) {
  const auto loan = contract::read_loan(node_.snapshot()->state(), it.loan);
  const bool fits =
      it.lender == from && it.borrower == self() && loan && loan->borrower == self() &&
      it.expires_ms > options_.clock().ms && got(it.nonce) == nullptr &&
      credit::loan_nonce(chain_, it.loan, it.lender, it.borrower, it.random) == it.nonce;
  const auto waiting = std::ranges::count(state_->got, RequestState::kWaiting, &GotAsk::state);
  if (!fits || waiting >= static_cast<std::ptrdiff_t>(kMostWaiting)) return;
  state_->got.insert(state_->got.begin(),
                     GotAsk{std::move(it), RequestState::kWaiting, std::nullopt, {}});
}

void CreditDesk::take(const AccountId& from, const LetterId& /*id*/, credit::Delivery& it) {
  MadeAsk* ask = made(it.request);
  if (ask == nullptr || ask->ask.borrower != from || ask->state != RequestState::kWaiting) return;
  ask->state = RequestState::kOnItsWay;
  ask->delivery = std::move(it);
}

void CreditDesk::take(const AccountId& from, const LetterId& /*id*/, credit::Refusal& it) {
  MadeAsk* ask = made(it.request);
  if (ask == nullptr || ask->ask.borrower != from || ask->state != RequestState::kWaiting) return;
  ask->state = RequestState::kRefused;
}

void CreditDesk::take(const AccountId& from, const LetterId& id, credit::Order& it) {
  if (!state_->office || state_->orders.size() >= kMostOrders) return;
  state_->orders.push_back({id.hex(), from, options_.clock(), std::move(it)});
}

void CreditDesk::take(const AccountId& from, const LetterId& id, credit::Issue& it) {
  const auto issuer = contract::read_issuer(node_.snapshot()->state(), from);
  if (!issuer) return;
  const std::vector<credit::Jwk> trusted = keys_of(issuer->said, from);
  credit::VerifyOptions options;
  options.keys = trusted;
  options.now_seconds = options_.clock().ms / 1000;
  options.vct = it.vct;
  options.require_credential = true;
  const std::uint32_t end = state_->next_key[from];
  const std::uint32_t begin = end > kKeysLooked ? end - kKeysLooked : 0;
  std::map<std::string, std::uint32_t> numbers;
  for (std::uint32_t number = begin; number < end; ++number)
    if (const auto key = keys_->holder(from, number))
      numbers[credit::thumbprint(key->public_jwk())] = number;
  HeldDocument document{id.hex(), from, it.vct, {}};
  for (std::string& token : it.tokens) {
    const auto verified = credit::verify_sd_jwt(token, options);
    if (!verified) continue;
    const auto holder = credit::holder_key(verified->payload);
    const auto number = holder ? numbers.find(credit::thumbprint(*holder)) : numbers.end();
    if (number == numbers.end()) continue;
    document.copies.push_back({std::move(token), number->second, false});
  }
  if (!document.copies.empty())
    state_->documents.insert(state_->documents.begin(), std::move(document));
}

std::optional<std::string> CreditDesk::find_list(const Hash256& digest) {
  struct Answer {
    std::promise<void> came;
    std::optional<Bytes> token;
  };
  const auto answer = std::make_shared<Answer>();
  auto came = answer->came.get_future();
  node_.status_list(digest, [answer](std::optional<Bytes> token) {
    answer->token = std::move(token);
    answer->came.set_value();
  });
  if (came.wait_for(kListPatience) != std::future_status::ready || !answer->token)
    return std::nullopt;
  return std::string(as_text(*answer->token));
}

bool CreditDesk::check_deliveries() {
  bool news = false;
  const auto moment = node_.snapshot();
  for (MadeAsk& it : state_->made) {
    if (!it.delivery) continue;
    CheckWish wish;
    wish.ask = &it.ask;
    wish.delivery = &*it.delivery;
    wish.chain = chain_;
    wish.now = std::max(options_.clock(), moment->head()->time);
    CheckResult result = check_shown(moment->state(), wish,
                                     [this](const Hash256& digest) { return find_list(digest); });
    if (std::holds_alternative<NotYet>(result)) continue;
    news = true;
    if (const auto* bad = std::get_if<Bad>(&result)) {
      it.state = RequestState::kFailed;
      it.problem = bad->why;
    } else {
      Checked& checked = std::get<Checked>(result);
      const auto seconds = [&](std::string_view name) {
        const credit::Json* value = checked.verified.payload.find(name);
        return Timestamp{(value == nullptr ? 0 : value->whole().value_or(0)) * 1000};
      };
      KeptFile file;
      file.ask = it.ask;
      file.delivery = *it.delivery;
      file.checked_at = wish.now;
      file.facts = std::move(checked.facts);
      file.issuer = checked.issuer;
      file.issued = seconds("iat");
      file.expires = seconds("exp");
      file.proof = {checked.epoch, std::move(checked.list_token)};
      file.newest_epoch = checked.epoch;
      file.status = checked.status;
      state_->files.insert(state_->files.begin(), std::move(file));
      it.state = RequestState::kShown;
    }
    it.delivery.reset();
  }
  return news;
}

bool CreditDesk::end_requests() {
  bool news = false;
  const std::int64_t now = options_.clock().ms;
  const auto moment = node_.snapshot();
  for (GotAsk& it : state_->got) {
    if (it.state == RequestState::kWaiting && it.ask.expires_ms <= now) {
      it.state = RequestState::kExpired;
      news = true;
    } else if (it.state == RequestState::kShown && it.grant &&
               !contract::read_grant(moment->state(), *it.grant)) {
      const auto row = grant_row(it.ask, id_cast<Hash256>(*it.grant));
      if (!row || row->ended_at.ms == 0) continue;  // not in a block yet
      it.state = row->cleared ? RequestState::kExpired : RequestState::kWithdrawn;
      news = true;
    }
  }
  for (MadeAsk& it : state_->made) {
    const bool waits = it.state == RequestState::kWaiting || it.state == RequestState::kOnItsWay;
    if (!waits || it.ask.expires_ms > now) continue;
    it.state = RequestState::kExpired;
    it.delivery.reset();
    news = true;
  }
  return news;
}

std::optional<GrantRow> CreditDesk::grant_row(const credit::Ask& ask,
                                              const Hash256& grant) const {
  GrantsQuery query;
  query.account = ask.lender;
  query.loan = ask.loan;
  query.limit = kMaxPage;
  const GrantPage page = answer_grants(*node_.snapshot(), query);
  for (const GrantRow& row : page.rows)
    if (id_cast<Hash256>(row.grant) == grant && row.borrower == ask.borrower) return row;
  return std::nullopt;
}

/// A loan is signed when the money goes to the borrower; until then the consent is what was signed.
CreditDesk::Signing CreditDesk::signing_of(const LoanId& loan, const GrantRow& grant) const {
  const LoanDetail detail = answer_loan(*node_.snapshot(), {loan});
  for (const HistoryRow& row : detail.timeline)
    if (row.kind == HistoryKind::kLoanReceived) return {row.height, row.time};
  return {grant.height, grant.given_at};
}

std::optional<StatusEpochRow> CreditDesk::epoch_at(const credit::StatusPlace& place,
                                                   std::optional<Timestamp> moment) const {
  StatusEpochsQuery query;
  query.issuer = place.issuer;
  query.list = place.list;
  query.in_force_at = moment;
  query.limit = 1;
  const StatusEpochPage page = answer_status_epochs(*node_.snapshot(), query);
  if (page.rows.empty()) return std::nullopt;
  return page.rows.front();
}

bool CreditDesk::refresh_files() {
  bool news = false;
  for (KeptFile& file : state_->files) {
    const auto grant = grant_row(file.ask, file.delivery.grant);
    const bool withdrawn = grant && grant->ended_at.ms != 0 && !grant->cleared;
    if (withdrawn != file.is_withdrawn) {
      file.is_withdrawn = withdrawn;
      news = true;
    }
    const auto place = list_of_document(file.delivery.presentation);
    if (!place || !grant) continue;
    const auto signing = signing_of(file.ask.loan, *grant);
    const auto then = epoch_at(*place, signing.at);
    if (then && then->anchor.epoch != file.proof.epoch) {
      if (auto token = find_list(then->anchor.digest)) {
        file.proof = {then->anchor.epoch, *std::move(token)};
        news = true;
      }
    }
    const auto newest = epoch_at(*place, std::nullopt);
    if (!newest || newest->anchor.epoch == file.newest_epoch) continue;
    const Evidence evidence{file.ask, file.delivery, file.proof};
    if (const auto proof = prove(evidence)) {
      file.newest_epoch = proof->epoch_now;
      file.status = proof->status_now;
      news = true;
    }
  }
  return news;
}

}  // namespace tally::node
