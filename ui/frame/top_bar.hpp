// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/settings.hpp"

/// Above the page: its title and its actions, then search and notices.
/// Thread: gui.
namespace tally::ui {

class NoticeBell;
class Page;
class SearchBox;

class TopBar : public QWidget {
  Q_OBJECT

 public:
  TopBar(NodeBridge& bridge, WindowSettings& settings, QWidget* parent = nullptr);
  void addPage(Page* page);
  void showPage(Page* page);
  [[nodiscard]] SearchBox* search() const { return search_; }
  [[nodiscard]] NoticeBell* bell() const { return bell_; }

 private:
  QLabel* title_;
  QHBoxLayout* actions_;
  QWidget* shown_ = nullptr;
  SearchBox* search_;
  NoticeBell* bell_;
};

}  // namespace tally::ui
