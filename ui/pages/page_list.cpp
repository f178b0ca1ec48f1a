// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_list.hpp"

#include "ui/pages/borrow_page.hpp"
#include "ui/pages/credit_page.hpp"
#include "ui/pages/market_page.hpp"
#include "ui/pages/node_page.hpp"
#include "ui/pages/overview_page.hpp"
#include "ui/pages/portfolio_page.hpp"
#include "ui/pages/repayments_page.hpp"
#include "ui/pages/stake_page.hpp"
#include "ui/pages/wallet_page.hpp"

namespace tally::ui {

std::vector<Page*> makePages(PageContext& context, QWidget* parent) {
  return {
      new OverviewPage(context, parent),
      new MarketPage(context, parent),
      new BorrowPage(context, parent),
      new PortfolioPage(context, parent),
      new RepaymentsPage(context, parent),
      new CreditPage(context, parent),
      new WalletPage(context, parent),
      new StakePage(context, parent),
      new NodePage(context, parent),
  };
}

}  // namespace tally::ui
