// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/node/credit_town.hpp"

#include <algorithm>
#include <fstream>

#include "core/contract/credit_objects.hpp"
#include "core/contract/read.hpp"
#include "core/credit/base64url.hpp"
#include "core/credit/names.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

using namespace tally;
using node::RequestState;

namespace {

constexpr std::size_t kBureau = 0;
constexpr std::size_t kBorrower = 1;
constexpr std::size_t kFunder = 2;
constexpr std::size_t kOther = 3;
const std::string kType(credit::kVctCreditReport);
/// Values that occur nowhere by chance.
const std::string kClaims =
    R"({"grade":"grade-Bq7","income_band":"income-4711","verified":"verified-source-x9",)"
    R"("late_30_24m":"late-none-k3"})";

std::vector<node::FactWanted> wanted(std::initializer_list<std::pair<const char*, bool>> facts) {
  std::vector<node::FactWanted> made;
  for (const auto& [claim, required] : facts) made.push_back({claim, required});
  return made;
}

std::string claims_in(const node::LoanFile& file) {
  std::string all;
  for (const node::CreditFact& fact : file.facts) all += fact.claim + "=" + fact.value + ";";
  return all;
}

/// Everything that somebody could compute of a claim without its salt, and what stands for it.
std::vector<Bytes> needles() {
  std::vector<Bytes> made;
  const auto add = [&](std::string_view text) {
    made.push_back(to_bytes(as_bytes(text)));
    made.push_back(to_bytes(as_bytes(credit::to_base64url(as_bytes(text)))));
    const Hash256 digest = sha256(as_bytes(text));
    made.push_back(to_bytes(digest.view()));
    made.push_back(to_bytes(as_bytes(digest.hex())));
    made.push_back(to_bytes(as_bytes(credit::to_base64url(digest.view()))));
  };
  const std::pair<const char*, const char*> facts[] = {{"grade", "grade-Bq7"},
                                                       {"income_band", "income-4711"},
                                                       {"verified", "verified-source-x9"},
                                                       {"late_30_24m", "late-none-k3"}};
  for (const auto& [claim, value] : facts) {
    add(value);
    add(std::string("\"") + value + "\"");
    add(std::string("[\"") + claim + "\",\"" + value + "\"]");
    add(std::string("{\"") + claim + "\":\"" + value + "\"}");
  }
  return made;
}

bool holds(ByteView all, const Bytes& needle) {
  return std::search(all.begin(), all.end(), needle.begin(), needle.end()) != all.end();
}

}  // namespace

class CreditStoryTest : public QObject {
  Q_OBJECT

 private slots:
  void a_loan_is_funded_on_facts_that_only_their_readers_see() {
    test::CreditTown town;
    QCOMPARE(town.start(), std::string());
    QVERIFY(town.until([&] { return town[kOther].node->tip()->peers == 3; }));

    // Keys to write to, and an office.
    for (std::size_t i = 0; i < test::CreditTown::kHomes; ++i)
      QCOMPARE(town.done([&](auto done) { town[i].credit->publish_key(done); }), std::string());
    QCOMPARE(town.done([&](auto done) {
      town[kBureau].credit->open_office("First Bureau", {kType}, done);
    }), std::string());
    QVERIFY(town.until([&] {
      const auto state = town[kBureau].node->snapshot();
      return contract::read_issuer(state->state(), town[kBureau].account).has_value();
    }));
    QCOMPARE(town.done([&](auto done) { town[kBureau].credit->anchor_status(done); }),
             std::string());
    QVERIFY(town.until([&] { return town[kBureau].credit->view()->status_epoch == 1; }));

    // The bureau issues eight copies to the borrower.
    QVERIFY(town.until([&] {
      return town[kBorrower].credit->view()->has_sealing_key &&
             town[kFunder].credit->view()->has_sealing_key &&
             town[kOther].credit->view()->has_sealing_key;
    }));
    QCOMPARE(town.done([&](auto done) {
      town[kBorrower].credit->order(town[kBureau].account, kType, done);
    }), std::string());
    QVERIFY(town.until([&] { return town[kBureau].credit->view()->orders.size() == 1; }));
    const std::string order = town[kBureau].credit->view()->orders[0].id;
    QCOMPARE(town.done([&](auto done) {
      town[kBureau].credit->issue(order, kClaims, 180, done);
    }), std::string());
    QVERIFY(town.until([&] { return town[kBorrower].credit->view()->documents.size() == 1; }));
    QCOMPARE(town[kBorrower].credit->view()->documents[0].copies_left, 8U);
    QCOMPARE(town[kBorrower].credit->view()->documents[0].facts.size(), std::size_t{4});

    // The borrower applies.
    LoanTerms terms;
    terms.asset = AssetId{1};
    terms.principal = Amount{120'000};
    terms.rate_ceiling = RatePpb{120'000'000};
    terms.instalments = 12;
    terms.listed_until = Timestamp{node::wall_clock_now().ms + 3 * kDayMs};
    terms.close_when_full = true;
    terms.grace_days = 5;
    terms.late_fee = Amount{500};
    terms.default_after_days = 60;
    terms.grade = "B2";
    const LoanId loan = id_cast<LoanId>(town.send(kBorrower, ApplyForLoan{terms}));
    QVERIFY(town.until([&] {
      return contract::read_loan(town[kFunder].node->snapshot()->state(), loan).has_value() &&
             contract::read_loan(town[kOther].node->snapshot()->state(), loan).has_value();
    }));

    // Two lenders ask for different claims.
    QCOMPARE(town.done([&](auto done) {
      town[kFunder].credit->ask(
          {loan, kType, wanted({{"grade", true}, {"income_band", true}, {"late_30_24m", false}}),
           "to decide on a bid", 365, 7}, done);
    }), std::string());
    QCOMPARE(town.done([&](auto done) {
      town[kOther].credit->ask({loan, kType, wanted({{"verified", true}}), "", 30, 7}, done);
    }), std::string());
    QVERIFY(town.until([&] { return town[kBorrower].credit->view()->asked_of_me.size() == 2; }));
    for (const node::FactRequest& request : town[kBorrower].credit->view()->asked_of_me) {
      const bool is_funder = request.lender == town[kFunder].account;
      QCOMPARE(request.facts.size(), is_funder ? std::size_t{3} : std::size_t{1});
      // What a lender requires is shown or nothing is.
      QCOMPARE(town.done([&](auto done) { town[kBorrower].credit->answer(request.id, {}, done); }),
               is_funder ? std::string("required_claim_missing grade")
                         : std::string("required_claim_missing verified"));
      const std::vector<std::string> claims =
          is_funder ? std::vector<std::string>{"grade", "income_band"}
                    : std::vector<std::string>{"verified"};
      QCOMPARE(town.done([&](auto done) {
        town[kBorrower].credit->answer(request.id, claims, done);
      }), std::string());
    }
    QCOMPARE(town[kBorrower].credit->view()->documents[0].copies_left, 6U);

    // Each sees only its own.
    QVERIFY(town.until([&] {
      return town[kFunder].credit->view()->files.size() == 1 &&
             town[kOther].credit->view()->files.size() == 1;
    }));
    const node::LoanFile file = town[kFunder].credit->view()->files[0];
    std::string seen = claims_in(file);
    QVERIFY2(seen.find("grade=grade-Bq7;") != std::string::npos, seen.c_str());
    QVERIFY(seen.find("income_band=income-4711;") != std::string::npos);
    QVERIFY(seen.find("verified") == std::string::npos);
    QCOMPARE(claims_in(town[kOther].credit->view()->files[0]),
             std::string("verified=verified-source-x9;"));
    QCOMPARE(file.issuer_name, std::string("First Bureau"));

    // One funds.
    town.send(kFunder, PlaceBid{loan, terms.principal, RatePpb{110'000'000}});
    QVERIFY(town.until([&] {
      const auto record = contract::read_loan(town[kFunder].node->snapshot()->state(), loan);
      return record && record->status == LoanStatus::kActive;
    }));

    // The bureau revokes later: the copy that the funder saw and, as it cannot tell, all others.
    const auto issued = town[kBureau].credit->view()->issued;
    QCOMPARE(issued.size(), std::size_t{8});
    for (const node::IssuedRow& row : issued)
      QCOMPARE(town.done([&](auto done) {
        town[kBureau].credit->set_status(row.index, 1, done);
      }), std::string());
    QCOMPARE(town.done([&](auto done) { town[kBureau].credit->anchor_status(done); }),
             std::string());
    QVERIFY(town.until([&] { return town[kFunder].credit->view()->files[0].status == 1; }));

    // The funder's file proves the state at signing, on another node as well.
    const auto exported = town.wait_for<Result<std::string, node::Rejection>>(
        [&](auto then) { town[kFunder].credit->export_file(file.id, std::move(then)); });
    QVERIFY(exported.has_value());
    for (const std::size_t reader : {kFunder, kOther, kBureau}) {
      QVERIFY(town.until([&] {
        const auto state = town[reader].node->snapshot();
        const auto epoch =
            contract::read_newest_status(state->state(), town[kBureau].account, 1);
        return epoch && epoch->epoch == 2;
      }));
      const auto proof = town.wait_for<Result<node::FileProof, node::Rejection>>(
          [&](auto then) { town[reader].credit->check_file(*exported, std::move(then)); });
      QVERIFY2(proof.has_value(), proof ? "" : proof.error().detail.c_str());
      QCOMPARE(proof->epoch_then, 1U);
      QCOMPARE(proof->status_then, std::uint8_t{0});
      QCOMPARE(proof->epoch_now, 2U);
      QCOMPARE(proof->status_now, std::uint8_t{1});
      QVERIFY(proof->signed_height > 0);
    }
    // A byte of it changed proves nothing.
    std::string forged = *exported;
    forged[forged.find("sd_jwt_kb") + 40] ^= 1;
    const auto refused = town.wait_for<Result<node::FileProof, node::Rejection>>(
        [&](auto then) { town[kOther].credit->check_file(forged, std::move(then)); });
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().name, std::string("bad_document"));

    nothing_linkable(town);

    // Consent is taken back: the lender is told to delete, and can.
    const auto asked = town[kBorrower].credit->view()->asked_of_me;
    const auto mine = std::ranges::find(asked, town[kFunder].account, &node::FactRequest::lender);
    town.send(kBorrower, GrantRevoke{*mine->grant});
    QVERIFY(town.until([&] { return town[kFunder].credit->view()->files[0].withdrawn; }));
    QVERIFY(town.until([&] {
      return std::ranges::any_of(
          town[kBorrower].credit->view()->asked_of_me,
          [](const auto& it) { return it.state == RequestState::kWithdrawn; });
    }));
    QCOMPARE(town.done([&](auto done) { town[kFunder].credit->forget_file(file.id, done); }),
             std::string());
    QVERIFY(town[kFunder].credit->view()->files.empty());
  }

 private:
  /// No byte of the chain, nor of any file of any node, depends on a claim without its salt.
  static void nothing_linkable(test::CreditTown& town) {
    const std::vector<Bytes> all = needles();
    const Height tip = town[kOther].node->tip()->height;
    for (Height height = 1; height <= tip; ++height) {
      const auto block = town.wait_for<Result<FinalBlock, node::Rejection>>(
          [&](auto then) { town[kOther].node->read_block(height, std::move(then)); });
      QVERIFY(block.has_value());
      const Bytes bytes = encode(*block);
      for (const Bytes& needle : all) QVERIFY(!holds(bytes, needle));
    }
    std::size_t entries = 0;
    const auto moment = town[kOther].node->snapshot();
    const contract::KeyRange everything{Bytes{}, Bytes(64, 0xff)};
    contract::for_each(moment->state(), everything, [&](ByteView key, ByteView value) {
      ++entries;
      for (const Bytes& needle : all)
        if (holds(key, needle) || holds(value, needle)) qFatal("a claim stands in the state");
      return true;
    });
    QVERIFY(entries > 20);
    std::size_t files = 0;
    for (std::size_t home = 0; home < test::CreditTown::kHomes; ++home)
      for (const auto& entry :
           std::filesystem::recursive_directory_iterator(town[home].directory)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(in)), {});
        ++files;
        for (const Bytes& needle : all)
          QVERIFY2(!holds(as_bytes(bytes), needle), entry.path().c_str());
      }
    QVERIFY(files > 20);
  }
};

TALLY_TEST(CreditStoryTest)
#include "credit_story_test.moc"
