// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStackedWidget>
#include <vector>

#include "ui/bridge/node_bridge.hpp"
#include "ui/dialogs/join_dialog.hpp"
#include "ui/pages/page.hpp"
#include "ui/settings.hpp"

/// The window: menu, sidebar, top bar, pages, status strip; before the first use the onboarding in
/// their place. Knows the node only through the bridge.
/// Thread: gui. The bridge and the settings must outlive it.
namespace tally::ui {

class AutoLock;
class MessageBar;
class Onboarding;
class Sidebar;
class StatusStrip;
class SyncOverlay;
class TopBar;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(NodeBridge& bridge, WindowSettings& settings, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<Page*>& pages() const { return pages_; }
  [[nodiscard]] Page* page(const QString& name) const;
  [[nodiscard]] Page* currentPage() const;
  /// False when there is no such page.
  bool openPage(const QString& name);
  void openLoan(const LoanId& loan);
  /// The onboarding while it is shown, else null.
  [[nodiscard]] Onboarding* onboarding() const { return onboarding_; }
  void startOnboarding();
  [[nodiscard]] TopBar* topBar() const { return top_bar_; }
  /// A tallystick: link, as the desktop hands it over: into the form for sending.
  void openLink(const QString& link);
  /// Joining other networks appears in the File menu.
  void offerJoin(JoinDialog::Join join);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void makeFrame();
  void makeMenus();
  void makeLanguageMenu(QMenu* menu);
  void makeLockMenu(QMenu* menu);
  /// A sheet of CareDialog.
  void openCare(int sheet);
  void makeShortcuts();
  void finishOnboarding();
  void toggleLock();
  void showProblems();
  void showAbout();
  void exportCurrentPage();

  QAction* join_ = nullptr;
  NodeBridge& bridge_;
  WindowSettings& settings_;
  PageContext context_;
  QStackedWidget* whole_;
  QWidget* frame_ = nullptr;
  Sidebar* sidebar_ = nullptr;
  TopBar* top_bar_ = nullptr;
  MessageBar* message_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  SyncOverlay* overlay_ = nullptr;
  StatusStrip* strip_ = nullptr;
  Onboarding* onboarding_ = nullptr;
  AutoLock* auto_lock_ = nullptr;
  std::vector<Page*> pages_;
};

}  // namespace tally::ui
