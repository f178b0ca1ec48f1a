// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_desk.hpp"

#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <algorithm>

#include "core/credit/claims_csv.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/names.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/credit_models.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {

namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::string_view kTypes[] = {credit::kVctCreditReport, credit::kVctIncome,
                                       credit::kVctIdentity, credit::kVctBusiness,
                                       credit::kVctCollateral};

QString problemText(const credit::CsvError& error) {
  const QString line = formatCount(error.line);
  switch (error.problem) {
    case credit::CsvProblem::kNoNames:
      return CreditDesk::tr("The first line must name the claims, each once.");
    case credit::CsvProblem::kCells:
      return CreditDesk::tr("Line %1 has more or fewer cells than the first.").arg(line);
    case credit::CsvProblem::kQuotes:
      return CreditDesk::tr("Line %1 has a quotation mark that is not closed.").arg(line);
    case credit::CsvProblem::kText:
      return CreditDesk::tr("Line %1 is not UTF-8. Save the file as UTF-8.").arg(line);
    case credit::CsvProblem::kTooMany:
      return CreditDesk::tr("There are more than 10,000 rows. Split the file.");
  }
  return {};
}

/// The keys of a row's "holder": none, one, or a batch.
std::optional<std::vector<credit::Jwk>> holdersOf(const credit::Json& row) {
  std::vector<credit::Jwk> keys;
  const credit::Json* holder = row.find("holder");
  if (holder == nullptr) return keys;
  const std::vector<credit::Json> list =
      holder->is_array() ? holder->items : std::vector<credit::Json>{*holder};
  for (const credit::Json& json : list) {
    auto key = credit::jwk_from_json(json);
    if (!key) return std::nullopt;
    keys.push_back(*std::move(key));
  }
  return keys;
}

}  // namespace

CreditDesk::CreditDesk(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(makeKeyCard());
  column->addWidget(makeFactsCard(), 1);
  judge();
}

QWidget* CreditDesk::makeKeyCard() {
  auto* card = new Card(tr("Who attests"));
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  key_name_ = makeLabel(tr("No key is open."), FontRole::kBody, true);
  key_name_->setObjectName("deskKeyName");
  QPushButton* open = makeButton(tr("Open key…"), "deskOpenKey");
  QPushButton* fresh = makeButton(tr("New key…"), "deskNewKey");
  row->addWidget(open);
  row->addWidget(fresh);
  row->addWidget(key_name_, 1);
  card->body()->addLayout(row);
  auto* second = new QHBoxLayout;
  second->setSpacing(kGap);
  name_ = new QLineEdit;
  nameWidget(name_, QStringLiteral("deskName"), tr("Name that lenders see"));
  name_->setPlaceholderText(tr("Name that lenders see, for instance “First Bureau”"));
  name_->setMaxLength(static_cast<int>(kMaxIssuerNameBytes));
  register_ = makeButton(tr("Register on the chain…"), "deskRegister");
  second->addWidget(name_, 1);
  second->addWidget(register_);
  card->body()->addLayout(second);
  connect(open, &QPushButton::clicked, this, &CreditDesk::openKey);
  connect(fresh, &QPushButton::clicked, this, &CreditDesk::newKey);
  connect(register_, &QPushButton::clicked, this, &CreditDesk::registerKey);
  connect(name_, &QLineEdit::textChanged, this, &CreditDesk::judge);
  return card;
}

QWidget* CreditDesk::makeFactsCard() {
  auto* card = new Card(tr("Facts, one person a line"));
  QPushButton* open = makeButton(tr("Open CSV…"), "deskOpenCsv");
  card->addAction(open);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  type_ = new Select(QStringLiteral("deskType"), tr("Type of credential"));
  for (const std::string_view type : kTypes)
    type_->addItem(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())));
  days_ = new QSpinBox;
  nameWidget(days_, QStringLiteral("deskDays"), tr("Valid for days"));
  days_->setRange(1, 3'660);
  days_->setValue(180);
  days_->setSuffix(tr(" days"));
  row->addWidget(type_, 1);
  row->addWidget(makeLabel(tr("valid for"), FontRole::kBody, true));
  row->addWidget(days_);
  card->body()->addLayout(row);
  facts_ = new QPlainTextEdit;
  nameWidget(facts_, QStringLiteral("deskFacts"), tr("Facts as comma-separated values"));
  facts_->setPlaceholderText(
      tr("grade,income_band,score_ge_650,late_30_24m,holder\nB,40-60k,true,0,\n\nThe first line "
         "names the claims. A column “holder” with a JWK, or a list of them, binds each document "
         "to its holder’s keys: one document for each key."));
  card->body()->addWidget(facts_, 1);
  issue_ = makeButton(tr("Issue to a folder…"), "deskIssue", ButtonKind::kPrimary);
  auto* foot = new QHBoxLayout;
  foot->addWidget(issue_);
  foot->addStretch(1);
  card->body()->addLayout(foot);
  connect(open, &QPushButton::clicked, this, &CreditDesk::openCsv);
  connect(facts_, &QPlainTextEdit::textChanged, this, &CreditDesk::judge);
  connect(issue_, &QPushButton::clicked, this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where to put them"));
    if (folder.isEmpty()) return;
    if (const auto count = issueTo(folder))
      say_(ColorRole::kGood,
           tr("%1 documents are in “%2”. Each is for its holder alone.")
               .arg(formatCount(static_cast<std::uint64_t>(*count)), folder));
  });
  return card;
}

void CreditDesk::setKey(credit::SecretJwk key) {
  key_.emplace(std::move(key));
  key_name_->setText(tr("Key %1").arg(QString::fromStdString(thumbprint(key_->public_jwk()))));
  judge();
}

void CreditDesk::newKey() {
  const QString name = QFileDialog::getSaveFileName(this, tr("Save the new key"), "issuer.jwk");
  if (name.isEmpty()) return;
  credit::SecretJwk key = credit::SecretJwk::random(credit::Curve::kP256);
  if (!writePrivateFile(name, write_json(key.to_json())))
    return say_(ColorRole::kBad, tr("“%1” cannot be written. Choose another folder.").arg(name));
  setKey(std::move(key));
  say_(ColorRole::kGood, tr("The key is in “%1”. Who has this file attests in your name: keep it "
                            "where only you can read it.").arg(name));
}

void CreditDesk::openKey() {
  const QString name = QFileDialog::getOpenFileName(this, tr("Open your issuing key"));
  if (name.isEmpty()) return;
  const auto json = credit::read_json(readSmallFile(name).value_or(""));
  auto key = json ? credit::SecretJwk::from_json(*json) : Fail{json.error()};
  if (!key) return say_(ColorRole::kBad, sentenceOf(key.error()));
  if (key->alg().empty())
    return say_(ColorRole::kBad, sentenceOf(credit::CredentialError::kKeyConfusion));
  setKey(*std::move(key));
}

void CreditDesk::openCsv() {
  const QString name = QFileDialog::getOpenFileName(this, tr("Open a table of facts"));
  if (name.isEmpty()) return;
  const auto text = readSmallFile(name);
  if (!text) return say_(ColorRole::kBad, tr("“%1” cannot be read.").arg(name));
  facts_->setPlainText(QString::fromStdString(*text));
}

void CreditDesk::judge() {
  const bool may_send = bridge_.hasAccount();
  if (!key_) {
    setEnabledOr(register_, false, tr("Open your key first, or make a new one."));
    return setEnabledOr(issue_, false, tr("Open your key first, or make a new one."));
  }
  setEnabledOr(register_, may_send && !name_->text().trimmed().isEmpty(),
               may_send ? tr("Say under which name.") : tr("Create a wallet first."));
  if (!may_send) return setEnabledOr(issue_, false, tr("Create a wallet first."));
  setEnabledOr(issue_, !facts_->toPlainText().trimmed().isEmpty(),
               tr("Type facts or open a table first."));
}

void CreditDesk::registerKey() {
  const credit::Jwk& key = key_->public_jwk();
  IssuerKey shown;
  if (key.curve == credit::Curve::kP256) {
    shown.x = key.p256.x;
    shown.y = key.p256.y;
  } else {
    shown.curve = IssuerCurve::kEd25519;
    shown.x = key.okp;
  }
  IssuerRegister body;
  body.name = name_->text().trimmed().toStdString();
  body.keys = {shown};
  for (const std::string_view type : kTypes) body.types.push_back({std::string(type)});
  std::ranges::sort(body.types);
  body.lists = {1};
  Consequence consequence;
  consequence.title = tr("Register as an issuer");
  consequence.sentence = tr("Everybody on this chain sees that “%1” attests with this key. It "
                            "replaces what you registered before.").arg(name_->text().trimmed());
  consequence.figures = {{tr("Key"), QString::fromStdString(thumbprint(key))}};
  consequence.agree = tr("I have compared the key.");
  consequence.button = tr("Sign and register");
  ConfirmDialog::signAndSend(bridge_, std::move(consequence), std::move(body),
                             "deskRegisterConfirm", this, [this](const TxId&) {
                               say_(ColorRole::kGood, tr("Your key is on its way to the chain."));
                             });
}

std::optional<int> CreditDesk::issueTo(const QString& folder) {
  const auto refused = [this](const QString& text) {
    say_(ColorRole::kBad, text);
    return std::nullopt;
  };
  auto rows = credit::claims_from_csv(facts_->toPlainText().toStdString());
  if (!rows) return refused(problemText(rows.error()));
  const std::int64_t now = bridge_.now().ms / 1000;
  int written = 0;
  for (std::size_t i = 0; i < rows->size(); ++i) {
    credit::Json claims = (*rows)[i];
    const auto holders = holdersOf(claims);
    if (!holders)
      return refused(tr("The holder of row %1 is no key.").arg(formatCount(i + 1)));
    claims.remove("holder");
    const auto selectable = credit::all_selectable(claims);
    claims.set("iss", credit::json_text(issuerName(bridge_.account())));
    claims.set("vct", credit::json_text(type_->currentText().toStdString()));
    claims.set("iat", credit::json_number(now - now % kDaySeconds));
    claims.set("exp", credit::json_number(now + days_->value() * kDaySeconds));
    for (std::size_t copy = 0; copy < std::max<std::size_t>(holders->size(), 1); ++copy) {
      const auto token = credit::issue(
          *key_,
          {.claims = claims, .selectable = selectable, .header = credit::json_object(),
           .decoy_step = credit::kDecoyStep,
           .holder = holders->empty() ? nullptr : &(*holders)[copy]},
          credit::random_salt);
      if (!token) return refused(sentenceOf(token.error()));
      const QString file = QDir(folder).filePath(
          QStringLiteral("credential-%1-%2.sdjwt").arg(i + 1).arg(copy + 1));
      if (!writePrivateFile(file, token->text()))
        return refused(tr("“%1” cannot be written. Choose another folder.").arg(file));
      ++written;
    }
  }
  return written;
}

}  // namespace tally::ui
