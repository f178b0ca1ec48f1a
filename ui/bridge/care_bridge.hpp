// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <memory>
#include <mutex>

#include "core/node/api/wallet_care.hpp"

/// The window's way to the care of wallets; see core/node/api/wallet_care.hpp.
/// Order:  each answer comes once, on the gui thread, unless its context has died.
/// Thread: gui only.
namespace tally::ui {

class CareBridge : public QObject {
  Q_OBJECT

 public:
  /// `care` must outlive the bridge.
  explicit CareBridge(node::WalletCare& care, QObject* parent = nullptr);
  ~CareBridge() override;

  template <typename T>
  using Then = std::function<void(const Result<T, node::Rejection>&)>;

  void look(QObject* context, std::function<void(const node::CareInfo&)> then);
  void words(const QString& passphrase, QObject* context, Then<std::string> then);
  void drill(const QString& words, const QString& extra, QObject* context, Then<void> then);
  void changePassphrase(const QString& before, const QString& after, QObject* context,
                        Then<void> then);
  void create(const QString& name, const QString& passphrase, QObject* context, Then<void> then);
  void restore(node::RestoreWish wish, QObject* context, Then<node::RestoreReport> then);
  void watch(const QString& name, const QByteArray& accounts, QObject* context, Then<void> then);
  void use(const QString& name, QObject* context, Then<void> then);
  void setLabel(const QString& address, const QString& label, QObject* context, Then<void> then);
  void signMessage(const QString& text, QObject* context, Then<std::string> then);
  void verifyMessage(const QString& address, const QString& text, const QString& proof,
                     QObject* context, Then<void> then);
  void claimValidator(QObject* context, Then<node::ValidatorClaim> then);

 private:
  /// Where the wallet's thread leaves answers. Outlives the bridge while a callback is about.
  struct Box {
    std::mutex mutex;
    CareBridge* bridge = nullptr;
    void post(std::function<void()> work);
  };

  template <typename T>
  [[nodiscard]] std::function<void(T)> carry(QObject* context,
                                             std::function<void(const T&)> then) {
    return [box = box_, alive = QPointer<QObject>(context), then = std::move(then)](T answer) {
      const auto kept = std::make_shared<const T>(std::move(answer));
      box->post([alive, then, kept] {
        if (alive) then(*kept);
      });
    };
  }
  template <typename T>
  [[nodiscard]] std::function<void(Result<T, node::Rejection>)> result(QObject* context,
                                                                       Then<T> then) {
    return carry<Result<T, node::Rejection>>(context, std::move(then));
  }

  node::WalletCare& care_;
  std::shared_ptr<Box> box_;
};

}  // namespace tally::ui
