// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.hpp"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>

#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

AboutDialog::AboutDialog(NodeBridge& bridge, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("aboutDialog"));
  setWindowTitle(tr("About Tallystick"));
  setFixedWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGrid * 3);
  auto* head = new QHBoxLayout;
  head->setSpacing(kGrid * 3);
  auto* mark = new QLabel;
  mark->setPixmap(iconPixmap(QStringLiteral("mark"), ColorRole::kAccent, 32, devicePixelRatioF()));
  head->addWidget(mark);
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(makeLabel(QStringLiteral("Tallystick"), FontRole::kTitle));
  names->addWidget(makeLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()),
                             FontRole::kSmall, true));
  head->addLayout(names, 1);
  column->addLayout(head);
  const QStringList texts{
      tr("A tally stick was split in two: the lender kept one half, the borrower the other, and "
         "neither could alter the debt alone. Tallystick is that for a network."),
      tr("Network: %1. Free software under the GNU General Public License, version 3 or later, "
         "without any warranty.").arg(foreignText(bridge.tip()->network_name, 60))};
  for (const QString& text : texts) {
    QLabel* label = makeLabel(text);
    label->setWordWrap(true);
    column->addWidget(label);
  }
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  QPushButton* close = makeButton(tr("Close"), QStringLiteral("aboutClose"));
  close->setDefault(true);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  row->addWidget(close);
  column->addSpacing(kGrid);
  column->addLayout(row);
}

}  // namespace tally::ui
