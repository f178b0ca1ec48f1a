// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/cash_flow.hpp"

#include <random>

using namespace tally;
namespace cf = contract::cashflow;

namespace {

constexpr int kDecimals = 2;
constexpr cf::Wide kUnit = 100;

cf::Moment at(const char* day) { return {*from_iso(day)}; }
cf::Wide rate(const char* text) { return *cf::parse_decimal(text, cf::kRateDecimals); }

/// 1'200.00 from 1 January 2024, 12 % by 30E/360, monthly, until 1 July.
cf::Terms loan(cf::ContractType type) {
  cf::Terms terms;
  terms.type = type;
  terms.id = "loan";
  terms.currency = "USD";
  terms.unit = kUnit;
  terms.status_date = at("2023-12-31");
  terms.initial_exchange = at("2024-01-01");
  terms.maturity = at("2024-07-01");
  terms.notional = 1'200 * kUnit;
  terms.rate = rate("0.12");
  terms.day_count = cf::DayCount::k30E360;
  terms.interest = {at("2024-02-01"), *cf::cycle_named("P1ML1")};
  terms.redemption = terms.interest;
  return terms;
}

/// "2024-02-01 PR 200, 2024-02-01 IP 12" of the kinds asked for, or the sentence of the problem.
QString told(const cf::Terms& terms, const cf::Observed& observed = {}, const QString& kinds = {}) {
  const auto flows = cf::cash_flows(terms, observed, {});
  if (!flows) return QString::fromStdString(cf::to_sentence(flows.error()));
  QStringList rows;
  for (const cf::CashFlow& flow : *flows) {
    const QString kind = QString::fromUtf8(cf::acronym_of(flow.type));
    if (!kinds.isEmpty() && !kinds.split(' ').contains(kind)) continue;
    rows.append(QString("%1 %2 %3").arg(QString::fromStdString(to_iso(flow.at.day)).mid(5), kind,
                                        QString::fromStdString(
                                            cf::decimal_text(flow.payoff, kDecimals))));
  }
  return rows.join(", ");
}

}  // namespace

Q_DECLARE_METATYPE(tally::contract::cashflow::Terms)

class CashFlowTest : public QObject {
  Q_OBJECT

 private slots:
  void types_by_hand_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("flows");
    const auto row = [](const char* story, cf::ContractType type, const char* flows) {
      QTest::newRow(story) << static_cast<int>(type) << flows;
    };
    row("at maturity", cf::ContractType::kPam,
        "01-01 IED -1200, 02-01 IP 12, 03-01 IP 12, 04-01 IP 12, 05-01 IP 12, 06-01 IP 12, "
        "07-01 IP 12, 07-01 MD 1200");
    row("equal parts", cf::ContractType::kLam,
        "01-01 IED -1200, 02-01 PR 200, 02-01 IP 12, 03-01 PR 200, 03-01 IP 10, 04-01 PR 200, "
        "04-01 IP 8, 05-01 PR 200, 05-01 IP 6, 06-01 PR 200, 06-01 IP 4, 07-01 IP 2, "
        "07-01 MD 200");
    row("an annuity of 207.06", cf::ContractType::kAnn,
        "01-01 IED -1200, 01-31 PRF 0, 02-01 PR 195.06, 02-01 IP 12, 03-01 PR 197.01, "
        "03-01 IP 10.05, 04-01 PR 198.98, 04-01 IP 8.08, 05-01 PR 200.97, 05-01 IP 6.09, "
        "06-01 PR 202.98, 06-01 IP 4.08, 07-01 IP 2.05, 07-01 MD 205");
  }

  void types_by_hand() {
    QFETCH(int, type);
    QTEST(told(loan(static_cast<cf::ContractType>(type))), "flows");
  }

  void terms_by_hand_data() {
    QTest::addColumn<cf::Terms>("terms");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("flows");
    const auto row = [](const char* story, cf::ContractType type, auto change, const char* kinds,
                        const char* flows) {
      cf::Terms terms = loan(type);
      change(terms);
      QTest::newRow(story) << terms << kinds << flows;
    };
    using T = cf::Terms;
    using C = cf::ContractType;
    row("owed, not owned", C::kPam, [](T& t) { t.sign = -1; }, "IED MD",
        "01-01 IED 1200, 07-01 MD -1200");
    row("a premium", C::kPam, [](T& t) { t.premium = -50 * kUnit; }, "IED", "01-01 IED -1150");
    row("a fixed payment below the interest grows the debt", C::kNam,
        [](T& t) { t.next_redemption = 10 * kUnit; }, "PR MD",
        "02-01 PR -2, 03-01 PR -2.02, 04-01 PR -2.04, 05-01 PR -2.06, 06-01 PR -2.08, "
        "07-01 MD 1210.2");
    row("no more comes back than is owed", C::kLam,
        [](T& t) { t.next_redemption = 500 * kUnit; }, "PR MD",
        "02-01 PR 500, 03-01 PR 500, 04-01 PR 200, 05-01 PR 0, 06-01 PR 0, 07-01 MD 0");
    row("maturity follows from the payment", C::kLam,
        [](T& t) {
          t.maturity.reset();
          t.next_redemption = 500 * kUnit;
        },
        "PR MD", "02-01 PR 500, 03-01 PR 500, 04-01 MD 200");
    row("redemptions begin a cycle after the exchange", C::kLam,
        [](T& t) { t.redemption.anchor.reset(); }, "PR MD",
        "02-01 PR 200, 03-01 PR 200, 04-01 PR 200, 05-01 PR 200, 06-01 PR 200, 07-01 MD 200");
    row("no redemptions before maturity", C::kAnn, [](T& t) { t.redemption = {}; }, "PR IP MD",
        "02-01 IP 12, 03-01 IP 12, 04-01 IP 12, 05-01 IP 12, 06-01 IP 12, 07-01 IP 12, "
        "07-01 MD 1200");
    row("interest added up to April", C::kPam,
        [](T& t) { t.capitalization_end = at("2024-04-01"); }, "IPCI IP MD",
        "02-01 IPCI 0, 03-01 IPCI 0, 04-01 IPCI 0, 05-01 IP 12.36, 06-01 IP 12.36, "
        "07-01 IP 12.36, 07-01 MD 1236.36");
    row("interest on the first sum while the base lags", C::kLam,
        [](T& t) {
          t.interest_base = cf::InterestBase::kLagged;
          t.base = {at("2024-04-01"), *cf::cycle_named("P3ML1")};
        },
        "IP", "02-01 IP 12, 03-01 IP 12, 04-01 IP 12, 05-01 IP 6, 06-01 IP 6, 07-01 IP 6");
    row("a fee of 5 a quarter", C::kPam,
        [](T& t) {
          t.fee = {at("2024-04-01"), *cf::cycle_named("P3ML1")};
          t.fee_amount = 5 * kUnit;
        },
        "FP", "04-01 FP 5, 07-01 FP 5");
    row("a fee of 1 % a year", C::kPam,
        [](T& t) {
          t.fee = {at("2024-04-01"), *cf::cycle_named("P3ML1")};
          t.fee_basis = cf::FeeBasis::kNotional;
          t.fee_rate = rate("0.01");
        },
        "FP", "04-01 FP 3, 07-01 FP 3");
    row("bought in the middle of March", C::kPam,
        [](T& t) {
          t.purchase = at("2024-03-16");
          t.purchase_price = 1'190 * kUnit;
        },
        "IED IP PRD",
        "03-16 PRD -1196, 04-01 IP 12, 05-01 IP 12, 06-01 IP 12, 07-01 IP 12");
    row("ended in the middle of March", C::kPam,
        [](T& t) {
          t.termination = at("2024-03-16");
          t.termination_price = 1'210 * kUnit;
        },
        "IP TD MD", "02-01 IP 12, 03-01 IP 12, 03-16 TD 1216");
    row("looked at in the middle of March", C::kPam,
        [](T& t) { t.status_date = at("2024-03-16"); }, "",
        "04-01 IP 12, 05-01 IP 12, 06-01 IP 12, 07-01 IP 12, 07-01 MD 1200");
    row("with 3.00 accrued until then", C::kPam,
        [](T& t) {
          t.status_date = at("2024-03-16");
          t.accrued = 3 * kUnit;
        },
        "IP", "04-01 IP 9, 05-01 IP 12, 06-01 IP 12, 07-01 IP 12");
    row("no interest", C::kAnn, [](T& t) { t.rate = 0; }, "PR MD",
        "02-01 PR 200, 03-01 PR 200, 04-01 PR 200, 05-01 PR 200, 06-01 PR 200, 07-01 MD 200");
    row("interest below nothing", C::kPam, [](T& t) { t.rate = rate("-0.01"); }, "IP",
        "02-01 IP -1, 03-01 IP -1, 04-01 IP -1, 05-01 IP -1, 06-01 IP -1, 07-01 IP -1");
    row("on business days, counted after the shift", C::kPam,
        [](T& t) {
          t.shift = cf::Shift::kFollowing;
          t.calendar = cf::Calendar::kMondayToFriday;
          t.shift_first = true;
        },
        "IP", "02-01 IP 12, 03-01 IP 12, 04-01 IP 12, 05-01 IP 12, 06-03 IP 12.8, 07-01 IP 11.2");
    row("on business days, counted before", C::kPam,
        [](T& t) {
          t.shift = cf::Shift::kFollowing;
          t.calendar = cf::Calendar::kMondayToFriday;
        },
        "IP", "02-01 IP 12, 03-01 IP 12, 04-01 IP 12, 05-01 IP 12, 06-03 IP 12, 07-01 IP 12");
  }

  void terms_by_hand() {
    QFETCH(cf::Terms, terms);
    QFETCH(QString, kinds);
    QTEST(told(terms, {}, kinds), "flows");
  }

  void resets_keep_their_bounds_data() {
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("bounds");  // life floor, life cap, period floor, period cap
    QTest::addColumn<QString>("after");
    QTest::newRow("free: 2 · index + 1 %") << "0.05" << "- - - -" << "0.11";
    QTest::newRow("a cap for life") << "0.10" << "- 0.15 - -" << "0.15";
    QTest::newRow("a floor for life") << "-0.10" << "0.01 - - -" << "0.01";
    QTest::newRow("a cap of the step") << "0.10" << "- - - 0.02" << "0.14";
    QTest::newRow("a floor of the step") << "0.00" << "- - 0.03 -" << "0.09";
    QTest::newRow("the step first, then life") << "0.10" << "- 0.13 - 0.02" << "0.13";
  }

  void resets_keep_their_bounds() {
    QFETCH(QString, index);
    QFETCH(QString, bounds);
    const QStringList parts = bounds.split(' ');
    const auto bound = [&](qsizetype i) -> std::optional<cf::Wide> {
      if (parts[i] == "-") return std::nullopt;
      return rate(qPrintable(parts[i]));
    };
    cf::Terms terms = loan(cf::ContractType::kPam);
    terms.reset = {at("2024-04-01"), {}};
    terms.reset_index = "EURIBOR";
    terms.multiplier = 2 * cf::kOne;
    terms.spread = rate("0.01");
    terms.life_floor = bound(0);
    terms.life_cap = bound(1);
    terms.period_floor = bound(2);
    terms.period_cap = bound(3);
    cf::Observed observed;
    observed.indexes["EURIBOR"] = {{at("2024-03-30"), rate(qPrintable(index))},
                                   {at("2024-04-02"), rate("9")}};
    const auto flows = cf::cash_flows(terms, observed, {});
    QVERIFY(flows.has_value());
    QTEST(QString::fromStdString(cf::decimal_text(flows->back().rate, cf::kRateDecimals)), "after");
  }

  void what_is_observed() {
    cf::Observed observed;
    observed.events.push_back({at("2024-02-16"), "PP", 300 * kUnit, "", ""});
    observed.events.push_back({at("2024-02-16"), "PP", 300 * kUnit, "another", ""});
    cf::Terms terms = loan(cf::ContractType::kLam);
    QCOMPARE(told(terms, observed, "PP IP MD"),
             "02-01 IP 12, 02-16 PP 300, 03-01 IP 8.5, 04-01 IP 5, 05-01 IP 3, 06-01 IP 1, "
             "07-01 IP 0, 07-01 MD 0");
    terms.penalty = cf::Penalty::kAbsolute;
    terms.penalty_amount = 7 * kUnit;
    QCOMPARE(told(terms, observed, "PY PP"), "02-16 PY 7, 02-16 PP 300");
    terms.prepayable = false;
    QCOMPARE(told(terms, observed, "PY PP"), "");

    terms = loan(cf::ContractType::kPam);
    terms.settlement_currency = "EUR";
    observed.events.clear();
    observed.indexes["USD/EUR"] = {{at("2024-01-01"), rate("0.5")}, {at("2024-07-01"), rate("2")}};
    QCOMPARE(told(terms, observed, "IED IP MD"),
             "01-01 IED -600, 02-01 IP 6, 03-01 IP 6, 04-01 IP 6, 05-01 IP 6, 06-01 IP 6, "
             "07-01 IP 24, 07-01 MD 2400");
  }

  void calls() {
    cf::Terms terms = loan(cf::ContractType::kClm);
    terms.maturity.reset();
    terms.interest = {at("2024-02-01"), *cf::cycle_named("P1ML1")};
    terms.notice = *cf::cycle_named("P10D");
    cf::Observed observed;
    QCOMPARE(told(terms, observed), "nothing ends it: to is missing");
    observed.events.push_back({at("2024-03-16"), "XD", 0, "", ""});
    const auto flows = cf::cash_flows(terms, observed, at("2024-12-31"));
    QVERIFY(flows.has_value());
    QCOMPARE(flows->size(), std::size_t{6});  // IED, two IPCI, XD, IP, STD
    QCOMPARE(QString::fromStdString(to_iso(flows->back().at.day)), "2024-03-26");
    QCOMPARE(static_cast<qint64>(flows->back().payoff), 122'412);
    QCOMPARE(static_cast<qint64>((*flows)[4].payoff), 612);  // to the notice, not to the settlement
  }

  void cover_by_hand_data() {
    QTest::addColumn<cf::Terms>("terms");
    QTest::addColumn<bool>("defaults");
    QTest::addColumn<QString>("flows");
    const auto row = [](const char* story, auto change, bool defaults, const char* flows) {
      cf::Terms terms;
      terms.type = cf::ContractType::kCeg;
      terms.unit = kUnit;
      terms.status_date = at("2023-12-31");
      terms.purchase = at("2024-01-02");
      terms.purchase_price = 20 * kUnit;
      terms.day_count = cf::DayCount::k30E360;
      terms.calendar = cf::Calendar::kMondayToFriday;
      terms.shift = cf::Shift::kFollowing;
      terms.covered = {loan(cf::ContractType::kLam)};
      change(terms);
      QTest::newRow(story) << terms << defaults << flows;
    };
    using T = cf::Terms;
    row("nothing happens", [](T&) {}, false, "01-02 PRD -20, 07-01 MD 0");
    row("what is outstanding", [](T&) {}, true, "01-02 PRD -20, 03-16 XD 0, 03-18 STD 800");
    row("half of it, owed by us",
        [](T& t) {
          t.sign = -1;
          t.coverage = cf::kOne / 2;
        },
        true, "01-02 PRD 20, 03-16 XD 0, 03-18 STD -400");
    row("with its interest", [](T& t) { t.exposure = cf::Exposure::kNominalAndInterest; }, true,
        "01-02 PRD -20, 03-16 XD 0, 03-18 STD 804");
    row("a sum of its own, a week later",
        [](T& t) {
          t.notional = 500 * kUnit;
          t.settlement = *cf::cycle_named("P1W");
        },
        true, "01-02 PRD -20, 03-16 XD 0, 03-25 STD 500");
    row("exercised before, settled now",
        [](T& t) {
          t.status_date = at("2024-03-16");
          t.exercise_date = at("2024-03-16");
          t.exercise_amount = 750 * kUnit;
        },
        true, "03-18 STD 750");
    row("a kind that is not covered", [](T& t) { t.credit_events = {"DL", "DQ"}; }, true,
        "01-02 PRD -20, 07-01 MD 0");
    row("over before it happens", [](T& t) { t.maturity = at("2024-03-15"); }, true,
        "01-02 PRD -20, 03-15 MD 0");
    row("a fee of 3 a quarter",
        [](T& t) {
          t.fee = {at("2024-04-02"), *cf::cycle_named("P3ML1")};
          t.fee_amount = 3 * kUnit;
        },
        false, "01-02 PRD -20, 04-02 FP 3, 07-01 FP 3, 07-01 MD 0");
    row("a fee of 1 % on what is covered",
        [](T& t) {
          t.fee = {at("2024-02-02"), *cf::cycle_named("P1ML1")};
          t.fee_basis = cf::FeeBasis::kNotional;
          t.fee_rate = rate("0.01");
        },
        true,
        "01-02 PRD -20, 02-02 FP 1, 03-04 FP 0.83, 03-16 XD 0, 03-18 FP 0.31, 03-18 STD 800");
    const auto gold = [](T& t) {
      t.type = cf::ContractType::kCec;
      t.purchase.reset();
      t.covering.resize(1);
      t.covering[0].type = cf::ContractType::kCom;
      t.covering[0].market_object = "GOLD";
      t.covering[0].quantity = 3 * cf::kOne;
    };
    row("collateral worth 750", gold, true, "03-16 XD 0, 03-18 STD 750");
    row("no more collateral than is owed",
        [&](T& t) {
          gold(t);
          t.coverage = cf::kOne / 2;
        },
        true, "03-16 XD 0, 03-18 STD 400");
  }

  void cover_by_hand() {
    QFETCH(cf::Terms, terms);
    QFETCH(bool, defaults);
    cf::Observed observed;
    observed.indexes["GOLD"] = {{at("2024-03-01"), rate("250")}};
    observed.events.push_back({at("2024-02-16"), "CE", 0, "another", "DF"});
    if (defaults) observed.events.push_back({at("2024-03-16"), "CE", 0, "loan", "DF"});
    QTEST(told(terms, observed), "flows");
  }

  /// Whatever the terms: what is lent comes back, to the last unit.
  void principal_is_conserved_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("at maturity") << static_cast<int>(cf::ContractType::kPam);
    QTest::newRow("equal parts") << static_cast<int>(cf::ContractType::kLam);
    QTest::newRow("fixed payments") << static_cast<int>(cf::ContractType::kNam);
    QTest::newRow("annuities") << static_cast<int>(cf::ContractType::kAnn);
  }

  void principal_is_conserved() {
    QFETCH(int, type);
    std::mt19937_64 random(static_cast<std::uint64_t>(type) + 5);
    constexpr const char* kCycles[] = {"P1ML0", "P1ML1", "P2WL1", "P3ML0", "P17DL1", "P1YL1"};
    constexpr cf::Shift kShifts[] = {cf::Shift::kNone, cf::Shift::kModifiedFollowing,
                                     cf::Shift::kPreceding};
    for (int i = 0; i < 500; ++i) {
      cf::Terms terms = loan(static_cast<cf::ContractType>(type));
      terms.notional = static_cast<std::int64_t>(random() % 1'000'000'000'000) + 1;
      terms.rate = static_cast<std::int64_t>(random() % 400'000'000) * cf::kRatePerPpb;
      terms.day_count = static_cast<cf::DayCount>(random() % 20);
      terms.shift = kShifts[random() % 3];
      terms.calendar = cf::Calendar::kMondayToFriday;
      terms.shift_first = random() % 2 == 0;
      terms.sign = random() % 2 == 0 ? 1 : -1;
      const auto days = static_cast<std::int32_t>(random() % 3'000);
      terms.maturity = cf::Moment{at("2024-02-01").day + days};
      terms.redemption = {at("2024-02-01"), *cf::cycle_named(kCycles[random() % 6])};
      terms.interest = terms.redemption;
      if (terms.type == cf::ContractType::kNam || random() % 3 == 0)
        terms.next_redemption = *terms.notional / static_cast<std::int64_t>(random() % 40 + 1);
      const auto flows = cf::cash_flows(terms, {}, {});
      QVERIFY(flows.has_value());
      cf::Wide sum = 0;
      for (const cf::CashFlow& flow : *flows)
        if (flow.type != cf::EventType::kInterest) sum += flow.payoff;
      QCOMPARE(static_cast<qint64>(sum), 0);
      QCOMPARE(static_cast<qint64>(flows->back().notional), 0);
    }
  }

  void bounds_are_said_data() {
    QTest::addColumn<cf::Terms>("terms");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* story, cf::ContractType type, auto change,
                        const char* sentence) {
      cf::Terms terms = loan(type);
      change(terms);
      QTest::newRow(story) << terms << sentence;
    };
    using T = cf::Terms;
    using C = cf::ContractType;
    row("no exchange", C::kPam, [](T& t) { t.initial_exchange.reset(); },
        "initialExchangeDate is missing");
    row("no principal", C::kPam, [](T& t) { t.notional.reset(); }, "notionalPrincipal is missing");
    row("no maturity", C::kPam, [](T& t) { t.maturity.reset(); }, "maturityDate is missing");
    row("no payment", C::kNam, [](T&) {}, "nextPrincipalRedemptionPayment is missing");
    row("no steps", C::kLax, [](T&) {}, "arrayCycleAnchorDateOfPrincipalRedemption is missing");
    row("nothing covered", C::kCeg, [](T&) {}, "contractStructure is missing");
    row("a commodity alone", C::kCom, [](T&) {}, "COM has no cash flows of its own");
    row("too much", C::kPam, [](T& t) { t.notional = cf::kMaxMoney + 1; },
        "notionalPrincipal is out of range");
    row("a rate too high", C::kPam, [](T& t) { t.rate = cf::kMaxRate + 1; },
        "nominalInterestRate is out of range");
    row("it grows beyond all", C::kPam,
        [](T& t) {
          t.notional = cf::kMaxMoney;
          t.rate = cf::kMaxRate;
          t.capitalization_end = t.maturity;
        },
        "notionalPrincipal is out of range");
    row("the payment never pays the interest", C::kNam,
        [](T& t) {
          t.maturity.reset();
          t.next_redemption = 12 * kUnit;
        },
        "nextPrincipalRedemptionPayment never repays the principal");
    row("every day for a thousand years", C::kPam,
        [](T& t) {
          t.maturity = at("3024-01-01");
          t.interest.cycle = *cf::cycle_named("P1D");
        },
        "too many events; see maturityDate");
  }

  void bounds_are_said() {
    QFETCH(cf::Terms, terms);
    QTEST(told(terms), "sentence");
  }
};

TALLY_TEST(CashFlowTest)
#include "cash_flow_test.moc"
