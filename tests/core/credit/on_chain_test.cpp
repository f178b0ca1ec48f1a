// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/credit_objects.hpp"
#include "core/credit/base64url.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/present.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "tests/core/credit/vectors.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using namespace tally::credit;
using tally::test::World;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;

SecretJwk fixed_key(std::uint8_t seed) {
  return SecretJwk::from_p256(*P256Secret::from_bytes(Bytes(32, seed)));
}

/// A presentation of one fact; everything but the fact is the same each time.
std::string presentation_of(std::int64_t score) {
  const SecretJwk bank = fixed_key(1);
  const SecretJwk borrower = fixed_key(2);
  Json claims = *read_json(R"({"iss":"bank","vct":"urn:x","exp":1900000000})");
  claims.set("score", json_number(score));
  const auto token = issue(bank,
                           {.claims = claims, .selectable = all_selectable(claims),
                            .header = json_object(), .decoy_step = 16,
                            .holder = &borrower.public_jwk()},
                           [] { return Salt{1, 2, 3}; });
  return bind(*token, borrower, {"tally:ben", "nonce", kNow})->text();
}

/// Everything that a block leaves behind: the transaction, its events, the changed state.
struct Trace {
  Bytes transaction;
  Bytes events;
  Bytes state;
};

Trace trace_of(const Hash256& commitment) {
  World world;
  const LoanId loan = world.apply_for("anna", tally::test::usual_terms(world));
  const std::size_t before = world.events().size();
  const KnownTransaction tx = world.make(
      "anna", CredentialGrant{loan, world.account("ben"), commitment,
                              Timestamp{world.now().ms + 86'400'000}});
  world.block({tx});
  Trace trace;
  // The signature and the id are functions of the content, so they are left out.
  trace.transaction = encode(tx.transaction.content);
  for (std::size_t i = before; i < world.events().size(); ++i) {
    contract::EmittedEvent event = world.events()[i];
    if (auto* granted = std::get_if<contract::CredentialGranted>(&event.event)) granted->grant = {};
    const Bytes bytes = encode(event);
    trace.events.insert(trace.events.end(), bytes.begin(), bytes.end());
  }
  const auto record = contract::read_grant(world.state(), tx.id);
  trace.state = encode(*record);
  return trace;
}

bool holds(const Bytes& bytes, ByteView part) {
  return std::search(bytes.begin(), bytes.end(), part.begin(), part.end()) != bytes.end();
}

/// How many bytes differ, at places that lie within one stretch of 32.
std::size_t differing(const Bytes& a, const Bytes& b) {
  if (a.size() != b.size()) return a.size() + b.size();
  std::size_t first = a.size();
  std::size_t last = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    first = std::min(first, i);
    last = i;
  }
  return first > last ? 0 : last - first + 1;
}

}  // namespace

/// What strangers can learn from the chain about a credential: nothing.
class OnChainTest : public QObject {
  Q_OBJECT

 private slots:
  /// Of everything stored, only the commitment follows from the fact, and it needs the salt.
  void no_stored_byte_depends_on_a_claim_without_its_salt() {
    const std::array<std::uint8_t, 16> salt{9, 9, 9};
    const Trace low = trace_of(grant_commitment(salt, presentation_of(400)));
    const Trace high = trace_of(grant_commitment(salt, presentation_of(800)));
    QVERIFY(differing(low.transaction, high.transaction) <= 32);
    QVERIFY(differing(low.events, high.events) <= 32);
    QVERIFY(differing(low.state, high.state) <= 32);
    QVERIFY(low.transaction != high.transaction);

    // Another salt over the same fact gives another commitment: equal facts do not show as equal.
    const std::array<std::uint8_t, 16> other{8, 8, 8};
    QVERIFY(grant_commitment(salt, presentation_of(400)) !=
            grant_commitment(other, presentation_of(400)));
  }

  /// Somebody who guesses every score, and even knows every key and salt of the document, cannot
  /// find the right one on the chain without the salt of the consent.
  void guessing_finds_nothing() {
    const std::array<std::uint8_t, 16> salt{9, 9, 9};
    const Trace trace = trace_of(grant_commitment(salt, presentation_of(650)));
    for (std::int64_t score = 645; score <= 655; ++score) {
      const std::string shown = presentation_of(score);
      const std::string text = std::to_string(score);
      const Hash256 guesses[] = {sha256(as_bytes(shown)), sha256(as_bytes(text)),
                                 grant_commitment({}, shown),
                                 tagged_hash(HashTag::kTransaction, {as_bytes(shown)})};
      for (const Bytes* stored : {&trace.transaction, &trace.events, &trace.state}) {
        for (const Hash256& guess : guesses) QVERIFY(!holds(*stored, guess.view()));
        const auto split = split_sd_jwt(shown);
        for (const std::string& disclosure : split->disclosures) {
          QVERIFY(!holds(*stored, as_bytes(disclosure)));
          QVERIFY(!holds(*stored, *from_base64url(digest_of(disclosure))));
        }
      }
    }
    // With it, the lender does find it.
    const Hash256 right = grant_commitment(salt, presentation_of(650));
    QVERIFY(holds(trace.state, right.view()));
  }

  void a_nonce_is_for_one_loan_lender_borrower_and_request() {
    const ChainId chain{{1}};
    const LoanId loan{{2}};
    const AccountId lender{{3}};
    const AccountId borrower{{4}};
    const Hash256 random{{5}};
    std::vector<std::string> all{
        loan_nonce(chain, loan, lender, borrower, random),
        loan_nonce({{9}}, loan, lender, borrower, random),
        loan_nonce(chain, {{9}}, lender, borrower, random),
        loan_nonce(chain, loan, {{9}}, borrower, random),
        loan_nonce(chain, loan, lender, {{9}}, random),
        loan_nonce(chain, loan, lender, borrower, {{9}}),
        loan_nonce(chain, loan, borrower, lender, random)};
    QCOMPARE(all[0].size(), std::size_t{43});
    std::ranges::sort(all);
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
  }
};

TALLY_TEST(OnChainTest)
#include "on_chain_test.moc"
