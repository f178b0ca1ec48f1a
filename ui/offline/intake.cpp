// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/intake.hpp"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>

#include "ui/offline/carrier.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr qint64 kMaxInputBytes = 32 << 20;

}  // namespace

Intake::Intake(const QString& prefix, QWidget* parent)
    : QWidget(parent), parts_(std::make_unique<PartCollector>()) {
  setObjectName(prefix + QStringLiteral("Intake"));
  setAcceptDrops(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  auto* files = makeButton(tr("Open files or pictures…"), prefix + QStringLiteral("OpenFiles"),
                           ButtonKind::kPrimary);
  auto* text = makeButton(tr("Take the text"), prefix + QStringLiteral("TakeText"));
  pasted_ = new QPlainTextEdit;
  nameWidget(pasted_, prefix + QStringLiteral("Pasted"), tr("Text of the file, ur:…"));
  pasted_->setPlaceholderText(tr("Or paste its text here: ur:bytes/…"));
  pasted_->setTabChangesFocus(true);
  connect(files, &QPushButton::clicked, this, [this] {
    takeFiles(QFileDialog::getOpenFileNames(this, tr("Open"), {},
                                            tr("Files and pictures (*.tpst *.png *.jpg *.pgm);;"
                                               "All files (*)")));
  });
  connect(text, &QPushButton::clicked, this, [this] { take(pasted_->toPlainText().toUtf8()); });
  column->addWidget(files, 0, Qt::AlignLeft);
  column->addWidget(pasted_, 1);
  column->addWidget(text, 0, Qt::AlignLeft);
}

Intake::~Intake() = default;

void Intake::clear() {
  *parts_ = {};
  pasted_->clear();
}

void Intake::takeFiles(const QStringList& files) {
  for (const QString& name : files) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxInputBytes) {
      emit said(ColorRole::kBad, tr("%1 can't be read.").arg(name));
      return;
    }
    take(file.readAll());
  }
}

void Intake::take(const QByteArray& content) {
  if (content.startsWith("tpst")) return finish(content);
  QString text = QString::fromUtf8(content).trimmed();
  if (!text.startsWith(QLatin1String("ur:"), Qt::CaseInsensitive)) {
    const auto seen = readPicture(QImage::fromData(content));
    if (!seen) {
      emit said(ColorRole::kBad,
                tr("This is no file for offline signing, and no picture of a QR code."));
      return;
    }
    text = *seen;
  }
  for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
    if (const QString problem = parts_->take(line); !problem.isEmpty()) {
      emit said(ColorRole::kBad, problem);
      return;
    }
  }
  if (const QByteArray file = parts_->file(); !file.isEmpty()) return finish(file);
  emit said(ColorRole::kInfo, tr("%1 of %2 parts are here. Open the others too.")
                                  .arg(parts_->have())
                                  .arg(parts_->need()));
}

void Intake::finish(const QByteArray& file) {
  *parts_ = {};
  emit arrived(file);
}

void Intake::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void Intake::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files.push_back(url.toLocalFile());
  takeFiles(files);
}

}  // namespace tally::ui
