// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/bench/benches.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/genesis.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/state/memory_state.hpp"

namespace tally::app {
namespace {

constexpr AssetId kDollar{1};
constexpr std::int64_t kPrincipal = 1'000'000;
constexpr RatePpb kRate{120'000'000};
constexpr std::uint32_t kMonths = 36;

LoanId loan_number(std::uint64_t number) {
  return id_cast<LoanId>(tagged_hash(HashTag::kTransaction, {encode(number)}));
}
AccountId holder_number(std::uint64_t number) {
  return id_cast<AccountId>(tagged_hash(HashTag::kAccount, {encode(number)}));
}

SecretKey make_key() {
  std::array<std::uint8_t, 32> seed{};
  seed.back() = 7;
  auto key = SecretKey::from_bytes(seed);
  if (!key) throw std::runtime_error("no key");
  return std::move(*key);
}

/// A book of active loans of one borrower, some of which are about to be repaid.
class Book {
 public:
  /// `paying` of `open` loans get `holders` notes each; the others have one.
  Book(std::size_t open, std::size_t paying, std::size_t holders) {
    borrower_ = account_of(key_.public_key());
    contract::Genesis genesis;
    genesis.network_name = "Bench";
    genesis.time = start_of(to_day({2024, 1, 1}));
    genesis.assets = {{"TLY", "Coin", 6, {}}, {"USD", "Dollar", 2, {}}};
    genesis.allocations = {{borrower_, kNativeAsset, Amount{1'000'000'000'000}},
                           {borrower_, kDollar, Amount{1'000'000'000'000}}};
    genesis.validators.members = {{key_.public_key(), borrower_, 1, 0}};
    chain_ = contract::chain_id(genesis);
    time_ = Timestamp{genesis.time.ms + kDayMs};
    state_.apply(contract::genesis_state(genesis));
    for (std::size_t i = 0; i < open; ++i) add_loan(i, i < paying ? holders : 1);
    for (std::size_t i = 0; i < paying; ++i) sign_payment(i);
  }

  /// Microseconds of work for one repayment: signature, rules, state and events.
  [[nodiscard]] double run() const {
    const CpuStopwatch watch;
    contract::BlockExecutor executor(state_, {1, time_, borrower_});
    for (const KnownTransaction& tx : payments_)
      if (contract::precheck(tx, chain_) != contract::TxError::kNone ||
          executor.apply(tx) != contract::TxError::kNone)
        throw std::runtime_error("a repayment is refused");
    static_cast<void>(executor.finish());
    return watch.seconds() * 1e6 / static_cast<double>(payments_.size());
  }

 private:
  void add_loan(std::uint64_t number, std::size_t holders) {
    const LoanId id = loan_number(number);
    contract::LoanRecord loan;
    loan.borrower = borrower_;
    loan.terms.asset = kDollar;
    loan.terms.principal = loan.outstanding = Amount{kPrincipal};
    loan.terms.rate_ceiling = loan.rate = kRate;
    loan.terms.instalments = kMonths;
    loan.status = LoanStatus::kActive;
    loan.disbursed_on = day_of(time_);
    loan.periods = kMonths;
    loan.instalment = contract::regular_part(loan.terms.principal, contract::repayment_of(loan));
    loan.notes = static_cast<std::uint32_t>(holders);
    loan.alarm = contract::next_alarm(loan);
    state_.put(contract::loan_key(id), encode(loan));
    state_.put(contract::due_key(loan.alarm, id), {});
    contract::NoteRecord note;
    note.units = kPrincipal / static_cast<std::int64_t>(holders);
    for (std::size_t i = 0; i < holders; ++i)
      state_.put(contract::note_key(id, holder_number(i)), encode(note));
  }

  void sign_payment(std::uint64_t number) {
    TransactionContent content;
    content.chain = chain_;
    content.sender = Policy{SingleKeyPolicy{key_.public_key()}};
    content.nonce = 1;
    content.valid_until = Timestamp{time_.ms + kDayMs};
    content.fee = Amount{10'000};
    content.body = PayInstalment{loan_number(number), Amount{kPrincipal}};
    payments_.push_back(know(sign(std::move(content), key_)));
  }

  SecretKey key_ = make_key();
  AccountId borrower_;
  ChainId chain_;
  Timestamp time_;
  MemoryStateView state_;
  std::vector<KnownTransaction> payments_;
};

double median_of(const Book& book) {
  std::vector<double> runs;
  for (int i = 0; i < 15; ++i) runs.push_back(book.run());
  std::ranges::nth_element(runs, runs.begin() + 7);
  return runs[7];
}

double cost(std::size_t open, std::size_t paying, std::size_t holders) {
  return median_of(Book(open, paying, holders));
}

}  // namespace

/// What one repayment costs as holders and open loans grow: it should not.
std::vector<Figure> bench_repayment(const BenchOptions&) {
  constexpr std::size_t kFew = 20;  // of 10'000 notes each
  constexpr std::size_t kPaying = 200;
  const double holders_1 = cost(1'000, kFew, 1);
  const double holders_100 = cost(1'000, kFew, 100);
  const double holders_10000 = cost(1'000, kFew, 10'000);
  const double open_1000 = cost(1'000, kPaying, 1);
  const double open_100000 = cost(100'000, kPaying, 1);
  const double open_1000000 = cost(1'000'000, kPaying, 1);
  return {{"holders_1_us", holders_1},
          {"holders_100_us", holders_100},
          {"holders_10000_us", holders_10000},
          {"holders_100_ratio", holders_100 / holders_1},
          {"holders_10000_ratio", holders_10000 / holders_1},
          {"open_loans_1000_us", open_1000},
          {"open_loans_100000_us", open_100000},
          {"open_loans_1000000_us", open_1000000},
          {"open_loans_100000_ratio", open_100000 / open_1000},
          {"open_loans_1000000_ratio", open_1000000 / open_1000}};
}

}  // namespace tally::app
