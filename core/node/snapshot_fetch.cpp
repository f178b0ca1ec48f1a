// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/snapshot_fetch.hpp"

#include <algorithm>
#include <chrono>
#include <future>
#include <map>
#include <memory>
#include <set>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/store/small_file.hpp"
#include "core/network/beast/beast_transport.hpp"
#include "core/network/exchange.hpp"
#include "core/node/node_thread.hpp"
#include "core/node/pipeline.hpp"
#include "core/node/read_model/state_rows.hpp"
#include "core/node/snapshot_anchor.hpp"
#include "core/node/snapshot_shelf.hpp"

namespace tally::node {
namespace {

using network::Offence;
using network::PeerNumber;

constexpr std::uint32_t kTickTimer = 1;
constexpr std::chrono::milliseconds kTick{20};
constexpr std::size_t kMostOpen = 8;
constexpr std::size_t kMostPerPeer = 4;
constexpr std::int64_t kAnswerMs = 10'000;
constexpr std::int64_t kAskAgainMs = 1'000;

/// How far an import has come.
struct Progress {
  SnapshotManifest manifest;  ///< kept in a file: it is large, and the same all the way
  std::uint32_t next = 0;     ///< kept in the store with what has been imported
};

class Fetch : private network::Backend {
 public:
  Fetch(SnapshotFetchOptions options, ChainId chain, std::unique_ptr<ChainStore> store)
      : options_(std::move(options)),
        chain_(chain),
        store_(std::move(store)),
        exchange_(exchange_options(), *this),
        anchor_(chain_, trust_in_genesis(options_.genesis.validators, options_.genesis.time),
                options_.trust),
        thread_(4'096) {}

  Result<Height, Fault> run() {
    TALLY_TRY_VOID(resume());
    auto done = done_.get_future();
    network::TransportOptions sockets;
    sockets.proxy = options_.proxy;
    Result<void, Fault> made;
    const auto begin = [&]() -> Result<void, Fault> {
      TALLY_TRY(transport_, network::make_beast_transport(sockets, events()));
      news_ms_ = moment().steady_ms;
      tick();
      return {};
    };
    if (!thread_.run([&] { made = begin(); })) return Fail{stopping()};
    if (!made) return Fail{made.error()};
    auto answer = done.get();
    thread_.stop();
    transport_->stop();
    return answer;
  }

 private:
  // network::Backend: nothing to give.
  bool knows_tx(const TxId&) const override { return true; }
  std::optional<Bytes> tx(const TxId&) const override { return std::nullopt; }
  const Block* candidate(const BlockId&) const override { return nullptr; }
  std::optional<Bytes> final_block(Height) const override { return std::nullopt; }
  std::optional<Bytes> snapshot_manifest() override { return std::nullopt; }
  std::optional<Bytes> snapshot_chunk(Height, std::uint32_t) override { return std::nullopt; }

  std::filesystem::path manifest_file() const { return options_.directory / "manifest"; }
  static Fault stopping() { return fault(std::errc::operation_canceled, "stopped"); }

  network::ExchangeOptions exchange_options() const {
    network::ExchangeOptions made;
    made.chain = chain_;
    made.static_key = options_.static_key;
    made.agent = "tallystick";
    made.connect = options_.connect;
    made.entropy = [] {
      Key32 fresh{};
      fill_random(fresh);
      return fresh;
    };
    return made;
  }

  network::Moment moment() const {
    const auto steady = Clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(steady).count(),
            options_.now()};
  }

  network::TransportEvents events() {
    network::TransportEvents events;
    events.opened = [this](PeerNumber peer, bool is_inbound, std::string address) {
      if (!thread_.post([this, peer, is_inbound, address = std::move(address)] {
            exchange_.opened(peer, is_inbound, address, moment());
            carry_out();
          }))
        transport_->close(peer);
    };
    events.took = [this](PeerNumber peer, Bytes frame) {
      if (!thread_.post([this, peer, frame = std::move(frame)] {
            exchange_.took(peer, frame, moment());
            carry_out();
            transport_->more(peer);
          }))
        transport_->close(peer);
    };
    events.closed = [this](PeerNumber peer) {
      if (!thread_.post([this, peer] {
            exchange_.closed(peer, moment());
            carry_out();
          }))
        return;  // found silent
    };
    return events;
  }

  void carry_out() {
    for (auto actions = exchange_.take_actions(); !actions.empty();
         actions = exchange_.take_actions())
      for (network::Action& action : actions)
        std::visit([this](auto& kind) { on(kind); }, action);
  }
  void on(network::SendFrame& it) { transport_->send(it.to, std::move(it.frame)); }
  void on(network::ClosePeer& it) { transport_->close(it.peer); }
  void on(network::Dial& it) { transport_->dial(it.peer, it.address); }
  template <typename Other>
  void on(Other&) {}

  void on(network::HeardManifest& it) {
    if (progress_ || it.manifest.empty()) return;
    auto manifest = decode<SnapshotManifest>(it.manifest);
    if (!manifest) {
      refusal_ = "a snapshot was refused (it does not decode)";
      return exchange_.charge(it.from, Offence::kInvalid, moment());
    }
    anchored(it.from, anchor_.offer(it.from, *std::move(manifest), options_.now()));
  }

  void on(network::HeardLight& it) {
    if (progress_) return;
    anchored(it.from, anchor_.take(it.from, it.height, std::move(it.block), options_.now()));
  }

  void anchored(PeerNumber from, SnapshotAnchor::Outcome outcome) {
    using Outcome = SnapshotAnchor::Outcome;
    if (outcome == Outcome::kUnknown || outcome == Outcome::kWrong)
      refusal_ = "a snapshot was refused (" + anchor_.refusal() + ")";
    if (outcome == Outcome::kWrong) exchange_.charge(from, Offence::kInvalid, moment());
    if (outcome == Outcome::kGoesOn) {
      ask_again_ms_ = 0;
      news_ms_ = moment().steady_ms;
    }
    if (outcome != Outcome::kBelieved) return;
    SnapshotManifest manifest = anchor_.take_manifest();
    if (const auto kept = replace_file(manifest_file(), encode(manifest)); !kept)
      return finish(Fail{kept.error()});
    progress_ = Progress{std::move(manifest), 0};
    news_ms_ = moment().steady_ms;
  }

  void on(network::HeardChunk& it) {
    const auto asked = asked_.find(it.index);
    if (!progress_ || asked == asked_.end() || asked->second.first != it.from ||
        it.height != progress_->manifest.height())
      return;
    const PeerNumber from = it.from;
    asked_.erase(asked);
    if (it.chunk.empty() && progress_->manifest.tops[it.index].kind != SubtreeTop::Kind::kEmpty) {
      gone_.insert(from);  // it has another snapshot by now
      refusal_ = "the snapshot that was begun is not offered any more; delete " +
                 options_.directory.string() + " to begin with a newer one";
      return;
    }
    arrived_.insert_or_assign(it.index, std::pair(from, std::move(it.chunk)));
  }

  /// What an earlier run has got.
  Result<void, Fault> resume() {
    const auto kept = store_->import_progress();
    if (!kept) return {};
    const auto next = decode<std::uint32_t>(*kept);
    TALLY_TRY(const auto bytes, load_file(manifest_file(), network::kMaxManifestBytes));
    auto manifest = decode<SnapshotManifest>(bytes.value_or(Bytes{}));
    if (!next || !manifest || *next > manifest->tops.size())
      return Fail{fault(std::errc::io_error, "the unfinished snapshot in " +
                                                 options_.directory.string() +
                                                 " is damaged: delete this directory")};
    progress_ = Progress{*std::move(manifest), *next};
    return {};
  }

  void finish(Result<Height, Fault> answer) {
    if (is_done_) return;
    is_done_ = true;
    done_.set_value(std::move(answer));
  }

  void tick() {
    if (is_done_) return;
    exchange_.tick(moment());
    ask();
    carry_out();
    if (const auto good = import_arrived(); !good) return finish(Fail{good.error()});
    carry_out();
    if (progress_ && progress_->next == progress_->manifest.tops.size()) return finish(complete());
    if (moment().steady_ms - news_ms_ > options_.patience_ms)
      return finish(Fail{fault(
          std::errc::timed_out,
          (refusal_.empty() ? "nobody gave " + what_is_missing() : refusal_) +
              ": connect to a node that has one, or catch up block by block without it")});
    thread_.arm(kTickTimer, Clock::now() + kTick, [this] { tick(); });
  }

  std::string what_is_missing() const {
    const auto header = anchor_.wanted();
    if (!header || header->to) return "a snapshot";
    return "the block " + std::to_string(header->height) + " that --trust names";
  }

  void ask() {
    const std::int64_t now_ms = moment().steady_ms;
    std::vector<PeerNumber> peers;
    for (const network::PeerInfo& peer : exchange_.peers())
      if (!gone_.contains(peer.number)) peers.push_back(peer.number);
    if (!progress_) {
      if (now_ms >= ask_again_ms_) ask_for_manifest(now_ms, peers);
      return;
    }
    std::erase_if(asked_, [&](const auto& entry) {
      return now_ms - entry.second.second > kAnswerMs ||
             std::ranges::find(peers, entry.second.first) == peers.end();
    });
    const auto parts = static_cast<std::uint32_t>(progress_->manifest.tops.size());
    std::set<PeerNumber> had_a_turn;  // one a tick: who is asked too often does not answer
    for (std::uint32_t index = progress_->next;
         index < parts && asked_.size() + arrived_.size() < kMostOpen; ++index) {
      if (asked_.contains(index) || arrived_.contains(index)) continue;
      const auto free = std::ranges::find_if(peers, [&](PeerNumber peer) {
        const auto open = std::ranges::count_if(
            asked_, [peer](const auto& entry) { return entry.second.first == peer; });
        return !had_a_turn.contains(peer) && open < static_cast<std::ptrdiff_t>(kMostPerPeer);
      });
      if (free == peers.end()) return;
      had_a_turn.insert(*free);
      asked_[index] = {*free, now_ms};
      exchange_.tell(*free, {network::AskChunk{progress_->manifest.height(), index}});
    }
  }

  /// Or for a header on the way to one.
  void ask_for_manifest(std::int64_t now_ms, const std::vector<PeerNumber>& peers) {
    const auto header = anchor_.wanted();
    const bool is_one = header && header->to;
    // Whoever offered one had its time to answer: another may offer.
    if (is_one && ask_again_ms_ != 0) return anchor_.give_up();
    ask_again_ms_ = now_ms + (is_one ? kAnswerMs : kAskAgainMs);
    for (const PeerNumber peer : peers) {
      if (!header)
        exchange_.tell(peer, {network::AskSnapshot{}});
      else if (!header->to || header->to == peer)
        exchange_.tell(peer, {network::AskLight{header->height}});
    }
  }

  Result<void, Fault> import_arrived() {
    if (!progress_) return {};
    for (auto at = arrived_.find(progress_->next); at != arrived_.end();
         at = arrived_.find(progress_->next)) {
      const auto [from, bytes] = std::move(at->second);
      arrived_.erase(at);
      const SnapshotManifest& manifest = progress_->manifest;
      auto entries =
          open_chunk(bytes, progress_->next, manifest.bits, manifest.tops[progress_->next]);
      if (!entries) {
        gone_.insert(from);
        exchange_.charge(from, Offence::kHeavy, moment());
        return {};
      }
      TALLY_TRY_VOID(import(*std::move(entries)));
      news_ms_ = moment().steady_ms;
      if (options_.progress)
        options_.progress(progress_->next, static_cast<std::uint32_t>(manifest.tops.size()));
    }
    return {};
  }

  Result<void, Fault> import(std::vector<StateEntry> entries) {
    ImportBatch batch;
    RowStore rows;
    for (StateEntry& entry : entries) {
      write_state_row(rows, entry.key, entry.value);
      batch.state[entry.key] = std::move(entry.value);
    }
    TALLY_TRY(batch.tree, store_->tree().update(batch.state));
    batch.index = rows.take();
    ++progress_->next;
    batch.progress = encode(progress_->next);
    return store_->import(std::move(batch));
  }

  Result<Height, Fault> complete() {
    const SnapshotManifest& manifest = progress_->manifest;
    const BlockHeader& header = manifest.final_block.block.header;
    if (store_->state_root() != header.state_root)
      return Fail{fault(std::errc::io_error, "the snapshot in " + options_.directory.string() +
                                                 " is damaged: delete this directory")};
    CommitBatch batch;
    batch.head = {header.height, id_of(header), header.state_root, header.time};
    batch.block = encode(manifest.final_block);
    batch.tree.base_root = batch.tree.root = header.state_root;
    RowStore rows;
    write_snapshot_rows(rows, store_->state(), manifest.final_block, batch.block->size());
    rows.put(index_key::commit_validators(), manifest.validators);
    batch.index = rows.take();
    TALLY_TRY_VOID(store_->commit(std::move(batch)));
    std::error_code ignored;
    std::filesystem::remove(manifest_file(), ignored);
    return header.height;
  }

  SnapshotFetchOptions options_;
  const ChainId chain_;
  std::unique_ptr<ChainStore> store_;
  network::Exchange exchange_;
  SnapshotAnchor anchor_;
  std::optional<Progress> progress_;
  std::map<std::uint32_t, std::pair<PeerNumber, std::int64_t>> asked_;  ///< whom, when
  std::map<std::uint32_t, std::pair<PeerNumber, Bytes>> arrived_;
  std::set<PeerNumber> gone_;  ///< they have nothing of this snapshot
  std::int64_t ask_again_ms_ = 0;
  std::int64_t news_ms_ = 0;
  std::string refusal_;
  bool is_done_ = false;
  std::promise<Result<Height, Fault>> done_;
  NodeThread thread_;
  std::unique_ptr<network::Transport> transport_;
};

}  // namespace

Result<Height, Fault> fetch_snapshot(SnapshotFetchOptions options) {
  if (const std::string wrong = contract::validate_genesis(options.genesis); !wrong.empty())
    return Fail{fault(std::errc::invalid_argument, "genesis: " + wrong)};
  const ChainId chain = contract::chain_id(options.genesis);
  StoreOptions store_options;
  store_options.sync = false;  // what a power cut takes is fetched again
  TALLY_TRY(auto store, ChainStore::open(options.directory, chain, store_options));
  if (store->head()) return store->head()->height;
  return Fetch(std::move(options), chain, std::move(store)).run();
}

}  // namespace tally::node
