// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QAbstractButton>

/// One page in the sidebar: icon, name, and a number when something waits there.
/// Thread: gui.
namespace tally::ui {

class NavButton : public QAbstractButton {
  Q_OBJECT

 public:
  NavButton(const QString& page_name, const QString& title, const QString& icon_name,
            QWidget* parent = nullptr);
  void setFolded(bool folded);
  void setBadge(int count);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:

  QString icon_name_;
  bool folded_ = false;
  int badge_ = 0;
};

}  // namespace tally::ui
