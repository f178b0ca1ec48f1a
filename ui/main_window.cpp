// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"

#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>

#include "ui/bridge/format.hpp"
#include "ui/dialogs/care_dialog.hpp"
#include "ui/dialogs/loan_dialog.hpp"
#include "ui/dialogs/unlock_dialog.hpp"
#include "ui/frame/auto_lock.hpp"
#include "ui/frame/notices.hpp"
#include "ui/frame/onboarding.hpp"
#include "ui/frame/search_box.hpp"
#include "ui/frame/sidebar.hpp"
#include "ui/frame/status_strip.hpp"
#include "ui/frame/sync_overlay.hpp"
#include "ui/frame/top_bar.hpp"
#include "ui/pages/page_list.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/message_bar.hpp"

namespace tally::ui {

MainWindow::MainWindow(NodeBridge& bridge, WindowSettings& settings, QWidget* parent)
    : QMainWindow(parent), bridge_(bridge), settings_(settings) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(bridge.isPractice() ? tr("Tallystick – practice network") : tr("Tallystick"));
  setMinimumSize(1000, 640);
  resize(1280, 800);
  context_.bridge = &bridge_;
  context_.openPage = [this](const QString& name) { openPage(name); };
  context_.openLoan = [this](const LoanId& loan) { openLoan(loan); };
  context_.openBackup = [this] { openCare(CareDialog::kBackup); };
  auto_lock_ = new AutoLock(bridge_, settings_, this);
  whole_ = new QStackedWidget;
  setCentralWidget(whole_);
  makeFrame();
  makeMenus();
  makeShortcuts();
  if (!settings_.geometry().isEmpty()) restoreGeometry(settings_.geometry());
  if (!openPage(settings_.page())) openPage(QStringLiteral("overview"));
  connect(&bridge_, &NodeBridge::tipChanged, this, &MainWindow::showProblems);
  connect(&bridge_, &NodeBridge::walletChanged, this, &MainWindow::showProblems);
  showProblems();
  if (!bridge_.hasAccount() || !settings_.onboarded()) startOnboarding();
}

void MainWindow::makeFrame() {
  frame_ = new QWidget;
  auto* outer = new QVBoxLayout(frame_);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(0);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  sidebar_ = new Sidebar(bridge_);
  middle->addWidget(sidebar_);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  top_bar_ = new TopBar(bridge_, settings_);
  right->addWidget(top_bar_);
  auto* bar_row = new QVBoxLayout;
  bar_row->setContentsMargins(kPageMargin, 0, kPageMargin, kGrid * 2);
  message_ = new MessageBar(QStringLiteral("windowMessage"));
  bar_row->addWidget(message_);
  right->addLayout(bar_row);
  stack_ = new QStackedWidget;
  right->addWidget(stack_, 1);
  middle->addLayout(right, 1);
  outer->addLayout(middle, 1);
  strip_ = new StatusStrip(bridge_);
  outer->addWidget(strip_);
  whole_->addWidget(frame_);

  pages_ = makePages(context_, stack_);
  std::vector<SearchBox::Place> places;
  for (Page* page : pages_) {
    stack_->addWidget(page);
    sidebar_->addPage(page);
    top_bar_->addPage(page);
    places.push_back({page->name(), page->title(), page->iconName()});
  }
  top_bar_->search()->setPlaces(std::move(places));
  overlay_ = new SyncOverlay(bridge_, stack_);
  sidebar_->setFolded(settings_.sidebarFolded());

  connect(sidebar_, &Sidebar::pageWanted, this, &MainWindow::openPage);
  connect(sidebar_, &Sidebar::foldedChanged, this,
          [this](bool folded) { settings_.setSidebarFolded(folded); });
  connect(strip_, &StatusStrip::nodeWanted, this, [this] { openPage(QStringLiteral("node")); });
  connect(strip_, &StatusStrip::lockToggled, this, &MainWindow::toggleLock);
  connect(top_bar_->search(), &SearchBox::pageWanted, this, &MainWindow::openPage);
  connect(top_bar_->search(), &SearchBox::loanWanted, this, &MainWindow::openLoan);
  connect(top_bar_->search(), &SearchBox::addressWanted, this, [this](const QString& address) {
    if (openPage(QStringLiteral("wallet"))) currentPage()->reveal(address);
  });
  connect(top_bar_->bell(), &NoticeBell::loanWanted, this, &MainWindow::openLoan);
  connect(&bridge_, &NodeBridge::transactionLost, this, [this](const QString& sentence) {
    currentPage()->message().say(ColorRole::kWarn, sentence, {}, {}, false);
  });
}

void MainWindow::makeShortcuts() {
  for (int i = 0; i < static_cast<int>(pages_.size()) && i < 9; ++i) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
                                   this);
    connect(shortcut, &QShortcut::activated, this, [this, i] {
      if (onboarding_ == nullptr) openPage(pages_[static_cast<std::size_t>(i)]->name());
    });
  }
}

Page* MainWindow::page(const QString& name) const {
  for (Page* each : pages_) {
    if (each->name() == name) return each;
  }
  return nullptr;
}

Page* MainWindow::currentPage() const { return static_cast<Page*>(stack_->currentWidget()); }

bool MainWindow::openPage(const QString& name) {
  Page* wanted = page(name);
  if (wanted == nullptr) return false;
  top_bar_->showPage(wanted);
  stack_->setCurrentWidget(wanted);
  sidebar_->showCurrent(name);
  settings_.setPage(name);
  // Keys go to the page, not to whichever button comes first.
  wanted->setFocus(Qt::OtherFocusReason);
  return true;
}

void MainWindow::openLoan(const LoanId& loan) {
  auto* dialog = new LoanDialog(context_, loan, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MainWindow::openLink(const QString& link) {
  if (openPage(QStringLiteral("wallet"))) currentPage()->reveal(link);
}

void MainWindow::offerJoin(JoinDialog::Join join) {
  join_->setVisible(true);
  connect(join_, &QAction::triggered, this,
          [this, join = std::move(join)] { (new JoinDialog(join, this))->open(); });
}

void MainWindow::startOnboarding() {
  if (onboarding_ != nullptr) return;
  onboarding_ = new Onboarding(bridge_);
  whole_->addWidget(onboarding_);
  whole_->setCurrentWidget(onboarding_);
  menuBar()->hide();
  connect(onboarding_, &Onboarding::finished, this, &MainWindow::finishOnboarding);
}

void MainWindow::finishOnboarding() {
  settings_.setOnboarded(true);
  whole_->setCurrentWidget(frame_);
  menuBar()->show();
  onboarding_->deleteLater();
  onboarding_ = nullptr;
  openPage(QStringLiteral("overview"));
}

void MainWindow::toggleLock() {
  if (bridge_.wallet()->state == node::WalletState::kUnlocked) {
    bridge_.lockWallet();
    return;
  }
  if (bridge_.wallet()->state != node::WalletState::kLocked) return;
  auto* dialog = new UnlockDialog(bridge_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MainWindow::showProblems() {
  const auto tip = bridge_.tip();
  if (tip->phase == node::NodePhase::kStopped) {
    message_->say(ColorRole::kBad, tr("The node has stopped: %1").arg(foreignText(tip->fault, 300)),
                  tr("Open the log"), [this] {
      if (openPage(QStringLiteral("node"))) currentPage()->reveal(QStringLiteral("log"));
    }, false);
  } else if (tip->violations > 0) {
    message_->say(ColorRole::kBad,
                  tr("The sums of this chain do not add up; that is a bug of ours. Sign nothing "
                     "and report it."), {}, {}, false);
  } else if (tip->next_rules_from != 0 && tip->rules >= tip->rules_known) {
    message_->say(ColorRole::kWarn,
                  tr("At height %1 this network begins to follow newer rules, which this version "
                     "does not know: it will stop there. Install a newer version before.")
                      .arg(formatCount(tip->next_rules_from)), {}, {}, false);
  } else if (bridge_.wallet()->state == node::WalletState::kLocked) {
    if (message_->isVisible()) return;
    message_->say(ColorRole::kInfo, tr("The wallet is locked. Everything can be seen, nothing "
                                       "signed."),
                  tr("Unlock…"), [this] { toggleLock(); }, false);
  } else {
    message_->clear();
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  settings_.setGeometry(saveGeometry());
  QMainWindow::closeEvent(event);
}

}  // namespace tally::ui
