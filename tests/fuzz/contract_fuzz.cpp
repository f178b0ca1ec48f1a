// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of every kind to a small network with loans under way: whatever is ordered, by whom and
// when, no rule stumbles and no money is lost.
#include <array>

#include "tests/fuzz/contract_town.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace tally;
using test::FuzzInput;

namespace {

constexpr std::array kPeople = {"anna", "ben", "carla", "dora", "emil", "bank"};

class Chain {
 public:
  explicit Chain(test::World& world)
      : world_(world), state_(world.state()), height_(world.height()), now_(world.now()) {}

  /// One block with this order in it, if it passes.
  void order(const std::string& who, Body body) {
    TransactionContent content = world_.content(who, std::move(body));
    if (const auto lane = lane_of(content)) {
      const auto loan = contract::read_loan(state_, *lane);
      content.nonce = loan ? loan->paid + 1 : 1;
    } else {
      content.nonce = contract::next_nonce(state_, world_.account(who));
    }
    Transaction transaction;
    transaction.content = std::move(content);
    const Bytes bytes = encode(transaction);
    if (bytes.size() > kMaxTransactionBytes) return;
    KnownTransaction known = know(std::move(transaction));
    known.signatures_checked = true;
    if (contract::precheck(known, world_.chain()) != contract::TxError::kNone) return;
    block(&known);
  }
  void block(const KnownTransaction* tx) {
    contract::BlockExecutor executor(
        state_, {height_ + 1, now_, world_.account("bank"), world_.key("bank").public_key(),
                 nullptr});
    if (tx != nullptr) static_cast<void>(executor.apply(*tx));
    const contract::Execution execution = executor.finish();
    const MemoryStateView before = state_;
    state_.apply(execution.diff);
    demand_none(contract::check_block(before, state_, execution.diff));
    ++height_;
    now_.ms += 1'000;
  }
  void wait(std::int64_t ms) { now_.ms += ms; }
  void check_all() { demand_none(contract::check_all(state_)); }

 private:
  static void demand_none(const std::vector<std::string>& problems) {
    for (const std::string& problem : problems) std::fprintf(stderr, "%s\n", problem.c_str());
    TALLY_CHECK(problems.empty(), "the books balance");
  }

  test::World& world_;
  MemoryStateView state_;
  Height height_;
  Timestamp now_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::unique_ptr<test::World> world = test::contract_town();
  FuzzInput input(data, size);
  Chain chain(*world);
  for (int steps = 0; !input.empty() && steps < 12; ++steps) {
    const std::uint8_t what = input.byte();
    if (what >= 200) {
      chain.wait(std::int64_t{1'000} << (what % 25));
      chain.block(nullptr);
      continue;
    }
    auto ordered = test::decode_tight<test::Ordered>(input.piece());
    if (ordered) chain.order(kPeople[what % kPeople.size()], std::move(ordered->body));
  }
  chain.check_all();
  return 0;
}
