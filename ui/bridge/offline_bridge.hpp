// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <functional>
#include <memory>
#include <mutex>

#include "core/node/api/offline.hpp"

/// The window's way to what is signed elsewhere; see core/node/api/offline.hpp.
/// Order:  each answer comes once, on the gui thread, unless its context has died.
/// Thread: gui only.
namespace tally::ui {

class OfflineBridge : public QObject {
  Q_OBJECT

 public:
  /// `offline` must outlive the bridge.
  explicit OfflineBridge(node::Offline& offline, QObject* parent = nullptr);
  ~OfflineBridge() override;

  template <typename T>
  using Then = std::function<void(const Result<T, node::Rejection>&)>;

  /// A file, as from Offline::anchor and Offline::request.
  void anchor(QObject* context, Then<Bytes> then);
  void request(node::OfflineWish wish, QObject* context, Then<Bytes> then);
  void pair(const QByteArray& file, QObject* context, Then<std::uint32_t> then);
  void submit(const QByteArray& file, QObject* context, Then<std::uint32_t> then);
  void held(QObject* context, std::function<void(const std::vector<node::HeldRow>&)> then);
  void cancel(const LoanId& loan, QObject* context, Then<TxId> then);
  void forget(const LoanId& loan, QObject* context, Then<std::uint32_t> then);

 private:
  /// Where threads of the service leave answers. Outlives the bridge while a callback is about.
  struct Box {
    std::mutex mutex;
    OfflineBridge* bridge = nullptr;
    void post(std::function<void()> work);
  };

  /// Carries an answer over, if whoever asked is still there.
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

  node::Offline& offline_;
  std::shared_ptr<Box> box_;
};

}  // namespace tally::ui
