// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_files.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QFileDialog>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/request_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/confirm_dialog.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

QString proofSentence(const node::FileProof& proof) {
  const QString signed_in = CreditFiles::tr("Signed in block %1 (%2)")
                                .arg(formatCount(proof.signed_height), formatTime(proof.signed_at));
  if (proof.epoch_then == 0)
    return CreditFiles::tr("%1: the document holds; it names no status list.").arg(signed_in);
  if (proof.status_then == proof.status_now)
    return CreditFiles::tr("%1: the document was %2 then, and still is.")
        .arg(signed_in, statusWord(proof.status_then).text);
  return CreditFiles::tr("%1: the document was %2 then, and is %3 now.")
      .arg(signed_in, statusWord(proof.status_then).text, statusWord(proof.status_now).text);
}

CreditFiles::CreditFiles(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);

  files_ = new FileModel(bridge_, this);
  files_table_ = new TableView("creditFilesTable", tr("Files of loans"));
  files_table_->setPagedModel(files_);
  files_table_->setItemDelegateForColumn(FileModel::kStatus, new ChipDelegate(files_table_));
  auto* card = new Card(tr("What borrowers showed me"));
  card->setEdgeToEdge();
  QPushButton* check = makeButton(tr("Check a file…"), "creditFileCheck");
  card->addAction(check);
  card->addAction(files_table_->makeExportButton("loan-files.csv"));
  auto* empty = new EmptyState(
      "document", tr("Ask a borrower for facts beside a listing in the market. What they show is "
                     "checked by this node and kept here, sealed."));
  card->body()->addWidget(new TableArea(files_table_, files_, empty), 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(kPadding, kGrid * 2, kPadding, kGrid * 2);
  foot->setSpacing(kGrid * 2);
  export_ = makeButton(tr("Export as evidence…"), "creditFileExport");
  forget_ = makeButton(tr("Delete…"), "creditFileForget", ButtonKind::kDanger);
  foot->addWidget(export_);
  foot->addWidget(forget_);
  foot->addStretch(1);
  card->body()->addLayout(foot);
  column->addWidget(card, 3);

  asked_ = new RequestModel(bridge_, RequestModel::Side::kLender, this);
  asked_table_ = new TableView("creditAskedTable", tr("Requests that I made"));
  asked_table_->setPagedModel(asked_);
  asked_table_->setItemDelegateForColumn(RequestModel::kState, new ChipDelegate(asked_table_));
  auto* asked = new Card(tr("What I asked for"));
  asked->setEdgeToEdge();
  asked->addAction(asked_table_->makeExportButton("asked.csv"));
  auto* none = new EmptyState("document", tr("You have not asked anybody for facts."));
  asked->body()->addWidget(new TableArea(asked_table_, asked_, none), 1);
  column->addWidget(asked, 2);

  connect(check, &QPushButton::clicked, this, &CreditFiles::checkFile);
  connect(export_, &QPushButton::clicked, this, &CreditFiles::exportFile);
  connect(forget_, &QPushButton::clicked, this, &CreditFiles::forget);
  connect(files_table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &CreditFiles::judge);
  connect(&bridge_, &NodeBridge::creditChanged, this, &CreditFiles::refresh);
  judge();
}

void CreditFiles::refresh() {
  const auto view = bridge_.creditView();
  files_->setRows(view->files, bridge_.tip()->height);
  asked_->setRows(view->asked_by_me, bridge_.tip()->height);
  judge();
}

const node::LoanFile* CreditFiles::chosen() const {
  const QModelIndex current = files_table_->currentIndex();
  return current.isValid() ? files_->rowAt(current.row()) : nullptr;
}

void CreditFiles::judge() {
  const bool any = chosen() != nullptr;
  setEnabledOr(export_, any, tr("Choose a file first."));
  setEnabledOr(forget_, any, tr("Choose a file first."));
}

void CreditFiles::exportFile() {
  const node::LoanFile* file = chosen();
  if (file == nullptr) return;
  const QString name = QFileDialog::getSaveFileName(
      this, tr("Export as evidence"),
      QStringLiteral("loan-%1.json").arg(QString::fromStdString(file->loan.hex().substr(0, 8))));
  if (name.isEmpty()) return;
  bridge_.exportLoanFile(
      file->id, this, [this, name](const Result<std::string, node::Rejection>& json) {
        if (!json) return say_(ColorRole::kBad, errorText(json.error()));
        if (!writePrivateFile(name, *json))
          return say_(ColorRole::kBad,
                      tr("“%1” cannot be written. Choose another folder.").arg(name));
        say_(ColorRole::kGood, tr("The file is in “%1”. It holds the borrower’s facts in the "
                                  "clear: keep it as you would keep them.").arg(name));
      });
}

void CreditFiles::checkFile() {
  const QString name = QFileDialog::getOpenFileName(this, tr("Check a loan file"));
  if (name.isEmpty()) return;
  const auto text = readSmallFile(name);
  if (!text) return say_(ColorRole::kBad, tr("“%1” cannot be read.").arg(name));
  bridge_.checkLoanFile(*text, this,
                        [this](const Result<node::FileProof, node::Rejection>& proof) {
                          if (!proof) return say_(ColorRole::kBad, errorText(proof.error()));
                          say_(ColorRole::kGood, proofSentence(*proof));
                        });
}

void CreditFiles::forget() {
  const node::LoanFile* file = chosen();
  if (file == nullptr) return;
  Consequence consequence;
  consequence.title = tr("Delete the file");
  consequence.sentence =
      tr("What the borrower showed for the loan %1 is deleted from this machine. You can no longer "
         "prove what you knew when you signed.").arg(shortId(file->loan));
  consequence.agree = tr("I do not need it as evidence.");
  consequence.button = tr("Delete");
  consequence.dangerous = true;
  ConfirmDialog::confirmAndDo(
      std::move(consequence),
      [this, id = file->id](NodeBridge::Done done) {
        bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
          credit.forget_file(id, std::move(then));
        }, this, std::move(done));
      },
      "creditForgetConfirm", this,
      [this] { say_(ColorRole::kGood, tr("The file is deleted.")); });
}

}  // namespace tally::ui
