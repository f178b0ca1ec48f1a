// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_filters.hpp"

#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

constexpr int kTypingMs = 250;
constexpr int kNameLimit = 40;
constexpr auto kGroup = "market/filters";

QString letter(const Select* select) { return select->currentData().toString(); }

void choose(Select* select, const QVariant& value) {
  select->setCurrentIndex(std::max(0, select->findData(value)));
}

template <typename Edit>
void dense(Edit* edit, int width) {
  edit->setProperty("dense", true);
  edit->setFixedWidth(width);
}

}  // namespace

MarketFilters::MarketFilters(QWidget* parent) : QWidget(parent) {
  setObjectName("marketFilters");
  build();
  pause_.setSingleShot(true);
  pause_.setInterval(kTypingMs);
  connect(&pause_, &QTimer::timeout, this, &MarketFilters::changed);
  for (Select* select : {grade_from_, grade_to_, term_, purpose_, attested_}) {
    connect(select, &Select::currentIndexChanged, this, &MarketFilters::changeSoon);
  }
  connect(text_, &QLineEdit::textChanged, this, &MarketFilters::changeSoon);
  connect(rate_, &RateEdit::rateChanged, this, &MarketFilters::changeSoon);
  connect(amount_, &AmountEdit::amountChanged, this, &MarketFilters::changeSoon);
  connect(own_, &QPushButton::toggled, this, &MarketFilters::changeSoon);
  connect(clear_, &QPushButton::clicked, this, &MarketFilters::clearAll);
  fillMenu();
}

void MarketFilters::build() {
  text_ = new QLineEdit;
  nameWidget(text_, "marketSearch", tr("Search in listings"));
  text_->setPlaceholderText(tr("Search words, grade or id"));
  text_->setClearButtonEnabled(true);
  text_->setProperty("dense", true);
  text_->setMinimumWidth(88);;
  grade_from_ = new Select("marketGradeFrom", tr("Grade from"));
  grade_to_ = new Select("marketGradeTo", tr("Grade to"));
  grade_from_->addItem(tr("Any grade"), QString());
  grade_to_->addItem(tr("to any"), QString());
  for (char grade = 'A'; grade <= 'G'; ++grade) {
    const QString name{QLatin1Char(grade)};
    grade_from_->addItem(tr("From %1").arg(name), name);
    grade_to_->addItem(tr("to %1").arg(name), name);
  }
  term_ = new Select("marketTerm", tr("Term at most"));
  term_->addItem(tr("Any term"), 0);
  for (const int months : {12, 24, 36, 48, 60}) {
    term_->addItem(tr("≤ %1 mon.").arg(months), months);
  }
  purpose_ = new Select("marketPurpose", tr("Purpose"));
  purpose_->addItem(tr("Any purpose"), -1);
  for (int i = 0; i <= static_cast<int>(kLastPurpose); ++i) {
    purpose_->addItem(purposeName(static_cast<LoanPurpose>(i)), i);
  }
  rate_ = new RateEdit("marketRate", tr("Rate at least, in percent"));
  rate_->setPlaceholderText(tr("Rate ≥"));
  amount_ = new AmountEdit("marketAmount", tr("Amount at most"));
  amount_->setPlaceholderText(tr("Amount ≤"));
  attested_ = new Select("marketAttested", tr("Attested facts"));
  attested_->addItem(tr("Attested or not"), QString());
  attested_->addItem(tr("✓ Any fact"), QStringLiteral("*"));
  for (const std::string& claim : knownClaims())
    attested_->addItem(QStringLiteral("✓ ") + factName(claim), QString::fromStdString(claim));
  dense(attested_, 140);
  dense(grade_from_, 112);
  dense(grade_to_, 90);
  dense(term_, 112);
  dense(rate_, 104);
  dense(amount_, 144);
  purpose_->setProperty("dense", true);
  purpose_->setMinimumWidth(120);
  own_ = makeButton(tr("◆ My bids"), "marketOwnBids", ButtonKind::kQuiet);
  own_->setCheckable(true);
  own_->setProperty("dense", true);
  clear_ = makeButton(tr("Clear"), "marketClearFilters", ButtonKind::kLink);
  saved_ = makeButton(tr("Saved filters"), "filter", "marketSavedFilters", ButtonKind::kQuiet);
  clear_->setAccessibleName(tr("Clear filters"));
  saved_->setMenu(new QMenu(saved_));
  count_ = makeLabel({}, FontRole::kStrong);
  count_->setObjectName("marketCount");

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPadding, 0, kPadding, 0);
  column->setSpacing(kGrid * 2);
  auto* first = new QHBoxLayout;
  first->setSpacing(kGrid * 2);
  const std::initializer_list<QWidget*> fields{grade_from_, grade_to_, rate_, term_,
                                               purpose_};
  for (QWidget* field : fields) first->addWidget(field, field == purpose_ ? 1 : 0);
  column->addLayout(first);
  auto* second = new QHBoxLayout;
  second->setSpacing(kGrid * 2);
  second->addWidget(count_);
  second->addWidget(clear_);
  second->addSpacing(kGrid);
  second->addWidget(text_, 1);
  second->addWidget(attested_);
  second->addWidget(amount_);
  second->addWidget(own_);
  column->addLayout(second);
}

std::string MarketFilters::attested() const {
  return attested_->currentData().toString().toStdString();
}

void MarketFilters::setAsset(const node::AssetInfo& asset) { amount_->setAsset(asset); }

void MarketFilters::changeSoon() {
  clear_->setVisible(!values().isEmpty());
  pause_.start();
}

void MarketFilters::showCount(std::uint64_t count, bool known) {
  count_->setText(known ? counted(count, tr("%1 listing"), tr("%1 listings"))
                        : tr("Looking…"));
  clear_->setVisible(!values().isEmpty());
}

node::LoanFilter MarketFilters::filter() const {
  node::LoanFilter filter;
  filter.grade_from = letter(grade_from_).toStdString();
  filter.grade_to = letter(grade_to_).toStdString();
  if (const int months = term_->currentData().toInt(); months > 0) {
    filter.months_at_most = static_cast<std::uint32_t>(months);
  }
  if (const int purpose = purpose_->currentData().toInt(); purpose >= 0) {
    filter.purposes = {static_cast<LoanPurpose>(purpose)};
  }
  filter.rate_at_least = rate_->rate();
  filter.amount_at_most = amount_->amount();
  filter.text = text_->text().trimmed().toStdString();
  return filter;
}

QVariantMap MarketFilters::values() const {
  QVariantMap values;
  const auto put = [&values](const char* name, const QVariant& value, bool is_set) {
    if (is_set) values.insert(QLatin1String(name), value);
  };
  put("from", letter(grade_from_), !letter(grade_from_).isEmpty());
  put("to", letter(grade_to_), !letter(grade_to_).isEmpty());
  put("months", term_->currentData(), term_->currentData().toInt() > 0);
  put("purpose", purpose_->currentData(), purpose_->currentData().toInt() >= 0);
  put("rate", rate_->text(), !rate_->text().isEmpty());
  put("amount", amount_->text(), !amount_->text().isEmpty());
  put("text", text_->text(), !text_->text().isEmpty());
  put("attested", attested_->currentData(), !attested().empty());
  put("own", true, own_->isChecked());
  return values;
}

void MarketFilters::setValues(const QVariantMap& values) {
  choose(grade_from_, values.value("from", QString()));
  choose(grade_to_, values.value("to", QString()));
  choose(term_, values.value("months", 0).toInt());
  choose(purpose_, values.value("purpose", -1).toInt());
  rate_->setText(values.value("rate").toString());
  amount_->setText(values.value("amount").toString());
  text_->setText(values.value("text").toString());
  choose(attested_, values.value("attested", QString()));
  own_->setChecked(values.value("own", false).toBool());
}

void MarketFilters::clearAll() { setValues({}); }

void MarketFilters::showOwnBids() {
  clearAll();
  own_->setChecked(true);
}

void MarketFilters::fillMenu() {
  QMenu* menu = saved_->menu();
  menu->clear();
  QSettings settings;
  settings.beginGroup(QLatin1String(kGroup));
  for (const QString& name : settings.childKeys()) {
    const QVariantMap values = settings.value(name).toMap();
    connect(menu->addAction(name), &QAction::triggered, this,
            [this, values] { setValues(values); });
  }
  const bool any = !menu->isEmpty();
  if (any) menu->addSeparator();
  connect(menu->addAction(tr("Save these filters…")), &QAction::triggered, this,
          &MarketFilters::askName);
  if (!any) return;
  QMenu* forget = menu->addMenu(tr("Forget"));
  for (const QString& name : settings.childKeys()) {
    connect(forget->addAction(name), &QAction::triggered, this, [this, name] {
      QSettings().remove(QLatin1String(kGroup) + QLatin1Char('/') + name);
      fillMenu();
    });
  }
}

void MarketFilters::askName() {
  auto* dialog = new QInputDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName("saveFilterDialog");
  dialog->setWindowTitle(tr("Save these filters"));
  dialog->setLabelText(tr("Name of the filter"));
  connect(dialog, &QInputDialog::textValueSelected, this, &MarketFilters::saveAs);
  dialog->open();
}

void MarketFilters::saveAs(const QString& name) {
  QString clean = name.simplified().left(kNameLimit);
  // A slash would make a group of it.
  clean.replace(QLatin1Char('/'), QLatin1Char('-'));
  if (clean.isEmpty()) return;
  QSettings().setValue(QLatin1String(kGroup) + QLatin1Char('/') + clean, values());
  fillMenu();
}

}  // namespace tally::ui
