// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include "ui/pages/page.hpp"
#include "ui/widgets/card.hpp"

/// "Needs you": instalments that are late or due within a week, money waiting to be collected,
/// own bids whose auctions end soon; most urgent first, each with the button that settles it.
/// Thread: gui.
namespace tally::ui {

class NeedsCard : public Card {
  Q_OBJECT

 public:
  explicit NeedsCard(PageContext& context, QWidget* parent = nullptr);
  void refresh();
  /// The page asks for the summary anyway and hands it on.
  void setSummary(const node::PortfolioSummary& summary);

 private:
  struct Need {
    ColorRole tone = ColorRole::kInfo;
    QString text;
    QString action;
    std::function<void()> act;
  };
  void askDues();
  void askBids();
  void rebuild();

  PageContext& context_;
  std::vector<Need> dues_;
  std::vector<Need> collectable_;
  std::vector<Need> bids_;
  QStringList shown_;  ///< what stands there now, to leave it alone when nothing changed
  int answered_ = 0;
};

}  // namespace tally::ui
