// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge to the user's credit facts.
#include <QtCore/QPointer>

#include "ui/bridge/node_bridge.hpp"

namespace tally::ui {

void NodeBridge::setCredit(node::Credit* credit) {
  checkThread();
  credit_ = credit;
  credit_subscription_.reset();
  if (credit_ == nullptr) return;
  credit_subscription_ = credit_->on_change(
      [box = box_] { box->post([](NodeBridge& bridge) { emit bridge.creditChanged(); }); });
}

std::shared_ptr<const node::CreditView> NodeBridge::creditView() const {
  static const auto kNone = std::make_shared<const node::CreditView>();
  return credit_ == nullptr ? kNone : credit_->view();
}

void NodeBridge::callCredit(const CreditCall& call, QObject* context, Done then) {
  checkThread();
  if (credit_ == nullptr) return;
  call(*credit_, [box = box_, alive = QPointer<QObject>(context),
                  then = std::move(then)](Result<void, node::Rejection> result) {
    box->post([alive, then, result](NodeBridge&) {
      if (alive) then(result);
    });
  });
}

void NodeBridge::exportLoanFile(
    const std::string& id, QObject* context,
    std::function<void(const Result<std::string, node::Rejection>&)> then) {
  checkThread();
  if (credit_ == nullptr) return;
  credit_->export_file(id, [box = box_, alive = QPointer<QObject>(context),
                            then = std::move(then)](Result<std::string, node::Rejection> file) {
    box->post([alive, then, file](NodeBridge&) {
      if (alive) then(file);
    });
  });
}

void NodeBridge::checkLoanFile(
    std::string json, QObject* context,
    std::function<void(const Result<node::FileProof, node::Rejection>&)> then) {
  checkThread();
  if (credit_ == nullptr) return;
  credit_->check_file(std::move(json),
                      [box = box_, alive = QPointer<QObject>(context),
                       then = std::move(then)](Result<node::FileProof, node::Rejection> proof) {
                        box->post([alive, then, proof](NodeBridge&) {
                          if (alive) then(proof);
                        });
                      });
}

}  // namespace tally::ui
