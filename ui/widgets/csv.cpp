// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/csv.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace tally::ui {
namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Csv)
};

bool looksLikeFormula(const QString& field) {
  static const QString kStarts = QStringLiteral("=+-@\t");
  if (field.isEmpty() || !kStarts.contains(field[0])) return false;
  bool is_number = false;
  field.toDouble(&is_number);
  return !is_number;
}

}  // namespace

QString csvLine(const QStringList& fields) {
  QStringList out;
  for (QString field : fields) {
    if (looksLikeFormula(field)) field.prepend(QLatin1Char('\''));
    if (field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"')) ||
        field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'))) {
      field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
      field = QLatin1Char('"') + field + QLatin1Char('"');
    }
    out << field;
  }
  return out.join(QLatin1Char(','));
}

QString csvFigure(Amount amount, int decimals) {
  QString text = QString::number(amount.minor);
  if (decimals <= 0) return text;
  const qsizetype sign = amount.minor < 0 ? 1 : 0;
  while (text.size() - sign <= decimals) text.insert(sign, QLatin1Char('0'));
  return text.insert(text.size() - decimals, QLatin1Char('.'));
}

QString writeCsv(const QString& file, const QList<QStringList>& rows) {
  QSaveFile out(file);
  bool ok = out.open(QIODevice::WriteOnly);
  for (const QStringList& row : rows) {
    const QByteArray line = csvLine(row).toUtf8() + "\r\n";
    ok = ok && out.write(line) == line.size();
  }
  if (ok && out.commit()) return {};
  return Say::tr("“%1” could not be written: %2. Choose another place.")
      .arg(file, out.errorString());
}

}  // namespace tally::ui
