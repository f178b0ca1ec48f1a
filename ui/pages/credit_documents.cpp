// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_documents.hpp"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <algorithm>

#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/credit/verify.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/credit_models.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/status_chip.hpp"

namespace tally::ui {

namespace {

constexpr int kPathRole = Qt::UserRole;
/// A kept presentation stays readable; when it was made is shown instead.
constexpr std::int64_t kAnyAgeSeconds = std::int64_t{100} * 366 * 86'400;

QString textOf(std::string_view text) {
  return foreignText(std::string(text), 160);
}

}  // namespace

CreditDocuments::CreditDocuments(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(makeHead());
  claims_ = new QTreeWidget;
  nameWidget(claims_, QStringLiteral("creditClaims"), tr("Claims of the document"));
  claims_->setRootIsDecorated(false);
  claims_->setHeaderLabels({tr("Claim"), tr("Value"), tr("Who sees it")});
  claims_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
  column->addWidget(claims_, 1);
  column->addWidget(makeShow());
  connect(claims_, &QTreeWidget::itemChanged, this, &CreditDocuments::judge);
  judge();
}

QWidget* CreditDocuments::makeHead() {
  auto* card = new Card(tr("Document"));
  QPushButton* open = makeButton(tr("Open…"), "creditOpen", ButtonKind::kPrimary);
  card->addAction(open);
  auto* row = new QHBoxLayout;
  verdict_ = new StatusChip;
  verdict_->setObjectName("creditVerdict");
  words_ = makeLabel(tr("Open a credential (a file that an issuer or a borrower gave you) to see "
                        "what is in it and whether its issuer is registered on this chain."),
                     FontRole::kBody, true);
  words_->setObjectName("creditWords");
  words_->setWordWrap(true);
  row->addWidget(verdict_);
  row->addWidget(words_, 1);
  verdict_->hide();
  card->body()->addLayout(row);
  connect(open, &QPushButton::clicked, this, &CreditDocuments::openFile);
  return card;
}

QWidget* CreditDocuments::makeShow() {
  auto* card = new Card(tr("Show the ticked claims to one lender"));
  auto* form = new QGridLayout;
  form->setHorizontalSpacing(kGap);
  form->setVerticalSpacing(kGrid);
  audience_ = new QLineEdit;
  nameWidget(audience_, QStringLiteral("creditAudience"), tr("The lender, as the request says"));
  audience_->setPlaceholderText(tr("tally:… of the lender’s request"));
  nonce_ = new QLineEdit;
  nameWidget(nonce_, QStringLiteral("creditNonce"), tr("The nonce of the lender's request"));
  nonce_->setPlaceholderText(tr("the request’s nonce"));
  form->addWidget(makeLabel(tr("Lender"), FontRole::kBody, true), 0, 0);
  form->addWidget(audience_, 0, 1);
  form->addWidget(makeLabel(tr("Nonce"), FontRole::kBody, true), 1, 0);
  form->addWidget(nonce_, 1, 1);
  key_ = makeButton(tr("My key file…"), "creditHolderKey");
  save_ = makeButton(tr("Save presentation…"), "creditPresent", ButtonKind::kPrimary);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(key_);
  buttons->addWidget(save_);
  buttons->addStretch(1);
  card->body()->addLayout(form);
  card->body()->addLayout(buttons);
  connect(audience_, &QLineEdit::textChanged, this, &CreditDocuments::judge);
  connect(nonce_, &QLineEdit::textChanged, this, &CreditDocuments::judge);
  connect(key_, &QPushButton::clicked, this, &CreditDocuments::chooseKey);
  connect(save_, &QPushButton::clicked, this, &CreditDocuments::savePresentation);
  return card;
}

void CreditDocuments::refresh() {
  node::IssuersQuery query;
  query.limit = node::kMaxPage;
  bridge_.ask(std::move(query), this, [this](const node::IssuerPage& page) {
    issuers_ = page.rows;
    if (token_) check();
  });
}

void CreditDocuments::openFile() {
  const QString name = QFileDialog::getOpenFileName(this, tr("Open a credential"));
  if (name.isEmpty()) return;
  const auto text = readSmallFile(name);
  if (!text)
    return say_(ColorRole::kBad, tr("“%1” cannot be read, or is larger than a credential can be.")
                                     .arg(QFileInfo(name).fileName()));
  openText(*text);
}

void CreditDocuments::openText(const std::string& text) {
  auto token = credit::split_sd_jwt(text);
  if (!token) return say_(ColorRole::kBad, sentenceOf(token.error()));
  token_ = *std::move(token);
  claims_->clear();
  check();
}

void CreditDocuments::check() {
  const auto jws = credit::parse_jws(token_->issuer_token, credit::kMaxTokenBytes);
  const auto payload = jws ? credit::read_json(jws->payload) : Fail{jws.error()};
  const auto unfolded = payload ? credit::unfold(*payload, token_->disclosures)
                                : Fail{payload.error()};
  verdict_->show();
  if (!unfolded) {
    verdict_->setStatus(tr("refused"), ColorRole::kBad);
    words_->setText(sentenceOf(unfolded.error()));
    token_.reset();
    claims_->clear();
    return judge();
  }
  if (claims_->topLevelItemCount() == 0) fillClaims(unfolded->payload, unfolded->disclosed);
  const auto keys = issuerKeys(issuers_);
  credit::VerifyOptions options;
  options.keys = keys;
  options.now_seconds = bridge_.now().ms / 1000;
  options.window_seconds = kAnyAgeSeconds;
  const auto verified = credit::verify_sd_jwt(*token_, options);
  const auto issuer = unfolded->payload.text_of("iss").value_or("");
  const auto type = unfolded->payload.text_of("vct").value_or("");
  QString who = textOf(issuer);
  for (const node::IssuerRow& row : issuers_)
    if (issuerName(row.issuer) == issuer) who = foreignText(row.said.name, 64);
  if (verified) {
    verdict_->setStatus(tr("checked"), ColorRole::kGood);
    words_->setText(tr("%1 signed this (%2). Whether it was revoked since is in the issuer’s "
                       "status list.").arg(who, textOf(type)));
  } else {
    verdict_->setStatus(tr("not checked"), ColorRole::kWarn);
    words_->setText(tr("It says that it is from %1 (%2). %3")
                        .arg(who, textOf(type), sentenceOf(verified.error())));
  }
  judge();
}

void CreditDocuments::fillClaims(const credit::Json& payload,
                                 const std::vector<credit::Disclosed>& disclosed) {
  const QSignalBlocker quiet(claims_);
  for (const credit::Disclosed& one : disclosed) {
    auto* item = new QTreeWidgetItem(claims_);
    const std::string path = write_json(credit::json_array(one.path));
    item->setText(0, textOf(credit::path_to_text(one.path)));
    item->setText(1, claimText(one.value));
    item->setText(2, tr("only if ticked"));
    item->setData(0, kPathRole, QByteArray::fromStdString(path));
    item->setCheckState(0, Qt::Unchecked);
  }
  for (const credit::Member& member : payload.members) {
    const bool is_selectable = std::ranges::any_of(disclosed, [&](const credit::Disclosed& one) {
      return one.path[0].text == member.name;
    });
    if (is_selectable) continue;
    auto* item = new QTreeWidgetItem(claims_);
    item->setText(0, textOf(member.name));
    item->setText(1, claimText(member.value));
    item->setText(2, tr("everybody who gets it"));
  }
  claims_->resizeColumnToContents(0);
}

void CreditDocuments::judge() {
  setEnabledOr(key_, token_.has_value(), tr("Open a document first."));
  if (!token_) return setEnabledOr(save_, false, tr("Open a document first."));
  if (!holder_key_)
    return setEnabledOr(save_, false, tr("Choose the key that the document was issued to."));
  setEnabledOr(save_, !audience_->text().isEmpty() && !nonce_->text().isEmpty(),
               tr("Fill in the lender and the nonce of the request, so that nobody else can use "
                  "what you show."));
}

void CreditDocuments::chooseKey() {
  const QString name = QFileDialog::getOpenFileName(this, tr("The key the document was issued to"));
  if (name.isEmpty()) return;
  const auto text = readSmallFile(name);
  const auto json = credit::read_json(text.value_or(""));
  auto key = json ? credit::SecretJwk::from_json(*json) : Fail{json.error()};
  if (!key) return say_(ColorRole::kBad, sentenceOf(key.error()));
  holder_key_.emplace(*std::move(key));
  judge();
}

void CreditDocuments::savePresentation() {
  std::vector<credit::ClaimPath> chosen;
  for (int i = 0; i < claims_->topLevelItemCount(); ++i) {
    const QTreeWidgetItem* item = claims_->topLevelItem(i);
    const QByteArray path = item->data(0, kPathRole).toByteArray();
    if (path.isEmpty() || item->checkState(0) != Qt::Checked) continue;
    chosen.push_back(*credit::path_from_text(path.toStdString()));
  }
  credit::SdJwt whole = *token_;
  whole.key_binding.clear();
  const auto shown = credit::select(whole, chosen);
  if (!shown) return say_(ColorRole::kBad, sentenceOf(shown.error()));
  const auto bound = credit::bind(*shown, *holder_key_,
                                  {audience_->text().trimmed().toStdString(),
                                   nonce_->text().trimmed().toStdString(),
                                   bridge_.now().ms / 1000});
  if (!bound) return say_(ColorRole::kBad, sentenceOf(bound.error()));
  const QString name =
      QFileDialog::getSaveFileName(this, tr("Save the presentation"), "presentation.sdjwt");
  if (name.isEmpty()) return;
  if (!writePrivateFile(name, bound->text()))
    return say_(ColorRole::kBad, tr("“%1” cannot be written. Choose another folder.").arg(name));
  say_(ColorRole::kGood, tr("%1 claims are in “%2”. Give it to that lender alone, within five "
                            "minutes.").arg(formatCount(chosen.size()), name));
}

}  // namespace tally::ui
