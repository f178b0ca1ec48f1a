// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_matrix.hpp"

#include <QtWidgets/QHeaderView>
#include <map>
#include <set>

#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

namespace {

struct Seen {
  Timestamp at;
  bool withdrawn = false;
};

}  // namespace

CreditMatrix::CreditMatrix(QWidget* parent) : QTableWidget(parent) {
  nameWidget(this, QStringLiteral("creditMatrix"), tr("Who knows what about me"));
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionMode(QAbstractItemView::NoSelection);
  setFocusPolicy(Qt::TabFocus);
  setShowGrid(false);
  setAlternatingRowColors(false);
  setFrameShape(QFrame::NoFrame);
  verticalHeader()->hide();
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CreditMatrix::show(const node::CreditView& view) {
  std::map<std::string, std::map<std::string, Seen>> known;  // lender and loan → claims
  std::map<std::string, QString> names;
  std::set<std::string> claims;
  for (const node::FactRequest& request : view.asked_of_me) {
    if (request.shown.empty()) continue;
    const std::string key = request.lender.hex() + request.loan.hex();
    names[key] = tr("%1, loan %2").arg(shortId(request.lender), shortId(request.loan));
    for (const std::string& claim : request.shown) {
      claims.insert(claim);
      known[key][claim] = {request.asked_at,
                           request.state == node::RequestState::kWithdrawn};
    }
  }
  clear();
  setColumnCount(static_cast<int>(claims.size()) + 1);
  setRowCount(static_cast<int>(known.size()));
  QStringList titles{tr("Lender")};
  for (const std::string& claim : claims) titles << factName(claim);
  setHorizontalHeaderLabels(titles);
  int row = 0;
  for (const auto& [key, facts] : known) {
    setItem(row, 0, new QTableWidgetItem(names[key]));
    int column = 1;
    for (const std::string& claim : claims) {
      const auto fact = facts.find(claim);
      auto* item = new QTableWidgetItem;
      item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
      if (fact != facts.end()) {
        item->setText(fact->second.withdrawn ? tr("✓ taken back") : QStringLiteral("✓"));
        item->setToolTip(plainToolTip(tr("Asked on %1").arg(formatTime(fact->second.at))));
        item->setData(Qt::AccessibleTextRole,
                      fact->second.withdrawn ? tr("known, consent taken back") : tr("known"));
      } else {
        item->setText(QStringLiteral("·"));
        item->setData(Qt::AccessibleTextRole, tr("not known"));
      }
      setItem(row, column++, item);
    }
    ++row;
  }
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  if (columnCount() > 0) horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}  // namespace tally::ui
