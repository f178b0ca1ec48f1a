// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wallet_page.hpp"

#include <QtWidgets/QStackedWidget>

#include "core/node/api/preview.hpp"
#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/history_model.hpp"
#include "ui/pages/wallet_receive.hpp"
#include "ui/pages/wallet_send.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/figure_card.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {
namespace {

constexpr int kSideWidth = 352;
constexpr int kTypingMs = 250;

using Kind = node::HistoryKind;

struct KindGroup {
  const char* name;
  std::vector<Kind> kinds;
};

const std::vector<KindGroup>& kindGroups() {
  static const std::vector<KindGroup> groups{
      {QT_TRANSLATE_NOOP("tally::ui::WalletPage", "Everything"), {}},
      {QT_TRANSLATE_NOOP("tally::ui::WalletPage", "Without network fees"),
       {Kind::kReceived, Kind::kSent, Kind::kBidHeld, Kind::kBidReleased, Kind::kLent,
        Kind::kLoanReceived, Kind::kInstalmentPaid, Kind::kLoanPaidOff, Kind::kCollected,
        Kind::kIssued, Kind::kRedeemed, Kind::kReward, Kind::kApplied, Kind::kLateFee,
        Kind::kDefaulted, Kind::kClosed, Kind::kExpired, Kind::kInstalmentReceived,
        Kind::kPartPaid, Kind::kPrepaid, Kind::kRecovered}},
      {QT_TRANSLATE_NOOP("tally::ui::WalletPage", "Sent and received"),
       {Kind::kReceived, Kind::kSent, Kind::kIssued, Kind::kRedeemed}},
      {QT_TRANSLATE_NOOP("tally::ui::WalletPage", "Lending"),
       {Kind::kBidHeld, Kind::kBidReleased, Kind::kLent, Kind::kCollected,
        Kind::kInstalmentReceived, Kind::kDefaulted}},
      {QT_TRANSLATE_NOOP("tally::ui::WalletPage", "Borrowing"),
       {Kind::kApplied, Kind::kLoanReceived, Kind::kInstalmentPaid, Kind::kLoanPaidOff,
        Kind::kLateFee, Kind::kClosed, Kind::kExpired, Kind::kPartPaid, Kind::kPrepaid,
        Kind::kRecovered}},
      {QT_TRANSLATE_NOOP("tally::ui::WalletPage", "Network fees"), {Kind::kFee, Kind::kReward}}};
  return groups;
}

}  // namespace

WalletPage::WalletPage(PageContext& page_context, QWidget* parent)
    : Page(page_context, QStringLiteral("wallet"), tr("Wallet"), QStringLiteral("wallet"),
           parent) {
  QVBoxLayout* body = makeBody(false);
  backup_ = new MessageBar(QStringLiteral("walletBackup"));
  body->addWidget(backup_);
  if (bridge().care() != nullptr) {
    auto* care = makeButton(tr("Wallets and backup…"), QStringLiteral("walletCare"));
    connect(care, &QPushButton::clicked, this, [this] { context().openBackup(); });
    addAction(care);
  }
  figures_ = new QHBoxLayout;
  figures_->setSpacing(kGap);
  body->addLayout(figures_);
  auto* lower = new QHBoxLayout;
  lower->setSpacing(kGap);
  lower->addWidget(makeHistory(), 1);
  lower->addWidget(makeSide());
  body->addLayout(lower, 1);
  typing_.setSingleShot(true);
  connect(&typing_, &QTimer::timeout, this, &WalletPage::filterHistory);
}

QWidget* WalletPage::makeHistory() {
  auto* card = new Card(tr("History"));
  card->setEdgeToEdge();
  history_ = new HistoryModel(bridge(), this);
  table_ = new TableView(QStringLiteral("walletHistory"), tr("History of the account"));
  table_->setPagedModel(history_);
  count_ = makeLabel({}, FontRole::kSmall, true);
  card->addAction(count_);
  card->addAction(table_->makeExportButton(QStringLiteral("tallystick-history.csv")));
  connect(table_, &TableView::exported, this, [this](const QString& file) {
    message().say(ColorRole::kGood, tr("The history has been written to %1.").arg(file));
  });
  connect(table_, &TableView::exportFailed, this, [this](const QString& sentence) {
    message().say(ColorRole::kBad, sentence);
  });
  connect(table_, &TableView::rowActivated, this, [this](int row) {
    const node::HistoryRow* line = history_->rowAt(row);
    if (line != nullptr && line->loan) context().openLoan(*line->loan);
  });

  auto* filters = new QHBoxLayout;
  filters->setContentsMargins(kPadding, 0, kPadding, 0);
  filters->setSpacing(kGrid * 2);
  kind_ = new Select(QStringLiteral("historyKind"), tr("Kind of event"));
  for (const KindGroup& group : kindGroups()) kind_->addItem(tr(group.name));
  asset_ = new Select(QStringLiteral("historyAsset"), tr("Asset"));
  asset_->addItem(tr("All assets"));
  period_ = new Select(QStringLiteral("historyPeriod"), tr("Period"));
  period_->addItem(tr("All time"), 0);
  period_->addItem(tr("Last 30 days"), 30);
  period_->addItem(tr("Last 90 days"), 90);
  period_->addItem(tr("Last year"), 365);
  text_ = new QLineEdit;
  nameWidget(text_, QStringLiteral("historyText"), tr("Part of a reference or loan number"));
  text_->setPlaceholderText(tr("Reference or loan"));
  text_->setClearButtonEnabled(true);
  text_->setMaxLength(64);
  for (QWidget* filter : std::initializer_list<QWidget*>{kind_, asset_, period_, text_}) {
    filter->setProperty("dense", true);
    filters->addWidget(filter, filter == text_ ? 1 : 0);
  }
  for (Select* select : {kind_, asset_, period_}) {
    connect(select, &QComboBox::activated, this, &WalletPage::filterHistory);
  }
  connect(text_, &QLineEdit::textChanged, this, [this] { typing_.start(kTypingMs); });
  card->body()->addLayout(filters);

  auto* empty = new EmptyState(QStringLiteral("wallet"),
                               tr("Nothing fits. Payments, loans and bids of this account appear "
                                  "here as they become final."));
  empty->setAction(tr("Show everything"), QStringLiteral("historyShowAll"), [this] {
    kind_->setCurrentIndex(0);
    asset_->setCurrentIndex(0);
    period_->setCurrentIndex(0);
    text_->clear();
    filterHistory();
  });
  card->body()->addWidget(new TableArea(table_, history_, empty), 1);
  connect(history_, &PagedModel::answered, this, [this] {
    count_->setText(history_->total() == 1 ? tr("1 event")
                                           : tr("%1 events").arg(formatCount(history_->total())));
  });
  return card;
}

QWidget* WalletPage::makeSide() {
  auto* card = new Card;
  card->setFixedWidth(kSideWidth);
  auto* tabs = new QHBoxLayout;
  tabs->setSpacing(kGrid);
  send_tab_ = makeButton(tr("Send"), QStringLiteral("send"), QStringLiteral("walletSendTab"),
                         ButtonKind::kQuiet);
  receive_tab_ = makeButton(tr("Receive"), QStringLiteral("receive"),
                            QStringLiteral("walletReceiveTab"), ButtonKind::kQuiet);
  send_tab_->setCheckable(true);
  receive_tab_->setCheckable(true);
  tabs->addWidget(send_tab_, 1);
  tabs->addWidget(receive_tab_, 1);
  card->body()->addLayout(tabs);
  card->body()->addWidget(makeLine());
  send_ = new SendPanel(bridge());
  receive_ = new ReceivePanel(bridge());
  card->body()->addWidget(send_, 1);
  card->body()->addWidget(receive_, 1);
  connect(send_tab_, &QPushButton::clicked, this, [this] { showSide(true); });
  connect(receive_tab_, &QPushButton::clicked, this, [this] { showSide(false); });
  connect(send_, &SendPanel::sent, this, [this](const QString& sentence) {
    message().say(ColorRole::kGood, sentence);
    refresh();
  });
  showSide(true);
  return card;
}

void WalletPage::showSide(bool send) {
  send_tab_->setChecked(send);
  receive_tab_->setChecked(!send);
  send_->setVisible(send);
  receive_->setVisible(!send);
}

bool WalletPage::openLink(const QString& text) {
  const auto link = node::read_payment_link(text.toStdString(), bridge().isPractice());
  if (!link) {
    message().say(ColorRole::kBad, tr("This link can't be followed: %1")
                                       .arg(QString::fromStdString(link.error())));
    return true;
  }
  showSide(true);
  send_->take(*link);
  QString sentence = tr("A link has filled in the form. Nothing is sent before you confirm it.");
  const QString said = foreignText(link->label.empty() ? link->message : link->label, 120);
  if (!said.isEmpty()) sentence += QStringLiteral(" ") + tr("It says of itself: “%1”.").arg(said);
  message().say(ColorRole::kInfo, sentence);
  return true;
}

void WalletPage::remind() {
  if (bridge().care() == nullptr) return;
  bridge().care()->look(this, [this](const node::CareInfo& info) {
    const bool missing = info.is_open && info.has_words && !info.backed_up_at;
    if (!missing) return backup_->clear();
    if (backup_->text().isEmpty())
      backup_->say(ColorRole::kWarn,
                   tr("This wallet is not backed up. Without its words the money is lost with "
                      "this machine."),
                   tr("Back it up…"), context().openBackup, false);
  });
}

bool WalletPage::reveal(const QString& text) {
  if (text.startsWith(QLatin1String("tallystick:"), Qt::CaseInsensitive)) return openLink(text);
  if (text == QLatin1String("receive")) {
    showSide(false);
    return true;
  }
  showSide(true);
  send_->setAddress(text);
  return true;
}

std::vector<Scene> WalletPage::scenes() {
  return {{QStringLiteral("wallet-receive"), [this] { showSide(false); }},
          {QStringLiteral("wallet-send-confirm"), [this] {
             showSide(true);
             // To the burner of this network: an address that nobody has the key of.
             send_->fill(QString::fromStdString(
                             node::to_address(AccountId{}, bridge().isPractice())),
                         Amount{25'000});
           }}};
}

void WalletPage::refresh() {
  if (!bridge().hasAccount()) return;
  remind();
  receive_->refresh();
  const AccountId account = bridge().account();
  if (account != shown_account_) {
    shown_account_ = account;
    filterHistory();
  } else {
    history_->refresh();
  }
  node::BalancesQuery query;
  query.account = account;
  bridge().ask(query, this, [this](const node::AccountBalances& answer) { showBalances(answer); });
}

void WalletPage::showBalances(const node::AccountBalances& balances) {
  // One card for each asset that the account has or had; the home asset first.
  std::vector<node::BalanceRow> rows = balances.balances;
  const AssetId home = bridge().tip()->home_asset;
  std::stable_partition(rows.begin(), rows.end(),
                        [home](const node::BalanceRow& row) { return row.asset == home; });
  std::vector<AssetId> assets;
  for (const node::BalanceRow& row : rows) assets.push_back(row.asset);
  if (assets != card_assets_) {
    qDeleteAll(cards_);
    cards_.clear();
    card_assets_ = assets;
    while (QLayoutItem* item = figures_->takeAt(0)) delete item;
    for (const AssetId id : assets) {
      const node::AssetInfo info = bridge().asset(id);
      auto* figure = new FigureCard(foreignText(info.name, 40),
                                    QStringLiteral("balance%1").arg(id.number));
      cards_.push_back(figure);
      figures_->addWidget(figure, 1);
    }
    const int chosen = asset_->currentIndex();
    asset_->clear();
    asset_->addItem(tr("All assets"));
    for (const AssetId id : assets) {
      asset_->addItem(QString::fromStdString(bridge().asset(id).symbol), id.number);
    }
    asset_->setCurrentIndex(std::max(0, std::min(chosen, asset_->count() - 1)));
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const node::AssetInfo info = bridge().asset(rows[i].asset);
    cards_[i]->setFigure(formatAmount(rows[i].available, info.decimals),
                         QString::fromStdString(info.symbol));
    cards_[i]->setSecondary(
        rows[i].on_hold.minor > 0
            ? tr("available · %1 on hold for bids").arg(formatAmount(rows[i].on_hold,
                                                                     info.decimals))
            : tr("available, nothing on hold"));
  }
  send_->setBalances(std::move(rows));
}

void WalletPage::filterHistory() {
  node::HistoryQuery query;
  query.account = bridge().account();
  query.kinds = kindGroups()[static_cast<std::size_t>(std::max(0, kind_->currentIndex()))].kinds;
  if (asset_->currentIndex() > 0) query.asset = AssetId{asset_->currentData().toUInt()};
  if (const int days = period_->currentData().toInt(); days > 0) {
    query.from = day_of(bridge().now()) + (-days);
  }
  query.text = text_->text().trimmed().toStdString();
  history_->setQuery(std::move(query));
}

}  // namespace tally::ui
