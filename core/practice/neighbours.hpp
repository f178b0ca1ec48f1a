// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "core/contract/objects.hpp"
#include "core/contract/params.hpp"
#include "core/data/state_view.hpp"
#include "core/data/tx/transaction.hpp"
#include "core/practice/habits.hpp"
#include "core/practice/plan.hpp"
#include "core/practice/practice_genesis.hpp"

/// The neighbours: what they do next is a function of the seed, the committed state and the chain's
/// time alone. What is kept in memory is an agenda made from these, so a process that was killed
/// makes the same agenda again and goes on where it was.
/// Cost:   of a step what is due in it; `load` reads the whole state once.
/// Thread: one owner.
namespace tally::practice {

struct NeighbourOptions {
  Arrivals arrivals;
  std::int32_t collect_every_days = 30;
};

class Neighbours {
 public:
  Neighbours(Hash256 root, std::vector<BookRow> book, NeighbourOptions options);
  ~Neighbours();
  Neighbours(const Neighbours&) = delete;
  Neighbours& operator=(const Neighbours&) = delete;

  [[nodiscard]] const Residents& residents() const { return residents_; }
  [[nodiscard]] const contract::Genesis& genesis() const { return genesis_; }
  [[nodiscard]] const std::vector<BookRow>& book() const { return book_; }
  /// Which applicant owns an account; empty for anybody else.
  [[nodiscard]] std::optional<std::uint64_t> applicant_of(const AccountId& account) const;

  /// Requires an applicant that applicant_of names.
  [[nodiscard]] const SecretKey& applicant_key(std::uint64_t who) const {
    return applicants_[who].key;
  }
  [[nodiscard]] const BookRow& book_row(std::uint64_t who) const { return row_of(who); }
  /// Loans that are listed, as far as known.
  [[nodiscard]] std::vector<LoanId> listings() const;

  /// Makes the agenda from the state of a block at `time`.
  void load(const StateView& state, Timestamp time);

  /// What neighbours want in a block at `now` on top of `state`, signed, as much as fits in one
  /// block. Nothing is taken off the agenda before `observe` finds it done.
  [[nodiscard]] std::vector<Transaction> deeds(const StateView& state, Timestamp now);
  /// To be called with the state after each block. `strangers`: the block held transactions of
  /// others, whose listings are then looked for. True if any deed of the last call was done.
  bool observe(const StateView& state, Timestamp time, bool strangers);

  /// The first moment at which somebody wants something; far away when nobody ever will.
  [[nodiscard]] Timestamp next_wish() const;
  /// Have all applicants borrowed and come to an end?
  [[nodiscard]] bool all_ended() const;
  /// Have all applicants been lent to?
  [[nodiscard]] bool all_funded() const;
  [[nodiscard]] std::uint64_t ended() const { return ended_; }

  /// First money for a newcomer with the next deeds. False when the account has coins already.
  [[nodiscard]] bool welcome(const StateView& state, const AccountId& account);
  /// The transaction that brings a newcomer dollars, once it is signed.
  [[nodiscard]] std::optional<TxId> welcome_of(const AccountId& account) const;

 private:
  enum class Kind : std::uint8_t {
    kCoins, kDollars, kApply, kBid, kPay, kPayOff, kLook, kWelcomeCoins, kWelcomeDollars, kCollect,
    kMandate, kOffer, kTake, kReference, kPostRate, kVote, kPledge, kGuarantee, kPart, kPrepay,
    kAutopay, kSaleBid
  };
  struct Deed {
    Timestamp at;
    Kind kind = Kind::kLook;
    std::uint64_t who = 0;  ///< applicant; for what lenders do the lender
    std::uint32_t number = 0;  ///< of the bid, the instalment or the proposal
    LoanId loan{};
    friend auto operator<=>(const Deed&, const Deed&) = default;
  };
  /// A deed that was handed out, and how to see that it is done.
  struct Sent {
    Deed deed;
    AccountId sender;
    std::uint64_t nonce = 0;
    LoanId applied;  ///< for an application: the loan it makes
  };
  enum class Stage : std::uint8_t { kNew, kReady, kListed, kActive, kEnded };
  struct Applicant {
    SecretKey key;
    AccountId account{};
    Stage stage = Stage::kNew;
    bool has_coins = false;
    bool has_dollars = false;
  };
  struct Order {
    Deed deed;
    const SecretKey* key = nullptr;
    std::uint64_t nonce = 0;
    Body body;
  };

  void appear_until(Timestamp time);
  void plan_application(std::uint64_t who);
  void plan_bids(const StateView& state, const LoanId& id, const contract::LoanRecord& loan);
  void plan_mandates(const StateView& state);
  void plan_trade(const StateView& state, const LoanId& id, const contract::LoanRecord& loan);
  [[nodiscard]] std::optional<Body> offer_of(const StateView& state, const Deed& deed) const;
  [[nodiscard]] std::optional<Body> take_of(const StateView& state, const Deed& deed,
                                            Timestamp now) const;
  /// Its payments come with the sale; collecting them in the same block could come too late.
  [[nodiscard]] bool is_to_be_sold(const StateView& state, const LoanId& id,
                                   const contract::LoanRecord& loan, std::uint32_t lender) const;
  /// The bank publishes a reference rate, once a month.
  void plan_reference(const StateView& state);
  [[nodiscard]] std::optional<Body> rate_of(const StateView& state, Timestamp now) const;
  /// Lenders answer proposals on loans whose notes they hold.
  void plan_votes(const StateView& state, Timestamp time);
  [[nodiscard]] std::optional<Body> vote_of(const StateView& state, const Deed& deed,
                                            Timestamp now) const;
  [[nodiscard]] Habits habits_of(std::uint64_t who) const;
  void plan_security(const StateView& state, const LoanId& id, const contract::LoanRecord& loan);
  [[nodiscard]] std::optional<Body> security_of(const StateView& state, const Deed& deed,
                                                Timestamp now) const;
  /// False when the next instalment is to be paid as a whole, by hand.
  [[nodiscard]] bool plan_other_payment(std::uint64_t who, const LoanId& id,
                                        const contract::LoanRecord& loan, Timestamp by_hand);
  [[nodiscard]] std::optional<Body> other_payment_of(const StateView& state, const Deed& deed,
                                                     Timestamp now) const;
  void plan_sale(const StateView& state, const LoanId& id, const contract::LoanRecord& loan);
  [[nodiscard]] std::optional<Body> sale_bid_of(const StateView& state, const Deed& deed,
                                                Timestamp now) const;
  void find_holders(const StateView& state, const LoanId& id);
  void plan_repayment(const StateView& state, std::uint64_t who, const LoanId& id,
                      const contract::LoanRecord& loan);
  void take_up(const StateView& state, const LoanId& id, const contract::LoanRecord& loan);
  void look_for_strangers(const StateView& state);
  void look(const StateView& state, const Deed& deed, Timestamp time);
  void end(const StateView& state, std::uint64_t who, const LoanId& id);
  void settle_sent(const StateView& state, const Sent& sent, bool done, Timestamp time);
  [[nodiscard]] bool is_done(const StateView& state, const Sent& sent);
  [[nodiscard]] std::optional<Body> body_of(const StateView& state, const Deed& deed,
                                            Timestamp now) const;
  [[nodiscard]] const SecretKey& key_of(const Deed& deed) const;
  void add_collections(const StateView& state, Timestamp now, std::vector<Order>& orders) const;
  [[nodiscard]] std::vector<Transaction> sign_all(std::vector<Order>& orders, Timestamp now);
  [[nodiscard]] const BookRow& row_of(std::uint64_t who) const { return book_[who % book_.size()]; }

  Hash256 root_;
  std::vector<BookRow> book_;
  NeighbourOptions options_;
  Residents residents_;
  contract::Genesis genesis_;
  ChainId chain_;
  AccountId bank_;
  std::vector<AccountId> lenders_;
  std::unordered_map<AccountId, std::uint32_t> lender_numbers_;

  std::vector<Applicant> applicants_;
  std::unordered_map<AccountId, std::uint64_t> applicant_numbers_;
  std::set<Deed> agenda_;
  std::vector<Sent> sent_;
  std::unordered_map<LoanId, std::vector<BidIntent>> listings_;  ///< open ones we know
  std::vector<std::set<LoanId>> notes_;  ///< of each lender, in active loans
  std::unordered_map<LoanId, std::vector<std::uint32_t>> holders_;
  std::set<LoanId> sales_;  ///< of collateral that neighbours will bid for
  std::map<std::uint64_t, AccountId> newcomers_;  ///< who asked for a welcome
  std::unordered_map<AccountId, TxId> welcomes_;
  std::uint64_t newcomers_seen_ = 0;
  std::uint64_t funded_ = 0;
  std::uint64_t ended_ = 0;
};

}  // namespace tally::practice
