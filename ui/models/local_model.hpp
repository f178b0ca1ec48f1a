// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paged_model.hpp"

/// A table whose few rows are here already, such as the schedule of one loan: the same look, the
/// same export, no question to the node.
/// Thread: gui.
namespace tally::ui {

template <typename Row>
class LocalModel : public PagedTableModel<Row> {
 public:
  using PagedTableModel<Row>::PagedTableModel;

  void setRows(std::vector<Row> rows, Height height) {
    rows_ = std::move(rows);
    known_at_ = height;
    this->refresh();
  }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

 protected:
  void ask(const PageRequest& request, typename PagedTableModel<Row>::Take take) override {
    const std::size_t from = std::min<std::size_t>(request.offset, rows_.size());
    const std::size_t to = std::min<std::size_t>(from + request.limit, rows_.size());
    take(rows_.size(), known_at_,
         std::vector<Row>(rows_.begin() + static_cast<std::ptrdiff_t>(from),
                          rows_.begin() + static_cast<std::ptrdiff_t>(to)));
  }

 private:
  std::vector<Row> rows_;
  Height known_at_ = 0;
};

}  // namespace tally::ui
