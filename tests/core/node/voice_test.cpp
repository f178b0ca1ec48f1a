// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_voice.hpp"

#include <QTemporaryDir>
#include <algorithm>
#include <map>

#include "core/data/store/small_file.hpp"
#include "core/node/effects.hpp"

using namespace tally;

namespace {

/// One real validator of four, on real files; the test speaks for the other three.
class Validator4 {
 public:
  Validator4() {
    genesis_.network_name = "Four";
    genesis_.time = Timestamp{1'700'000'000'000};
    genesis_.assets = {{"TLY", "Tally", 6, {}}};
    for (std::uint8_t i = 1; i <= 4; ++i) keys_.push_back(key(i));
    std::ranges::sort(keys_, {}, &SecretKey::public_key);
    for (const SecretKey& it : keys_) {
      genesis_.validators.members.push_back(
          {it.public_key(), account_of(it.public_key()), 10, 0});
      genesis_.allocations.push_back(
          {account_of(it.public_key()), kNativeAsset, Amount{1'000'000}});
    }
    proposer_ = genesis_.validators.proposer(0);
  }

  static SecretKey key(std::uint8_t number) {
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(number);
    return *SecretKey::from_bytes(bytes);
  }
  SecretKey key_of(std::uint32_t index) const {
    return *SecretKey::from_bytes(keys_[index].bytes());
  }
  std::uint32_t proposer() const { return proposer_; }
  std::uint32_t other(std::uint32_t steps) const { return (proposer_ + steps) % 4; }
  ChainId chain() const { return contract::chain_id(genesis_); }
  std::filesystem::path dir(const std::string& name) const {
    return std::filesystem::path(dir_.path().toStdString()) / name;
  }

  std::unique_ptr<node::Pipeline> pipeline(const std::string& name, std::uint32_t index) const {
    node::PipelineOptions options;
    options.genesis = genesis_;
    options.directory = dir(name) / "chain";
    options.validator = keys_[index].public_key();
    auto made = node::Pipeline::open(std::move(options));
    if (!made) qFatal("%s", made.error().what.c_str());
    return *std::move(made);
  }
  /// A block that the proposer might make at that moment.
  Block block(std::int64_t later_ms) const {
    const auto maker = pipeline("maker" + std::to_string(later_ms), proposer_);
    const auto id = maker->propose(Timestamp{genesis_.time.ms + later_ms});
    return *maker->candidate(*id);
  }
  Proposal proposal(const Block& block) const {
    Proposal made;
    made.height = 1;
    made.block = id_of(block.header);
    made.signature = keys_[proposer_].sign(sign_hash(chain(), made));
    return made;
  }
  Vote vote(std::uint32_t voter, VotePhase phase, const Block& block) const {
    Vote made;
    made.phase = phase;
    made.height = 1;
    made.block = id_of(block.header);
    made.voter = voter;
    made.signature = keys_[voter].sign(sign_hash(chain(), made));
    return made;
  }

 private:
  QTemporaryDir dir_;
  std::vector<SecretKey> keys_;
  contract::Genesis genesis_;
  std::uint32_t proposer_ = 0;
};

/// What was said for each (height, round, phase): more than one thing is a double signature.
using Statements = std::map<std::tuple<Height, std::uint32_t, int>, std::set<Hash256>>;

/// From opening the files to the crash.
class Life {
 public:
  Life(const Validator4& four, std::uint32_t self, const std::string& name, Statements& said)
      : pipeline_(four.pipeline(name, self)) {
    const auto dir = four.dir(name) / "validator";
    auto signer = node::Signer::open(dir, four.chain(), four.key_of(self));
    auto log = node::ConsensusLog::open(dir);
    if (!signer || !log) qFatal("the files of the validator cannot be opened");
    voice_.signer.emplace(*std::move(signer));
    voice_.log.emplace(*std::move(log));
    if (!node::recall(*pipeline_, voice_)) qFatal("recall");

    node::EffectHooks hooks;
    hooks.block_time = [this] { return Timestamp{pipeline_->parent().time.ms + 5'000}; };
    hooks.is_timely = [](Timestamp) { return true; };
    hooks.set_timer = [](const consensus::SetTimer&) {};
    hooks.want_block = [](const BlockId&) {};
    hooks.evidence = [](const Evidence&) {};
    hooks.committed = [](const node::CommittedBlock&) {};
    hooks.broadcast = [this, self, &said, &four](const consensus::Broadcast& effect) {
      if (const auto* vote = std::get_if<Vote>(&effect.message); vote && vote->voter == self)
        said[{vote->height, vote->round, 1 + static_cast<int>(vote->phase)}].insert(
            sign_hash(four.chain(), *vote));
      const auto* proposal = std::get_if<Proposal>(&effect.message);
      if (proposal && self == four.proposer())
        said[{proposal->height, proposal->round, 0}].insert(sign_hash(four.chain(), *proposal));
    };
    effects_ = std::make_unique<node::Effects>(*pipeline_, &*voice_.signer, &*voice_.log,
                                               std::move(hooks));
    if (pipeline_->parent().height > 0) return;
    const auto begun = voice_.memory.empty() ? effects_->start_height()
                                             : effects_->resume(voice_.memory);
    if (!begun) qFatal("%s", begun.error().what.c_str());
  }

  void hear(consensus::Input input) {
    if (!effects_->feed(std::move(input))) qFatal("feed");
  }
  void take(const Block& block) {
    if (!effects_->take_block(block)) qFatal("take_block");
  }
  const BlockId& tip() const { return pipeline_->parent().block; }
  Height height() const { return pipeline_->parent().height; }
  const node::GuardRecord& guard() const { return voice_.signer->memory(); }

 private:
  std::unique_ptr<node::Pipeline> pipeline_;
  node::NodeVoice voice_;
  std::unique_ptr<node::Effects> effects_;
};

using Step = std::function<void(Life&)>;

std::vector<Step> decide(const Validator4& four, std::uint32_t self, const Block& block) {
  std::vector<Step> steps;
  const auto feed = [&](consensus::Input input) {
    steps.push_back([input](Life& life) { life.hear(input); });
  };
  feed({consensus::ProposalReceived{four.proposal(block)}});
  steps.push_back([block](Life& life) { life.take(block); });
  for (const VotePhase phase : {VotePhase::kPrevote, VotePhase::kPrecommit})
    for (std::uint32_t voter = 0; voter < 4; ++voter)
      if (voter != self) feed({consensus::VoteReceived{four.vote(voter, phase, block)}});
  return steps;
}

/// Takes off the end of the log what a power cut may: all behind the last signature's reasons.
void lose_unsynced(const Validator4& four, const std::string& name, std::uint64_t kept) {
  const auto file = four.dir(name) / "validator" / "log";
  auto log = RecordLog::open(file, HashTag::kConsensusLog, "");
  std::vector<Bytes> records = log->take_found();
  QVERIFY(log->clear().has_value());
  std::filesystem::remove(file);
  auto fresh = RecordLog::open(file, HashTag::kConsensusLog, "");
  for (std::size_t i = 0; i < std::min<std::size_t>(kept, records.size()); ++i)
    QVERIFY(fresh->append(records[i]).has_value());
}

}  // namespace

class VoiceTest : public QObject {
  Q_OBJECT

 private slots:
  void never_signs_twice_wherever_it_is_killed_data() {
    QTest::addColumn<bool>("power_cut");
    QTest::newRow("killed") << false;
    QTest::newRow("power cut") << true;
  }
  /// The proposer tells it one block before the crash and another one after.
  void never_signs_twice_wherever_it_is_killed() {
    QFETCH(bool, power_cut);
    const Validator4 four;
    const std::uint32_t self = four.other(1);
    const Block first = four.block(1'000);
    const Block second = four.block(2'000);
    const std::vector<Step> steps = decide(four, self, first);
    for (std::size_t crash = 0; crash <= steps.size(); ++crash) {
      const std::string name = "node" + std::to_string(crash);
      Statements said;
      std::uint64_t kept = 0;
      {
        Life life(four, self, name, said);
        for (std::size_t i = 0; i < crash; ++i) steps[i](life);
        kept = life.guard().log_record;
      }
      if (power_cut) lose_unsynced(four, name, kept);
      Life life(four, self, name, said);
      if (life.height() == 0) {
        life.hear({consensus::ProposalReceived{four.proposal(second)}});
        life.take(second);
      }
      for (const Step& step : steps) {
        step(life);
        if (life.height() == 0) life.take(first);  // whoever asks for it gets it
      }
      QVERIFY2(life.height() == 1, qPrintable(QString("killed before step %1").arg(crash)));
      QVERIFY(life.tip() == id_of(first.header));
      for (const auto& [slot, statements] : said) QCOMPARE(statements.size(), std::size_t{1});
    }
  }

  void a_proposer_proposes_the_same_after_a_crash() {
    const Validator4 four;
    Statements said;
    { const Life life(four, four.proposer(), "node", said); }
    QCOMPARE(said.size(), std::size_t{2});  // a proposal and a prevote
    { const Life life(four, four.proposer(), "node", said); }
    QCOMPARE(said.size(), std::size_t{2});
    for (const auto& [slot, statements] : said) QCOMPARE(statements.size(), std::size_t{1});
  }

  void without_its_log_it_is_silent_through_the_height() {
    const Validator4 four;
    const std::uint32_t self = four.other(1);
    const Block block = four.block(1'000);
    const std::vector<Step> steps = decide(four, self, block);
    Statements said;
    {
      Life life(four, self, "node", said);
      steps[0](life);
      steps[1](life);
    }
    QCOMPARE(said.size(), std::size_t{1});
    std::filesystem::remove(four.dir("node") / "validator" / "log");
    Life life(four, self, "node", said);
    for (const Step& step : steps) step(life);
    QCOMPARE(said.size(), std::size_t{1});  // no precommit
    QCOMPARE(life.height(), Height{1});     // the others decide
    QCOMPARE(life.guard().quiet_through, Height{1});
  }

  void a_damaged_log_stops_the_node_with_one_line() {
    const Validator4 four;
    const std::uint32_t self = four.other(1);
    Statements said;
    {
      Life life(four, self, "node", said);
      for (const Step& step : decide(four, self, four.block(1'000))) {
        if (life.height() == 0) step(life);
        if (said.size() == 2) break;
      }
    }
    const auto dir = four.dir("node") / "validator";
    Bytes bytes = **load_file(dir / "log", 1 << 20);
    bytes[60] ^= 1;
    QVERIFY(replace_file(dir / "log", bytes).has_value());
    const auto log = node::ConsensusLog::open(dir);
    QVERIFY(!log.has_value());
    QVERIFY(log.error().what.find("is damaged") != std::string::npos);
    QVERIFY(log.error().what.find("delete") != std::string::npos);
    QVERIFY(log.error().what.find('\n') == std::string::npos);
  }
};

TALLY_TEST(VoiceTest)
#include "voice_test.moc"
