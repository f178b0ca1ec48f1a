// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "core/contract/stake_records.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr std::int64_t kCoin = 1'000'000;
constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kPart = 10'000'000;  // 1 % in parts per billion

/// The bank is the founding validator with 1'000 of power; everybody has 1'000'000 coins.
test::Setup usual() {
  return {{}, [](contract::Genesis& genesis) {
            genesis.validators.members[0].power = 1'000;
            for (auto& allocation : genesis.allocations)
              if (allocation.asset == kNativeAsset) allocation.amount = Amount{1'000'000 * kCoin};
          }};
}

RegisterValidator registration(World& world, const std::string& who, std::int64_t coins) {
  const PublicKey key = world.key(who).public_key();
  return {key, 10 * kPart, 20 * kPart, kPart, Amount{coins * kCoin},
          world.key(who).sign(validator_claim(world.chain(), key, world.account(who)))};
}

PublicKey key_of(World& world, const std::string& who) { return world.key(who).public_key(); }

contract::StakeRecord stake(World& world, const std::string& validator) {
  return *contract::read_stake(world.state(), key_of(world, validator));
}

Amount worth(World& world, const std::string& validator, const std::string& delegator) {
  const auto record = contract::read_delegation(world.state(), key_of(world, validator),
                                                world.account(delegator));
  return record ? incentive::worth_of(record->shares, stake(world, validator).bond()) : Amount{};
}

/// Time and blocks until changes of power have been taken over and govern.
void next_epoch(World& world) {
  world.wait(kHour);
  for (int i = 0; i < 3; ++i) world.block();
}

std::string broken(World& world) {
  return world.violations().empty() ? std::string() : world.violations().front();
}

std::int64_t power(World& world, const std::string& validator) {
  const auto set = contract::validators_of(world.state()).next;
  const auto at = set.index_of(key_of(world, validator));
  return at ? set.members[*at].power : 0;
}

/// Two prevotes of one validator for different blocks of one round.
ReportDoubleVote lie(World& world, const std::string& who, Height height) {
  const auto members = contract::read_members(world.state(), height)->keys;
  const auto voter = static_cast<std::uint32_t>(
      std::ranges::find(members, key_of(world, who)) - members.begin());
  std::vector<Vote> votes(2);
  for (std::size_t i = 0; i < 2; ++i) {
    votes[i].height = height;
    votes[i].voter = voter;
    if (i == 1) votes[i].block = id_cast<BlockId>(sha256(as_bytes("a block")));
    votes[i].signature = world.key(who).sign(sign_hash(world.chain(), votes[i]));
  }
  return {std::get<DoubleVote>(make_evidence(votes[0], votes[1]).kind)};
}

/// Each rung breaks one rule; with all below it broken too, its own is the one that is told.
struct Rung {
  TxError error;
  std::function<void(std::string& sender, Body& body)> spoil;
};
void climb(World& world, const std::string& sender, const Body& body,
           const std::vector<Rung>& rungs) {
  QCOMPARE(world.refusal(world.make(sender, body)), TxError::kNone);
  std::string spoiled_sender = sender;
  Body spoiled = body;
  for (auto rung = rungs.rbegin(); rung != rungs.rend(); ++rung) {
    rung->spoil(spoiled_sender, spoiled);
    QCOMPARE(std::string(to_string(world.refusal(world.make(spoiled_sender, spoiled)))),
             std::string(to_string(rung->error)));
  }
}
template <typename T>
Rung spoil(TxError error, std::function<void(T&)> change) {
  return {error, [change](std::string&, Body& body) { change(std::get<T>(body)); }};
}
Rung by(TxError error, const std::string& who) {
  return {error, [who](std::string& sender, Body&) { sender = who; }};
}

}  // namespace

class StakeTest : public QObject {
  Q_OBJECT

 private slots:
  void refusals_in_order() {
    World world(usual());
    QCOMPARE(world.send("anna", registration(world, "anna", 500)), TxError::kNone);
    QCOMPARE(world.send("ben", registration(world, "ben", 500)), TxError::kNone);
    const PublicKey anna = key_of(world, "anna");
    const PublicKey nobody = key_of(world, "emil");
    climb(world, "carla", registration(world, "carla", 100),
          {spoil<RegisterValidator>(TxError::kAmountNotPositive,
                                    [](auto& b) { b.stake = Amount{0}; }),
           spoil<RegisterValidator>(TxError::kAmountTooLarge,
                                    [](auto& b) { b.stake = Amount{kMaxSupplyMinor + 1}; }),
           spoil<RegisterValidator>(TxError::kCommissionOutOfRange,
                                    [](auto& b) { b.commission_ppb = b.max_commission_ppb + 1; }),
           spoil<RegisterValidator>(TxError::kInsufficientFunds,
                                    [](auto& b) { b.stake = Amount{1'000'000 * kCoin}; }),
           spoil<RegisterValidator>(TxError::kValidatorExists, [&](auto& b) { b.key = anna; }),
           spoil<RegisterValidator>(TxError::kBadValidatorProof, [](auto& b) { b.proof[3] ^= 1; }),
           spoil<RegisterValidator>(TxError::kStakeTooSmall,
                                    [](auto& b) { b.stake = Amount{100 * kCoin - 1}; })});
    climb(world, "carla", Delegate{anna, Amount{kCoin}},
          {spoil<Delegate>(TxError::kAmountNotPositive, [](auto& b) { b.amount = Amount{0}; }),
           spoil<Delegate>(TxError::kInsufficientFunds,
                           [](auto& b) { b.amount = Amount{1'000'000 * kCoin}; }),
           spoil<Delegate>(TxError::kValidatorNotFound, [&](auto& b) { b.validator = nobody; }),
           spoil<Delegate>(TxError::kStakeTooSmall,
                           [](auto& b) { b.amount = Amount{kCoin - 1}; })});
    climb(world, "anna", Undelegate{anna, Amount{kCoin}},
          {spoil<Undelegate>(TxError::kAmountNotPositive, [](auto& b) { b.amount = Amount{0}; }),
           spoil<Undelegate>(TxError::kValidatorNotFound, [&](auto& b) { b.validator = nobody; }),
           by(TxError::kNothingDelegated, "dora"),
           spoil<Undelegate>(TxError::kMoreThanDelegated,
                             [](auto& b) { b.amount = Amount{500 * kCoin + 1}; })});
    climb(world, "anna", Redelegate{anna, key_of(world, "ben"), Amount{kCoin}},
          {spoil<Redelegate>(TxError::kSameValidator, [](auto& b) { b.to = b.from; }),
           spoil<Redelegate>(TxError::kValidatorNotFound, [&](auto& b) { b.from = nobody; }),
           spoil<Redelegate>(TxError::kStakeTooSmall, [](auto& b) { b.amount = Amount{1}; }),
           by(TxError::kNothingDelegated, "dora"),
           spoil<Redelegate>(TxError::kMoreThanDelegated,
                             [](auto& b) { b.amount = Amount{501 * kCoin}; })});
    world.wait(24 * kHour);
    world.block();
    climb(world, "anna", SetCommission{anna, 11 * kPart},
          {spoil<SetCommission>(TxError::kCommissionOutOfRange,
                                [](auto& b) { b.commission_ppb = 1'000'000'001; }),
           spoil<SetCommission>(TxError::kValidatorNotFound,
                                [&](auto& b) { b.validator = nobody; }),
           by(TxError::kNotOperator, "ben"),
           spoil<SetCommission>(TxError::kCommissionLimit,
                                [](auto& b) { b.commission_ppb = 12 * kPart; })});
    QCOMPARE(world.send("anna", SetCommission{anna, 11 * kPart}), TxError::kNone);
    QCOMPARE(world.send("anna", SetCommission{anna, 12 * kPart}), TxError::kCommissionTooSoon);
    QCOMPARE(world.send("anna", SetCommission{anna, 0}), TxError::kNone);
    QCOMPARE(world.send("emil", ClaimReward{nobody}), TxError::kValidatorNotFound);
    QCOMPARE(world.send("emil", ClaimReward{anna}), TxError::kNothingDelegated);
    QCOMPARE(world.send("emil", Unjail{nobody}), TxError::kValidatorNotFound);
    QCOMPARE(world.send("emil", Unjail{anna}), TxError::kNotOperator);
    QCOMPARE(world.send("anna", Unjail{anna}), TxError::kNotJailed);
    QCOMPARE(broken(world), std::string());
  }

  void stake_votes_from_the_epoch_on_and_comes_back_after_21_days() {
    World world(usual());
    world.send("anna", registration(world, "anna", 500));
    QCOMPARE(power(world, "anna"), 0);
    next_epoch(world);
    QCOMPARE(power(world, "anna"), 500);
    QCOMPARE(power(world, "bank"), 1'000);
    world.send("ben", Delegate{key_of(world, "anna"), Amount{250 * kCoin}});
    next_epoch(world);
    QCOMPARE(power(world, "anna"), 750);

    const std::int64_t before = world.coins("ben");
    QCOMPARE(world.send("ben", Undelegate{key_of(world, "anna"), Amount{250 * kCoin}}),
             TxError::kNone);
    world.wait(21 * 24 * kHour - 10'000);
    world.block();
    QVERIFY(world.coins("ben") < before);
    world.wait(10'000);
    world.block();
    QVERIFY(world.coins("ben") > before + 249 * kCoin);
    QCOMPARE(events_of<contract::StakeReturned>(world).at(0).amount.minor, 250 * kCoin);
    next_epoch(world);
    QCOMPARE(power(world, "anna"), 500);
    QCOMPARE(broken(world), std::string());
  }

  void seven_departures_at_once_and_no_hop() {
    World world(usual());
    world.send("anna", registration(world, "anna", 500));
    world.send("ben", registration(world, "ben", 500));
    world.send("carla", registration(world, "carla", 500));
    const PublicKey anna = key_of(world, "anna");
    for (int i = 0; i < 7; ++i)
      QCOMPARE(world.send("anna", Undelegate{anna, Amount{kCoin}}), TxError::kNone);
    QCOMPARE(world.send("anna", Undelegate{anna, Amount{kCoin}}), TxError::kTooManyDepartures);
    QCOMPARE(world.send("ben", Redelegate{key_of(world, "ben"), anna, Amount{10 * kCoin}}),
             TxError::kNone);
    QCOMPARE(worth(world, "anna", "ben").minor, 10 * kCoin);
    const Redelegate hop{anna, key_of(world, "carla"), Amount{10 * kCoin}};
    QCOMPARE(world.send("ben", hop), TxError::kStakeLocked);
    world.wait(21 * 24 * kHour);
    world.block();
    QCOMPARE(world.send("ben", hop), TxError::kNone);
    QCOMPARE(world.send("anna", Undelegate{anna, Amount{kCoin}}), TxError::kNone);
    QCOMPARE(broken(world), std::string());
  }

  void fees_and_new_coins_are_shared_to_the_last_unit() {
    World world(usual());
    world.send("anna", registration(world, "anna", 300));
    world.send("ben", Delegate{key_of(world, "anna"), Amount{100 * kCoin}});
    world.let_propose(key_of(world, "anna"));
    const std::int64_t ben = world.coins("ben");
    world.send("carla", Transfer{world.account("dora"), kNativeAsset, Amount{5}, ""});
    // 50'000 of fee, 10 % commission: 45'000 for 400 coins of stake, a quarter of it ben's,
    // rounded down: the index holds 112.4999… for a million of shares.
    const auto shared = events_of<contract::RewardShared>(world).back();
    QCOMPARE(shared.to_operator.minor, 5'000);
    QCOMPARE(shared.to_delegators.minor, 45'000);
    world.let_propose(key_of(world, "bank"));
    QCOMPARE(world.send("ben", ClaimReward{key_of(world, "anna")}), TxError::kNone);
    QCOMPARE(world.coins("ben"), ben + 11'249 - 50'000);
    QCOMPARE(world.send("ben", ClaimReward{key_of(world, "anna")}), TxError::kNoReward);

    next_epoch(world);  // votes now
    const auto supply = contract::read_asset(world.state(), kNativeAsset)->supply;
    world.wait(365 * 24 * kHour / 12);
    world.block();
    const auto grown = contract::read_asset(world.state(), kNativeAsset)->supply - supply;
    // 2 % a year of 400 coins for a month and an epoch's blocks: 0.666 coins.
    QVERIFY(grown.minor > 666'000 && grown.minor < 668'000);
    QCOMPARE(broken(world), std::string());
  }

  void the_founding_validator_shares_in_proportion() {
    World world(usual());
    world.send("ben", Delegate{key_of(world, "bank"), Amount{1'000 * kCoin}});
    const std::int64_t bank = world.coins("bank");
    world.send("carla", Transfer{world.account("dora"), kNativeAsset, Amount{5}, ""});
    // Half of 50'000 belongs to stake, less 5 %: 23'750; the rest to the operator.
    QCOMPARE(events_of<contract::RewardShared>(world).back().to_delegators.minor, 23'750);
    QCOMPARE(world.coins("bank"), bank + 26'250);
  }

  void silence_jails_by_time_and_the_third_time_costs() {
    World world(usual());
    world.send("anna", registration(world, "anna", 500));
    next_epoch(world);
    const auto members = contract::read_members(world.state(), world.height())->keys;
    const bool anna_first = members.at(0) == key_of(world, "anna");
    for (int time = 1; time <= 3; ++time) {
      Commit without_anna;
      without_anna.height = world.height();
      without_anna.signers = {static_cast<std::uint8_t>(anna_first ? 2 : 1)};
      world.let_sign(without_anna);
      // Twelve gaps of ten minutes are two hours: not yet more than half of the window.
      for (int i = 0; i < 12; ++i) world.wait(599'000), world.block();
      QVERIFY(!stake(world, "anna").jailed);
      world.wait(599'000), world.block();
      QVERIFY(stake(world, "anna").jailed);
      world.let_sign(std::nullopt);
      world.block();
      world.block();
      QCOMPARE(power(world, "anna"), 0);
      QCOMPARE(world.send("anna", Unjail{key_of(world, "anna")}), TxError::kStillJailed);
      world.wait(600'000);
      world.block();
      QCOMPARE(world.send("anna", Unjail{key_of(world, "anna")}), TxError::kNone);
      next_epoch(world);
      QVERIFY(power(world, "anna") > 490);
    }
    const auto slashes = events_of<contract::StakeSlashed>(world);
    QCOMPARE(slashes.size(), std::size_t{1});
    QCOMPARE(slashes[0].burned.minor, 500 * kCoin / 10'000);
    QCOMPARE(broken(world), std::string());
  }

  void two_votes_cost_stake_departures_and_the_key() {
    World world(usual());
    world.send("anna", registration(world, "anna", 100));
    world.send("ben", registration(world, "ben", 100));
    next_epoch(world);
    world.send("carla", Delegate{key_of(world, "anna"), Amount{100 * kCoin}});
    world.send("carla", Undelegate{key_of(world, "anna"), Amount{40 * kCoin}});
    world.send("carla", Redelegate{key_of(world, "anna"), key_of(world, "ben"),
                                   Amount{20 * kCoin}});
    const ReportDoubleVote proof = lie(world, "anna", world.height());
    climb(world, "dora", proof,
          {spoil<ReportDoubleVote>(TxError::kEvidenceMalformed,
                                   [](auto& b) { b.proof.second = b.proof.first; }),
           spoil<ReportDoubleVote>(TxError::kEvidenceHeight,
                                   [](auto& b) {
                                     b.proof.first.height += 9;
                                     b.proof.second.height += 9;
                                   }),
           spoil<ReportDoubleVote>(TxError::kEvidenceInvalid,
                                   [](auto& b) { b.proof.second.signature[9] ^= 1; })});
    const auto supply = contract::read_asset(world.state(), kNativeAsset)->supply;
    QCOMPARE(world.send("dora", proof), TxError::kNone);
    // 140 of 1'200 power: three times that share is 35 %, more than 5 %.
    const auto slash = events_of<contract::StakeSlashed>(world).back();
    QCOMPARE(slash.ppb, 350'000'000);
    const auto ben_part = worth(world, "ben", "carla");
    QCOMPARE(ben_part.minor, 13 * kCoin);
    const auto lost = supply - contract::read_asset(world.state(), kNativeAsset)->supply;
    QCOMPARE(lost.minor, 70 * kCoin);  // of the 200 that were there, wherever they are now
    QVERIFY(stake(world, "anna").tombstoned);
    world.block();
    world.block();
    QCOMPARE(power(world, "anna"), 0);
    QCOMPARE(world.send("dora", proof), TxError::kAlreadyPunished);
    QCOMPARE(world.send("dora", Delegate{key_of(world, "anna"), Amount{kCoin}}),
             TxError::kValidatorTombstoned);
    QCOMPARE(world.send("anna", Unjail{key_of(world, "anna")}), TxError::kValidatorTombstoned);
    QCOMPARE(broken(world), std::string());
  }

  void who_lies_with_others_pays_more_also_who_was_found_first() {
    World world(usual());
    for (const std::string who : {"anna", "ben"})
      world.send(who, registration(world, who, 200));
    next_epoch(world);
    const Height height = world.height();
    const auto first = lie(world, "anna", height);
    const auto second = lie(world, "ben", height);
    world.send("dora", first);
    const auto alone = stake(world, "anna").stake;
    world.send("dora", second);
    QVERIFY(stake(world, "anna").stake < alone);
    QCOMPARE(stake(world, "anna").stake.minor, stake(world, "ben").stake.minor);
    QCOMPARE(broken(world), std::string());
  }

  void a_lie_is_reported_without_a_coin_and_punished_once() {
    World world(usual());
    world.send("anna", registration(world, "anna", 100));
    next_epoch(world);
    const auto proof = lie(world, "anna", world.height());
    const auto report = [&](const char* seed) {
      const SecretKey key = *SecretKey::from_bytes(sha256(as_bytes(seed)).bytes);
      TransactionContent content = world.content("dora", proof);
      content.sender = Policy{SingleKeyPolicy{key.public_key()}};
      content.nonce = 1;
      content.fee = Amount{};
      return know(sign(std::move(content), key));
    };
    TransactionContent transfer =
        world.content("dora", Transfer{world.account("ben"), {}, {1}, {}});
    transfer.fee = Amount{};
    QCOMPARE(world.refusal(world.seal("dora", transfer)), TxError::kFeeTooLow);
    const auto first = report("one node");
    const auto second = report("another node");
    QCOMPARE(world.refusal(first), TxError::kNone);
    QCOMPARE(world.refusal(second), TxError::kNone);
    const auto verdicts = world.offer({first, second});
    QCOMPARE(verdicts[0], TxError::kNone);
    QCOMPARE(verdicts[1], TxError::kAlreadyPunished);
    QVERIFY(stake(world, "anna").tombstoned);
    QCOMPARE(broken(world), std::string());
  }

  void evidence_is_too_old_after_20_days() {
    World world(usual());
    world.send("anna", registration(world, "anna", 100));
    next_epoch(world);
    const auto proof = lie(world, "anna", world.height());
    world.live_until(20);
    QCOMPARE(world.refusal(world.make("dora", proof)), TxError::kNone);
    world.live_until(22);
    QCOMPARE(world.send("dora", proof), TxError::kEvidenceTooOld);
  }

  void the_last_validator_stays_even_when_jailed() {
    World world(usual());
    world.send("bank", Delegate{key_of(world, "bank"), Amount{100 * kCoin}});
    world.block();
    const auto proof = lie(world, "bank", world.height());
    QCOMPARE(world.send("dora", proof), TxError::kNone);
    for (int i = 0; i < 5; ++i) world.block();
    QVERIFY(power(world, "bank") > 0);
    QCOMPARE(broken(world), std::string());
  }
};

TALLY_TEST(StakeTest)
#include "stake_test.moc"
