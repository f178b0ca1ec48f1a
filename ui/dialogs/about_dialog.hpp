// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>

#include "ui/bridge/node_bridge.hpp"

/// What this program is, its version and licence, and which network it is on.
namespace tally::ui {

class AboutDialog : public QDialog {
  Q_OBJECT

 public:
  explicit AboutDialog(NodeBridge& bridge, QWidget* parent = nullptr);
};

}  // namespace tally::ui
