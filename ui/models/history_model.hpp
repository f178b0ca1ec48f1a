// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paged_model.hpp"

/// The history of one account, newest first, filtered by the node.
/// Thread: gui.
namespace tally::ui {

class HistoryModel : public PagedTableModel<node::HistoryRow> {
  Q_OBJECT

 public:
  explicit HistoryModel(NodeBridge& bridge, QObject* parent = nullptr);
  /// A new question; the rows on screen are forgotten.
  void setQuery(node::HistoryQuery query);
  [[nodiscard]] const node::HistoryQuery& query() const { return query_; }

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::HistoryRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::HistoryRow& row) const override;

 private:
  [[nodiscard]] QString text(const node::HistoryRow& row, int column, bool plain) const;
  [[nodiscard]] QString details(const node::HistoryRow& row, bool plain) const;

  node::HistoryQuery query_;
};

}  // namespace tally::ui
