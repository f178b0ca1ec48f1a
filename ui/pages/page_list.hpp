// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/pages/page.hpp"

/// The pages of the window in the order of the sidebar. A new page is one line in page_list.cpp.
namespace tally::ui {

[[nodiscard]] std::vector<Page*> makePages(PageContext& context, QWidget* parent);

}  // namespace tally::ui
