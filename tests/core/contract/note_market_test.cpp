// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <set>

#include "core/contract/loan_rules.hpp"
#include "core/contract/note_rules.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr RatePpb kTwelvePercent{120'000'000};
constexpr std::uint32_t kPar = 1'000'000;

/// Anna's loan over 12'000.00 at 12 %: ben lent 5'000.00, carla 4'000.00, dora 3'000.00.
LoanId three_notes(World& world) {
  LoanTerms terms = test::usual_terms(world);
  terms.close_when_full = true;
  const LoanId loan = world.apply_for("anna", terms);
  world.send("ben", PlaceBid{loan, Amount{500'000}, kTwelvePercent});
  world.send("carla", PlaceBid{loan, Amount{400'000}, kTwelvePercent});
  world.send("dora", PlaceBid{loan, Amount{300'000}, kTwelvePercent});
  world.block();
  return loan;
}

TxError pay_next(World& world, const LoanId& loan) {
  const Day today = day_of(world.now());
  return world.send(
      "anna", PayInstalment{loan, contract::instalment_due(world.loan(loan), today).total()});
}

std::int64_t units(World& world, const LoanId& loan, const std::string& holder) {
  const auto note = contract::read_note(world.state(), loan, world.account(holder));
  return note ? note->units : 0;
}

/// All that reached a holder.
std::int64_t settled(World& world, const std::string& holder) {
  std::int64_t sum = 0;
  for (const auto& event : events_of<contract::NoteSettled>(world))
    if (event.holder == world.account(holder))
      sum += event.principal.minor + event.interest.minor + event.fee.minor;
  return sum;
}

/// Offers and returns the offer's name.
OfferId offer(World& world, const std::string& seller, const LoanId& loan, std::int64_t units,
              std::uint32_t price_ppm) {
  const KnownTransaction tx = world.make(seller, OfferNote{loan, units, price_ppm});
  world.block({tx});
  return id_cast<OfferId>(tx.id);
}

/// One transaction in the making and, in order of precedence, how to spoil it.
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

/// Loans of each sort and a standing offer of dora's.
struct Stage {
  World world{test::Setup{{"frank"}, {}}};
  LoanId loan = three_notes(world);
  LoanId closed = three_notes(world);
  LoanId late;
  OfferId standing;
  OfferId late_offer;

  Stage() {
    world.send("emil", RedeemAsset{test::kDollar, Amount{world.dollars("emil") - 1'000}});
    world.send("anna", PayOffLoan{closed, Amount{1'300'000}});
    world.block();
    late = three_notes(world);
    late_offer = offer(world, "dora", late, 300'000, kPar);
    world.live_until(45);
    pay_next(world, loan);
    standing = offer(world, "dora", loan, 200'000, kPar);
  }

  std::vector<Ladder> ladders() {
    const LoanId nobodys{{0xee}};
    const auto loan_of = [](TxError error, LoanId id, auto kind) {
      using T = decltype(kind);
      return change<T>(error, [id](T& body) { body.loan = id; });
    };
    const AccountId anna = world.account("anna");
    std::vector<Ladder> all;
    all.push_back(
        {"transfer", "dora", TransferNote{loan, world.account("carla"), 100'000},
         {{TxError::kSelfTransfer,
           [this](std::string& sender, Body& body) {
             std::get<TransferNote>(body).to = world.account(sender);
           }},
          change<TransferNote>(TxError::kUnitsOutOfRange, [](auto& body) { body.units = 0; }),
          loan_of(TxError::kLoanNotFound, nobodys, TransferNote{}),
          loan_of(TxError::kNoteNotTradable, closed, TransferNote{}),
          sent_by(TxError::kNoteNotFound, "frank"),
          change<TransferNote>(TxError::kUnitsNotFree, [](auto& body) { body.units = 100'001; }),
          change<TransferNote>(TxError::kBorrowerAsHolder,
                               [anna](auto& body) { body.to = anna; })}});
    all.push_back(
        {"offer", "dora", OfferNote{loan, 100'000, kPar},
         {change<OfferNote>(TxError::kUnitsOutOfRange,
                            [](auto& body) { body.units = 100'000'000'000'001; }),
          change<OfferNote>(TxError::kPriceOutOfRange, [](auto& body) { body.price_ppm = 0; }),
          change<OfferNote>(TxError::kPriceOutOfRange,
                            [](auto& body) { body.price_ppm = 2'000'001; }),
          loan_of(TxError::kLoanNotFound, nobodys, OfferNote{}),
          loan_of(TxError::kNoteNotTradable, closed, OfferNote{}),
          sent_by(TxError::kNoteNotFound, "emil"),
          change<OfferNote>(TxError::kUnitsNotFree, [](auto& body) { body.units = 100'001; })}});
    all.push_back({"withdraw offer", "dora", WithdrawOffer{loan, standing},
                   {loan_of(TxError::kLoanNotFound, nobodys, WithdrawOffer{}),
                    change<WithdrawOffer>(TxError::kOfferNotFound,
                                          [](auto& body) { body.offer = OfferId{}; }),
                    sent_by(TxError::kNotSeller, "ben")}});
    all.push_back(
        {"take", "frank", TakeOffer{loan, standing, 200'000, Amount{300'000}, false},
         {change<TakeOffer>(TxError::kAmountNotPositive,
                            [](auto& body) { body.limit = Amount{0}; }),
          change<TakeOffer>(TxError::kAmountTooLarge,
                            [](auto& body) { body.limit = Amount{kMaxSupplyMinor + 1}; }),
          change<TakeOffer>(TxError::kUnitsOutOfRange, [](auto& body) { body.units = -1; }),
          loan_of(TxError::kLoanNotFound, nobodys, TakeOffer{}),
          loan_of(TxError::kNoteNotTradable, closed, TakeOffer{}),
          sent_by(TxError::kBorrowerAsHolder, "anna"),
          change<TakeOffer>(TxError::kOfferNotFound,
                            [](auto& body) { body.offer = OfferId{}; }),
          sent_by(TxError::kOwnOffer, "dora"),
          change<TakeOffer>(TxError::kUnitsAboveOffer, [](auto& body) { body.units = 300'001; }),
          change<TakeOffer>(TxError::kLoanIsLate,
                            [this](auto& body) {
                              body.loan = late;
                              body.offer = late_offer;
                            }),
          change<TakeOffer>(TxError::kCostsMore, [](auto& body) { body.limit = Amount{100}; }),
          sent_by(TxError::kInsufficientFunds, "emil")}});
    return all;
  }
};

}  // namespace

class NoteMarketTest : public QObject {
  Q_OBJECT

 private slots:
  void refusals() {
    Stage stage;
    for (const Ladder& ladder : stage.ladders()) {
      QCOMPARE(contract::to_string(stage.world.refusal(
                   stage.world.make(ladder.sender, ladder.good))),
               "none");
      for (const Rung& rung : ladder.rungs) {
        std::string sender = ladder.sender;
        Body body = ladder.good;
        rung.spoil(sender, body);
        const auto said = stage.world.refusal(stage.world.make(sender, body));
        QVERIFY2(said == rung.error, (ladder.name + ": " + contract::to_string(rung.error) +
                                      " but " + contract::to_string(said))
                                         .c_str());
      }
    }
    QVERIFY(stage.world.violations().empty());
  }

  void every_refusal_of_notes_has_a_row() {
    std::set<TxError> seen;
    for (const Ladder& ladder : Stage().ladders())
      for (const Rung& rung : ladder.rungs) seen.insert(rung.error);
    for (const TxError error : contract::all_tx_errors()) {
      const auto number = static_cast<int>(error);
      if ((number >= 135 && number < 137) || (number >= 300 && number < 310))
        QVERIFY2(seen.contains(error), contract::to_string(error));
    }
  }

  /// Spoilt twice, the earlier reason is the one reported.
  void the_earlier_reason_is_reported() {
    Stage stage;
    for (const Ladder& ladder : stage.ladders()) {
      for (std::size_t k = 0; k < ladder.rungs.size(); ++k) {
        for (std::size_t later = k + 1; later < ladder.rungs.size(); ++later) {
          std::string sender = ladder.sender;
          Body body = ladder.good;
          ladder.rungs[later].spoil(sender, body);
          ladder.rungs[k].spoil(sender, body);
          const auto said = stage.world.refusal(stage.world.make(sender, body));
          QVERIFY2(said == ladder.rungs[k].error,
                   (ladder.name + ": " + contract::to_string(ladder.rungs[k].error) + " but " +
                    contract::to_string(said))
                       .c_str());
        }
      }
    }
  }

  void a_quote_data() {
    QTest::addColumn<qint64>("outstanding");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("price_ppm");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("accrued");
    QTest::newRow("the header's example") << qint64{600'000} << qint64{300'000} << 975'000 << 15
                                          << qint64{150'000} << qint64{146'250} << qint64{750};
    QTest::newRow("at par on the due date") << qint64{600'000} << qint64{1'200'000} << 1'000'000
                                            << 0 << qint64{600'000} << qint64{600'000}
                                            << qint64{0};
    QTest::newRow("one unit costs a cent, and one for interest")
        << qint64{600'000} << qint64{1} << 1 << 1 << qint64{0} << qint64{1} << qint64{1};
    QTest::newRow("at twice par") << qint64{600'000} << qint64{2} << 2'000'000 << 0 << qint64{1}
                                  << qint64{2} << qint64{0};
  }

  void a_quote() {
    QFETCH(qint64, outstanding);
    QFETCH(qint64, units);
    QFETCH(int, price_ppm);
    QFETCH(int, days);
    World world;
    contract::LoanRecord loan = world.loan(three_notes(world));
    loan.outstanding = Amount{outstanding};
    loan.paid = 1;
    const Day since = contract::due_date(loan, 1);
    const auto quote = contract::quote_note(loan, units, static_cast<std::uint32_t>(price_ppm),
                                            since + days);
    QTEST(static_cast<qint64>(quote.principal.minor), "principal");
    QTEST(static_cast<qint64>(quote.price.minor), "price");
    QTEST(static_cast<qint64>(quote.accrued.minor), "accrued");
  }

  void the_largest_quote_fits() {
    contract::LoanRecord loan;
    loan.status = LoanStatus::kActive;
    loan.terms.principal = loan.outstanding = Amount{contract::kMaxPrincipalMinor};
    loan.terms.instalments = loan.periods = 600;
    loan.rate = kTwelvePercent;
    loan.disbursed_on = World::day(0);
    const auto quote = contract::quote_note(loan, contract::kMaxPrincipalMinor, kMaxPricePpm,
                                            World::day(0));
    QCOMPARE(quote.price.minor, 2 * contract::kMaxPrincipalMinor);
  }

  void a_transfer_settles_both_and_moves_units() {
    World world;
    const LoanId loan = three_notes(world);
    pay_next(world, loan);
    const auto paid = events_of<contract::InstalmentPaid>(world)[0];
    QCOMPARE(world.send("dora", TransferNote{loan, world.account("ben"), 100'000}),
             TxError::kNone);
    QCOMPARE(units(world, loan, "dora"), 200'000);
    QCOMPARE(units(world, loan, "ben"), 600'000);
    QCOMPARE(events_of<contract::NoteSettled>(world).size(), 2U);
    QCOMPARE(world.dollars("ben"), 99'500'000 + settled(world, "ben"));
    QCOMPARE(world.dollars("dora"), 99'700'000 + settled(world, "dora"));
    const std::int64_t all = paid.principal.minor + paid.interest.minor;
    QVERIFY(all * 5 / 12 - settled(world, "ben") <= 2);
    QVERIFY(all * 3 / 12 - settled(world, "dora") <= 2);
    QVERIFY(world.violations().empty());
  }

  void a_whole_note_moves_to_a_new_holder() {
    World world;
    const LoanId loan = three_notes(world);
    QCOMPARE(world.send("dora", TransferNote{loan, world.account("emil"), 300'000}),
             TxError::kNone);
    QVERIFY(!contract::read_note(world.state(), loan, world.account("dora")));
    QCOMPARE(units(world, loan, "emil"), 300'000);
    QCOMPARE(world.loan(loan).notes, 3U);
    while (world.loan(loan).status == LoanStatus::kActive) pay_next(world, loan);
    world.block();
    Amount received;
    for (const auto& settled : events_of<contract::NoteSettled>(world))
      if (settled.holder == world.account("emil")) received += settled.principal;
    QCOMPARE(received.minor, 300'000);
    QVERIFY(world.violations().empty());
  }

  void money_and_units_change_hands_at_once() {
    World world;
    const LoanId loan = three_notes(world);
    pay_next(world, loan);
    world.live_until(45);  // half a month after the first due date
    const OfferId sale = offer(world, "dora", loan, 300'000, 975'000);
    const auto record = world.loan(loan);
    const auto quote = contract::quote_note(record, 100'000, 975'000, World::day(45));
    const std::int64_t before = world.dollars("emil");
    QCOMPARE(world.send("emil", TakeOffer{loan, sale, 100'000, quote.total(), false}),
             TxError::kNone);
    QCOMPARE(world.dollars("emil"), before - quote.total().minor);
    QCOMPARE(units(world, loan, "emil"), 100'000);
    QCOMPARE(units(world, loan, "dora"), 200'000);
    const auto sold = events_of<contract::NoteSold>(world).at(0);
    QCOMPARE(sold.left, 200'000);
    QCOMPARE(sold.price, quote.price);
    QCOMPARE(sold.accrued, quote.accrued);
    QVERIFY(quote.accrued.minor > 0);
    QCOMPARE(sold.principal.minor, record.outstanding.minor / 12);
    // the rest is still for sale, and what is left of it cannot be given away
    QCOMPARE(world.send("dora", TransferNote{loan, world.account("ben"), 1}),
             TxError::kUnitsNotFree);
    QCOMPARE(world.send("emil", TakeOffer{loan, sale, 200'000, Amount{900'000}, false}),
             TxError::kNone);
    QCOMPARE(world.send("emil", TakeOffer{loan, sale, 1, Amount{900'000}, false}),
             TxError::kOfferNotFound);
    QCOMPARE(units(world, loan, "emil"), 300'000);
    QVERIFY(world.violations().empty());
  }

  void what_was_paid_before_the_sale_is_the_sellers() {
    World world;
    const LoanId loan = three_notes(world);
    const OfferId sale = offer(world, "dora", loan, 300'000, kPar);
    pay_next(world, loan);
    const std::int64_t before = world.dollars("dora");
    world.send("emil", TakeOffer{loan, sale, 300'000, Amount{900'000}, false});
    const auto sold = events_of<contract::NoteSold>(world).at(0);
    QVERIFY(settled(world, "dora") > 20'000);
    QCOMPARE(world.dollars("dora") - before,
             sold.price.minor + sold.accrued.minor + settled(world, "dora"));
    QVERIFY(world.violations().empty());
  }

  void offers_end_with_their_loan() {
    World world;
    const LoanId loan = three_notes(world);
    offer(world, "dora", loan, 100'000, kPar);
    offer(world, "dora", loan, 150'000, 900'000);
    offer(world, "ben", loan, 500'000, 900'000);
    world.send("anna", PayOffLoan{loan, Amount{1'300'000}});
    QCOMPARE(world.send("emil", TakeOffer{loan, OfferId{}, 1, Amount{1}, false}),
             TxError::kNoteNotTradable);
    world.block();
    const auto ended = events_of<contract::OfferEnded>(world);
    QCOMPARE(ended.size(), 3U);
    QCOMPARE(events_of<contract::NoteSettled>(world).size(), 3U);
    QVERIFY(!contract::next_due_work(world.state()));
    QVERIFY(world.violations().empty());
  }

  void many_offers_are_ended_over_several_blocks() {
    World world(test::Setup{{}, [](contract::Genesis& genesis) {
                              genesis.params.due_work_per_block = 2;
                            }});
    const LoanId loan = three_notes(world);
    for (int i = 0; i < 5; ++i) offer(world, "dora", loan, 10'000, kPar);
    world.send("anna", PayOffLoan{loan, Amount{1'300'000}});
    int blocks = 0;
    while (contract::next_due_work(world.state()) && blocks < 30) {
      world.block();
      ++blocks;
    }
    QVERIFY(blocks > 3);
    QCOMPARE(events_of<contract::OfferEnded>(world).size(), 5U);
    QCOMPARE(events_of<contract::NoteSettled>(world).size(), 3U);
    QVERIFY(world.violations().empty());
  }

  void a_late_loans_note_sells_to_who_accepts_it() {
    World world;
    const LoanId loan = three_notes(world);
    const OfferId sale = offer(world, "dora", loan, 300'000, 400'000);
    world.live_until(50);
    QVERIFY(contract::is_late(world.loan(loan)));
    QCOMPARE(world.send("emil", TakeOffer{loan, sale, 300'000, Amount{900'000}, false}),
             TxError::kLoanIsLate);
    QCOMPARE(world.send("emil", TakeOffer{loan, sale, 300'000, Amount{900'000}, true}),
             TxError::kNone);
    QVERIFY(world.violations().empty());
  }

  void a_settled_defaulted_note_can_be_given_away() {
    World world;
    const LoanId loan = three_notes(world);
    world.wait(400 * kDayMs);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kDefaulted);
    QCOMPARE(world.send("dora", OfferNote{loan, 1, kPar}), TxError::kNoteNotTradable);
    QCOMPARE(world.send("dora", TransferNote{loan, world.account("ben"), 300'000}),
             TxError::kNone);
    QCOMPARE(units(world, loan, "ben"), 800'000);
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(NoteMarketTest)
#include "note_market_test.moc"
