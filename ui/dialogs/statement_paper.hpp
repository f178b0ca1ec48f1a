// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "ui/bridge/node_bridge.hpp"

/// A statement as files: a CSV for a spreadsheet, a PDF for a folder.
/// Thread: gui.
namespace tally::ui {

/// What the paper says about itself.
struct StatementHead {
  QString network;
  QString account;  ///< the address, whole
  node::StatementSide side = node::StatementSide::kLender;
};

/// The sentence about the return, and how overdue loans are counted in it; empty without a return.
[[nodiscard]] QString returnSentence(const node::Statement& statement, node::StatementSide side);

/// Headings, one row a loan, and the sums; figures as csvFigure writes them.
[[nodiscard]] QList<QStringList> statementRows(const node::Statement& statement,
                                               const node::AssetInfo& asset);

/// A4, wide. Empty on success, else a sentence that names the file and what to do.
[[nodiscard]] QString writeStatementPdf(const QString& file, const StatementHead& head,
                                        const node::Statement& statement,
                                        const node::AssetInfo& asset);

}  // namespace tally::ui
