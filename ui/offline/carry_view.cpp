// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/carry_view.hpp"

#include <QtCore/QSaveFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>

#include "core/wallet/offline/container.hpp"
#include "ui/offline/carrier.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

CarryView::CarryView(const QString& prefix, QWidget* parent) : QWidget(parent) {
  setObjectName(prefix + QStringLiteral("Carry"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kPageMargin);
  code_ = new AnimatedCode;
  row->addWidget(code_, 0, Qt::AlignTop);
  auto* side = new QVBoxLayout;
  side->setSpacing(kGrid * 2);
  row->addLayout(side, 1);
  QLabel* compare = makeLabel(tr("The other screen must show the same words:"), FontRole::kSmall,
                              true);
  compare->setWordWrap(true);
  words_ = makeLabel({}, FontRole::kMono);
  words_->setWordWrap(true);
  nameWidget(words_, prefix + QStringLiteral("Words"), tr("Words of this file"));
  QLabel* how = makeLabel(tr("Photograph or film the code, or save the file and carry it over on a "
                             "stick. Both are the same."),
                          FontRole::kBody, true);
  how->setWordWrap(true);
  auto* keep = makeButton(tr("Save as a file…"), prefix + QStringLiteral("Save"));
  auto* slower = makeButton(tr("Slower, larger"), prefix + QStringLiteral("Slower"),
                            ButtonKind::kQuiet);
  auto* faster = makeButton(tr("Faster, denser"), prefix + QStringLiteral("Faster"),
                            ButtonKind::kQuiet);
  connect(keep, &QPushButton::clicked, this, &CarryView::save);
  connect(slower, &QPushButton::clicked, this, [this] { code_->setPace(3, 120); });
  connect(faster, &QPushButton::clicked, this, [this] { code_->setPace(8, 600); });
  for (QWidget* widget : std::initializer_list<QWidget*>{how, compare, words_})
    side->addWidget(widget);
  for (QPushButton* button : {keep, slower, faster}) side->addWidget(button, 0, Qt::AlignLeft);
  side->addStretch(1);
}

void CarryView::show(const QByteArray& file, const QString& name) {
  file_ = file;
  name_ = name;
  words_->setText(wordsOfFile(file));
  code_->show(file);
}

void CarryView::stop() { code_->stop(); }

void CarryView::save() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save"), name_);
  if (path.isEmpty()) return;
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(file_) != file_.size() || !file.commit()) {
    emit said(ColorRole::kBad, tr("%1 can't be written: %2").arg(path, file.errorString()));
    return;
  }
  emit said(ColorRole::kGood, tr("Saved as %1.").arg(path));
}

QString wordsOfFile(const QByteArray& file) {
  const auto container = wallet::offline::read_container(
      {reinterpret_cast<const std::uint8_t*>(file.constData()),
       static_cast<std::size_t>(file.size())});
  return container ? QString::fromStdString(wallet::offline::fingerprint(*container)) : QString();
}

}  // namespace tally::ui
