// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/offline/offline_service.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

#include "core/contract/account_rules.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/node_thread.hpp"
#include "core/node/offline/held_orders.hpp"
#include "core/node/rejections.hpp"
#include "core/wallet/offline/request.hpp"
#include "core/wallet/sealed_file.hpp"

namespace tally::node {
namespace {

namespace offline = wallet::offline;

constexpr std::size_t kQueued = 256;
/// A block may be a moment behind the clock of whoever makes the request.
constexpr std::int64_t kSlackMs = 60'000;
constexpr std::chrono::seconds kPatience{10};

Rejection refused(std::string detail) {
  const auto code = static_cast<std::uint16_t>(WalletError::kOfflineRefused);
  return {code, rejection_name(code), std::move(detail)};
}
Rejection refused(offline::Refusal refusal) { return refused(offline::to_sentence(refusal)); }

/// Who votes, by key and power: the rotation of proposers does not count.
std::vector<std::pair<PublicKey, std::int64_t>> members_of(const ValidatorSet& set) {
  std::vector<std::pair<PublicKey, std::int64_t>> made;
  for (const Validator& member : set.members) made.emplace_back(member.key, member.power);
  return made;
}

class OfflineService : public Offline {
 public:
  OfflineService(DrivenNode& node, OfflineOptions options)
      : node_(node),
        options_(std::move(options)),
        dir_(options_.directory / "offline"),
        held_(dir_ / "held"),
        thread_(std::make_shared<NodeThread>(kQueued)) {
    static_cast<void>(thread_->post([this] { open(); }));
    subscription_ = node_.on_tip([this](const auto&) {
      // A full queue means that a look is waiting already.
      if (!look_queued_.exchange(true) && !thread_->post([this] { look(); })) look_queued_ = false;
    });
  }
  ~OfflineService() override {
    subscription_.reset();
    thread_->stop();
  }

  void anchor(FileDone done) override {
    post(done, [this, done] {
      auto moment = newest();
      if (!moment) return done(Fail{moment.error()});
      offline::Container made;
      made.kind = offline::ContainerKind::kAnchor;
      made.chain = moment->final.header.chain;
      made.network_name = options_.network_name;
      made.practice = options_.practice;
      made.final = std::move(moment->final);
      done(offline::write_container(made));
    });
  }

  void pair(Bytes container, std::function<void(Result<std::uint32_t, Rejection>)> done) override {
    post(done, [this, container = std::move(container), done] { done(take_accounts(container)); });
  }

  void request(OfflineWish wish, FileDone done) override {
    post(done, [this, wish = std::move(wish), done] { done(make(wish)); });
  }

  void submit(Bytes container,
              std::function<void(Result<std::uint32_t, Rejection>)> done) override {
    post(done, [this, container = std::move(container), done] {
      auto taken = take(container);
      if (taken) look();
      done(std::move(taken));
    });
  }

  void held(std::function<void(std::vector<HeldRow>)> done) override {
    if (!thread_->post([this, done] { done(held_.rows()); })) done({});
  }

  void cancel(LoanId loan, std::function<void(Result<TxId, Rejection>)> done) override {
    post(done, [this, loan, done] {
      const auto snapshot = node_.snapshot();
      const auto head = snapshot->head();
      auto order = head ? held_.want_cancel(loan, snapshot->state(), head->time) : std::nullopt;
      if (!order)
        return done(Fail{refused(
            "no cancellation of this loan is held that would apply now; sign one offline")});
      const TxId id = id_of(order->content);
      send(*std::move(order));
      done(id);
    });
  }

  void forget(std::optional<TxId> one, std::optional<LoanId> loan,
              std::function<void(Result<std::uint32_t, Rejection>)> done) override {
    post(done, [this, one, loan, done] { done(held_.drop(one, loan)); });
  }

 private:
  struct Moment {
    std::shared_ptr<const StoreSnapshot> snapshot;
    offline::ProvenHeader final;
  };

  template <typename Done>
  void post(const Done& done, Task task) {
    if (!thread_->post(std::move(task)))
      done(Fail{Rejection{kFaultCode, "fault", "the node is busy or stopping; try again"}});
  }

  void open() {
    std::error_code ignored;
    for (const char* name : {"accounts", "steps"})
      std::filesystem::create_directories(dir_ / name, ignored);
    if (const auto loaded = held_.load(); !loaded) node_.log(3, loaded.error().what);
  }

  /// The newest block with its commit, and the state after it.
  Result<Moment, Rejection> newest() {
    Moment moment;
    moment.snapshot = node_.snapshot();
    const auto head = moment.snapshot->head();
    if (!head || head->height == 0)
      return Fail{refused("there is no block yet; wait for the first one")};
    const auto promise = std::make_shared<std::promise<Result<FinalBlock, Rejection>>>();
    auto answer = promise->get_future();
    node_.read_block(head->height, [promise](auto block) { promise->set_value(std::move(block)); });
    // A node that stops answers nobody any more.
    if (answer.wait_for(kPatience) != std::future_status::ready)
      return Fail{refused("the node does not answer; it may be stopping")};
    auto block = answer.get();
    if (!block) return Fail{block.error()};
    moment.final.header = block->block.header;
    moment.final.commit = std::move(block->commit);
    const ValidatorSet next = contract::validators_of(moment.snapshot->state()).next;
    for (const Validator& member : next.members) moment.final.signers.push_back(member.key);
    moment.final.next = next;
    if (offline::check_commit(moment.final) != offline::Refusal::kNone)
      return Fail{refused("the validators have just changed; try again after the next block")};
    return moment;
  }

  Result<Bytes, Rejection> make(const OfflineWish& wish) {
    TALLY_TRY(const Moment moment, newest());
    const StateView& state = moment.snapshot->state();
    std::vector<offline::OfflineTransaction> all;
    TALLY_TRY(std::vector<TransactionContent> contents, contents_of(wish, moment));
    for (TransactionContent& content : contents) {
      offline::OfflineTransaction one{std::move(content), {}, {}, {}};
      for (const PublicKey& key : keys_of(one.content.sender))
        if (const auto path = path_of(account_of(key))) one.paths.emplace(key, *path);
      all.push_back(std::move(one));
    }
    const auto made = offline::make_request(
        {state, [&](ByteView key) { return moment.snapshot->prove(key); }, moment.final, steps()},
        std::move(all), wish.purpose);
    if (made) return offline::write_container(*made);
    const offline::RequestProblem& problem = made.error();
    if (problem.refusal == offline::Refusal::kNone) return Fail{rejection_of(problem.fault)};
    if (problem.rule != contract::TxError::kNone) return Fail{rejection_of(problem.rule)};
    return Fail{refused(problem.refusal)};
  }

  Result<std::vector<TransactionContent>, Rejection> contents_of(const OfflineWish& wish,
                                                                 const Moment& moment) {
    const StateView& state = moment.snapshot->state();
    const Timestamp now = moment.final.header.time;
    const auto* schedule = std::get_if<ScheduleRequest>(&wish.what);
    std::optional<AccountId> account = wish.account;
    if (schedule != nullptr && !account)
      if (const auto loan = contract::read_loan(state, schedule->loan)) account = loan->borrower;
    if (!account) return Fail{rejection_of(contract::TxError::kLoanNotFound)};
    const auto policy = policy_of(state, *account);
    if (!policy)
      return Fail{refused("the account " + to_address(*account, options_.practice) +
                          " is not paired; pair its wallet first")};
    if (schedule != nullptr) {
      auto contents = offline::schedule_contents(
          state, node_.tip()->chain, now,
          {schedule->loan, schedule->first, schedule->last, *policy, 7, schedule->with_late_fee,
           schedule->with_cancel});
      if (contents.empty())
        return Fail{
            refused("there is nothing to sign: the loan is not running, or these "
                    "instalments are paid")};
      return contents;
    }
    const OrderRequest& order = std::get<OrderRequest>(wish.what);
    TransactionContent content;
    content.chain = node_.tip()->chain;
    content.sender = *policy;
    content.valid_from = Timestamp{now.ms - kSlackMs};
    content.valid_until = Timestamp{now.ms + order.valid_ms};
    content.body = order.body;
    if (auto* pay = std::get_if<PayOffLoan>(&content.body); pay != nullptr && !pay->limit.minor)
      if (const auto loan = contract::read_loan(state, pay->loan);
          loan && loan->status == LoanStatus::kActive)
        pay->limit = contract::payoff_due(*loan, day_of(content.valid_until)).total();
    offline::finish_content(state, content);
    return std::vector<TransactionContent>{std::move(content)};
  }

  Result<std::uint32_t, Rejection> take_accounts(const Bytes& bytes) {
    const auto container = offline::read_container(bytes);
    if (!container) return Fail{refused(container.error())};
    if (container->kind != offline::ContainerKind::kAccounts)
      return Fail{refused(offline::Refusal::kOtherKind)};
    if (container->chain != node_.tip()->chain) return Fail{refused(offline::Refusal::kWrongChain)};
    for (const offline::OfflineAccount& account : container->accounts) {
      offline::Container one = *container;
      one.accounts = {account};
      const auto path = dir_ / "accounts" / (account_of(account.policy).hex() + ".tpst");
      const auto done = wallet::write_file_atomically(path, offline::write_container(one), true);
      if (!done) return Fail{rejection_of(done.error())};
    }
    return static_cast<std::uint32_t>(container->accounts.size());
  }

  std::optional<offline::OfflineAccount> paired(const AccountId& account) const {
    const auto bytes = wallet::read_whole_file(dir_ / "accounts" / (account.hex() + ".tpst"),
                                               offline::kMaxContainerBytes);
    const auto container =
        bytes
            ? offline::read_container(*bytes)
            : Result<offline::Container, offline::Refusal>(Fail{offline::Refusal::kNotAContainer});
    if (!container || container->accounts.size() != 1) return std::nullopt;
    return container->accounts[0];
  }
  std::optional<Policy> policy_of(const StateView& state, const AccountId& account) const {
    const auto found = paired(account);
    if (!found) return std::nullopt;
    // Its name stays when others come to spend for it.
    const auto changed = contract::read_policy(state, account);
    if (changed) return Policy{ChangedPolicy{account, changed->policy}};
    return found->policy;
  }
  std::optional<std::vector<std::uint32_t>> path_of(const AccountId& account) const {
    const auto found = paired(account);
    return found && !found->path.empty() ? std::optional(found->path) : std::nullopt;
  }

  /// Only what is whole and well signed is kept; the rest is named and nothing is kept.
  Result<std::uint32_t, Rejection> take(const Bytes& bytes) {
    const auto container = offline::read_container(bytes);
    if (!container) return Fail{refused(container.error())};
    if (container->kind != offline::ContainerKind::kTransactions || container->transactions.empty())
      return Fail{refused(offline::Refusal::kOtherKind)};
    if (container->chain != node_.tip()->chain) return Fail{refused(offline::Refusal::kWrongChain)};
    std::vector<Transaction> whole;
    for (const offline::OfflineTransaction& one : container->transactions) {
      const auto transaction = offline::finished(one);
      if (!transaction) return Fail{refused("not everything in this file is signed yet")};
      const contract::TxError error = contract::precheck(know(*transaction), container->chain);
      if (error != contract::TxError::kNone) return Fail{rejection_of(error)};
      whole.push_back(*transaction);
    }
    std::uint32_t fresh = 0;
    for (const Transaction& transaction : whole) {
      const auto kept = held_.keep(transaction);
      if (!kept) return Fail{rejection_of(kept.error())};
      if (*kept) ++fresh;
    }
    return fresh;
  }

  void look() {
    look_queued_ = false;
    const auto snapshot = node_.snapshot();
    const auto head = snapshot->head();
    if (!head || head->height == 0) return;
    note_step(*snapshot);
    for (Transaction& transaction : held_.look(snapshot->state(), head->time))
      send(std::move(transaction));
  }

  void send(Transaction transaction) {
    const TxId id = id_of(transaction.content);
    const std::weak_ptr<NodeThread> thread = thread_;
    node_.submit(std::move(transaction), [this, id, thread](Result<TxId, Rejection> answer) {
      const auto alive = thread.lock();
      if (!alive) return;
      static_cast<void>(alive->post([this, id, answer = std::move(answer)] {
        const auto code = answer ? 0 : answer.error().code;
        if (answer || code == static_cast<std::uint16_t>(PoolError::kDuplicate))
          held_.note_sent(id);
        else if (code == static_cast<std::uint16_t>(PoolError::kAlreadyFinal))
          held_.note_done(id);
        else
          held_.note_refused(id, answer.error().name);
      }));
    });
  }

  /// Keeps the block after which others vote than before it.
  void note_step(const StoreSnapshot& snapshot) {
    auto now = members_of(contract::validators_of(snapshot.state()).next);
    if (now == members_) return;
    const bool first = members_.empty();
    members_ = std::move(now);
    if (first) return;
    const auto moment = newest();
    if (!moment) {
      members_ = {};
      return;
    }
    offline::Container step;
    step.kind = offline::ContainerKind::kAnchor;
    step.chain = moment->final.header.chain;
    step.final = moment->final;
    const auto path = dir_ / "steps" / (std::to_string(moment->final.header.height) + ".tpst");
    if (const auto done = wallet::write_file_atomically(path, offline::write_container(step), true);
        !done)
      node_.log(3, done.error().what);
  }

  std::vector<offline::ProvenHeader> steps() const {
    std::vector<offline::ProvenHeader> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(dir_ / "steps", error)) {
      const auto bytes = wallet::read_whole_file(entry.path(), offline::kMaxContainerBytes);
      if (!bytes) continue;
      auto container = offline::read_container(*bytes);
      if (container && container->final) found.push_back(*std::move(container->final));
    }
    std::ranges::sort(found, {}, [](const auto& one) { return one.header.height; });
    if (found.size() > offline::kMaxSteps)
      found.erase(found.begin(), found.end() - offline::kMaxSteps);
    return found;
  }

  DrivenNode& node_;
  OfflineOptions options_;
  std::filesystem::path dir_;
  HeldOrders held_;
  std::vector<std::pair<PublicKey, std::int64_t>> members_;
  std::atomic<bool> look_queued_{false};
  std::shared_ptr<NodeThread> thread_;
  Subscription subscription_;
};

}  // namespace

std::unique_ptr<Offline> make_offline_service(DrivenNode& node, OfflineOptions options) {
  return std::make_unique<OfflineService>(node, std::move(options));
}

}  // namespace tally::node
