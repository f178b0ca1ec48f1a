// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include "core/data/store/record_log.hpp"
#include "core/node/signer.hpp"
#include "tests/sim/lying_disk.hpp"

using namespace tally;
using namespace tally::sim;

namespace {

constexpr int kLives = 8;

/// A validator's signer and its log through several power cuts: what breaks, or nothing.
class Validator {
 public:
  Validator(const std::filesystem::path& dir, std::uint64_t seed, LyingDisk::Bugs bugs)
      : dir_(dir), chance_(seed, std::nullopt), disk_(dir, seed, bugs) {
    std::filesystem::create_directories(dir_ / "log");
    std::filesystem::create_directories(dir_ / "key");
    chain_.bytes.fill(1);
  }

  std::string live() {
    for (int life = 0; life < kLives && broken_.empty(); ++life) {
      disk_.cut_after(1 + below(120));
      try {
        one_life();
      } catch (const PowerCut&) {
        ++cuts_;
      }
      disk_.come_back();
    }
    return broken_;
  }
  [[nodiscard]] std::size_t signatures() const { return signed_.size(); }

 private:
  std::uint64_t below(std::uint64_t sides) {
    return chance_.below(chance_.next(Topic::kAct), sides);
  }

  void one_life() {
    auto log = RecordLog::open(dir_ / "log" / "log", HashTag::kConsensusLog, "");
    if (!log) return fail(log.error().what);
    if (log->last() < synced_) fail("a record that was synced is gone");
    auto signer = node::Signer::open(dir_ / "key", chain_, *SecretKey::from_bytes(key()));
    if (!signer) return fail(signer.error().what);
    if (signer->memory().log_record > log->last()) fail("a signature outlives its reason");
    while (broken_.empty()) {
      if (!log->append(Bytes(1 + below(200), 9)) || !log->sync()) return fail("cannot write");
      synced_ = log->last();
      sign_one(*signer, log->last());
    }
  }

  /// Now and then again where it has signed already, or may have: then something else.
  void sign_one(node::Signer& signer, std::uint64_t record) {
    if (below(3) > 0) ++step_;
    Vote vote;
    vote.height = 1 + step_ / 4;
    vote.round = static_cast<std::uint32_t>(step_ / 2 % 2);
    vote.phase = step_ % 2 == 0 ? VotePhase::kPrevote : VotePhase::kPrecommit;
    vote.block = BlockId{};
    vote.block->bytes = chance_.bytes(chance_.next(Topic::kKey));
    const auto signature = signer.sign(vote, record);
    if (!signature) return fail(signature.error().what);
    if (disk_.is_off() || !*signature) return;
    const Hash256 said = sign_hash(chain_, vote);
    if (signed_.emplace(step_, said).first->second != said) fail("signs two things");
  }

  static std::array<std::uint8_t, 32> key() { return sha256(as_bytes("disk test")).bytes; }
  void fail(const std::string& what) { broken_ = what; }

  const std::filesystem::path dir_;
  ChainId chain_;
  Chance chance_;
  LyingDisk disk_;
  std::uint64_t synced_ = 0;
  std::uint64_t step_ = 0;
  std::size_t cuts_ = 0;
  std::map<std::uint64_t, Hash256> signed_;
  std::string broken_;
};

std::string broken_by(std::uint64_t seed, LyingDisk::Bugs bugs, std::size_t* signatures) {
  const QTemporaryDir dir;
  Validator validator(dir.path().toStdString(), seed, bugs);
  const std::string broken = validator.live();
  if (signatures != nullptr) *signatures += validator.signatures();
  return broken;
}

}  // namespace

/// The signer's guard and the log under it, the product's own, over a disk that loses what was not
/// synced, with the power cut at any call.
class DiskTest : public QObject {
  Q_OBJECT

 private slots:
  void power_cuts_lose_nothing_that_matters() {
    std::size_t signatures = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
      const std::string broken = broken_by(seed, {}, &signatures);
      QVERIFY2(broken.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(broken.c_str())));
    }
    QVERIFY(signatures > 500);
  }

  void mutants_are_caught_data() {
    QTest::addColumn<bool>("directory");
    QTest::addColumn<bool>("file");
    QTest::newRow("directory fsync skipped") << true << false;
    QTest::newRow("file fsync skipped") << false << true;
  }
  void mutants_are_caught() {
    QFETCH(bool, directory);
    QFETCH(bool, file);
    std::uint64_t seed = 1;
    std::string broken;
    for (; seed <= 20 && broken.empty(); ++seed)
      broken = broken_by(seed, {directory, file}, nullptr);
    QVERIFY2(!broken.empty(), "the simulator does not see it");
    qInfo("seed %d: %s", static_cast<int>(seed - 1), broken.c_str());
  }
};

TALLY_TEST(DiskTest)
#include "disk_test.moc"
