// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_rules.hpp"
#include "core/data/codec/writer.hpp"
#include "core/node/effects.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using contract::TxError;
using test::NodeWorld;

/// The walk of one repayment, station by station in the order of the table in core/README.md.
class RepaymentWalkTest : public QObject {
  Q_OBJECT

 private slots:
  void one_repayment_walks_through_all_stations() {
    NodeWorld world;
    QCOMPARE(world.open(), std::string());
    const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
    const auto loan = id_cast<LoanId>(id_of(application.content));
    QCOMPARE(world.offer(application), 0);
    world.block();
    QCOMPARE(world.send("ben", PlaceBid{loan, world.usual_terms().principal,
                                        world.usual_terms().rate_ceiling}), 0);
    world.block();
    world.block();  // due work ends the auction of a full listing
    const Bytes bytes = encode(world.make("anna", PayInstalment{loan, Amount{20'000}}));
    const Timestamp now{world.now().ms + 1'000};
    world.close();

    node::PipelineOptions options;
    options.genesis = world.genesis();
    options.directory = world.directory() / "chain";
    options.check_invariants = true;
    options.validator = world.key("validator").public_key();
    auto opened = node::Pipeline::open(std::move(options));
    QVERIFY(opened.has_value());
    node::Pipeline& pipeline = **opened;
    const auto before = contract::read_loan(pipeline.state(), loan);
    QVERIFY(before.has_value());
    const auto due = contract::instalment_due(*before, day_of(now));

    auto tx = node::Pipeline::decode(bytes);                                  // 1 decode
    QVERIFY(tx.has_value());
    QVERIFY(node::Pipeline::precheck(*tx, pipeline.chain()).has_value());     // 2 precheck
    QVERIFY(!tx->signatures_checked);
    QVERIFY(node::Pipeline::verify(*tx).has_value());                         // 3 verify
    QVERIFY(tx->signatures_checked);
    const auto verdict = pipeline.check(*tx, now);                            // 4 check
    QVERIFY(verdict.has_value());
    QVERIFY(*verdict == TxError::kNone);
    const TxId id = tx->id;
    QVERIFY(pipeline.pool(*std::move(tx), *verdict).has_value());             // 5 pool

    std::vector<node::CommittedBlock> committed;
    node::EffectHooks hooks;
    hooks.block_time = [now] { return now; };
    hooks.is_timely = [](Timestamp) { return true; };
    hooks.set_timer = [](const consensus::SetTimer&) {};
    hooks.broadcast = [](const consensus::Broadcast&) {};
    hooks.want_block = [](const BlockId&) {};
    hooks.evidence = [](const Evidence&) {};
    hooks.committed = [&](node::CommittedBlock block) { committed.push_back(std::move(block)); };
    auto signer = node::Signer::without_guard(
        pipeline.chain(), *SecretKey::from_bytes(world.key("validator").bytes()));
    node::Effects effects(pipeline, &signer, nullptr, std::move(hooks));
    QVERIFY(effects.start_height().has_value());  // 6 propose … 10 commit, 11 read model
    QCOMPARE(committed.size(), std::size_t{1});
    QVERIFY(committed[0].transactions == std::vector<TxId>{id});

    const auto tip = pipeline.publish();                                      // 12 publish
    QCOMPARE(tip->height, committed[0].header.height);
    QCOMPARE(tip->state_root.hex(), committed[0].header.state_root.hex());
    QCOMPARE(tip->violations, 0ULL);
    const auto after = contract::read_loan(pipeline.state(), loan);
    QCOMPARE(after->paid, 1U);
    QCOMPARE(after->outstanding.minor, before->outstanding.minor - due.principal.minor);

    // What the rows of the window are made of says the same.
    std::optional<node::LoanRow> row;
    node::for_each_loan(*pipeline.snapshot(), [&](const node::LoanRow& each) {
      if (each.id == loan) row = each;
      return true;
    });
    QVERIFY(row.has_value());
    QCOMPARE(row->instalments_paid, 1U);
    QCOMPARE(row->interest_paid.minor, due.interest.minor);
  }
};

TALLY_TEST(RepaymentWalkTest)
#include "repayment_walk_test.moc"
