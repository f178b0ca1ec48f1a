// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "core/contract/credit_objects.hpp"
#include "core/data/crypto/p256.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

IssuerKey p256_key(std::uint8_t seed) {
  Bytes secret(32);
  secret[31] = seed;
  const P256Public point = P256Secret::from_bytes(secret)->public_key();
  return {IssuerCurve::kP256, point.x, point.y, Timestamp{0}, Timestamp{0}};
}

IssuerRegister usual_issuer() {
  IssuerKey ed{IssuerCurve::kEd25519, {}, {}, Timestamp{5}, Timestamp{6}};
  ed.x[0] = 9;
  return {"Bureau of Practice", "bureau.example", {p256_key(1), ed},
          {{"urn:tallystick:vct:credit-report:1"}, {"urn:tallystick:vct:income:1"}},
          {1, 3}, std::nullopt};
}

StatusAnchor anchor(std::uint32_t epoch) { return {3, epoch, Hash256{{7}}, 900, 2}; }

struct Rung {
  TxError error;
  std::function<void(std::string& sender, Body& body)> spoil;
};
struct Ladder {
  std::string name;
  std::string sender;
  Body good;
  std::vector<Rung> rungs;
};

template <typename T>
Rung change(TxError error, std::function<void(T&)> spoil) {
  return {error, [spoil](std::string&, Body& body) { spoil(std::get<T>(body)); }};
}
Rung sent_by(TxError error, const std::string& name) {
  return {error, [name](std::string& sender, Body&) { sender = name; }};
}

/// The bank attests; anna applies for a loan and has consented to ben.
struct Stage {
  World world;
  LoanId loan = world.apply_for("anna", test::usual_terms(world));
  GrantId standing;

  Stage() {
    world.send("bank", usual_issuer());
    world.send("bank", anchor(1));
    standing = consent("ben", 30);
  }
  GrantId consent(const std::string& lender, std::int64_t days) {
    const KnownTransaction tx = world.make(
        "anna", CredentialGrant{loan, world.account(lender), Hash256{{5}},
                                Timestamp{world.now().ms + days * kDayMs}});
    world.block({tx});
    return tx.id;
  }

  std::vector<Ladder> ladders() {
    const auto names = [](auto spoil) {
      return change<IssuerRegister>(TxError::kBadIssuerName, spoil);
    };
    const auto keys = [](auto spoil) {
      return change<IssuerRegister>(TxError::kBadIssuerKeys, spoil);
    };
    const auto lists = [](auto spoil) {
      return change<IssuerRegister>(TxError::kBadIssuerLists, spoil);
    };
    const auto anchors = [](TxError error, auto spoil) {
      return change<StatusAnchor>(error, spoil);
    };
    const Timestamp now = world.now();
    return {
        {"register", "carla", usual_issuer(),
         {names([](auto& body) { body.name.clear(); }),
          names([](auto& body) { body.domain = "Bureau.example"; }),
          names([](auto& body) { body.domain = "bureau..example"; }),
          names([](auto& body) { body.domain = ".example"; }),
          names([](auto& body) { body.domain = "bureau example"; }),
          keys([](auto& body) { body.keys.clear(); }),
          keys([](auto& body) { body.keys[0].y[31] ^= 1; }),
          keys([](auto& body) { body.keys.push_back(p256_key(1)); }),
          keys([](auto& body) { body.keys[1].y[0] = 1; }),
          keys([](auto& body) { body.keys[1].valid_until = body.keys[1].valid_from; }),
          keys([](auto& body) { body.keys[0].valid_from.ms = -1; }),
          lists([](auto& body) { body.types.clear(); }),
          lists([](auto& body) { body.types[0].name = "z"; }),
          lists([](auto& body) { body.types[1] = body.types[0]; }),
          lists([](auto& body) { body.types[0].name.clear(); }),
          lists([](auto& body) { body.lists = {3, 1}; }),
          lists([](auto& body) { body.lists = {1, 1}; })}},
        {"anchor", "bank", anchor(2),
         {anchors(TxError::kBadAnchor, [](auto& body) { body.bits = 3; }),
          anchors(TxError::kBadAnchor, [](auto& body) { body.size_bytes = 0; }),
          anchors(TxError::kBadAnchor, [](auto& body) { body.digest = {}; }),
          anchors(TxError::kBadAnchor, [](auto& body) { body.epoch = 0; }),
          sent_by(TxError::kIssuerNotFound, "carla"),
          anchors(TxError::kListNotNamed, [](auto& body) { body.list = 2; }),
          anchors(TxError::kEpochNotNext, [](auto& body) { body.epoch = 1; }),
          anchors(TxError::kEpochNotNext, [](auto& body) { body.epoch = 3; })}},
        {"grant", "anna",
         CredentialGrant{loan, world.account("carla"), Hash256{{5}}, Timestamp{now.ms + kDayMs}},
         {change<CredentialGrant>(TxError::kLoanNotFound, [](auto& body) { body.loan = {{1}}; }),
          sent_by(TxError::kNotBorrower, "ben"),
          change<CredentialGrant>(
              TxError::kGrantToSelf,
              [anna = world.account("anna")](auto& body) { body.lender = anna; }),
          change<CredentialGrant>(TxError::kGrantExpiry,
                                  [now](auto& body) { body.expires = now; }),
          change<CredentialGrant>(TxError::kGrantExpiry,
                                  [now](auto& body) {
                                    body.expires.ms = now.ms + contract::kMaxGrantMs + 1;
                                  })}},
        {"revoke", "anna", GrantRevoke{standing},
         {change<GrantRevoke>(TxError::kGrantNotFound, [](auto& body) { body.grant = {{1}}; }),
          sent_by(TxError::kNotGranter, "ben")}},
        {"sealing key", "ben", PublishSealingKey{{1, 2, 3}},
         {change<PublishSealingKey>(TxError::kBadSealingKey, [](auto& body) { body.key = {}; })}}};
  }
};

}  // namespace

class CreditTest : public QObject {
  Q_OBJECT

 private slots:
  void refusals() {
    Stage stage;
    std::set<TxError> seen;
    for (const Ladder& ladder : stage.ladders()) {
      QCOMPARE(contract::to_string(
                   stage.world.refusal(stage.world.make(ladder.sender, ladder.good))),
               "none");
      for (const Rung& rung : ladder.rungs) {
        std::string sender = ladder.sender;
        Body body = ladder.good;
        rung.spoil(sender, body);
        const auto said = stage.world.refusal(stage.world.make(sender, body));
        QVERIFY2(said == rung.error, (ladder.name + ": " + contract::to_string(rung.error) +
                                      " but " + contract::to_string(said))
                                         .c_str());
        seen.insert(rung.error);
      }
    }
    for (const TxError error : contract::all_tx_errors()) {
      const auto number = static_cast<int>(error);
      if ((number >= 160 && number < 170) || (number >= 370 && number < 390))
        QVERIFY2(seen.contains(error), contract::to_string(error));
    }
    QVERIFY(stage.world.violations().empty());
  }

  /// Spoilt twice, the earlier reason is the one reported.
  void the_earlier_reason_is_reported() {
    Stage stage;
    for (const Ladder& ladder : stage.ladders())
      for (std::size_t k = 0; k < ladder.rungs.size(); ++k)
        for (std::size_t later = k + 1; later < ladder.rungs.size(); ++later) {
          if (ladder.rungs[k].error == ladder.rungs[later].error) continue;
          std::string sender = ladder.sender;
          Body body = ladder.good;
          ladder.rungs[later].spoil(sender, body);
          ladder.rungs[k].spoil(sender, body);
          const auto said = stage.world.refusal(stage.world.make(sender, body));
          QVERIFY2(said == ladder.rungs[k].error, contract::to_string(said));
        }
  }

  void an_issuer_registers_and_changes_what_it_said() {
    Stage stage;
    World& world = stage.world;
    const auto first = contract::read_issuer(world.state(), world.account("bank"));
    QVERIFY(first && first->said == usual_issuer());
    IssuerRegister changed = usual_issuer();
    changed.keys[0].valid_until = Timestamp{world.now().ms};
    changed.keys.push_back(p256_key(2));
    QCOMPARE(world.send("bank", changed), TxError::kNone);
    const auto second = contract::read_issuer(world.state(), world.account("bank"));
    QVERIFY(second->said == changed);
    QVERIFY(second->registered_at == first->registered_at);
    QCOMPARE(events_of<contract::IssuerRegistered>(world).size(), std::size_t{2});
  }

  void every_epoch_of_a_list_can_be_read_later() {
    Stage stage;
    World& world = stage.world;
    StatusAnchor next = anchor(2);
    next.digest = Hash256{{8}};
    QCOMPARE(world.send("bank", next), TxError::kNone);
    const AccountId bank = world.account("bank");
    QCOMPARE(contract::read_newest_status(world.state(), bank, 3)->epoch, 2U);
    QVERIFY(contract::read_status(world.state(), bank, 3, 1)->digest == Hash256{{7}});
    QVERIFY(contract::read_status(world.state(), bank, 3, 2)->digest == Hash256{{8}});
    QVERIFY(!contract::read_status(world.state(), bank, 3, 3));
    QVERIFY(!contract::read_newest_status(world.state(), bank, 1));
  }

  void consent_is_given_and_taken_back() {
    Stage stage;
    World& world = stage.world;
    const auto grant = contract::read_grant(world.state(), stage.standing);
    QVERIFY(grant && grant->borrower == world.account("anna"));
    QCOMPARE(world.send("anna", GrantRevoke{stage.standing}), TxError::kNone);
    QVERIFY(!contract::read_grant(world.state(), stage.standing));
    const auto revoked = events_of<contract::GrantRevoked>(world);
    QCOMPARE(revoked.size(), std::size_t{1});
    QVERIFY(revoked[0].lender == world.account("ben") && !revoked[0].expired);
    QCOMPARE(world.send("anna", GrantRevoke{stage.standing}), TxError::kGrantNotFound);
  }

  void anybody_clears_an_expired_consent_away() {
    Stage stage;
    World& world = stage.world;
    const GrantId short_one = stage.consent("carla", 1);
    QCOMPARE(world.send("ben", GrantRevoke{short_one}), TxError::kNotGranter);
    world.wait(kDayMs);
    QCOMPARE(world.send("ben", GrantRevoke{short_one}), TxError::kNone);
    QVERIFY(events_of<contract::GrantRevoked>(world)[0].expired);
  }

  void a_sealing_key_is_replaced() {
    Stage stage;
    World& world = stage.world;
    world.send("ben", PublishSealingKey{{1}});
    world.send("ben", PublishSealingKey{{2}});
    QCOMPARE(int{contract::read_sealing_key(world.state(), world.account("ben"))->key[0]}, 2);
    QVERIFY(!contract::read_sealing_key(world.state(), world.account("anna")));
  }
};

TALLY_TEST(CreditTest)
#include "credit_test.moc"
