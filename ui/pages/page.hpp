// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QWidget>
#include <functional>
#include <vector>

#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/message_bar.hpp"

/// Base of the pages beside the sidebar. The window shows `title` in its top bar and the page's
/// actions beside it.
/// Shape:  refresh() asks the node again and returns at once. It runs when the page comes into
///         view, when the wallet changes, and at most twice a second as the chain moves while the
///         page is in view. A page out of view asks nothing.
/// Thread: gui.
namespace tally::ui {

/// What a page needs from outside.
struct PageContext {
  NodeBridge* bridge = nullptr;
  std::function<void(const QString& page_name)> openPage;  ///< "market", "wallet", …
  std::function<void(const LoanId& loan)> openLoan;        ///< the loan's own dialog
  std::function<void()> openBackup;                        ///< wallets and backup
};

/// A state of a page worth a picture of its own, beside the page as it opens.
struct Scene {
  QString name;                   ///< "wallet-receive"
  std::function<void()> arrange;  ///< brings it about; may open a dialog
};

class Page : public QWidget {
  Q_OBJECT

 public:
  /// `name` is the stable name for --page and objectName ("market"), `icon_name` of ui/style/icons.
  Page(PageContext& context, const QString& name, const QString& title, const QString& icon_name,
       QWidget* parent = nullptr);

  [[nodiscard]] const QString& name() const { return name_; }
  [[nodiscard]] const QString& title() const { return title_; }
  [[nodiscard]] const QString& iconName() const { return icon_name_; }
  /// Buttons of the page, placed in the top bar while it is in view.
  [[nodiscard]] QWidget* actions() const { return actions_; }
  void addAction(QWidget* widget);

  /// The bar at the top of this page.
  [[nodiscard]] MessageBar& message() const { return *message_; }

  virtual void refresh() = 0;
  /// Puts into words or shows the given loan or address if this page can; used by the search.
  virtual bool reveal(const QString& text) { Q_UNUSED(text); return false; }
  /// For the pictures of the manual and their check by eye.
  [[nodiscard]] virtual std::vector<Scene> scenes() { return {}; }

 signals:
  void badgeChanged(int count);  ///< beside the page's name in the sidebar; 0 hides it

 protected:
  [[nodiscard]] PageContext& context() const { return context_; }
  [[nodiscard]] NodeBridge& bridge() const { return *context_.bridge; }
  /// Column inside the page's margins, the message bar above it. Scrolls when `scrolls`.
  [[nodiscard]] QVBoxLayout* makeBody(bool scrolls);
  void showEvent(QShowEvent* event) override;

 private:
  void refreshSoon();

  PageContext& context_;
  QString name_;
  QString title_;
  QString icon_name_;
  QWidget* actions_;
  MessageBar* message_;
  QTimer pause_;
  QElapsedTimer since_refresh_;
};

}  // namespace tally::ui
