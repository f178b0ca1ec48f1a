// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_window.hpp"

#include <QtCore/QFile>

#include "core/node/credit/credit_service.hpp"
#include "core/node/make_node.hpp"
#include "core/node/offline/offline_service.hpp"
#include "core/node/wallet_service.hpp"
#include "core/practice/loan_book.hpp"

namespace tally::app {
namespace {

constexpr std::uint64_t kSeed = 1;

Result<std::vector<practice::BookRow>, Fault> built_in_book() {
  QFile file(QStringLiteral(":/practice/lending_club_loans.csv"));
  TALLY_CHECK(file.open(QIODevice::ReadOnly), "the loan book is built in");
  const QByteArray csv = file.readAll();
  auto book = practice::parse_loan_book({csv.constData(), static_cast<std::size_t>(csv.size())}, 0);
  TALLY_CHECK(book.has_value(), "the loan book is sound");
  return *std::move(book);
}

Result<std::unique_ptr<node::DrivenNode>, Fault> open_node(practice::NodeWish wish) {
  node::NodeOptions options;
  options.data_dir = wish.dir;
  options.genesis = std::move(wish.genesis);
  options.validator_key = std::move(wish.validator);
  options.drive = node::Drive::kByOwner;
  options.durable = false;
  options.check_invariants = true;
  options.clock = std::move(wish.clock);
  return node::make_node(std::move(options));
}

}  // namespace

Result<std::unique_ptr<PracticeWindow>, Fault> PracticeWindow::open(const QString& dir,
                                                                    bool hurried) {
  std::unique_ptr<PracticeWindow> made(new PracticeWindow);
  practice::NetworkOptions options;
  TALLY_TRY(options.book, built_in_book());
  options.seed = kSeed;
  options.dir = dir.toStdString();
  if (hurried) options.speed = node::kSpeedPause;
  TALLY_TRY(made->network_, practice::PracticeNetwork::open(std::move(options), open_node));

  node::WalletServiceOptions wallet;
  wallet.directory = dir.toStdString();
  wallet.practice = true;
  wallet.params = made->network_->genesis().params;
  wallet.clock = made->network_->clock();
  made->wallet_ = node::make_wallet_service(made->network_->node(), std::move(wallet));
  made->bridge_ = std::make_unique<ui::NodeBridge>(made->network_->node(), *made->wallet_,
                                                   &made->network_->practice());
  made->offline_ = node::make_offline_service(
      made->network_->node(),
      {dir.toStdString(), made->network_->node().tip()->network_name, true});
  made->offline_bridge_ = std::make_unique<ui::OfflineBridge>(*made->offline_);
  made->care_bridge_ = std::make_unique<ui::CareBridge>(*made->wallet_->care());
  made->bridge_->setServices(made->offline_bridge_.get(), made->care_bridge_.get());
  made->credit_ = node::make_credit_service(
      made->network_->node(), *made->wallet_, {dir.toStdString(), made->network_->clock()});
  made->bridge_->setCredit(made->credit_.get());
  return made;
}

std::unique_ptr<Story> PracticeWindow::live_a_story() { return std::make_unique<Story>(*bridge_); }

}  // namespace tally::app
