// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/node_page.hpp"

#include <QtCore/QItemSelectionModel>

#include "ui/bridge/format.hpp"
#include "ui/frame/sync_overlay.hpp"
#include "ui/pages/node_models.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/figure_card.hpp"
#include "ui/widgets/stage_line.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {
namespace {

QStringList stageNames(bool practice) {
  return practice
             ? QStringList{NodePage::tr("Open the store"), NodePage::tr("Check the last block"),
                           NodePage::tr("Live through the first months"), NodePage::tr("Run")}
             : QStringList{NodePage::tr("Open the store"), NodePage::tr("Find peers"),
                           NodePage::tr("Catch up"), NodePage::tr("Run")};
}

constexpr int kPeersTable = 2;

}  // namespace

NodePage::NodePage(PageContext& page_context, QWidget* parent)
    : Page(page_context, QStringLiteral("node"), tr("Node"), QStringLiteral("node"), parent) {
  QVBoxLayout* body = makeBody(false);
  auto* head = new Card;
  stages_ = new StageLine(stageNames(bridge().isPractice()), QStringLiteral("nodeStages"));
  head->body()->addWidget(stages_);
  body->addWidget(head);

  auto* figures = new QHBoxLayout;
  figures->setSpacing(kGap);
  height_ = new FigureCard(tr("Final block"), QStringLiteral("nodeHeight"));
  time_ = new FigureCard(tr("Its time (UTC)"), QStringLiteral("nodeTime"));
  transactions_ = new FigureCard(tr("Transactions ever"), QStringLiteral("nodeTransactions"));
  pool_figure_ = new FigureCard(tr("Waiting in the pool"), QStringLiteral("nodePool"));
  for (FigureCard* card : {height_, time_, transactions_, pool_figure_}) {
    figures->addWidget(card, 1);
  }
  body->addLayout(figures);
  body->addWidget(makeIdentity());
  body->addWidget(makeTables(), 1);
  connect(&bridge(), &NodeBridge::tipChanged, this, [this] {
    if (isVisible()) showTip();
  });
}

QWidget* NodePage::makeIdentity() {
  auto* card = new Card;
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kGap);
  grid->setVerticalSpacing(kGrid / 2);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(4, 1);
  const struct {
    QString title;
    QString name;
  } rows[] = {{tr("State root"), QStringLiteral("nodeRoot")},
              {tr("Block"), QStringLiteral("nodeBlock")},
              {tr("Network"), QStringLiteral("nodeChain")},
              {tr("Money checks"), QStringLiteral("nodeChecks")}};
  for (int i = 0; i < 4; ++i) {
    const int line = i / 2;
    const int column = i % 2 * 3;
    grid->addWidget(makeLabel(rows[i].title, FontRole::kSmall, true), line, column);
    auto* hash = new ElidedLabel(Qt::ElideMiddle);
    hash->setObjectName(rows[i].name);
    hash->setFont(Theme::current().font(i < 3 ? FontRole::kMono : FontRole::kBody));
    hashes_.push_back(hash);
    grid->addWidget(hash, line, column + 1);
    if (i < 3) {
      QToolButton* copy = makeIconButton(QStringLiteral("copy"), tr("Copy: %1").arg(rows[i].title),
                                         rows[i].name + QStringLiteral("Copy"));
      copy->setIconSize({16, 16});
      connect(copy, &QToolButton::clicked, this, [hash, copy] {
        copyWithNote(hash->fullText(), copy);
      });
      grid->addWidget(copy, line, column + 2);
    }
  }
  card->body()->addLayout(grid);
  return card;
}

QWidget* NodePage::makeTables() {
  auto* card = new Card;
  card->setEdgeToEdge();
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kGrid * 2, 0, kGrid * 2, 0);
  row->setSpacing(kGrid);
  tabs_ = new QHBoxLayout;
  tabs_->setSpacing(kGrid);
  exports_ = new QHBoxLayout;
  row->addLayout(tabs_);
  row->addStretch(1);
  row->addLayout(exports_);
  card->body()->addLayout(row);
  tables_ = new QStackedWidget;
  card->body()->addWidget(tables_, 1);

  blocks_ = new BlockModel(bridge(), this);
  pool_ = new PoolModel(bridge(), this);
  peers_ = new PeerModel(bridge(), this);
  peer_table_ = new TableView(QStringLiteral("nodePeers"), tr("Connected nodes"));
  ban_ = makeButton(tr("Ban for an hour"), QStringLiteral("nodeBan"));
  ban_->setProperty("dense", true);
  exports_->addWidget(ban_);
  validators_ = new ValidatorModel(bridge(), this);
  log_ = new LogModel(bridge(), this);
  addTable(QStringLiteral("blocks"), tr("Blocks"),
           new TableView(QStringLiteral("nodeBlocks"), tr("Blocks, newest first")), blocks_,
           QStringLiteral("node"), tr("Blocks appear here as they become final."));
  addTable(QStringLiteral("pool"), tr("Pool"),
           new TableView(QStringLiteral("nodePoolTable"), tr("Transactions waiting for a block")),
           pool_, QStringLiteral("clock"),
           tr("The pool is empty: everything sent so far is in a block."));
  addTable(QStringLiteral("peers"), tr("Peers"), peer_table_, peers_, QStringLiteral("node"),
           bridge().isPractice()
               ? tr("The practice network lives in this program alone: it has no peers.")
               : tr("No other node is connected. Give the address of one with --connect, or wait "
                    "for one to call."));
  connect(peer_table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &NodePage::judgeBan);
  connect(peers_, &PagedModel::answered, this, &NodePage::judgeBan);
  connect(ban_, &QPushButton::clicked, this, &NodePage::ban);
  addTable(QStringLiteral("validators"), tr("Validators"),
           new TableView(QStringLiteral("nodeValidators"), tr("Validators")), validators_,
           QStringLiteral("check"), tr("Those who make blocks final will be listed here."));
  addTable(QStringLiteral("log"), tr("Log"),
           new TableView(QStringLiteral("nodeLog"), tr("Log of the node, newest last")), log_,
           QStringLiteral("document"), tr("What the node does will be written here."));
  showTable(0);
  return card;
}

void NodePage::addTable(const QString& name, const QString& title, TableView* table,
                        PagedModel* model, const QString& empty_icon, const QString& empty_text) {
  table->setPagedModel(model);
  table->setDense(true);
  const int index = tables_->count();
  tables_->addWidget(new TableArea(table, model, new EmptyState(empty_icon, empty_text)));
  QPushButton* tab = makeButton(title, QStringLiteral("nodeTab_") + name, ButtonKind::kQuiet);
  tab->setCheckable(true);
  connect(tab, &QPushButton::clicked, this, [this, index] { showTable(index); });
  tabs_->addWidget(tab);
  tab_buttons_.push_back(tab);
  QWidget* button = table->makeExportButton(QStringLiteral("tallystick-%1.csv").arg(name));
  exports_->addWidget(button);
  export_buttons_.push_back(button);
  connect(table, &TableView::exported, this, [this](const QString& file) {
    message().say(ColorRole::kGood, tr("The table has been written to %1.").arg(file));
  });
  connect(table, &TableView::exportFailed, this, [this](const QString& sentence) {
    message().say(ColorRole::kBad, sentence);
  });
  table_names_ << name;
}

void NodePage::showTable(int index) {
  tables_->setCurrentIndex(index);
  for (std::size_t i = 0; i < tab_buttons_.size(); ++i) {
    const bool shown = static_cast<int>(i) == index;
    tab_buttons_[i]->setChecked(shown);
    export_buttons_[i]->setVisible(shown);
  }
  ban_->setVisible(index == kPeersTable);
  if (isVisible()) refresh();
}

void NodePage::judgeBan() {
  const QModelIndex index = peer_table_->currentIndex();
  setEnabledOr(ban_, index.isValid() && peers_->rowAt(index.row()) != nullptr,
               tr("Choose a peer first."));
}

void NodePage::ban() {
  const QModelIndex index = peer_table_->currentIndex();
  const node::PeerRow* row = index.isValid() ? peers_->rowAt(index.row()) : nullptr;
  if (row == nullptr) return;
  const QString address = foreignText(row->address, 80);
  bridge().banPeer(row->number);
  message().say(ColorRole::kGood, tr("%1 is kept out for an hour.").arg(address));
  refresh();
}

bool NodePage::reveal(const QString& text) {
  const auto index = static_cast<int>(table_names_.indexOf(text));
  if (index < 0) return false;
  showTable(index);
  return true;
}

std::vector<Scene> NodePage::scenes() {
  std::vector<Scene> scenes;
  for (int i = 1; i < static_cast<int>(table_names_.size()); ++i) {
    scenes.push_back({QStringLiteral("node-") + table_names_[i], [this, i] { showTable(i); }});
  }
  return scenes;
}

void NodePage::refresh() {
  showTip();
  switch (tables_->currentIndex()) {
    case 0:
      blocks_->refresh();
      break;
    case 1:
      bridge().ask(node::PoolQuery{{}, node::kMaxPage}, this, [this](const node::PoolPage& page) {
        pool_->setRows(page.rows, page.height);
      });
      break;
    case kPeersTable:
      bridge().ask(node::PeersQuery{}, this, [this](const node::PeerPage& page) {
        peers_->setRows(page.rows, page.height);
      });
      break;
    case kPeersTable + 1:
      validators_->setRows(bridge().tip()->validators, bridge().tip()->height);
      break;
    default:
      bridge().ask(node::LogQuery{node::kMaxPage}, this, [this](const node::LogPage& page) {
        log_->setRows(page.rows, page.height);
      });
  }
}

/// Where the node is on its way, in one line of steps.
void NodePage::showStage(const node::TipSnapshot& tip) {
  const QString percent = QStringLiteral("%1\u00a0%").arg(tip.progress_percent);
  if (isLonely(tip, bridge().isPractice()))
    return stages_->setState(
        1, tr("No other node is connected: what you see is true as of block %1. Start with "
              "--connect HOST:PORT of a node, or wait for one to call.")
               .arg(formatCount(tip.height)));
  switch (tip.phase) {
    case node::NodePhase::kStarting:
      stages_->setState(0, tr("Reading the last final block from disk."));
      break;
    case node::NodePhase::kWarmingUp:
      stages_->setState(2, tr("%1: neighbours borrow, lend and repay, as fast as the machine goes.")
                               .arg(percent));
      break;
    case node::NodePhase::kSyncing:
      stages_->setState(tip.peers == 0 ? 1 : 2, tr("%1 of the chain is here.").arg(percent));
      break;
    case node::NodePhase::kRunning:
      stages_->setState(4, tr("Up to date. %1 open listings, %2 loans running.")
                               .arg(formatCount(tip.open_listings),
                                    formatCount(tip.active_loans)));
      break;
    case node::NodePhase::kStopped:
      stages_->setState(3, foreignText(tip.fault, 300), true);
      break;
  }
}

void NodePage::showTip() {
  const auto tip = bridge().tip();
  showStage(*tip);
  height_->setFigure(formatCount(tip->height));
  height_->setSecondary(formatAgo(tip->block_time, bridge().now()));
  time_->setFigure(formatClock(tip->block_time));
  time_->setSecondary(formatDay(day_of(tip->block_time)));
  transactions_->setFigure(formatCount(tip->total_transactions));
  transactions_->setSecondary(tr("%1 in the newest block")
                                  .arg(formatCount(tip->block_transactions)));
  pool_figure_->setFigure(formatCount(tip->pool_transactions));
  pool_figure_->setSecondary(formatBytes(tip->pool_bytes));
  hashes_[0]->setFullText(QString::fromStdString(tip->state_root.hex()));
  hashes_[1]->setFullText(QString::fromStdString(tip->block.hex()));
  hashes_[2]->setFullText(QString::fromStdString(tip->chain.hex()));
  hashes_[3]->setFullText(tip->violations == 0
                              ? tr("every asset adds up in every block")
                              : tr("%1 violations: a bug of ours, please report it")
                                    .arg(formatCount(tip->violations)));
  if (tip->phase == node::NodePhase::kStopped) {
    message().say(ColorRole::kBad, foreignText(tip->fault, 300), {}, {}, false);
  }
  tab_buttons_[1]->setText(tip->pool_transactions > 0
                               ? tr("Pool · %1").arg(formatCount(tip->pool_transactions))
                               : tr("Pool"));
}

}  // namespace tally::ui
