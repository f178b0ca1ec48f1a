// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wallet_receive.hpp"

#include <QtWidgets/QBoxLayout>

#include "ui/bridge/format.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/qr_code.hpp"

namespace tally::ui {

ReceivePanel::ReceivePanel(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGrid * 2, 0, 0);
  column->setSpacing(kGrid * 3);
  code_ = new QrCode(QStringLiteral("receiveQr"));
  column->addWidget(code_, 0, Qt::AlignHCenter);
  address_ = makeLabel({}, FontRole::kMono);
  address_->setObjectName(QStringLiteral("receiveAddress"));
  address_->setWordWrap(true);
  address_->setAlignment(Qt::AlignHCenter);
  address_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column->addWidget(address_);
  copy_ = makeButton(tr("Copy address"), QStringLiteral("copy"), QStringLiteral("receiveCopy"),
                     ButtonKind::kPlain);
  column->addWidget(copy_);
  QLabel* hint = makeLabel(tr("One address for every asset. Money sent to it is yours as soon as "
                              "its block is final."),
                           FontRole::kSmall, true);
  hint->setWordWrap(true);
  hint->setAlignment(Qt::AlignHCenter);
  column->addWidget(hint);
  column->addStretch(1);
  connect(copy_, &QPushButton::clicked, this, [this] { copyWithNote(shown_, copy_); });
}

void ReceivePanel::refresh() {
  const QString address = QString::fromStdString(bridge_.wallet()->address);
  if (address == shown_) return;
  shown_ = address;
  code_->setText(address);
  address_->setText(chunked(address));
  address_->setAccessibleName(tr("Your address: %1").arg(address));
}

}  // namespace tally::ui
