// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

#include "app/node_config.hpp"
#include "core/data/crypto/random.hpp"
#include "core/network/beast/beast_transport.hpp"
#include "core/network/exchange.hpp"
#include "core/node/make_node.hpp"

/// A validator that lies and strangers that talk nonsense, for the cluster test alone:
///   tally_liar GENESIS KEYFILE HOST:PORT…
/// Shape:  speaks the wire as every node does. With the validator key: signs two different votes
///         for each slot, tells each half of the nodes one of them, proposes two blocks that nobody
///         has, and claims to be far ahead. Under names made up every second: certificates that
///         nobody signed, blocks, ranges, parts of snapshots and transactions of random bytes,
///         second greetings, and bytes that are no channel at all.
///         Runs until it is killed; prints "lied" once it has said the first two votes.
namespace {

using namespace tally;
using namespace tally::network;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kTurn{20};
constexpr std::chrono::milliseconds kNonsense{200};
constexpr int kWordsOfAName = 8;
constexpr Height kFarAhead = 1'000'000;

Bytes noise(std::size_t size) {
  Bytes bytes(size);
  fill_random(bytes);
  return bytes;
}

template <typename Id>
Id random_id() {
  Id id;
  fill_random(id.bytes);
  return id;
}

Signature random_signature() {
  Signature made{};
  fill_random(made);
  return made;
}

Key32 random_key() {
  Key32 key{};
  fill_random(key);
  return key;
}

/// Connections under one name, and what is heard on them.
class Mouth : private Backend {
 public:
  Mouth(const ChainId& chain, std::vector<std::string> targets, Height claimed) {
    ExchangeOptions options;
    options.chain = chain;
    options.static_key = random_key();
    options.agent = "liar";
    options.connect = std::move(targets);
    options.entropy = random_key;
    exchange_ = std::make_unique<Exchange>(std::move(options), static_cast<Backend&>(*this));
    exchange_->set_height(claimed, now());
    TransportEvents events;
    events.opened = [this](PeerNumber peer, bool, std::string address) {
      post([=, this] { exchange_->opened(peer, false, address, now()); });
    };
    events.took = [this](PeerNumber peer, Bytes frame) {
      post([=, this] { exchange_->took(peer, frame, now()); });
      transport_->more(peer);
    };
    events.closed = [this](PeerNumber peer) {
      post([=, this] { exchange_->closed(peer, now()); });
    };
    auto made = make_beast_transport({}, std::move(events));
    if (!made) std::abort();
    transport_ = *std::move(made);
  }
  ~Mouth() override { transport_->stop(); }

  /// Carries out what has happened; the statements that were heard.
  std::vector<Statement> turn() {
    std::deque<std::function<void()>> happened;
    {
      const std::lock_guard lock(mutex_);
      happened.swap(happened_);
    }
    for (const auto& event : happened) event();
    exchange_->tick(now());
    std::vector<Statement> heard;
    for (Action& action : exchange_->take_actions()) {
      if (auto* send = std::get_if<SendFrame>(&action))
        transport_->send(send->to, std::move(send->frame));
      else if (auto* close = std::get_if<ClosePeer>(&action))
        transport_->close(close->peer);
      else if (auto* dial = std::get_if<Dial>(&action))
        transport_->dial(dial->peer, dial->address);
      else if (auto* said = std::get_if<HeardStatement>(&action))
        heard.push_back(std::move(said->statement));
    }
    return heard;
  }

  void tell(PeerNumber peer, Message message) { exchange_->tell(peer, message); }
  [[nodiscard]] std::vector<PeerInfo> peers() const { return exchange_->peers(); }

  static Moment now() {
    const auto steady = std::chrono::duration_cast<std::chrono::milliseconds>(
        Clock::now().time_since_epoch());
    return {steady.count(), node::wall_clock_now()};
  }

 private:
  bool knows_tx(const TxId&) const override { return true; }
  std::optional<Bytes> tx(const TxId&) const override { return noise(300); }
  const Block* candidate(const BlockId&) const override { return nullptr; }
  std::optional<Bytes> final_block(Height) const override { return noise(500); }
  std::optional<Bytes> snapshot_manifest() override { return noise(700); }
  std::optional<Bytes> snapshot_chunk(Height, std::uint32_t) override { return noise(900); }

  void post(std::function<void()> event) {
    const std::lock_guard lock(mutex_);
    happened_.push_back(std::move(event));
  }

  std::unique_ptr<Exchange> exchange_;
  std::unique_ptr<Transport> transport_;
  std::mutex mutex_;
  std::deque<std::function<void()>> happened_;
};

/// The validator: whatever the others vote for, it votes for that and for something else.
class TwoFaces {
 public:
  TwoFaces(const ChainId& chain, ValidatorSet validators, SecretKey key)
      : chain_(chain), validators_(std::move(validators)), key_(std::move(key)) {
    self_ = validators_.index_of(key_.public_key()).value();
  }

  void hear(Mouth& mouth, const Statement& statement) {
    const auto* vote = std::get_if<Vote>(&statement);
    if (vote == nullptr || vote->voter == self_ || !vote->block) return;
    while (height_ < vote->height) {
      if (height_++ > 0) validators_ = validators_.rotated();
      propose_two(mouth);
    }
    const auto slot = std::tuple(vote->height, vote->round, vote->phase);
    if (vote->height < height_ || !said_.insert(slot).second) return;
    Vote first = *vote;
    first.voter = self_;
    Vote second = first;
    second.block = vote->height % 2 == 0 ? std::optional(random_id<BlockId>()) : std::nullopt;
    sign(first);
    sign(second);
    const auto peers = mouth.peers();
    for (std::size_t i = 0; i < peers.size(); ++i)
      mouth.tell(peers[i].number, {SaidVote{i % 2 == 0 ? first : second}});
    if (peers.size() > 1 && !std::exchange(has_lied_, true)) {
      std::puts("lied");
      std::fflush(stdout);
    }
  }

 private:
  void sign(Vote& vote) { vote.signature = key_.sign(sign_hash(chain_, vote)); }

  void propose_two(Mouth& mouth) {
    if (validators_.proposer(0) != self_) return;
    const auto peers = mouth.peers();
    for (std::size_t i = 0; i < peers.size(); ++i) {
      Proposal proposal;
      proposal.height = height_;
      proposal.block = random_id<BlockId>();
      proposal.signature = key_.sign(sign_hash(chain_, proposal));
      mouth.tell(peers[i].number, {SaidProposal{proposal}});
    }
  }

  ChainId chain_;
  ValidatorSet validators_;
  SecretKey key_;
  std::uint32_t self_ = 0;
  Height height_ = 0;
  std::set<std::tuple<Height, std::uint32_t, VotePhase>> said_;
  bool has_lied_ = false;
};

Message nonsense(int kind, Height height, const ChainId& chain, std::size_t validators) {
  const Bytes everybody((validators + 7) / 8, 0xff);
  const std::vector<Signature> signatures(validators, random_signature());
  switch (kind) {
    case 0: return {SaidCommit{{height, 0, random_id<BlockId>(), everybody, signatures}}};
    case 1:
      return {SaidPolka{{height, 0, random_id<BlockId>(), kNoRound, everybody, signatures}}};
    case 2: {
      Vote vote;
      vote.height = height;
      vote.block = random_id<BlockId>();
      vote.signature = random_signature();
      return {SaidVote{vote}};
    }
    case 3: {
      Block block;
      block.header.chain = chain;
      block.header.height = height;
      block.header.previous = random_id<BlockId>();
      return {GiveBlock{block}};
    }
    case 4: return {GiveTx{noise(400)}};
    case 5: return {GiveRange{height, {{noise(2'000)}, {noise(2'000)}}}};
    case 6: return {GiveSnapshot{noise(5'000)}};
    case 7: return {GiveChunk{height, 0, noise(50'000)}};
    case 8: return {Status{kFarAhead, 1}};
    case 9: return {AskRange{1, 60'000}};
    default: return {Hello{kWireVersion, chain, node::wall_clock_now(), 0, height, 1, "again"}};
  }
}
constexpr int kKindsOfNonsense = 11;

/// Frames that are no handshake.
class Babbler {
 public:
  explicit Babbler(const std::vector<std::string>& targets) {
    TransportEvents events;
    events.opened = [this](PeerNumber peer, bool, const std::string&) {
      for (const std::size_t size : {1, 32, 96, 5'000}) transport_->send(peer, noise(size));
    };
    events.took = [this](PeerNumber peer, const Bytes&) { transport_->more(peer); };
    events.closed = [](PeerNumber) {};
    auto made = make_beast_transport({}, std::move(events));
    if (!made) std::abort();
    transport_ = *std::move(made);
    PeerNumber number = 1;
    for (const std::string& target : targets) transport_->dial(number++, target);
  }
  ~Babbler() { transport_->stop(); }

 private:
  std::unique_ptr<Transport> transport_;
};

[[noreturn]] void run(const contract::Genesis& genesis, SecretKey key,
                      const std::vector<std::string>& targets) {
  const ChainId chain = contract::chain_id(genesis);
  const std::size_t members = genesis.validators.members.size();
  Mouth validator(chain, targets, kFarAhead);
  TwoFaces faces(chain, genesis.validators, std::move(key));
  std::unique_ptr<Mouth> stranger;
  std::unique_ptr<Babbler> babbler;
  Height height = 1;
  auto next = Clock::now();
  for (int word = 0;; std::this_thread::sleep_for(kTurn)) {
    for (const Statement& statement : validator.turn()) {
      if (const auto* vote = std::get_if<Vote>(&statement))
        height = std::max(height, vote->height);
      faces.hear(validator, statement);
    }
    if (stranger) stranger->turn();
    if (Clock::now() < next) continue;
    next = Clock::now() + kNonsense;
    if (word % kWordsOfAName == 0) {
      stranger = std::make_unique<Mouth>(chain, targets, kFarAhead);
      babbler = std::make_unique<Babbler>(targets);
    }
    for (const PeerInfo& peer : stranger->peers())
      stranger->tell(peer.number, nonsense(word % kKindsOfNonsense, height, chain, members));
    ++word;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  auto genesis = app::read_genesis_file(argv[1]);
  auto key = app::read_key_file(argv[2]);
  if (!genesis || !key) return 1;
  run(*genesis, *std::move(key), std::vector<std::string>(argv + 3, argv + argc));
}
