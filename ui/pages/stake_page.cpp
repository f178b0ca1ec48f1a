// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stake_page.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QMenu>

#include "ui/bridge/format.hpp"
#include "ui/models/stake_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/figure_card.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

StakePage::StakePage(PageContext& context, QWidget* parent)
    : Page(context, QStringLiteral("stake"), tr("Stake"), QStringLiteral("stake"), parent) {
  QVBoxLayout* body = makeBody(false);
  body->addWidget(makeFigures());
  auto* card = new Card;
  sentence_ = makeLabel({});
  sentence_->setObjectName("stakeSentence");
  sentence_->setWordWrap(true);
  card->body()->addWidget(sentence_);
  body->addWidget(card);
  body->addWidget(makeTable(), 1);
  judge();
}

QWidget* StakePage::makeFigures() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  staked_ = new FigureCard(tr("My stake"), "stakeMine");
  reward_ = new FigureCard(tr("Earned, to claim"), "stakeReward");
  returning_ = new FigureCard(tr("On its way back"), "stakeReturning");
  available_ = new FigureCard(tr("Free to stake"), "stakeFree");
  for (FigureCard* figure : {staked_, reward_, returning_, available_}) row->addWidget(figure, 1);
  return box;
}

QWidget* StakePage::makeTable() {
  model_ = new StakeModel(bridge(), this);
  table_ = new TableView("stakeValidators", tr("Validators"));
  table_->setPagedModel(model_);
  table_->setItemDelegateForColumn(StakeModel::kState, new ChipDelegate(table_));
  auto* card = new Card(tr("Validators"));
  card->setEdgeToEdge();
  card->addAction(table_->makeExportButton("validators.csv"));
  const auto button = [&](const QString& text, const char* name, ButtonKind kind) {
    QPushButton* made = makeButton(text, name, kind);
    made->setProperty("dense", true);
    card->addAction(made);
    return made;
  };
  operator_ = button(tr("Run one…"), "stakeOperator", ButtonKind::kQuiet);
  operator_->setAccessibleName(tr("Run a validator"));
  operator_->setToolTip(tr("Register a validator, set its commission, bring it back"));
  connect(operator_, &QPushButton::clicked, this, &StakePage::openOperatorMenu);
  claim_ = button(tr("Claim rewards"), "stakeClaimButton", ButtonKind::kPlain);
  move_ = button(tr("Move…"), "stakeMove", ButtonKind::kPlain);
  take_back_ = button(tr("Take back…"), "stakeTakeBack", ButtonKind::kPlain);
  stake_ = button(tr("Stake…"), "stakeStake", ButtonKind::kPrimary);
  card->body()->addWidget(
      new TableArea(table_, model_,
                    new EmptyState("stake", tr("Those who make blocks final appear here."))),
      1);
  record_ = makeLabel({}, FontRole::kSmall, true);
  record_->setObjectName("stakeRecord");
  record_->setWordWrap(true);
  record_->setContentsMargins(kPadding, kGrid * 2, kPadding, kGrid);
  record_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  card->body()->addWidget(record_);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &StakePage::judge);
  connect(model_, &PagedModel::answered, this, &StakePage::judge);
  connect(stake_, &QPushButton::clicked, this, [this] { act(StakeDialog::Act::kStake); });
  connect(take_back_, &QPushButton::clicked, this, [this] { act(StakeDialog::Act::kTakeBack); });
  connect(move_, &QPushButton::clicked, this, [this] { act(StakeDialog::Act::kMove); });
  connect(claim_, &QPushButton::clicked, this, [this] {
    if (const node::ValidatorRow* row = chosen())
      StakeDialog::claim(bridge(), *row, this, [this](const QString& sentence) {
        message().say(ColorRole::kGood, sentence);
      });
  });
  connect(table_, &TableView::exported, this, [this](const QString& file) {
    message().say(ColorRole::kGood, tr("The table has been written to %1.").arg(file));
  });
  connect(table_, &TableView::exportFailed, this,
          [this](const QString& sentence) { message().say(ColorRole::kBad, sentence); });
  return card;
}

void StakePage::refresh() {
  const AccountId account = bridge().hasAccount() ? bridge().account() : AccountId{};
  bridge().ask(node::StakeQuery{account}, this,
               [this](const node::StakeAnswer& answer) { take(answer); });
  bridge().ask(node::BalancesQuery{account}, this, [this](const node::AccountBalances& balances) {
    free_ = {};
    for (const node::BalanceRow& row : balances.balances)
      if (row.asset == kNativeAsset) free_ = row.available;
    const node::AssetInfo coin = bridge().asset(kNativeAsset);
    available_->setFigure(formatAmount(free_, coin.decimals), QString::fromStdString(coin.symbol));
    judge();
  });
}

void StakePage::take(const node::StakeAnswer& answer) {
  const node::AssetInfo coin = bridge().asset(kNativeAsset);
  const QString unit = QString::fromStdString(coin.symbol);
  staked_->setFigure(formatAmount(answer.my_stake, coin.decimals), unit);
  reward_->setFigure(formatAmount(answer.my_reward, coin.decimals), unit);
  returning_->setFigure(formatAmount(answer.returning, coin.decimals), unit);
  QString next = tr("nothing on its way");
  for (const node::DepartureRow& row : answer.departures)
    if (!row.moved_to) {
      next = tr("next on %1").arg(formatDay(day_of(row.until)));
      break;
    }
  returning_->setSecondary(next);
  sentence_->setText(stakeSentence(answer));
  const bool first = model_->answer().height == 0;
  model_->show(answer);
  if (first && !answer.validators.empty()) table_->setCurrentIndex(model_->index(0, 0));
  judge();
}

const node::ValidatorRow* StakePage::chosen() const {
  const QModelIndex index = table_->currentIndex();
  return index.isValid() ? model_->rowAt(index.row()) : nullptr;
}

void StakePage::judge() {
  const node::ValidatorRow* row = chosen();
  QString reason;
  if (!bridge().hasAccount())
    reason = tr("Make or restore a wallet first.");
  else if (row == nullptr)
    reason = tr("Choose a validator first.");
  const auto judged = [&](QPushButton* button, bool possible, const QString& why_not) {
    setEnabledOr(button, reason.isEmpty() && possible, reason.isEmpty() ? why_not : reason);
  };
  record_->setText(row == nullptr ? QString()
                                  : validatorRecord(*row, model_->answer().time,
                                                    bridge().asset(kNativeAsset),
                                                    bridge().isPractice()));
  record_->setVisible(row != nullptr);
  const bool usable = row != nullptr && row->state != node::StakeState::kTombstoned;
  judged(stake_, usable, tr("This validator is out for ever: choose another."));
  const bool mine = row != nullptr && row->my_stake.minor > 0;
  judged(take_back_, mine, tr("You have nothing staked with this validator."));
  judged(move_, mine && model_->answer().validators.size() > 1,
         mine ? tr("There is no other validator to move to.")
              : tr("You have nothing staked with this validator."));
  judged(claim_, row != nullptr && row->my_reward.minor > 0,
         tr("Nothing has been earned with this validator yet."));
}

void StakePage::act(StakeDialog::Act act) {
  const node::ValidatorRow* row = chosen();
  if (row == nullptr) return;
  (new StakeDialog(bridge(), act, model_->answer(), row->key, free_, this,
                   [this](const QString& sentence) { message().say(ColorRole::kGood, sentence); }))
      ->open();
}

QString StakePage::notOperator() const {
  const node::ValidatorRow* row = chosen();
  if (!bridge().hasAccount()) return tr("Make or restore a wallet first.");
  if (row == nullptr) return tr("Choose a validator first.");
  if (row->operator_account != bridge().account())
    return tr("Another account runs the chosen validator.");
  if (row->state == node::StakeState::kTombstoned)
    return tr("This validator is out for ever: register one with a new key.");
  return {};
}

/// What the operator of a validator may do now; what not, and why, is said too.
void StakePage::openOperatorMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName("stakeOperatorMenu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const auto entry = [&](const QString& text, const char* name, const QString& reason, auto deed) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason);
    connect(action, &QAction::triggered, this, deed);
  };
  const QString no_register =
      bridge().isPractice()
          ? tr("The practice network has one validator, inside this program.")
      : bridge().hasAccount() ? QString()
                              : tr("Make or restore a wallet first.");
  entry(tr("Register a validator…"), "stakeRegister", no_register,
        [this] { operate(ValidatorDialog::Act::kRegister); });
  const QString not_mine = notOperator();
  entry(tr("Set its commission…"), "stakeCommission", not_mine,
        [this] { operate(ValidatorDialog::Act::kCommission); });
  const node::ValidatorRow* row = chosen();
  QString not_back = not_mine;
  if (not_back.isEmpty() && row->state != node::StakeState::kJailed)
    not_back = tr("It is not suspended.");
  else if (not_back.isEmpty() && model_->answer().time < row->jailed_until)
    not_back = tr("It can come back from %1 on.").arg(formatTime(row->jailed_until));
  entry(tr("Bring it back"), "stakeBringBack", not_back, [this] {
    if (const node::ValidatorRow* mine = chosen())
      ValidatorDialog::bringBack(bridge(), *mine, this, [this](const QString& sentence) {
        message().say(ColorRole::kGood, sentence);
      });
  });
  menu->popup(operator_->mapToGlobal(QPoint(0, operator_->height())));
}

void StakePage::operate(ValidatorDialog::Act act) {
  std::optional<node::ValidatorRow> row;
  if (act == ValidatorDialog::Act::kCommission) {
    if (chosen() == nullptr) return;
    row = *chosen();
  }
  (new ValidatorDialog(bridge(), act, model_->answer(), row, free_, this,
                       [this](const QString& sentence) {
                         message().say(ColorRole::kGood, sentence);
                       }))
      ->open();
}

std::vector<Scene> StakePage::scenes() {
  return {{QStringLiteral("stake-dialog"), [this] { act(StakeDialog::Act::kStake); }},
          {QStringLiteral("stake-validator"),
           [this] { operate(ValidatorDialog::Act::kRegister); }}};
}

}  // namespace tally::ui
