// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/instalments.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <boost/multiprecision/cpp_int.hpp>
#include <random>

#include "core/contract/cashflow/fixed.hpp"
#include "core/data/tx/loan_terms.hpp"

using namespace tally;
namespace cf = contract::cashflow;

namespace {

using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

Day day(const QString& text) { return *from_iso(text.toStdString()); }

QJsonObject vectors(const char* name) {
  QFile file(QString(TALLY_TEST_DATA "/vectors/%1.json").arg(name));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                        : QJsonObject();
}

std::int64_t cents(const QJsonValue& text) {
  return static_cast<std::int64_t>(*cf::parse_decimal(text.toString("0").toStdString(), 2));
}

/// To the nearest integer, ties to even, without any limit of size.
Integer half_even(const Rational& value) {
  Integer below = numerator(value) / denominator(value);
  if (value < 0 && Rational(below) != value) --below;
  const Rational rest = value - Rational(below);
  const Rational half(1, 2);
  return rest > half || (rest == half && below % 2 != 0) ? Integer(below + 1) : below;
}

/// The part of a year of a period, by the rule of the method and not by our code.
Rational year_part(const cf::Plan& plan, std::uint32_t number) {
  const cf::Fraction part = cf::period_of(plan, number);
  return Rational(part.num, part.den);
}

/// A course of the loan in rational numbers beside ours: empty, or what differs.
QString compare(const cf::Plan& plan) {
  const std::uint32_t n = cf::payments_of(plan);
  const Rational rate(plan.rate.ppb, kPpb);
  Rational weights = 0;
  Rational weight = 1;
  for (std::uint32_t k = 1; k <= n; ++k) weights += weight /= 1 + rate * year_part(plan, k);
  const Integer level = half_even(Rational(plan.principal.minor) / weights);
  Integer balance = plan.principal.minor;
  for (const cf::PlannedInstalment& row : cf::instalments(plan)) {
    const Integer interest = half_even(Rational(balance) * rate * year_part(plan, row.number));
    Integer principal = 0;
    if (row.number == n)
      principal = balance;
    else if (plan.method == cf::Method::kAnnuity)
      principal = level - interest;
    else if (plan.method == cf::Method::kEqualPrincipal)
      principal = half_even(Rational(plan.principal.minor, n));
    balance -= principal;
    if (interest != row.interest.minor || principal != row.principal.minor ||
        balance != row.outstanding.minor)
      return QString("instalment %1 differs").arg(row.number);
  }
  return balance == 0 ? "" : "the principals do not add up";
}

std::optional<cf::DayCount> day_count_of(const QJsonObject& one) {
  const QJsonObject settings = one["settings"].toObject();
  const QString year = settings["daysInYearType"].toString();
  const QString month = settings["daysInMonthType"].toString();
  if (one["loan"]["interest_calc_period"].toString() != "DAILY") return cf::DayCount::k30E360;
  if (month == "30")
    return year == "360" ? cf::DayCount::k30E360 : cf::DayCount::k30E365;
  if (year == "360") return cf::DayCount::kAct360;
  if (year == "365") return cf::DayCount::kAct365Fixed;
  if (year == "ACTUAL") return cf::DayCount::kActActIsda;
  return std::nullopt;
}

/// Why a published schedule follows another rule than ours; empty if it should be the same.
QString other_rule(const QJsonObject& one) {
  const QJsonObject settings = one["settings"].toObject();
  const QJsonObject loan = one["loan"].toObject();
  const bool interest = loan["annual_rate_pct"].toString().toDouble() != 0;
  if (loan["interest_type"].toString() == "FLAT" && interest) return "interest on the first sum";
  if (settings["enableDownPayment"].toString() == "true") return "a down payment";
  if (!day_count_of(one)) return "settings that are not known";
  if (one["recheck"].toString() != "recomputed_exact") return "written with dates gone by";
  if (settings["installmentAmountInMultiplesOf"].toString() == "1") return "whole units";
  if (settings["daysInYearCustomStrategy"].toString() == "FEB_29_PERIOD_ONLY")
    return "a leap year of one period";
  return "";
}

cf::Plan plan_of(const QJsonObject& one, const QJsonArray& rows) {
  const QJsonObject loan = one["loan"].toObject();
  cf::Plan plan;
  plan.principal.minor = cents(one["disbursement"]["amount"]);
  plan.rate.ppb = static_cast<std::int64_t>(
      *cf::parse_decimal(loan["annual_rate_pct"].toString().toStdString(), 7));
  plan.periods = static_cast<std::uint32_t>(rows.size());
  const QString unit = loan["frequency"].toString().left(1);
  plan.period = *cf::cycle_named(
      ("P" + loan["repay_every"].toString() + unit).toStdString());
  plan.day_count = *day_count_of(one);
  plan.disbursed = day(one["disbursement"]["date"].toString());
  plan.first_due = day(rows[0].toArray()[2].toString());
  return plan;
}

}  // namespace

class InstalmentsTest : public QObject {
  Q_OBJECT

 private slots:
  /// Where Fineract's rule is ours its rows come out to the cent; those that don't are named.
  void published_schedules() {
    const QJsonArray cases = vectors("fineract_schedules")["cases"].toArray();
    QCOMPARE(cases.size(), 166);
    int same = 0;
    QStringList apart;
    for (const QJsonValue& value : cases) {
      const QJsonObject one = value.toObject();
      if (!other_rule(one).isEmpty()) continue;
      QJsonArray rows = one["rows"].toArray();
      rows.removeFirst();
      const auto ours = cf::instalments(plan_of(one, rows));
      QCOMPARE(ours.size(), static_cast<std::size_t>(rows.size()));
      bool equal = true;
      for (const cf::PlannedInstalment& row : ours) {
        const QJsonArray their = rows[static_cast<qsizetype>(row.number) - 1].toArray();
        QCOMPARE(QString::fromStdString(to_iso(row.due)), their[2].toString());
        equal = equal && row.principal.minor == cents(their[3]) &&
                row.interest.minor == cents(their[4]);
      }
      if (equal)
        ++same;
      else
        apart.append(one["id"].toString());
    }
    QCOMPARE(apart.join(' '), kApart);
    QCOMPARE(same, 80);
  }

  void month_end_schedules() {
    for (const QJsonValue& value : vectors("due_dates")["fineract_month_end_schedules"].toArray()) {
      const QJsonObject one = value.toObject();
      cf::Plan plan =
          cf::regular_plan(Amount{cents(one["principal"])}, RatePpb{120'000'000},
                           cf::Method::kAnnuity, 3, {}, day(one["disbursed"].toString()));
      plan.day_count = cf::DayCount::kActActIsda;
      if (one["strategy"].toString() == "FIRST_DAY_OF_NEXT_MONTH") {
        plan.month_end = cf::MonthEnd::kFirstOfNext;
        plan.first_due = cf::nth_date(plan.disbursed, plan.period, 1, plan.month_end);
      }
      const QJsonArray rows = one["rows"].toArray();
      for (const cf::PlannedInstalment& row : cf::instalments(plan)) {
        const QJsonArray their = rows[static_cast<qsizetype>(row.number) - 1].toArray();
        QCOMPARE(QString::fromStdString(to_iso(row.due)), their[0].toString());
        QCOMPARE(qint64{row.interest.minor}, qint64{cents(their[3])});
        QCOMPARE(qint64{row.principal.minor}, qint64{cents(their[2])});
        QCOMPARE(qint64{row.outstanding.minor}, qint64{cents(their[5])});
      }
    }
  }

  /// pmt of numpy-financial at 18 decimals: what the level payment is when it is not rounded.
  void level_payments_as_published() {
    int counted = 0;
    for (const QJsonValue& value : vectors("tvm_irr")["tvm"].toArray()) {
      const QJsonObject args = value["args"].toObject();
      if (value["fn"].toString() != "pmt") continue;
      const QStringList rate = args["rate"].toString().split('/');
      const std::int64_t periods_a_year = rate.size() > 1 ? rate[1].toLongLong() : 1;
      const std::vector<cf::Fraction> periods(static_cast<std::size_t>(args["nper"].toInt()),
                                              {1, periods_a_year});
      const cf::Wide payment =
          *cf::level_payment(args["pv"].toInteger() * cf::kOne,
                             *cf::parse_decimal(rate[0].toStdString(), 18), periods);
      const cf::Wide expected =
          -*cf::parse_decimal(value["expected"].toString().toStdString(), 18);
      const cf::Wide apart = payment > expected ? payment - expected : expected - payment;
      QVERIFY2(apart < 100'000'000, qPrintable(value["expected"].toString()));  // 10^-10
      ++counted;
    }
    QCOMPARE(counted, 3);
  }

  void parts_of_payments_as_published_data() {
    QTest::addColumn<bool>("interest");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("periods");
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    int rows = 0;
    for (const QJsonValue& value : vectors("tvm_irr")["tvm"].toArray()) {
      const QString name = value["fn"].toString();
      const QJsonObject args = value["args"].toObject();
      if ((name != "ppmt" && name != "ipmt") || value["expected"].isNull()) continue;
      if (args["when"].toInt() != 0) continue;  // paid in advance: not a method of ours
      QTest::addRow("%d", ++rows) << (name == "ipmt") << args["rate"].toString()
                                  << args["nper"].toInt() << args["pv"].toInteger()
                                  << args["per"].toInt() << value["expected"].toString();
    }
    QCOMPARE(rows, 8);
  }

  void parts_of_payments_as_published() {
    QFETCH(bool, interest);
    QFETCH(QString, rate);
    QFETCH(int, periods);
    QFETCH(qint64, principal);
    QFETCH(int, number);
    QFETCH(QString, expected);
    constexpr std::int64_t kUnit = 10'000'000'000;
    const auto ppb = *cf::parse_decimal(rate.split('/')[0].toStdString(), 9);
    const cf::Plan plan = cf::regular_plan(
        Amount{principal * kUnit}, RatePpb{static_cast<std::int64_t>(ppb)}, cf::Method::kAnnuity,
        static_cast<std::uint32_t>(periods), {}, day("2024-01-01"));
    const auto rows = cf::instalments(plan);
    const auto& row = rows[static_cast<std::size_t>(number) - 1];
    const std::int64_t ours = (interest ? row.interest : row.principal).minor;
    const auto theirs = -*cf::parse_decimal(expected.toStdString(), 10);
    QVERIFY(std::abs(ours - static_cast<std::int64_t>(theirs)) <= 20'000);  // 2 · 10^-6
  }

  void every_row_is_the_exact_one_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("convention");
    for (int method = 0; method <= static_cast<int>(cf::Method::kBullet); ++method)
      for (int i = 0; i <= static_cast<int>(cf::kLastDayCount); ++i)
        QTest::addRow("method %d by %s", method,
                      std::string(cf::name_of(static_cast<cf::DayCount>(i))).c_str())
            << method << i;
  }

  void every_row_is_the_exact_one() {
    QFETCH(int, method);
    QFETCH(int, convention);
    std::mt19937_64 random(static_cast<std::uint64_t>(100 * method + convention));
    constexpr std::string_view kPeriods[] = {"P1W", "P2W", "P1M", "P1M", "P3M", "P6M", "P1Y"};
    int possible = 0;
    for (int i = 0; i < 60; ++i) {
      cf::Plan plan = cf::regular_plan(
          Amount{static_cast<std::int64_t>(random() % 100'000'000'000) + 1},
          RatePpb{static_cast<std::int64_t>(random() % 300'000'000)},
          static_cast<cf::Method>(method), static_cast<std::uint32_t>(random() % 60) + 1,
          *cf::cycle_named(kPeriods[random() % 7]),
          Day{19'000 + static_cast<std::int32_t>(random() % 5'000)});
      plan.day_count = static_cast<cf::DayCount>(convention);
      if (random() % 2 == 0)
        plan.first_due = plan.disbursed + static_cast<std::int32_t>(random() % 90 + 1);
      if (cf::check_plan(plan) != cf::PlanError::kNone) continue;
      ++possible;
      const QString differs = compare(plan);
      QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
    QVERIFY(possible > 30);
  }

  void methods_by_hand_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("payments");
    QTest::newRow("annuity") << 0 << "25628 25628 25628 25629";
    QTest::newRow("equal principal") << 1 << "26000 25750 25500 25250";
    QTest::newRow("interest-only") << 2 << "1000 1000 1000 101000";
    QTest::newRow("bullet") << 3 << "104000";
  }

  void methods_by_hand() {
    QFETCH(int, method);
    const cf::Plan plan =
        cf::regular_plan(Amount{100'000}, RatePpb{120'000'000}, static_cast<cf::Method>(method), 4,
                         {}, day("2024-01-31"));
    QStringList payments;
    for (const auto& row : cf::instalments(plan))
      payments.append(QString::number(row.payment().minor));
    QTEST(payments.join(' '), "payments");
    QCOMPARE(QString::fromStdString(to_iso(cf::instalments(plan).back().due)), "2024-05-31");
  }

  void interest_runs_up_to_the_whole_period() {
    cf::Plan plan = cf::regular_plan(Amount{100'000}, RatePpb{120'000'000}, cf::Method::kAnnuity, 3,
                                     {}, day("2024-01-31"));
    const auto part = [&](std::uint32_t number, const char* until) {
      const cf::Fraction fraction = cf::period_until(plan, number, day(until));
      return QString("%1/%2").arg(fraction.num).arg(fraction.den);
    };
    QCOMPARE(part(1, "2024-01-30"), "0/360");
    QCOMPARE(part(1, "2024-02-10"), "10/360");
    QCOMPARE(part(1, "2024-02-29"), "30/360");
    QCOMPARE(part(2, "2024-02-29"), "0/360");
    QCOMPARE(part(2, "2024-03-30"), "30/360");  // 31 days by 30E/360, but no more than the month
    QCOMPARE(part(2, "2025-03-30"), "30/360");
    plan.day_count = cf::DayCount::kAct365Fixed;
    QCOMPARE(part(2, "2024-03-30"), "30/365");
  }

  void what_speaks_against_a_plan_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("ppb");
    QTest::addColumn<int>("periods");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days_to_first");
    QTest::addColumn<int>("method");
    const auto row = [](const char* story, cf::PlanError error, qint64 principal, qint64 ppb,
                        int periods, int count, int days_to_first, cf::Method method) {
      QTest::newRow(story) << static_cast<int>(error) << principal << ppb << periods << count
                           << days_to_first << static_cast<int>(method);
    };
    using E = cf::PlanError;
    const auto annuity = cf::Method::kAnnuity;
    row("nothing", E::kNone, 100'000, 120'000'000, 12, 1, 31, annuity);
    row("no principal", E::kPrincipalNotPositive, 0, -1, 0, 0, 0, annuity);
    row("a rate below 0", E::kRateOutOfRange, 1, -1, 0, 0, 0, annuity);
    row("a rate too high", E::kRateOutOfRange, 1, kMaxRatePpb + 1, 0, 0, 0, annuity);
    row("no periods", E::kPeriodsOutOfRange, 1, 0, 0, 1, 0, annuity);
    row("too many periods", E::kPeriodsOutOfRange, 1, 0, 601, 1, 0, annuity);
    row("periods of nothing", E::kPeriodsOutOfRange, 1, 0, 1, 0, 0, annuity);
    row("periods too long", E::kPeriodsOutOfRange, 1, 0, 1, 121, 0, annuity);
    row("due at once", E::kFirstDueTooEarly, 1, 0, 1, 1, 0, annuity);
    row("beyond the calendar", E::kBeyondCalendar, 1'000, 0, 600, 12, 365, annuity);
    row("beyond all money", E::kTooLarge, 1'000'000'000'000'000'000, kMaxRatePpb, 12, 1, 31,
        annuity);
    row("a part of nothing", E::kPaymentTooSmall, 5, 0, 12, 1, 31, annuity);
    row("equal parts of nothing", E::kPaymentTooSmall, 5, 0, 12, 1, 31,
        cf::Method::kEqualPrincipal);
    row("all of it interest", E::kPaymentTooSmall, 100, kMaxRatePpb, 12, 1, 31, annuity);
    row("interest alone may be nothing", E::kNone, 1, 0, 12, 1, 31, cf::Method::kInterestOnly);
    row("a unit in one payment", E::kNone, 1, 0, 12, 1, 31, cf::Method::kBullet);
  }

  void what_speaks_against_a_plan() {
    QFETCH(qint64, principal);
    QFETCH(qint64, ppb);
    QFETCH(int, periods);
    QFETCH(int, count);
    QFETCH(int, days_to_first);
    QFETCH(int, method);
    cf::Plan plan;
    plan.principal.minor = principal;
    plan.rate.ppb = ppb;
    plan.periods = static_cast<std::uint32_t>(periods);
    plan.period.count = count;
    plan.method = static_cast<cf::Method>(method);
    plan.disbursed = day("2024-01-01");
    plan.first_due = plan.disbursed + days_to_first;
    QTEST(static_cast<int>(cf::check_plan(plan)), "error");
  }

  void numbers_as_text() {
    QCOMPARE(cf::decimal_text(*cf::parse_decimal(" -12.50 ", 2), 2), "-12.5");
    QCOMPARE(cf::decimal_text(*cf::parse_decimal("1e-3", 4), 4), "0.001");
    QCOMPARE(cf::decimal_text(*cf::parse_decimal("0.125", 2), 2), "0.12");  // a tie, to the even
    QCOMPARE(cf::decimal_text(*cf::parse_decimal("0.135", 2), 2), "0.14");
    QCOMPARE(cf::decimal_text(-5, 2), "-0.05");
    QCOMPARE(cf::decimal_text(300, 2), "3");
    for (const char* none : {"", "-", ".", "1,5", "1.2.3", "0x1", "1e", "1e99", "--1"})
      QVERIFY2(!cf::parse_decimal(none, 2), none);
  }

 private:
  /// C3152, C3153: Fineract's year ends with 30 December. The others: its regular instalment was
  /// moved by a cent once the last one was known.
  static constexpr const char* kApart = "C3152 C3153 C3165 C3166 C3434 C3695";
};

TALLY_TEST(InstalmentsTest)
#include "instalments_test.moc"
