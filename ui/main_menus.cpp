// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QActionGroup>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenuBar>

#include "ui/dialogs/about_dialog.hpp"
#include "ui/dialogs/care_dialog.hpp"
#include "ui/frame/auto_lock.hpp"
#include "ui/frame/search_box.hpp"
#include "ui/frame/sidebar.hpp"
#include "ui/frame/top_bar.hpp"
#include "ui/language.hpp"
#include "ui/main_window.hpp"
#include "ui/offline/joint_dialog.hpp"
#include "ui/offline/pair_dialog.hpp"
#include "ui/widgets/message_bar.hpp"
#include "ui/widgets/table_view.hpp"

/// The menu bar: only actions that do something now.
namespace tally::ui {
namespace {

QAction* add(QMenu* menu, const QString& text, const QString& object_name,
             const QKeySequence& keys = {}) {
  QAction* action = menu->addAction(text);
  action->setObjectName(object_name);
  if (!keys.isEmpty()) action->setShortcut(keys);
  return action;
}

}  // namespace

void MainWindow::makeMenus() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  QAction* export_table = add(file, tr("&Export table…"), QStringLiteral("menuExport"),
                              QKeySequence(Qt::CTRL | Qt::Key_E));
  connect(export_table, &QAction::triggered, this, &MainWindow::exportCurrentPage);
  connect(file, &QMenu::aboutToShow, this, [this, export_table] {
    const auto tables = currentPage()->findChildren<TableView*>();
    const bool any = std::any_of(tables.begin(), tables.end(),
                                 [](const TableView* table) { return table->isVisible(); });
    export_table->setEnabled(any);
    export_table->setToolTip(any ? QString() : tr("This page shows no table."));
  });
  file->setToolTipsVisible(true);
  file->addSeparator();
  join_ = add(file, tr("&Join a network…"), QStringLiteral("menuJoin"));
  join_->setVisible(false);
  connect(add(file, tr("&Quit"), QStringLiteral("menuQuit"), QKeySequence::Quit),
          &QAction::triggered, this, &QWidget::close);

  QMenu* wallet = menuBar()->addMenu(tr("&Wallet"));
  const auto open_wallet = [this](const char* side) {
    if (openPage(QStringLiteral("wallet"))) currentPage()->reveal(QLatin1String(side));
  };
  connect(add(wallet, tr("&Send…"), QStringLiteral("menuSend")), &QAction::triggered, this,
          [open_wallet] { open_wallet(""); });
  connect(add(wallet, tr("&Receive…"), QStringLiteral("menuReceive")), &QAction::triggered, this,
          [open_wallet] { open_wallet("receive"); });
  wallet->addSeparator();
  QAction* lock = add(wallet, tr("&Lock"), QStringLiteral("menuLock"),
                      QKeySequence(Qt::CTRL | Qt::Key_L));
  connect(lock, &QAction::triggered, this, &MainWindow::toggleLock);
  const auto judge_lock = [this, lock] {
    const auto info = bridge_.wallet();
    const bool locked = info->state == node::WalletState::kLocked;
    lock->setText(locked ? tr("&Unlock…") : tr("&Lock"));
    lock->setEnabled(locked ||
                     (info->state == node::WalletState::kUnlocked && info->has_passphrase));
    lock->setToolTip(lock->isEnabled() ? QString()
                                       : tr("This wallet has no passphrase, so it stays open."));
  };
  wallet->setToolTipsVisible(true);
  connect(&bridge_, &NodeBridge::walletChanged, this, judge_lock);
  judge_lock();
  makeLockMenu(wallet->addMenu(tr("Lock by &itself")));
  if (bridge_.care() != nullptr) {
    wallet->addSeparator();
    connect(add(wallet, tr("Wallets and &backup…"), QStringLiteral("menuCare")),
            &QAction::triggered, this, [this] { openCare(CareDialog::kBackup); });
    connect(add(wallet, tr("Sign or check a &message…"), QStringLiteral("menuMessage")),
            &QAction::triggered, this, [this] { openCare(CareDialog::kMessages); });
  }
  if (bridge_.offline() != nullptr)
    connect(add(wallet, tr("&Pair an offline wallet…"), QStringLiteral("menuPair")),
            &QAction::triggered, this, [this] { (new PairDialog(bridge_, this))->open(); });
  if (bridge_.offline() != nullptr)
    connect(add(wallet, tr("Make a &joint account…"), QStringLiteral("menuJoint")),
            &QAction::triggered, this, [this] { (new JointDialog(bridge_, this))->open(); });

  QMenu* loan = menuBar()->addMenu(tr("&Loan"));
  const struct {
    const char* page;
    QString text;
  } loan_pages[] = {{"market", tr("&Find a loan to fund")},
                    {"borrow", tr("&Apply for a loan")},
                    {"repayments", tr("&Pay an instalment")},
                    {"portfolio", tr("&Collect payments")}};
  for (const auto& entry : loan_pages) {
    const QString name = QLatin1String(entry.page);
    if (page(name) == nullptr) continue;
    connect(add(loan, entry.text, QStringLiteral("menu_") + name), &QAction::triggered, this,
            [this, name] { openPage(name); });
  }
  loan->menuAction()->setVisible(!loan->isEmpty());

  QMenu* view = menuBar()->addMenu(tr("&View"));
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    Page* each = pages_[i];
    // The keys belong to the window's shortcuts; here they are only shown.
    QAction* action = add(view, each->title() + QStringLiteral("\tAlt+%1").arg(i + 1),
                          QStringLiteral("menuPage_") + each->name());
    connect(action, &QAction::triggered, this, [this, each] { openPage(each->name()); });
  }
  view->addSeparator();
  connect(add(view, tr("&Search"), QStringLiteral("menuSearch"),
              QKeySequence(Qt::CTRL | Qt::Key_K)),
          &QAction::triggered, this, [this] { top_bar_->search()->start(); });
  QAction* fold = add(view, tr("&Icons only in the sidebar"), QStringLiteral("menuFold"),
                      QKeySequence(Qt::CTRL | Qt::Key_B));
  fold->setCheckable(true);
  fold->setChecked(sidebar_->isFolded());
  connect(fold, &QAction::triggered, this, [this](bool folded) {
    sidebar_->setFolded(folded);
    settings_.setSidebarFolded(folded);
  });
  connect(sidebar_, &Sidebar::foldedChanged, fold, &QAction::setChecked);
  view->addSeparator();
  QMenu* theme = view->addMenu(tr("&Theme"));
  auto* group = new QActionGroup(this);
  const struct {
    ThemeMode mode;
    QString text;
    const char* name;
  } modes[] = {{ThemeMode::kSystem, tr("As the &system"), "menuThemeSystem"},
               {ThemeMode::kLight, tr("&Light"), "menuThemeLight"},
               {ThemeMode::kDark, tr("&Dark"), "menuThemeDark"}};
  for (const auto& entry : modes) {
    QAction* action = add(theme, entry.text, QLatin1String(entry.name));
    action->setCheckable(true);
    action->setChecked(Theme::current().mode() == entry.mode);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, mode = entry.mode] {
      Theme::current().setMode(mode);
      settings_.setThemeMode(mode);
    });
  }

  makeLanguageMenu(view->addMenu(tr("Lan&guage")));

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  connect(add(help, tr("&About Tallystick"), QStringLiteral("menuAbout")), &QAction::triggered,
          this, &MainWindow::showAbout);
}

void MainWindow::openCare(int sheet) {
  auto* dialog = new CareDialog(bridge_, this, static_cast<CareDialog::Sheet>(sheet));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MainWindow::makeLockMenu(QMenu* menu) {
  auto* group = new QActionGroup(this);
  for (const int minutes : {2, 10, 30, 0}) {
    QAction* action = add(menu,
                          minutes == 0 ? tr("&Not for being idle")
                                       : tr("After %n minutes without a key", nullptr, minutes),
                          QStringLiteral("menuLockAfter%1").arg(minutes));
    action->setCheckable(true);
    action->setChecked(settings_.lockAfterMinutes() == minutes);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, minutes] {
      settings_.setLockAfterMinutes(minutes);
      auto_lock_->apply();
    });
  }
  menu->addSeparator();
  QAction* screen = add(menu, tr("When the &screen is locked"), QStringLiteral("menuLockScreen"));
  screen->setCheckable(true);
  screen->setChecked(settings_.lockWithScreen());
  connect(screen, &QAction::triggered, this,
          [this](bool lock) { settings_.setLockWithScreen(lock); });
  QAction* small = add(menu, tr("When the window is &minimised"),
                       QStringLiteral("menuLockMinimised"));
  small->setCheckable(true);
  small->setChecked(settings_.lockWhenMinimised());
  connect(small, &QAction::triggered, this,
          [this](bool lock) { settings_.setLockWhenMinimised(lock); });
}

void MainWindow::makeLanguageMenu(QMenu* menu) {
  auto* group = new QActionGroup(this);
  const auto add_choice = [this, menu, group](const QString& code, const QString& text) {
    QAction* action = add(menu, text, QStringLiteral("menuLanguage_") + code);
    action->setCheckable(true);
    action->setChecked(settings_.language() == code);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] {
      settings_.setLanguage(code);
      message_->say(ColorRole::kInfo,
                    tr("The language changes when Tallystick is started the next time."));
    });
  };
  add_choice({}, tr("As the &system"));
  for (const Language& each : languages())
    add_choice(QLatin1String(each.code), QString::fromUtf8(each.name));
}

void MainWindow::exportCurrentPage() {
  for (TableView* table : currentPage()->findChildren<TableView*>()) {
    if (!table->isVisible()) continue;
    table->exportCsv(QStringLiteral("tallystick-%1.csv").arg(currentPage()->name()));
    return;
  }
}

void MainWindow::showAbout() {
  auto* dialog = new AboutDialog(bridge_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace tally::ui
