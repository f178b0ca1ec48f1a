// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/search_box.hpp"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kTypingMs = 150;
constexpr int kMostLoans = 6;
constexpr int kHitHeight = 34;
constexpr int kListWidth = 380;

}  // namespace

SearchBox::SearchBox(NodeBridge& bridge, QWidget* parent) : QLineEdit(parent), bridge_(bridge) {
  nameWidget(this, QStringLiteral("search"), tr("Search pages, loans and addresses"));
  setPlaceholderText(tr("Search  (Ctrl+K)"));
  setFixedWidth(240);
  setTextMargins(22, 0, 0, 0);
  setMaxLength(120);
  list_ = new QListWidget(window());
  nameWidget(list_, QStringLiteral("searchHits"), tr("What was found"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setProperty("kind", "popup");
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->hide();
  pause_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &SearchBox::search);
  connect(this, &QLineEdit::textEdited, this, [this] { pause_.start(kTypingMs); });
  connect(list_, &QListWidget::itemClicked, this,
          [this](QListWidgetItem* item) { choose(list_->row(item)); });
}

void SearchBox::start() {
  setFocus(Qt::ShortcutFocusReason);
  selectAll();
}

void SearchBox::search() {
  const QString wanted = text().trimmed();
  here_.clear();
  loans_.clear();
  asked_ = false;
  if (wanted.isEmpty()) {
    list_->hide();
    return;
  }
  for (const Place& place : places_) {
    if (!place.title.contains(wanted, Qt::CaseInsensitive)) continue;
    here_.push_back({place.icon, place.title, tr("page"),
                     [this, name = place.name] { emit pageWanted(name); }});
  }
  if (node::from_address(wanted.toStdString(), bridge_.isPractice())) {
    here_.push_back({QStringLiteral("send"), tr("Send money to %1").arg(shortAddress(wanted)),
                     tr("address"), [this, wanted] { emit addressWanted(wanted); }});
  }
  node::LoansQuery query;
  query.filter.status.reset();
  query.filter.text = wanted.toLower().toStdString();
  query.limit = kMostLoans;
  asked_ = true;
  bridge_.ask(std::move(query), this, [this](const node::LoanPage& page) {
    asked_ = false;
    for (const node::LoanRow& row : page.rows) {
      const node::AssetInfo asset = bridge_.asset(row.terms.asset);
      QString grade = foreignText(row.terms.grade, 8);
      loans_.push_back({QStringLiteral("document"),
                        tr("Loan %1 · %2").arg(shortId(row.id),
                                               formatMoney(row.terms.principal, asset)),
                        grade.isEmpty() ? statusName(row.status)
                                        : grade + QStringLiteral(" · ") + statusName(row.status),
                        [this, id = row.id] { emit loanWanted(id); }});
    }
    showHits();
  });
  showHits();
}

void SearchBox::showHits() {
  if (!hasFocus()) return;
  list_->clear();
  for (const auto* hits : {&here_, &loans_}) {
    for (const Hit& hit : *hits) {
      auto* item = new QListWidgetItem(icon(hit.icon, ColorRole::kSecondary),
                                       hit.text + QStringLiteral("   ") + hit.detail);
      item->setSizeHint({kListWidth - 12, kHitHeight});
      list_->addItem(item);
    }
  }
  if (list_->count() == 0) {
    auto* item = new QListWidgetItem(asked_ ? tr("Searching…") : tr("Nothing found."));
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({kListWidth - 12, kHitHeight});
    list_->addItem(item);
  } else {
    list_->setCurrentRow(0);
  }
  list_->setParent(window());
  list_->resize(kListWidth, list_->count() * kHitHeight + 10);
  const QPoint corner = mapTo(window(), QPoint(width(), height() + kGrid));
  list_->move(corner.x() - list_->width(), corner.y());
  list_->show();
  list_->raise();
}

void SearchBox::choose(int index) {
  if (index < 0) return;
  auto at = static_cast<std::size_t>(index);
  std::function<void()> go;
  if (at < here_.size()) {
    go = here_[at].go;
  } else if (at - here_.size() < loans_.size()) {
    go = loans_[at - here_.size()].go;
  }
  if (!go) return;
  clear();
  list_->hide();
  clearFocus();
  go();
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      list_->hide();
      clear();
      clearFocus();
      return;
    case Qt::Key_Down:
    case Qt::Key_Up: {
      const int count = list_->count();
      if (list_->isVisible() && count > 0) {
        const int step = event->key() == Qt::Key_Down ? 1 : count - 1;
        list_->setCurrentRow((list_->currentRow() + step) % count);
      }
      return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (pause_.isActive()) {
        pause_.stop();
        search();
      }
      choose(list_->currentRow());
      return;
    default:
      QLineEdit::keyPressEvent(event);
  }
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  list_->hide();
}

void SearchBox::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  painter.drawPixmap(9, (height() - 16) / 2,
                     iconPixmap(QStringLiteral("search"), ColorRole::kSecondary, 16,
                                devicePixelRatioF()));
}

}  // namespace tally::ui
