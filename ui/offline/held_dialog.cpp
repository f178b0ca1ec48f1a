// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/held_dialog.hpp"

#include <QtWidgets/QHeaderView>
#include <algorithm>
#include <iterator>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/charts/month_strip.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/offline/wizard.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

enum Column { kWhat, kLoan, kFrom, kUntil, kLimit, kState, kWhy, kColumns };

/// A month of held payments looks like one of instalments.
node::InstalmentState lookOf(node::HeldState state) {
  switch (state) {
    case node::HeldState::kDone: return node::InstalmentState::kPaid;
    case node::HeldState::kSent: return node::InstalmentState::kDue;
    case node::HeldState::kBlocked: return node::InstalmentState::kLate;
    case node::HeldState::kOver: return node::InstalmentState::kLost;
    default: return node::InstalmentState::kFuture;
  }
}

struct Reason {
  const char* name;
  const char* text;
};
constexpr Reason kReasons[] = {
    {"not_yet_valid", ""},  // the window says it
    {"nonce_ahead", QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "An earlier one comes first.")},
    {"insufficient_funds",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "The account does not have the money yet.")},
    {"cannot_pay_fee",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "The account has no coins for the fee yet.")},
    {"nonce_used",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "This instalment was paid some other way.")},
    {"expired",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "Its window has passed. Sign it anew.")},
    {"costs_more", QT_TRANSLATE_NOOP("tally::ui::HeldDialog",
                                     "More is due than was signed: a late fee, or the loan was "
                                     "changed. Sign it anew.")},
    {"loan_is_shorter",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog",
                       "The loan has fewer instalments now, after a prepayment.")},
    {"loan_not_active", QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "The loan has ended.")},
    {"loan_not_found", QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "There is no such loan.")},
    {"instalment_replaced",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "The loan was restructured. Sign its new ones.")},
    {"cancelled", QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "You cancelled it.")},
    {"policy_not_in_force",
     QT_TRANSLATE_NOOP("tally::ui::HeldDialog", "Other keys sign for the account now.")}};

}  // namespace

QString heldStateText(node::HeldState state) {
  switch (state) {
    case node::HeldState::kWaiting: return HeldDialog::tr("Waits");
    case node::HeldState::kBlocked: return HeldDialog::tr("Stopped");
    case node::HeldState::kSent: return HeldDialog::tr("Sent");
    case node::HeldState::kDone: return HeldDialog::tr("Done");
    case node::HeldState::kOver: return HeldDialog::tr("Can't apply");
    case node::HeldState::kKept: return HeldDialog::tr("Kept");
  }
  return {};
}

QString heldReasonText(const std::string& reason) {
  if (reason.empty()) return {};
  const auto* const found = std::find_if(std::begin(kReasons), std::end(kReasons),
                                         [&](const Reason& one) { return reason == one.name; });
  if (found != std::end(kReasons))
    return *found->text == '\0' ? QString() : HeldDialog::tr(found->text);
  return HeldDialog::tr("The network would refuse it now (%1).")
      .arg(QString::fromStdString(reason));
}

HeldDialog::HeldDialog(NodeBridge& bridge, QWidget* parent) : QDialog(parent), bridge_(bridge) {
  setObjectName(QStringLiteral("heldDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Signed ahead"));
  setMinimumSize(900, 560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  message_ = new MessageBar(QStringLiteral("heldMessage"));
  column->addWidget(message_);
  column->addWidget(makeLabel(tr("Signed ahead"), FontRole::kTitle));
  summary_ = makeParagraph({});
  summary_->setObjectName(QStringLiteral("heldSummary"));
  column->addWidget(summary_);
  strip_ = new MonthStrip;
  strip_->setObjectName(QStringLiteral("heldMonths"));
  column->addWidget(strip_);
  table_ = new QTableWidget(0, kColumns);
  nameWidget(table_, QStringLiteral("heldTable"), tr("What was signed ahead"));
  table_->setHorizontalHeaderLabels({tr("What"), tr("Loan"), tr("From"), tr("Until"),
                                     tr("At most"), tr("State"), tr("Why")});
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(kWhy, QHeaderView::Stretch);
  column->addWidget(table_, 1);
  column->addWidget(makeParagraph(
      tr("A thief of the signed file can make these payments to your lenders, each in its window, "
         "and cancel them. Nothing else: the money cannot go to the thief.")));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  cancel_ = makeButton(tr("Cancel all of this loan…"), QStringLiteral("heldCancelAll"),
                       ButtonKind::kDanger);
  forget_ = makeButton(tr("Forget what is not sent"), QStringLiteral("heldForget"));
  auto* close = makeButton(tr("Close"), QStringLiteral("heldClose"), ButtonKind::kPrimary);
  buttons->addWidget(cancel_);
  buttons->addWidget(forget_);
  buttons->addStretch(1);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(cancel_, &QPushButton::clicked, this, &HeldDialog::cancelAll);
  connect(forget_, &QPushButton::clicked, this, &HeldDialog::forget);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(table_, &QTableWidget::itemSelectionChanged, this, &HeldDialog::judge);
  connect(&bridge_, &NodeBridge::tipChanged, this, &HeldDialog::refresh);
  judge();
  refresh();
}

void HeldDialog::refresh() {
  bridge_.offline()->held(this, [this](const std::vector<node::HeldRow>& rows) { show(rows); });
}

void HeldDialog::show(std::vector<node::HeldRow> rows) {
  const auto chosen = chosenLoan();
  rows_ = std::move(rows);
  std::ranges::stable_sort(rows_, {}, [](const node::HeldRow& row) { return row.valid_until; });
  table_->setRowCount(static_cast<int>(rows_.size()));
  int done = 0;
  int over = 0;
  int select = rows_.empty() ? -1 : 0;
  for (int at = 0; at < table_->rowCount(); ++at) {
    const node::HeldRow& row = rows_[static_cast<std::size_t>(at)];
    const bool cancels = row.kind == "cancel_ahead";
    const bool pays = row.kind == "pay_instalment";
    const QString what = cancels ? tr("Cancellation of all")
                         : pays  ? tr("Instalment %1").arg(row.nonce)
                                 : QString::fromStdString(row.kind);
    const QString why = cancels && row.state == node::HeldState::kKept
                            ? tr("Sent when you cancel, never by itself.")
                            : heldReasonText(row.reason);
    const QStringList cells{what,
                            row.loan ? shortId(*row.loan) : QString(),
                            formatDay(day_of(row.valid_from)),
                            formatDay(day_of(row.valid_until)),
                            row.limit.minor == 0 ? QStringLiteral("–")
                                                 : formatMoney(row.limit, bridge_.homeAsset()),
                            heldStateText(row.state),
                            why};
    for (int i = 0; i < kColumns; ++i) {
      auto* item = new QTableWidgetItem(cells[i]);
      item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
      if (i == kLimit) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (i == kWhy) item->setToolTip(plainToolTip(why));
      table_->setItem(at, i, item);
    }
    done += row.state == node::HeldState::kDone ? 1 : 0;
    over += row.state == node::HeldState::kOver ? 1 : 0;
    if (chosen && row.loan == chosen && select == 0) select = at;
  }
  if (select >= 0 && !chosen) table_->selectRow(select);
  summary_->setText(rows_.empty()
                        ? tr("Nothing was signed ahead. “Sign offline…” on this page begins it.")
                        : tr("%1 transactions: %2 done, %3 can no longer apply.")
                              .arg(rows_.size())
                              .arg(done)
                              .arg(over));
  showMonths();
  judge();
}

void HeldDialog::showMonths() {
  constexpr int kMonths = 13;
  CivilDate date = to_civil(day_of(bridge_.now()));
  date.day = 1;
  const Day now = to_day(date);
  std::vector<MonthStrip::Month> months(kMonths);
  for (int i = 0; i < kMonths; ++i) {
    MonthStrip::Month& month = months[static_cast<std::size_t>(i)];
    month.first = add_months(now, i - 1);
    month.is_now = i == 1;
    const Timestamp begins = start_of(month.first);
    const Timestamp ends = start_of(add_months(now, i));
    for (const node::HeldRow& row : rows_) {
      if (row.kind != "pay_instalment" || row.valid_until < begins || row.valid_until >= ends)
        continue;
      ++month.instalments;
      month.minor += row.limit.minor;
      month.state = lookOf(row.state);
      if (row.state == node::HeldState::kOver) month.word = tr("Void");
    }
  }
  strip_->setAsset(bridge_.homeAsset());
  strip_->setMonths(std::move(months));
}

std::optional<LoanId> HeldDialog::chosenLoan() const {
  const int row = table_->currentRow();
  if (row < 0 || row >= static_cast<int>(rows_.size())) return std::nullopt;
  return rows_[static_cast<std::size_t>(row)].loan;
}

void HeldDialog::judge() {
  const auto loan = chosenLoan();
  const bool kept = loan && std::ranges::any_of(rows_, [&](const node::HeldRow& row) {
    return row.loan == loan && row.state == node::HeldState::kKept;
  });
  setEnabledOr(cancel_, kept,
               loan ? tr("No cancellation was signed for this loan. Sign one offline.")
                    : tr("Choose a line of a loan first."));
  setEnabledOr(forget_, loan.has_value(), tr("Choose a line of a loan first."));
}

void HeldDialog::cancelAll() {
  const auto loan = chosenLoan();
  if (!loan) return;
  bridge_.offline()->cancel(*loan, this, [this, loan](const Result<TxId, node::Rejection>& sent) {
    if (!sent) return message_->say(ColorRole::kBad, errorText(sent.error()), {}, {}, false);
    message_->say(ColorRole::kGood,
                  tr("The cancellation for %1 is on its way. With the next block everything "
                     "signed ahead for it is void; pay in another way when it is due.")
                      .arg(loanInText(*loan)));
    refresh();
  });
}

void HeldDialog::forget() {
  const auto loan = chosenLoan();
  if (!loan) return;
  bridge_.offline()->forget(
      *loan, this, [this](const Result<std::uint32_t, node::Rejection>& dropped) {
        if (!dropped)
          return message_->say(ColorRole::kBad, errorText(dropped.error()), {}, {}, false);
        message_->say(ColorRole::kWarn,
                      tr("%n transactions were forgotten here. Whoever has a copy of the file can "
                         "still send them; only a cancellation makes them void.",
                         nullptr, static_cast<int>(*dropped)));
        refresh();
      });
}

}  // namespace tally::ui
