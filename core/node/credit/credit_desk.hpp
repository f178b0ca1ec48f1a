// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>

#include "core/node/credit/credit_check.hpp"
#include "core/node/credit/credit_keys.hpp"
#include "core/node/credit/credit_service.hpp"
#include "core/node/credit/credit_state.hpp"
#include "core/node/node_thread.hpp"
#include "core/node/subscribers.hpp"

/// The credit service itself; see credit_service.hpp. Sources: desk (commands and letters out),
/// mail (letters in, blocks), office (who attests).
/// Thread: everything private on its own thread.
namespace tally::node {

class CreditDesk : public Credit {
 public:
  CreditDesk(DrivenNode& node, KeyedWallet& wallet, CreditOptions options);
  ~CreditDesk() override;

  [[nodiscard]] std::shared_ptr<const CreditView> view() const override { return view_.load(); }
  [[nodiscard]] Subscription on_change(std::function<void()> callback) override;
  void publish_key(Done done) override;
  void order(AccountId issuer, std::string vct, Done done) override;
  void answer(std::string request, std::vector<std::string> claims, Done done) override;
  void refuse(std::string request, Done done) override;
  void ask(FactQuestion question, Done done) override;
  void export_file(std::string id,
                   std::function<void(Result<std::string, Rejection>)> done) override;
  void check_file(std::string json,
                  std::function<void(Result<FileProof, Rejection>)> done) override;
  void forget_file(std::string id, Done done) override;
  void open_office(std::string name, std::vector<std::string> types, Done done) override;
  void issue(std::string order, std::string claims, std::int64_t days, Done done) override;
  void set_status(std::uint64_t index, std::uint8_t status, Done done) override;
  void anchor_status(Done done) override;

 private:
  using Refused = std::optional<Rejection>;

  /// Runs on the thread with keys and state there, else refuses.
  template <typename D>
  void with_state(D done, std::function<void()> work);
  template <typename D>
  bool post(const D& done, Task task);
  [[nodiscard]] Refused open();
  void close();
  void publish();
  /// Publishes and saves.
  void changed();

  // letters out
  [[nodiscard]] Result<credit::Jwk, Rejection> sealing_key_of(const AccountId& account) const;
  void post_letter(const AccountId& to, decltype(credit::Said::what) what, Done done);
  void send(Body body, std::function<void(Result<TxId, Rejection>)> then);
  [[nodiscard]] std::optional<credit::SdJwt> present(const credit::Ask& ask,
                                                     const std::vector<std::string>& claims,
                                                     Rejection& why, HeldCopy*& used);
  void show(const credit::Ask& ask, std::vector<std::string> claims, Done done);
  void order_more(const std::string& vct);

  // letters in, blocks
  void look();
  void look_later();
  [[nodiscard]] bool collect();
  void take(const Letter& letter, const LetterId& id);
  void take(const AccountId& from, const LetterId& id, credit::Ask& it);
  void take(const AccountId& from, const LetterId& id, credit::Delivery& it);
  void take(const AccountId& from, const LetterId& id, credit::Refusal& it);
  void take(const AccountId& from, const LetterId& id, credit::Order& it);
  void take(const AccountId& from, const LetterId& id, credit::Issue& it);
  [[nodiscard]] bool check_deliveries();
  [[nodiscard]] bool end_requests();
  [[nodiscard]] bool refresh_files();
  [[nodiscard]] std::optional<std::string> find_list(const Hash256& digest);

  // files of loans
  struct Signing {
    Height height = 0;
    Timestamp at;
  };
  [[nodiscard]] std::optional<GrantRow> grant_row(const credit::Ask& ask,
                                                  const Hash256& grant) const;
  [[nodiscard]] Signing signing_of(const LoanId& loan, const GrantRow& grant) const;
  [[nodiscard]] std::optional<StatusEpochRow> epoch_at(const credit::StatusPlace& place,
                                                       std::optional<Timestamp> moment) const;
  [[nodiscard]] Result<FileProof, Rejection> prove(const Evidence& evidence);

  [[nodiscard]] AccountId self() const { return account_of(keys_->account_key().public_key()); }
  [[nodiscard]] GotAsk* got(const std::string& id);
  [[nodiscard]] MadeAsk* made(const std::string& id);

  DrivenNode& node_;
  KeyedWallet& wallet_;
  CreditOptions options_;
  const ChainId chain_;
  std::filesystem::path file_;

  std::optional<CreditKeys> keys_;
  std::optional<CreditState> state_;
  std::optional<Fault> trouble_;
  Clock::time_point refreshed_at_{};

  std::atomic<std::shared_ptr<const CreditView>> view_;
  Subscribers<> changed_;
  std::atomic<bool> looking_{false};
  Subscription tip_subscription_;
  Subscription letter_subscription_;
  Subscription wallet_subscription_;
  std::shared_ptr<NodeThread> thread_;  ///< last: it uses the rest
};

}  // namespace tally::node
