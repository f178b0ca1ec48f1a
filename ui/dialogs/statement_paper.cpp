// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statement_paper.hpp"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/statement_model.hpp"
#include "ui/widgets/csv.hpp"

namespace tally::ui {

namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(StatementPaper)
};

constexpr int kDotsPerInch = 96;

QString cells(const QStringList& texts, const QString& tag) {
  QString row;
  for (qsizetype i = 0; i < texts.size(); ++i)
    row += QStringLiteral("<%1 align='%2'>%3</%1>")
               .arg(tag, i == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                    texts[i].toHtmlEscaped());
  return QStringLiteral("<tr>") + row + QStringLiteral("</tr>");
}

QStringList texts(const QString& name, const node::StatementSums& sums, int decimals) {
  QStringList row{name};
  for (const Amount figure : statementFigures(sums)) row << formatAmount(figure, decimals);
  return row;
}

QString paragraph(const QString& text) {
  return QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

QString html(const StatementHead& head, const node::Statement& statement,
             const node::AssetInfo& asset) {
  const bool lender = head.side == node::StatementSide::kLender;
  const QString title = lender ? Say::tr("What was lent") : Say::tr("What was borrowed");
  QString page = QStringLiteral("<h2>") + title.toHtmlEscaped() + QStringLiteral("</h2>");
  page += paragraph(Say::tr("%1 to %2, in %3")
                        .arg(formatDay(statement.from), formatDay(statement.to),
                             QString::fromStdString(asset.symbol)));
  page += paragraph(Say::tr("Account %1 on the network “%2”, as of block %3")
                        .arg(head.account, head.network)
                        .arg(statement.height));
  page += QStringLiteral("<table width='100%' cellpadding='3' cellspacing='0' border='0'>");
  page += cells(QStringList{Say::tr("Loan")} + statementHeadings(), QStringLiteral("th"));
  for (const node::StatementLine& line : statement.lines)
    page += cells(texts(loanName(line.loan), line.sums, asset.decimals), QStringLiteral("td"));
  page += cells(texts(Say::tr("All"), statement.sums, asset.decimals), QStringLiteral("th"));
  page += QStringLiteral("</table>");
  if (const QString sentence = returnSentence(statement, head.side); !sentence.isEmpty())
    page += paragraph(sentence);
  page += paragraph(
      Say::tr("A payment counts on the day on which the borrower paid it, whether or not it has "
              "been collected since. At the start + paid out + notes traded − repaid − written off "
              "= at the end. What is recovered of a loan comes after it was written off, so it "
              "stands beside that sum."));
  return page;
}

}  // namespace

QString returnSentence(const node::Statement& statement, node::StatementSide side) {
  if (!statement.xirr) return {};
  const QString rate = formatPercent(*statement.xirr * 100, 2);
  if (side == node::StatementSide::kBorrower)
    return Say::tr("The debt cost %1 a year (XIRR).").arg(rate);
  if (statement.sums.overdue.minor == 0)
    return Say::tr("Return a year (XIRR): %1. Nothing is overdue.").arg(rate);
  return statement.xirr_without_overdue
             ? Say::tr("Return a year (XIRR): %1 if overdue loans are repaid in full, %2 if "
                       "nothing more comes from them.")
                   .arg(rate, formatPercent(*statement.xirr_without_overdue * 100, 2))
             : Say::tr("Return a year (XIRR): %1 if overdue loans are repaid in full; all is lost "
                       "if nothing more comes from them.")
                   .arg(rate);
}

QList<QStringList> statementRows(const node::Statement& statement, const node::AssetInfo& asset) {
  QList<QStringList> rows{QStringList{Say::tr("Loan")} + statementHeadings() +
                          QStringList{Say::tr("Overdue at the end"), Say::tr("Paid for notes"),
                                      Say::tr("Received for notes")}};
  const auto add = [&](const QString& name, const node::StatementSums& sums) {
    QStringList row{name};
    for (const Amount figure : statementFigures(sums)) row << csvFigure(figure, asset.decimals);
    for (const Amount figure : {sums.overdue, sums.paid_for_notes, sums.received_for_notes})
      row << csvFigure(figure, asset.decimals);
    rows << row;
  };
  for (const node::StatementLine& line : statement.lines)
    add(QString::fromStdString(line.loan.hex()), line.sums);
  add(Say::tr("All"), statement.sums);
  return rows;
}

QString writeStatementPdf(const QString& file, const StatementHead& head,
                          const node::Statement& statement, const node::AssetInfo& asset) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setTitle(head.side == node::StatementSide::kLender ? Say::tr("What was lent")
                                                              : Say::tr("What was borrowed"));
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    QTextDocument paper;
    paper.setDefaultFont(QFont(QStringLiteral("sans-serif"), 8));
    paper.setHtml(html(head, statement, asset));
    paper.print(&writer);
  }
  QSaveFile out(file);
  const bool ok = out.open(QIODevice::WriteOnly) &&
                  out.write(buffer.data()) == buffer.data().size() && out.commit();
  if (ok) return {};
  return Say::tr("“%1” could not be written: %2. Choose another place.")
      .arg(file, out.errorString());
}

}  // namespace tally::ui
