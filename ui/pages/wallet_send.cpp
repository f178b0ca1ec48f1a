// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wallet_send.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {
namespace {

void markProblem(QLineEdit* edit, bool problem) {
  if (edit->property("problem").toBool() == problem) return;
  edit->setProperty("problem", problem);
  edit->style()->unpolish(edit);
  edit->style()->polish(edit);
}

QLabel* note(const QString& object_name) {
  QLabel* label = makeLabel(QStringLiteral(" "), FontRole::kSmall, true);
  label->setObjectName(object_name);
  label->setWordWrap(true);
  return label;
}

}  // namespace

SendPanel::SendPanel(NodeBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGrid, 0, 0);
  column->setSpacing(kGrid + 2);
  const auto caption = [column](const QString& text) {
    column->addWidget(makeLabel(text, FontRole::kSmall, true));
  };
  caption(tr("To"));
  address_ = new QLineEdit;
  nameWidget(address_, QStringLiteral("sendAddress"), tr("Address of the receiver"));
  address_->setPlaceholderText(bridge.isPractice() ? QStringLiteral("ptly1…")
                                                   : QStringLiteral("tly1…"));
  address_->setFont(Theme::current().font(FontRole::kMono));
  address_->setMaxLength(120);
  column->addWidget(address_);
  address_note_ = note(QStringLiteral("sendAddressNote"));
  column->addWidget(address_note_);

  caption(tr("Amount"));
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid * 2);
  amount_ = new AmountEdit(QStringLiteral("sendAmount"), tr("Amount to send"));
  asset_ = new Select(QStringLiteral("sendAsset"), tr("Asset to send"));
  row->addWidget(amount_, 1);
  row->addWidget(asset_);
  column->addLayout(row);
  amount_note_ = note(QStringLiteral("sendAmountNote"));
  column->addWidget(amount_note_);

  caption(tr("Reference, readable by everybody (optional)"));
  reference_ = new QLineEdit;
  nameWidget(reference_, QStringLiteral("sendReference"), tr("Reference, readable by everybody"));
  reference_->setMaxLength(static_cast<int>(kMaxReferenceBytes));
  column->addWidget(reference_);
  column->addSpacing(kGrid * 2);
  review_ = makeButton(tr("Review and sign…"), QStringLiteral("sendReview"), ButtonKind::kPrimary);
  column->addWidget(review_);
  column->addStretch(1);

  connect(address_, &QLineEdit::textChanged, this, &SendPanel::judge);
  connect(address_, &QLineEdit::editingFinished, this,
          [this] { address_->setCursorPosition(0); });
  connect(amount_, &AmountEdit::amountChanged, this, &SendPanel::judge);
  connect(reference_, &QLineEdit::textChanged, this, &SendPanel::judge);
  connect(asset_, &QComboBox::currentIndexChanged, this, &SendPanel::chooseAsset);
  connect(review_, &QPushButton::clicked, this, &SendPanel::confirm);
  connect(&bridge_, &NodeBridge::walletChanged, this, &SendPanel::judge);
  judge();
}

void SendPanel::setAddress(const QString& address) {
  address_->setText(address);
  address_->setCursorPosition(0);
  amount_->setFocus();
}

void SendPanel::fill(const QString& address, Amount amount) {
  setAddress(address);
  amount_->setAmount(amount);
  if (review_->isEnabled()) confirm();
}

void SendPanel::take(const node::PaymentLink& link) {
  for (int at = 0; !link.asset.empty() && at < asset_->count(); ++at)
    if (asset_->itemText(at).toStdString() == link.asset) asset_->setCurrentIndex(at);
  chooseAsset();
  setAddress(QString::fromStdString(link.address));
  const AssetId id{asset_->currentData().toUInt()};
  const auto amount =
      node::amount_of(link.amount, static_cast<std::uint8_t>(bridge_.asset(id).decimals));
  if (amount && !link.amount.empty()) amount_->setAmount(*amount);
  reference_->setText(foreignText(link.message, 64));
  judge();
}

void SendPanel::setBalances(std::vector<node::BalanceRow> balances) {
  const QVariant chosen = asset_->currentData();
  const bool same_assets =
      balances.size() == balances_.size() &&
      std::equal(balances.begin(), balances.end(), balances_.begin(),
                 [](const auto& a, const auto& b) { return a.asset == b.asset; });
  balances_ = std::move(balances);
  if (!same_assets) {
    const QSignalBlocker quiet(asset_);
    asset_->clear();
    for (const node::BalanceRow& row : balances_) {
      asset_->addItem(QString::fromStdString(bridge_.asset(row.asset).symbol), row.asset.number);
    }
    asset_->setCurrentIndex(std::max(0, asset_->findData(chosen)));
    chooseAsset();
  }
  judge();
}

Amount SendPanel::available() const {
  for (const node::BalanceRow& row : balances_) {
    if (row.asset == amount_->asset().id) return row.available;
  }
  return {};
}

void SendPanel::chooseAsset() {
  if (asset_->count() == 0) return;
  amount_->setAsset(bridge_.asset(AssetId{asset_->currentData().toUInt()}));
  judge();
}

void SendPanel::judge() {
  QString reason;
  to_.reset();
  const QString typed = address_->text().simplified().remove(QLatin1Char(' '));
  if (typed.isEmpty()) {
    address_note_->setText(tr("Paste it; then compare the first and last letters."));
    markProblem(address_, false);
    reason = tr("Enter the address of the receiver.");
  } else {
    const auto account = node::from_address(typed.toStdString(), bridge_.isPractice());
    if (account) {
      to_ = *account;
      address_note_->setText(tr("Valid: %1").arg(chunked(typed.left(12)) + QStringLiteral(" … ") +
                                                 chunked(typed.right(8))));
    } else {
      QString text = QString::fromStdString(account.error().text);
      if (account.error().position >= 0) {
        text += QLatin1Char(' ') + tr("(character %1)").arg(account.error().position + 1);
      }
      address_note_->setText(text);
      reason = text;
    }
    markProblem(address_, !to_);
    if (to_ && *to_ == bridge_.account()) reason = tr("This is your own address.");
  }

  const node::AssetInfo asset = amount_->asset();
  const auto amount = amount_->amount();
  if (!amount_->problem().isEmpty() && !amount) {
    amount_note_->setText(amount_->problem());
  } else if (amount && *amount > available()) {
    amount_note_->setText(tr("More than the %1 you have available.")
                              .arg(formatMoney(available(), asset)));
  } else {
    amount_note_->setText(tr("%1 available").arg(formatMoney(available(), asset)));
  }
  if (reason.isEmpty()) {
    if (!amount) {
      reason = amount_->problem().isEmpty() ? tr("Enter an amount.") : amount_->problem();
    } else if (amount->minor == 0) {
      reason = tr("The amount must be more than zero.");
    } else if (*amount > available()) {
      reason = amount_note_->text();
    } else if (reference_->text().toUtf8().size() > static_cast<int>(kMaxReferenceBytes)) {
      reason = tr("The reference is too long.");
    } else if (bridge_.wallet()->state == node::WalletState::kLocked) {
      reason = tr("Unlock the wallet first: the lock is at the lower right.");
    }
  }
  setEnabledOr(review_, reason.isEmpty(), reason);
}

void SendPanel::confirm() {
  if (!to_ || !amount_->amount()) return;
  const node::AssetInfo asset = amount_->asset();
  Transfer transfer;
  transfer.to = *to_;
  transfer.asset = asset.id;
  transfer.amount = *amount_->amount();
  transfer.reference = reference_->text().trimmed().toStdString();
  const QString address =
      QString::fromStdString(node::to_address(*to_, bridge_.isPractice()));
  const QString money = formatMoney(transfer.amount, asset);

  Consequence what;
  what.title = tr("Send money");
  what.sentence =
      tr("You send %1 to the address below; once it is in a block nobody can bring it back.")
          .arg(money);
  what.figures = {{tr("To"), chunked(address)},
                  {tr("Amount"), money},
                  {tr("Network fee"),
                   formatMoney(bridge_.tip()->minimum_fee, bridge_.asset(kNativeAsset))},
                  {tr("Left afterwards"), formatMoney(available() - transfer.amount, asset)}};
  if (!transfer.reference.empty()) {
    what.figures.emplace_back(tr("Reference, public"), reference_->text().trimmed());
  }
  what.agree = tr("I have compared the address with the receiver's.");
  what.button = tr("Sign and send");
  ConfirmDialog::signAndSend(bridge_, what, transfer, QStringLiteral("sendConfirm"), window(),
                             [this, money, address](const TxId&) {
    address_->clear();
    amount_->clearAmount();
    reference_->clear();
    emit sent(tr("%1 is on its way to %2; it will be final in the next block.")
                  .arg(money, shortAddress(address)));
  });
}

}  // namespace tally::ui
