// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/numbers.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using test::NodeWorld;

namespace {

constexpr Amount kMuch{50'000'000};

node::StakeAnswer stake_of(NodeWorld& world, const std::string& name) {
  return world.ask(node::StakeQuery{world.account(name)});
}

}  // namespace

class StakeReadTest : public QObject {
  Q_OBJECT

 private slots:
  void what_is_staked_earned_and_on_its_way_back() {
    NodeWorld world;
    world.open();
    const PublicKey validator = world.key("validator").public_key();
    auto before = stake_of(world, "ben");
    QCOMPARE(before.validators.size(), std::size_t{1});
    QCOMPARE(before.validators[0].key, validator);
    QCOMPARE(int(before.validators[0].state), int(node::StakeState::kEarning));
    QCOMPARE(before.validators[0].power, before.total_power);
    QCOMPARE(before.my_stake.minor, 0);

    QCOMPARE(world.send("ben", Delegate{validator, kMuch}), 0);
    world.block();
    QCOMPARE(stake_of(world, "ben").my_stake, kMuch);
    QCOMPARE(stake_of(world, "carla").my_stake.minor, 0);
    world.live_until(2);
    world.live_until(3);
    const auto earned = stake_of(world, "ben");
    QVERIFY(earned.my_reward.minor > 0);
    QVERIFY(earned.validators[0].power > before.validators[0].power);

    QCOMPARE(world.send("ben", Undelegate{validator, Amount{20'000'000}}), 0);
    world.block();
    const auto left = stake_of(world, "ben");
    QCOMPARE(left.my_stake.minor, 30'000'000);
    QCOMPARE(left.returning.minor, 20'000'000);
    QCOMPARE(left.departures.size(), std::size_t{1});
    QCOMPARE(left.departures[0].until.ms, world.now().ms + incentive::kUnbondingMs);
    QVERIFY(left.my_reward < earned.my_reward);  // settled with the change; its fee is shared since

    world.live_until(30);
    QCOMPARE(stake_of(world, "ben").returning.minor, 0);
    QVERIFY(stake_of(world, "ben").departures.empty());
  }
};

TALLY_TEST(StakeReadTest)
#include "stake_read_test.moc"
