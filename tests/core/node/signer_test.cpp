// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signer.hpp"

#include <QTemporaryDir>

#include "core/data/store/small_file.hpp"

using namespace tally;
using node::Signer;

namespace {

ChainId chain_of(std::uint8_t number) {
  ChainId id;
  id.bytes.fill(number);
  return id;
}

SecretKey key_of(std::uint8_t number) {
  std::array<std::uint8_t, 32> bytes{};
  bytes.fill(number);
  return *SecretKey::from_bytes(bytes);
}

BlockId block_of(std::uint8_t number) {
  BlockId id;
  id.bytes.fill(number);
  return id;
}

Vote vote(VotePhase phase, Height height, std::uint32_t round, std::uint8_t block) {
  Vote made;
  made.phase = phase;
  made.height = height;
  made.round = round;
  if (block != 0) made.block = block_of(block);
  return made;
}

Proposal proposal(Height height, std::uint32_t round, std::uint8_t block) {
  Proposal made;
  made.height = height;
  made.round = round;
  made.block = block_of(block);
  return made;
}

constexpr auto kPrevote = VotePhase::kPrevote;
constexpr auto kPrecommit = VotePhase::kPrecommit;

class Guard {
 public:
  Guard() : path(std::filesystem::path(dir_.path().toStdString()) / "validator") {}
  Signer open() const {
    auto signer = Signer::open(path, chain_of(1), key_of(7));
    if (!signer) qFatal("%s", signer.error().what.c_str());
    return *std::move(signer);
  }
  std::string problem(std::uint8_t chain, std::uint8_t key) const {
    const auto signer = Signer::open(path, chain_of(chain), key_of(key));
    return signer ? "" : signer.error().what;
  }

 private:
  QTemporaryDir dir_;

 public:
  const std::filesystem::path path;  // after the directory that it is in
};

}  // namespace

class SignerTest : public QObject {
  Q_OBJECT

 private slots:
  void signs_forward_only_data() {
    QTest::addColumn<int>("phase");  // 0 proposal, 1 prevote, 2 precommit
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("round");
    QTest::addColumn<int>("block");
    QTest::addColumn<bool>("signs");
    // After a prevote at height 5, round 2, for block 1.
    QTest::newRow("the same again") << 1 << 5 << 2 << 1 << true;
    QTest::newRow("another block") << 1 << 5 << 2 << 2 << false;
    QTest::newRow("no block") << 1 << 5 << 2 << 0 << false;
    QTest::newRow("proposal of that round") << 0 << 5 << 2 << 1 << false;
    QTest::newRow("precommit of that round") << 2 << 5 << 2 << 1 << true;
    QTest::newRow("precommit of the round before") << 2 << 5 << 1 << 1 << false;
    QTest::newRow("proposal of the next round") << 0 << 5 << 3 << 2 << true;
    QTest::newRow("a height before, a later round") << 2 << 4 << 9 << 1 << false;
    QTest::newRow("a later height, the first round") << 0 << 6 << 0 << 1 << true;
  }
  void signs_forward_only() {
    QFETCH(int, phase);
    QFETCH(int, height);
    QFETCH(int, round);
    QFETCH(int, block);
    QFETCH(bool, signs);
    for (const bool reopened : {false, true}) {
      const Guard guard;
      std::optional<Signer> signer(guard.open());
      const auto first = signer->sign(vote(kPrevote, 5, 2, 1), 10);
      QVERIFY(first.has_value() && first->has_value());
      if (reopened) {
        signer.reset();
        signer.emplace(guard.open());
      }
      const auto h = static_cast<Height>(height);
      const auto r = static_cast<std::uint32_t>(round);
      const auto b = static_cast<std::uint8_t>(block);
      const auto answer = phase == 0   ? signer->sign(proposal(h, r, b), 11)
                          : phase == 1 ? signer->sign(vote(kPrevote, h, r, b), 11)
                                       : signer->sign(vote(kPrecommit, h, r, b), 11);
      QVERIFY(answer.has_value());
      QCOMPARE(answer->has_value(), signs);
      if (phase == 1 && signs) QVERIFY(**answer == **first);
    }
  }

  void remembers_before_it_answers() {
    const Guard guard;
    auto signer = guard.open();
    QVERIFY(signer.sign(vote(kPrecommit, 8, 0, 3), 42)->has_value());
    const auto bytes = load_file(guard.path / "guard", 1024);
    QVERIFY(bytes.has_value() && bytes->has_value());
    QCOMPARE(signer.memory().height, Height{8});
    QCOMPARE(signer.memory().log_record, 42ULL);
    QVERIFY(!std::filesystem::exists(guard.path / "guard.new"));
  }

  void a_torn_new_guard_changes_nothing() {
    const Guard guard;
    std::optional<Signer> signer(guard.open());
    QVERIFY(signer->sign(vote(kPrevote, 5, 0, 1), 1)->has_value());
    signer.reset();
    // What a crash between writing and renaming leaves.
    QVERIFY(replace_file(guard.path / "guard.new", as_bytes("half a gua")).has_value());
    signer.emplace(guard.open());
    QVERIFY(!signer->sign(vote(kPrevote, 5, 0, 2), 2)->has_value());
    QVERIFY(signer->sign(vote(kPrevote, 6, 0, 2), 2)->has_value());
  }

  void one_process_at_a_time() {
    const Guard guard;
    const Signer signer = guard.open();
    QVERIFY(guard.problem(1, 7).find("in use") != std::string::npos);
  }

  void refuses_what_is_not_its_own() {
    const Guard guard;
    {
      auto signer = guard.open();
      QVERIFY(signer.sign(vote(kPrevote, 1, 0, 1), 1)->has_value());
    }
    QVERIFY(guard.problem(1, 8).find("another key") != std::string::npos);
    QVERIFY(guard.problem(2, 7).find("another network") != std::string::npos);
    const Bytes whole = **load_file(guard.path / "guard", 1024);
    for (std::size_t at = 0; at < whole.size(); ++at) {
      Bytes bad = whole;
      bad[at] ^= 1;
      QVERIFY(replace_file(guard.path / "guard", bad).has_value());
      QVERIFY2(guard.problem(1, 7).find("is damaged") != std::string::npos,
               guard.problem(1, 7).c_str());
    }
    QVERIFY(replace_file(guard.path / "guard", {}).has_value());
    QVERIFY(guard.problem(1, 7).find("is damaged") != std::string::npos);
  }

  void leaves_a_height_to_whoever_signed_it() {
    const Guard guard;
    std::optional<Signer> signer(guard.open());
    QVERIFY(signer->sign(vote(kPrevote, 5, 1, 1), 1)->has_value());
    QVERIFY(!*signer->heard(vote(kPrevote, 5, 1, 1)));  // our own words
    QVERIFY(!*signer->heard(vote(kPrecommit, 5, 0, 1)));
    QVERIFY(*signer->heard(vote(kPrecommit, 7, 0, 1)));
    signer.reset();
    signer.emplace(guard.open());
    QVERIFY(!signer->sign(vote(kPrevote, 6, 0, 1), 2)->has_value());
    QVERIFY(!signer->sign(vote(kPrevote, 7, 3, 1), 2)->has_value());
    QVERIFY(signer->sign(vote(kPrevote, 8, 0, 1), 2)->has_value());
  }
};

TALLY_TEST(SignerTest)
#include "signer_test.moc"
