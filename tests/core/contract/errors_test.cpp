// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "core/contract/state_keys.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::World;

namespace {

/// A transaction in the making.
struct Draft {
  std::string sender;
  Body body;
  std::optional<ChainId> chain = {};
  std::optional<Timestamp> valid_from = {};
  std::optional<Timestamp> valid_until = {};
  std::optional<Amount> fee = {};
  std::optional<std::uint64_t> nonce = {};
  std::optional<std::size_t> size = {};
  bool spoil_signature = false;

  template <typename T>
  T& as() {
    return std::get<T>(body);
  }
};

/// One reason for refusal and how to bring it about.
struct Rung {
  TxError error;
  std::function<void(Draft&)> spoil;
};

/// A good transaction and its reasons for refusal in order of precedence.
struct Ladder {
  std::string name;
  Draft good;
  std::vector<Rung> rungs;
};

constexpr Amount kTooMuch{kMaxSupplyMinor + 1};
const LoanId kNoLoan{{0xee}};

/// A world in the year 2199 with one loan of each sort. All loans ask for 1.00 over 18 months at
/// 16 % or less, which could not be kept without interest: 0.06 a month would end early.
struct Stage {
  World world{test::Setup{{"frank", "gina"}, [](contract::Genesis& genesis) {
                            genesis.time = start_of(*from_iso("2199-01-01"));
                            genesis.params.max_bids_per_loan = 1;
                            genesis.params.max_listings_per_borrower = 1;
                          }}};
  LoanId open;     ///< anna's, without bids
  LoanId full;     ///< carla's, with as many bids as may stand; the bid is dora's
  LoanId expired;  ///< ben's
  LoanId active;   ///< frank's, dora the lender
  LoanId begun;    ///< the same, a cent of its first instalment paid
  LoanId settling{{0xaa}};  ///< in default, its notes being settled

  Stage() {
    world.send("emil", RedeemAsset{test::kDollar, Amount{world.dollars("emil")}});
    LoanTerms brief = terms();
    brief.listed_until = Timestamp{world.now().ms + kDayMs};
    expired = world.apply_for("ben", brief);
    LoanTerms quick = terms();
    quick.close_when_full = true;
    active = world.apply_for("frank", quick);
    world.send("dora", PlaceBid{active, quick.principal, quick.rate_ceiling});
    begun = world.apply_for("gina", quick);
    world.send("dora", PlaceBid{begun, quick.principal, quick.rate_ceiling});
    world.wait(2 * kDayMs);
    world.block();
    world.send("gina", PayAny{begun, Amount{1}});
    contract::LoanRecord lost = world.loan(active);
    lost.status = LoanStatus::kDefaulted;
    lost.settling = true;
    world.state().apply({{contract::loan_key(settling), encode(lost)}});
    open = world.apply_for("anna", terms());
    full = world.apply_for("carla", terms());
    world.send("dora", PlaceBid{full, Amount{50}, quick.rate_ceiling});
  }

  [[nodiscard]] LoanTerms terms() const {
    LoanTerms terms = test::usual_terms(world);
    terms.principal = Amount{100};
    terms.late_fee = Amount{1};
    terms.instalments = 18;
    terms.rate_ceiling = RatePpb{160'000'000};
    terms.listed_until = Timestamp{world.now().ms + 30 * kDayMs};
    return terms;
  }

  KnownTransaction make(const Draft& draft) {
    TransactionContent content = world.content(draft.sender, draft.body);
    content.chain = draft.chain.value_or(content.chain);
    content.valid_from = draft.valid_from.value_or(content.valid_from);
    content.valid_until = draft.valid_until.value_or(content.valid_until);
    content.fee = draft.fee.value_or(content.fee);
    content.nonce = draft.nonce.value_or(content.nonce);
    KnownTransaction tx = world.seal(draft.sender, std::move(content));
    tx.size_bytes = draft.size.value_or(tx.size_bytes);
    if (draft.spoil_signature) tx.transaction.sender_signature[0] ^= 1;
    return tx;
  }

  [[nodiscard]] std::vector<Ladder> ladders();

 private:
  [[nodiscard]] std::vector<Rung> envelope(std::function<void(Draft&)> prepare) const;
  [[nodiscard]] Ladder transfer();
  [[nodiscard]] Ladder lane();
  [[nodiscard]] std::vector<Ladder> assets();
  [[nodiscard]] std::vector<Ladder> listing();
  [[nodiscard]] std::vector<Ladder> bidding();
  [[nodiscard]] std::vector<Ladder> paying();
};

template <typename T>
Rung not_positive() {
  return {TxError::kAmountNotPositive, [](Draft& d) { d.as<T>().amount = Amount{0}; }};
}
template <typename T>
Rung too_large() {
  return {TxError::kAmountTooLarge, [](Draft& d) { d.as<T>().amount = kTooMuch; }};
}
template <typename T>
Rung with_loan(TxError error, LoanId loan) {
  return {error, [loan](Draft& d) { d.as<T>().loan = loan; }};
}
Rung sent_by(TxError error, std::string name) {
  return {error, [name](Draft& d) { d.sender = name; }};
}
Rung with_terms(TxError error, std::function<void(LoanTerms&)> change) {
  return {error, [change](Draft& d) { change(d.as<ApplyForLoan>().terms); }};
}

/// The rules of every envelope against the state. `prepare` readies the draft for its lane.
std::vector<Rung> Stage::envelope(std::function<void(Draft&)> prepare) const {
  const Timestamp now = world.now();
  return {
      {TxError::kNotYetValid,
       [now](Draft& d) {
         d.valid_from = Timestamp{now.ms + 1};
         d.valid_until.reset();
       }},
      {TxError::kExpired, [now](Draft& d) { d.valid_until = Timestamp{now.ms - 1}; }},
      {TxError::kFeeTooLow, [](Draft& d) { d.fee = Amount{999}; }},
      {TxError::kNonceUsed, [prepare](Draft& d) { prepare(d), d.nonce = 0; }},
      {TxError::kNonceAhead, [prepare](Draft& d) { prepare(d), d.nonce = 900; }},
      {TxError::kCannotPayFee, [](Draft& d) { d.fee = Amount{2'000'000'000}; }}};
}

/// Changes, notes, mandates, securities, stake, credit and accounts have ladders of their own.
bool has_rows_elsewhere(TxError error) {
  const auto number = static_cast<int>(error);
  return (number >= 121 && number < 180) || (number >= 264 && number < 400);
}

Ladder Stage::transfer() {
  Ladder ladder{"transfer", {"anna", Transfer{world.account("ben"), test::kDollar, Amount{5}, ""}},
                {{TxError::kWrongChain, [](Draft& d) { d.chain = ChainId{}; }},
                 {TxError::kBadWindow,
                  [](Draft& d) {
                    d.valid_from = Timestamp{9};
                    d.valid_until = Timestamp{8};
                  }},
                 {TxError::kTooLarge, [](Draft& d) { d.size = kMaxTransactionBytes + 1; }},
                 {TxError::kFeeOutOfRange, [](Draft& d) { d.fee = Amount{-1}; }},
                 not_positive<Transfer>(),
                 too_large<Transfer>(),
                 {TxError::kSelfTransfer,
                  [this](Draft& d) { d.as<Transfer>().to = world.account("anna"); }},
                 {TxError::kBadSignature, [](Draft& d) { d.spoil_signature = true; }}}};
  for (Rung& rung : envelope([](Draft&) {})) ladder.rungs.push_back(std::move(rung));
  ladder.rungs.push_back({TxError::kAssetNotFound,
                          [](Draft& d) { d.as<Transfer>().asset = AssetId{77}; }});
  ladder.rungs.push_back({TxError::kInsufficientFunds,
                          [](Draft& d) { d.as<Transfer>().amount = Amount{200'000'000}; }});
  return ladder;
}

/// The lane of a loan keeps the order of the envelope.
Ladder Stage::lane() {
  Ladder ladder{"lane", {"carla", PayInstalment{active, Amount{1'000}}}, {}};
  const LoanId loan = active;
  ladder.rungs = envelope([loan](Draft& d) { d.as<PayInstalment>().loan = loan; });
  ladder.rungs.push_back(with_loan<PayInstalment>(TxError::kLoanNotFound, kNoLoan));
  ladder.rungs.push_back(with_loan<PayInstalment>(TxError::kLoanNotActive, expired));
  return ladder;
}

std::vector<Ladder> Stage::assets() {
  const auto set_asset = [](AssetId asset) {
    return [asset](Draft& d) { d.as<IssueAsset>().asset = asset; };
  };
  return {
      {"create_asset", {"anna", CreateAsset{"EUR", "Euro", 2}},
       {{TxError::kBadSymbol, [](Draft& d) { d.as<CreateAsset>().symbol = "Usd"; }},
        {TxError::kBadDecimals, [](Draft& d) { d.as<CreateAsset>().decimals = 11; }},
        {TxError::kSymbolTaken, [](Draft& d) { d.as<CreateAsset>().symbol = "USD"; }}}},
      {"issue_asset", {"bank", IssueAsset{test::kDollar, world.account("ben"), Amount{5}}},
       {not_positive<IssueAsset>(), too_large<IssueAsset>(),
        {TxError::kAssetNotFound, set_asset(AssetId{77})},
        {TxError::kNotIssuer, set_asset(kNativeAsset)},
        {TxError::kSupplyTooLarge,
         [](Draft& d) { d.as<IssueAsset>().amount = Amount{kMaxSupplyMinor}; }}}},
      {"redeem_asset", {"anna", RedeemAsset{test::kDollar, Amount{5}}},
       {not_positive<RedeemAsset>(), too_large<RedeemAsset>(),
        {TxError::kAssetNotFound, [](Draft& d) { d.as<RedeemAsset>().asset = AssetId{77}; }},
        sent_by(TxError::kInsufficientFunds, "emil")}}};
}

std::vector<Ladder> Stage::listing() {
  const Timestamp now = world.now();
  return {
      {"apply_for_loan", {"dora", ApplyForLoan{terms()}},
       {with_terms(TxError::kRateOutOfRange, [](auto& t) { t.rate_ceiling = RatePpb{-1}; }),
        with_terms(TxError::kTermOutOfRange, [](auto& t) { t.instalments = 601; }),
        with_terms(TxError::kPrincipalOutOfRange, [](auto& t) { t.principal = Amount{0}; }),
        with_terms(TxError::kLateRuleOutOfRange, [](auto& t) { t.default_after_days = 10; }),
        with_terms(TxError::kScheduleImpossible, [](auto& t) { t.principal = Amount{5}; }),
        with_terms(TxError::kMinimumOutOfRange, [](auto& t) { t.minimum = Amount{101}; }),
        with_terms(TxError::kAssetNotFound, [](auto& t) { t.asset = AssetId{77}; }),
        with_terms(TxError::kListingWindow, [now](auto& t) { t.listed_until = now; }),
        with_terms(TxError::kCalendarEnd, [](auto& t) { t.instalments = 60; }),
        sent_by(TxError::kTooManyListings, "anna"),
        with_terms(TxError::kPrincipalTooSmall, [](auto& t) { t.principal = Amount{99}; })}},
      {"withdraw_application", {"anna", WithdrawApplication{open}},
       {with_loan<WithdrawApplication>(TxError::kLoanNotFound, kNoLoan),
        with_loan<WithdrawApplication>(TxError::kLoanNotListed, active),
        sent_by(TxError::kNotBorrower, "ben")}}};
}

std::vector<Ladder> Stage::bidding() {
  const auto rate = [](std::int64_t ppb) {
    return [ppb](Draft& d) { d.as<PlaceBid>().rate = RatePpb{ppb}; };
  };
  const auto amount = [](std::int64_t minor) {
    return [minor](Draft& d) { d.as<PlaceBid>().amount = Amount{minor}; };
  };
  const auto bid = [](std::uint32_t number) {
    return [number](Draft& d) { d.as<WithdrawBid>().bid = number; };
  };
  return {
      {"place_bid", {"ben", PlaceBid{open, Amount{50}, RatePpb{160'000'000}}},
       {not_positive<PlaceBid>(), too_large<PlaceBid>(),
        {TxError::kRateOutOfRange, rate(kMaxRatePpb + 1)},
        with_loan<PlaceBid>(TxError::kLoanNotFound, kNoLoan),
        {TxError::kScheduleImpossible, rate(0)},
        with_loan<PlaceBid>(TxError::kLoanNotListed, expired),
        {TxError::kOwnListing,
         [this](Draft& d) {
           d.sender = "anna";
           d.as<PlaceBid>().loan = open;
         }},
        {TxError::kRateAboveCeiling, rate(160'000'001)},
        {TxError::kBidTooSmall, amount(9)},
        {TxError::kBidAbovePrincipal, amount(101)},
        with_loan<PlaceBid>(TxError::kTooManyBids, full),
        sent_by(TxError::kInsufficientFunds, "emil")}},
      {"withdraw_bid", {"dora", WithdrawBid{full, 0}},
       {with_loan<WithdrawBid>(TxError::kLoanNotFound, kNoLoan),
        with_loan<WithdrawBid>(TxError::kLoanNotListed, expired),
        {TxError::kBidNotFound, bid(1)},
        sent_by(TxError::kNotBidder, "ben")}}};
}

std::vector<Ladder> Stage::paying() {
  const auto limit = []<typename T>(TxError error, std::int64_t minor, T) {
    return Rung{error, [minor](Draft& d) { d.as<T>().limit = Amount{minor}; }};
  };
  const auto prepays = [](TxError error, std::int64_t minor) {
    return Rung{error, [minor](Draft& d) { d.as<PrepayPrincipal>().principal = Amount{minor}; }};
  };
  const auto both = [&]<typename T>(std::string name, T body) {
    return Ladder{std::move(name), {"carla", body},
                  {limit(TxError::kAmountNotPositive, 0, body),
                   limit(TxError::kAmountTooLarge, kTooMuch.minor, body),
                   with_loan<T>(TxError::kLoanNotFound, kNoLoan),
                   with_loan<T>(TxError::kLoanNotActive, expired),
                   limit(TxError::kCostsMore, 1, body),
                   sent_by(TxError::kInsufficientFunds, "emil")}};
  };
  return {both("pay_instalment", PayInstalment{active, Amount{1'000}}),
          both("pay_off_loan", PayOffLoan{active, Amount{1'000}}),
          {"pay_any", {"carla", PayAny{active, Amount{5}}},
           {not_positive<PayAny>(), too_large<PayAny>(),
            with_loan<PayAny>(TxError::kLoanNotFound, kNoLoan),
            with_loan<PayAny>(TxError::kLoanNotActive, expired),
            sent_by(TxError::kInsufficientFunds, "emil"),
            with_loan<PayAny>(TxError::kLoanSettling, settling),
            {TxError::kOverpayment, [](Draft& d) { d.as<PayAny>().amount = Amount{1'000}; }}}},
          {"set_autopay", {"frank", SetAutopay{active, Amount{100}}},
           {limit(TxError::kAmountNotPositive, -1, SetAutopay{}),
            limit(TxError::kAmountTooLarge, kTooMuch.minor, SetAutopay{}),
            with_loan<SetAutopay>(TxError::kLoanNotFound, kNoLoan),
            with_loan<SetAutopay>(TxError::kLoanNotActive, expired),
            sent_by(TxError::kNotBorrower, "ben")}},
          {"prepay_principal",
           {"carla", PrepayPrincipal{active, Amount{10}, PrepaymentEffect::kShorten, Amount{200}}},
           {prepays(TxError::kAmountNotPositive, 0),
            prepays(TxError::kAmountTooLarge, kTooMuch.minor),
            with_loan<PrepayPrincipal>(TxError::kLoanNotFound, kNoLoan),
            with_loan<PrepayPrincipal>(TxError::kLoanNotActive, expired),
            limit(TxError::kCostsMore, 1, PrepayPrincipal{}),
            sent_by(TxError::kInsufficientFunds, "emil"), prepays(TxError::kOverpayment, 100),
            with_loan<PrepayPrincipal>(TxError::kInstalmentOwed, begun),
            {TxError::kRestImpossible,
             [](Draft& d) { d.as<PrepayPrincipal>().effect = PrepaymentEffect::kLower; }}}},
          {"collect_payments", {"dora", CollectPayments{{active}}},
           {{TxError::kListNotAscending,
             [this](Draft& d) { d.body = CollectPayments{{active, active}}; }},
            sent_by(TxError::kNothingToCollect, "ben")}}};
}

std::vector<Ladder> Stage::ladders() {
  std::vector<Ladder> all = {transfer(), lane()};
  for (auto& group : {assets(), listing(), bidding(), paying()})
    all.insert(all.end(), group.begin(), group.end());
  return all;
}

}  // namespace

class ErrorsTest : public QObject {
  Q_OBJECT

  Stage stage_;

 private slots:
  /// Each row breaks one rule and, as far as that can be, every later one of its kind.
  void the_first_reason_is_reported_data() {
    QTest::addColumn<int>("ladder");
    QTest::addColumn<int>("rung");
    const auto ladders = stage_.ladders();
    for (std::size_t i = 0; i < ladders.size(); ++i)
      for (std::size_t k = 0; k < ladders[i].rungs.size(); ++k)
        QTest::addRow("%s: %s", ladders[i].name.c_str(),
                      contract::to_string(ladders[i].rungs[k].error))
            << static_cast<int>(i) << static_cast<int>(k);
  }

  void the_first_reason_is_reported() {
    QFETCH(int, ladder);
    QFETCH(int, rung);
    const Ladder at = stage_.ladders()[static_cast<std::size_t>(ladder)];
    const auto first = at.rungs.begin() + rung;
    Draft draft = at.good;
    for (auto later = at.rungs.end(); later-- != first;) later->spoil(draft);
    const TxError error = stage_.world.refusal(stage_.make(draft));
    QVERIFY2(error == first->error, contract::to_string(error));
  }

  void without_a_reason_nothing_is_refused() {
    for (const Ladder& ladder : stage_.ladders()) {
      const TxError error = stage_.world.refusal(stage_.make(ladder.good));
      QVERIFY2(error == TxError::kNone, (ladder.name + contract::to_string(error)).c_str());
    }
  }

  void every_error_has_a_row() {
    std::set<TxError> seen;
    for (const Ladder& ladder : stage_.ladders())
      for (const Rung& rung : ladder.rungs) seen.insert(rung.error);
    for (const TxError error : contract::all_tx_errors())
      QVERIFY2(seen.contains(error) != has_rows_elsewhere(error), contract::to_string(error));
  }

  void names_are_unique_and_numbers_ascend_within_their_ranges() {
    std::set<std::string> names;
    TxError last = TxError::kNone;
    for (const TxError error : contract::all_tx_errors()) {
      QVERIFY(last < error);
      last = error;
      const auto number = static_cast<int>(error);
      QVERIFY(number >= 100 && number < 400);
      QVERIFY(names.insert(contract::to_string(error)).second);
    }
    QVERIFY(!names.contains("none"));
    QCOMPARE(contract::to_string(TxError::kNone), "none");
  }

  /// A number without a name would come out as "none"; the ranges hold no enumerator besides these.
  void the_list_is_whole() {
    std::size_t named = 0;
    for (std::uint16_t number = 1; number < 1'000; ++number)
      if (std::string(contract::to_string(static_cast<TxError>(number))) != "none") ++named;
    QCOMPARE(named, contract::all_tx_errors().size());
  }

  void within_a_ladder_numbers_ascend() {
    for (const Ladder& ladder : stage_.ladders())
      for (std::size_t k = 1; k < ladder.rungs.size(); ++k) {
        const TxError before = ladder.rungs[k - 1].error;
        const TxError error = ladder.rungs[k].error;
        // needs the listing, so it is found after it
        if (before == TxError::kLoanNotFound && error == TxError::kScheduleImpossible) continue;
        QVERIFY2(before < error, (ladder.name + " " + contract::to_string(error)).c_str());
      }
  }
};

TALLY_TEST(ErrorsTest)
#include "errors_test.moc"
