// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/care_bridge.hpp"

namespace tally::ui {

void CareBridge::Box::post(std::function<void()> work) {
  const std::lock_guard lock(mutex);
  if (bridge == nullptr) return;
  // The bridge cannot die between here and the call: its event is dropped with it.
  QMetaObject::invokeMethod(bridge, std::move(work), Qt::QueuedConnection);
}

CareBridge::CareBridge(node::WalletCare& care, QObject* parent)
    : QObject(parent), care_(care), box_(std::make_shared<Box>()) {
  box_->bridge = this;
}

CareBridge::~CareBridge() {
  const std::lock_guard lock(box_->mutex);
  box_->bridge = nullptr;
}

void CareBridge::look(QObject* context, std::function<void(const node::CareInfo&)> then) {
  care_.look(carry<node::CareInfo>(context, std::move(then)));
}

void CareBridge::words(const QString& passphrase, QObject* context, Then<std::string> then) {
  care_.words(passphrase.toStdString(), result<std::string>(context, std::move(then)));
}

void CareBridge::drill(const QString& words, const QString& extra, QObject* context,
                       Then<void> then) {
  care_.drill(words.toStdString(), extra.toStdString(), result<void>(context, std::move(then)));
}

void CareBridge::changePassphrase(const QString& before, const QString& after, QObject* context,
                                  Then<void> then) {
  care_.change_passphrase(before.toStdString(), after.toStdString(),
                          result<void>(context, std::move(then)));
}

void CareBridge::create(const QString& name, const QString& passphrase, QObject* context,
                        Then<void> then) {
  care_.create_named(name.toStdString(), passphrase.toStdString(),
                     result<void>(context, std::move(then)));
}

void CareBridge::restore(node::RestoreWish wish, QObject* context,
                         Then<node::RestoreReport> then) {
  care_.restore(std::move(wish), result<node::RestoreReport>(context, std::move(then)));
}

void CareBridge::watch(const QString& name, const QByteArray& accounts, QObject* context,
                       Then<void> then) {
  care_.watch(name.toStdString(), Bytes(accounts.begin(), accounts.end()),
              result<void>(context, std::move(then)));
}

void CareBridge::use(const QString& name, QObject* context, Then<void> then) {
  care_.use(name.toStdString(), result<void>(context, std::move(then)));
}

void CareBridge::setLabel(const QString& address, const QString& label, QObject* context,
                          Then<void> then) {
  care_.set_label(address.toStdString(), label.toStdString(),
                  result<void>(context, std::move(then)));
}

void CareBridge::signMessage(const QString& text, QObject* context, Then<std::string> then) {
  care_.sign_message(text.toStdString(), result<std::string>(context, std::move(then)));
}

void CareBridge::verifyMessage(const QString& address, const QString& text, const QString& proof,
                               QObject* context, Then<void> then) {
  care_.verify_message(address.toStdString(), text.toStdString(), proof.toStdString(),
                       result<void>(context, std::move(then)));
}

void CareBridge::claimValidator(QObject* context, Then<node::ValidatorClaim> then) {
  care_.claim_validator(result<node::ValidatorClaim>(context, std::move(then)));
}

}  // namespace tally::ui
