// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/offline_bridge.hpp"

namespace tally::ui {
namespace {

Bytes bytesOf(const QByteArray& file) { return Bytes(file.begin(), file.end()); }

}  // namespace

void OfflineBridge::Box::post(std::function<void()> work) {
  const std::lock_guard lock(mutex);
  if (bridge == nullptr) return;
  // The bridge cannot die between here and the call: its event is dropped with it.
  QMetaObject::invokeMethod(bridge, std::move(work), Qt::QueuedConnection);
}

OfflineBridge::OfflineBridge(node::Offline& offline, QObject* parent)
    : QObject(parent), offline_(offline), box_(std::make_shared<Box>()) {
  box_->bridge = this;
}

OfflineBridge::~OfflineBridge() {
  const std::lock_guard lock(box_->mutex);
  box_->bridge = nullptr;
}

void OfflineBridge::anchor(QObject* context, Then<Bytes> then) {
  offline_.anchor(carry<Result<Bytes, node::Rejection>>(context, std::move(then)));
}

void OfflineBridge::request(node::OfflineWish wish, QObject* context, Then<Bytes> then) {
  offline_.request(std::move(wish),
                   carry<Result<Bytes, node::Rejection>>(context, std::move(then)));
}

void OfflineBridge::pair(const QByteArray& file, QObject* context, Then<std::uint32_t> then) {
  offline_.pair(bytesOf(file),
                carry<Result<std::uint32_t, node::Rejection>>(context, std::move(then)));
}

void OfflineBridge::submit(const QByteArray& file, QObject* context, Then<std::uint32_t> then) {
  offline_.submit(bytesOf(file),
                  carry<Result<std::uint32_t, node::Rejection>>(context, std::move(then)));
}

void OfflineBridge::held(QObject* context,
                         std::function<void(const std::vector<node::HeldRow>&)> then) {
  offline_.held(carry<std::vector<node::HeldRow>>(context, std::move(then)));
}

void OfflineBridge::cancel(const LoanId& loan, QObject* context, Then<TxId> then) {
  offline_.cancel(loan, carry<Result<TxId, node::Rejection>>(context, std::move(then)));
}

void OfflineBridge::forget(const LoanId& loan, QObject* context, Then<std::uint32_t> then) {
  offline_.forget(std::nullopt, loan,
                  carry<Result<std::uint32_t, node::Rejection>>(context, std::move(then)));
}

}  // namespace tally::ui
