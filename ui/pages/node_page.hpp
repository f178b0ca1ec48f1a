// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStackedWidget>
#include <vector>

#include "ui/pages/page.hpp"

/// The engine room: stages, height, state root, pool, blocks, validators, log.
/// Thread: gui.
namespace tally::ui {

class BlockModel;
class ElidedLabel;
class FigureCard;
class LogModel;
class PagedModel;
class PeerModel;
class PoolModel;
class StageLine;
class TableView;
class ValidatorModel;

class NodePage : public Page {
  Q_OBJECT

 public:
  explicit NodePage(PageContext& context, QWidget* parent = nullptr);
  void refresh() override;
  /// "blocks", "pool", "peers", "validators" or "log".
  bool reveal(const QString& text) override;
  [[nodiscard]] std::vector<Scene> scenes() override;

 private:
  void showTip();
  void showStage(const node::TipSnapshot& tip);
  [[nodiscard]] QWidget* makeIdentity();
  [[nodiscard]] QWidget* makeTables();
  void addTable(const QString& name, const QString& title, TableView* table, PagedModel* model,
                const QString& empty_icon, const QString& empty_text);
  void showTable(int index);
  void judgeBan();
  void ban();

  StageLine* stages_;
  FigureCard* height_;
  FigureCard* time_;
  FigureCard* transactions_;
  FigureCard* pool_figure_;
  std::vector<ElidedLabel*> hashes_;
  QHBoxLayout* tabs_;
  QHBoxLayout* exports_;
  QStackedWidget* tables_;
  std::vector<QPushButton*> tab_buttons_;
  std::vector<QWidget*> export_buttons_;
  QStringList table_names_;
  BlockModel* blocks_;
  PoolModel* pool_;
  PeerModel* peers_;
  TableView* peer_table_;
  QPushButton* ban_;
  ValidatorModel* validators_;
  LogModel* log_;
};

}  // namespace tally::ui
