// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtGui/QPixmap>
#include <functional>
#include <vector>

#include "ui/bridge/node_bridge.hpp"

/// Takes a picture of every page, scene and dialog in light and dark: for --screenshots, for the
/// manual, and for looking at.
/// Shape:  <scene>-<light|dark>-<W>x<H>.png in the folder. The practice clock stands still
///         meanwhile. Each picture waits until every question to the node has been answered.
/// Errors: stops at the first file that cannot be written and says which.
/// Thread: gui.
namespace tally::ui {

class MainWindow;

class Shots : public QObject {
  Q_OBJECT

 public:
  Shots(NodeBridge& bridge, MainWindow& window, QString folder, std::vector<QSize> sizes,
        QObject* parent = nullptr);
  void start();
  [[nodiscard]] int taken() const { return taken_; }

 signals:
  /// `problem` is empty when every picture has been written.
  void finished(const QString& problem);

 private:
  struct Step {
    QString name;
    std::function<void()> arrange;
    bool closes_after = false;
  };
  void plan();
  void addScenes(const QString& page_name);
  void addDialogs();
  void next();
  void await(int quiet_rounds);
  void take();
  [[nodiscard]] QPixmap picture() const;
  void closeExtras();

  NodeBridge& bridge_;
  MainWindow& window_;
  QString folder_;
  std::vector<QSize> sizes_;
  std::vector<Step> steps_;
  std::size_t at_ = 0;
  QString suffix_;
  std::vector<LoanId> loans_;
  int taken_ = 0;
};

}  // namespace tally::ui
