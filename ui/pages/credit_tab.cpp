// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_tab.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include "core/credit/names.hpp"

namespace tally::ui {

QString sentenceOf(credit::CredentialError error) {
  const std::string_view sentence = credit::sentence_of(error);
  const QString text = QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
  return QCoreApplication::translate("CreditPage", "Refused: %1.").arg(text);
}

std::optional<std::string> readSmallFile(const QString& name) {
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly) ||
      file.size() > static_cast<qint64>(credit::kMaxTokenBytes))
    return std::nullopt;
  return file.readAll().trimmed().toStdString();
}

bool writePrivateFile(const QString& name, const std::string& text) {
  QSaveFile file(name);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  file.write(text.data(), static_cast<qint64>(text.size()));
  file.write("\n");
  return file.commit();
}

}  // namespace tally::ui
