// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/genesis.hpp"

#include <functional>
#include <set>

#include "core/contract/execute.hpp"
#include "core/contract/invariants.hpp"
#include "core/contract/read.hpp"
#include "core/data/state/memory_state.hpp"

using namespace tally;
using contract::Genesis;

namespace {

AccountId account(std::uint8_t first) { return AccountId{{first}}; }

Genesis good() {
  Genesis genesis;
  genesis.network_name = "Test";
  genesis.time = Timestamp{1'000};
  genesis.assets = {{"TLY", "Tally", 6, {}}, {"USD", "Dollar", 2, account(9)}};
  genesis.allocations = {{account(1), AssetId{0}, Amount{700}},
                         {account(2), AssetId{0}, Amount{300}},
                         {account(1), AssetId{1}, Amount{50}}};
  genesis.validators.members = {{PublicKey{{1}}, account(1), 3, 0},
                                {PublicKey{{2}}, account(2), 1, 0}};
  return genesis;
}

struct Flaw {
  const char* problem;  ///< how the sentence begins
  const char* story;
  std::function<void(Genesis&)> spoil;
};

const std::vector<Flaw>& flaws() {
  static const std::vector<Flaw> kFlaws = {
      {"network_name:", "no name", [](Genesis& g) { g.network_name.clear(); }},
      {"network_name:", "a long name", [](Genesis& g) { g.network_name.assign(41, 'x'); }},
      {"network_name:", "a name with a line break", [](Genesis& g) { g.network_name = "a\nb"; }},
      {"time:", "before 1970", [](Genesis& g) { g.time.ms = -1; }},
      {"time:", "after 2200", [](Genesis& g) { g.time = start_of(kLastDay + 1); }},
      {"time:", "so late that days overflow",
       [](Genesis& g) { g.time.ms = std::numeric_limits<std::int64_t>::max(); }},
      {"params: base_fee", "a negative fee", [](Genesis& g) { g.params.base_fee.minor = -1; }},
      {"params: base_fee", "a fee a byte beyond all coins",
       [](Genesis& g) { g.params.fee_per_byte.minor = kPpb + 1; }},
      {"params: max_bids", "no bids", [](Genesis& g) { g.params.max_bids_per_loan = 0; }},
      {"params: max_bids", "bids without end",
       [](Genesis& g) { g.params.max_bids_per_loan = 10'001; }},
      {"params: due_work", "no due work", [](Genesis& g) { g.params.due_work_per_block = 0; }},
      {"params: due_work", "due work without end",
       [](Genesis& g) { g.params.due_work_per_block = 1'000'001; }},
      {"params: min_block_spacing_ms", "no spacing",
       [](Genesis& g) { g.params.min_block_spacing_ms = 0; }},
      {"params: min_block_spacing_ms", "a heartbeat below the spacing",
       [](Genesis& g) { g.params.heartbeat_ms = g.params.min_block_spacing_ms - 1; }},
      {"params: min_block_spacing_ms", "a heartbeat of centuries",
       [](Genesis& g) { g.params.heartbeat_ms = std::numeric_limits<std::int64_t>::max(); }},
      {"params: max_listing_ms", "no time to list",
       [](Genesis& g) { g.params.max_listing_ms = 0; }},
      {"params: max_listing_ms", "listings for ever",
       [](Genesis& g) { g.params.max_listing_ms = std::numeric_limits<std::int64_t>::max(); }},
      {"params: min_principal", "no least principal",
       [](Genesis& g) { g.params.min_principal_minor = 0; }},
      {"params: min_principal", "no least bid", [](Genesis& g) { g.params.min_bid_minor = 0; }},
      {"assets: the native coin", "no assets", [](Genesis& g) { g.assets.clear(); }},
      {"assets: more than", "too many assets",
       [](Genesis& g) { g.assets.resize(1'001, {"AB", "", 0, {}}); }},
      {"assets: symbol \"usd\"", "a lower-case symbol",
       [](Genesis& g) { g.assets[1].symbol = "usd"; }},
      {"assets: USD has more", "too many decimals",
       [](Genesis& g) { g.assets[1].decimals = 11; }},
      {"assets: the name of USD", "a long name",
       [](Genesis& g) { g.assets[1].name.assign(41, 'x'); }},
      {"assets: the name of USD", "a name that is no text",
       [](Genesis& g) { g.assets[1].name = "\xff"; }},
      {"assets: TLY stands twice", "a symbol twice",
       [](Genesis& g) { g.assets[1].symbol = "TLY"; }},
      {"allocations: account 01", "an asset that is not there",
       [](Genesis& g) { g.allocations[0].asset.number = 2; }},
      {"allocations: account 01", "nothing", [](Genesis& g) { g.allocations[0].amount.minor = 0; }},
      {"allocations: account 02", "more than may exist",
       [](Genesis& g) { g.allocations[1].amount.minor = kMaxSupplyMinor - 699; }},
      {"allocations: account 01", "an account twice",
       [](Genesis& g) { g.allocations[1].account = account(1); }},
      {"validators: none", "no validators", [](Genesis& g) { g.validators.members.clear(); }},
      {"validators: none", "out of order",
       [](Genesis& g) { std::swap(g.validators.members[0], g.validators.members[1]); }},
      {"validators: none", "no power", [](Genesis& g) { g.validators.members[0].power = 0; }},
      {"validators: priorities", "a head start",
       [](Genesis& g) { g.validators.members[0].priority = 1; }}};
  return kFlaws;
}

}  // namespace

class GenesisTest : public QObject {
  Q_OBJECT

 private slots:
  void one_plain_sentence_names_what_is_wrong_data() {
    QTest::addColumn<int>("flaw");
    for (std::size_t i = 0; i < flaws().size(); ++i)
      QTest::addRow("%s %s", flaws()[i].problem, flaws()[i].story) << static_cast<int>(i);
  }

  void one_plain_sentence_names_what_is_wrong() {
    QFETCH(int, flaw);
    const Flaw& row = flaws()[static_cast<std::size_t>(flaw)];
    Genesis genesis = good();
    row.spoil(genesis);
    const std::string problem = contract::validate_genesis(genesis);
    QVERIFY2(problem.starts_with(row.problem), ("said: " + problem).c_str());
  }

  void a_sound_genesis_gives_a_sound_state() {
    const Genesis genesis = good();
    QCOMPARE(contract::validate_genesis(genesis), std::string());
    MemoryStateView state;
    state.apply(contract::genesis_state(genesis));
    QVERIFY(contract::check_all(state).empty());
    QCOMPARE(contract::read_asset(state, AssetId{0})->supply.minor, 1'000);
    QCOMPARE(contract::read_asset(state, AssetId{1})->supply.minor, 50);
    QCOMPARE(contract::read_symbol(state, "USD")->number, 1U);
    QCOMPARE(contract::read_balance(state, account(1), AssetId{0}).available.minor, 700);
    QVERIFY(contract::params_of(state) == genesis.params);
    QVERIFY(contract::validators_of(state).next == genesis.validators);
    QVERIFY(contract::validators_of(state).after_next == genesis.validators.rotated());
  }

  void the_chain_id_covers_everything() {
    std::set<ChainId> ids{contract::chain_id(good())};
    const std::vector<std::function<void(Genesis&)>> changes = {
        [](Genesis& g) { g.network_name = "Tesu"; },
        [](Genesis& g) { g.practice = true; },
        [](Genesis& g) { g.time.ms += 1; },
        [](Genesis& g) { g.params.min_bid_minor += 1; },
        [](Genesis& g) { g.assets[1].issuer = {}; },
        [](Genesis& g) { g.allocations.pop_back(); },
        [](Genesis& g) { g.validators.members[0].power = 4; }};
    for (const auto& change : changes) {
      Genesis genesis = good();
      change(genesis);
      QVERIFY(ids.insert(contract::chain_id(genesis)).second);
    }
  }
};

TALLY_TEST(GenesisTest)
#include "genesis_test.moc"
