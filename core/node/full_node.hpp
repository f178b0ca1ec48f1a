// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>

#include "core/node/api/driven.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/effects.hpp"
#include "core/node/make_node.hpp"
#include "core/node/node_log.hpp"
#include "core/node/node_thread.hpp"
#include "core/node/node_voice.hpp"
#include "core/node/peer_service.hpp"
#include "core/node/subscribers.hpp"

/// The node: the pipeline and the consensus effects on a thread of their own, the read model's
/// answers on a second one, and what both publish.
/// Thread: as DrivenNode. Members are marked with who touches them.
namespace tally::node {

class FullNode : public DrivenNode {
 public:
  /// `name` is its static key among peers.
  FullNode(DataDirectory directory, std::unique_ptr<Pipeline> pipeline, NodeVoice voice,
           const Key32& name, NodeOptions options);
  ~FullNode() override;
  /// Opens the sockets and begins to run, when it runs by the clock.
  [[nodiscard]] Result<void, Fault> start();

  [[nodiscard]] std::shared_ptr<const TipSnapshot> tip() const override;
  [[nodiscard]] Subscription on_tip(TipCallback callback) override;
  void submit(Transaction transaction, SubmitCallback done) override;
  void ban_peer(std::uint64_t number) override;
  void post_letter(Letter letter, LetterDone done) override;
  void letters_for(AccountId account, std::function<void(std::vector<Letter>)> done) override;
  [[nodiscard]] Subscription on_letter(std::function<void(AccountId)> callback) override;
  void put_status_list(Bytes token, LetterDone done) override;
  void status_list(Hash256 digest, std::function<void(std::optional<Bytes>)> done) override;

  [[nodiscard]] std::vector<Result<TxId, Rejection>> submit_batch(
      std::vector<Transaction> transactions, Timestamp now) override;
  [[nodiscard]] Result<ProducedBlock, Fault> produce_block(Timestamp time) override;
  [[nodiscard]] std::shared_ptr<const StoreSnapshot> snapshot() const override;
  void read_block(Height height,
                  std::function<void(Result<FinalBlock, Rejection>)> done) override;
  void set_phase(NodePhase phase, std::uint8_t progress_percent) override;
  void log(std::uint8_t level, std::string text) override;
  [[nodiscard]] std::size_t waiting_transactions() const override { return waiting_; }
  [[nodiscard]] std::uint64_t signatures_verified() const override { return verified_; }
  [[nodiscard]] std::vector<std::string> check_everything() override;
  void stop() override;

 protected:
  void post(AnyQuery query, std::function<void(AnyAnswer)> done) override;

 private:
  [[nodiscard]] EffectHooks hooks();
  [[nodiscard]] Timestamp now() const;
  void report(const DoubleVote& proof);
  [[nodiscard]] Result<TxId, Rejection> take(KnownTransaction tx, Timestamp at);
  [[nodiscard]] PoolPage pool_page(const PoolQuery& query) const;
  [[nodiscard]] PeerPage peer_page() const;
  void tick();
  [[nodiscard]] Result<void, Fault> begin_height();
  [[nodiscard]] bool has_work();
  void publish();
  void fail(const Fault& problem);

  // anybody
  NodeLog log_;
  std::atomic<std::shared_ptr<const TipSnapshot>> tip_;
  std::atomic<std::shared_ptr<const StoreSnapshot>> snapshot_;
  Subscribers<std::shared_ptr<const TipSnapshot>> on_tip_;
  Subscribers<AccountId> on_letter_;
  std::atomic<std::uint64_t> verified_{0};
  std::atomic<std::size_t> waiting_{0};  // written by the node thread
  const ChainId chain_;

  // the node thread
  const DataDirectory directory_;
  NodeOptions options_;
  std::unique_ptr<Pipeline> pipeline_;
  NodeVoice voice_;
  Effects effects_;
  MailRoom mail_;
  std::optional<Timestamp> driven_time_;
  NodePhase phase_ = NodePhase::kRunning;
  std::uint8_t progress_percent_ = 100;
  std::optional<Fault> fault_;

  // last, so that they end before what they use
  NodeThread query_thread_;
  NodeThread node_thread_;
  std::unique_ptr<PeerService> peers_;  ///< null when the owner makes the blocks
};

}  // namespace tally::node
