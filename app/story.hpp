// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <set>

#include "ui/bridge/node_bridge.hpp"

/// Half a year in the life of somebody who borrows and lends on the practice network, so that a
/// picture of any page shows something true: real bids, notes, instalments and payments, made
/// through the same bridge as a person's clicks.
/// Thread: gui.
namespace tally::app {

class Story : public QObject {
  Q_OBJECT

 public:
  explicit Story(ui::NodeBridge& bridge);

 signals:
  void told();

 private:
  void turn();
  void begin();
  void bid();
  void pay();
  void collect();
  void get_documents();
  void ask_and_answer();
  void apply(std::int64_t principal_minor, std::uint32_t months, LoanPurpose purpose,
             const char* words);
  void send(Body body);
  [[nodiscard]] std::int32_t days_lived() const;

  enum class Chapter { kWarmUp, kWelcome, kLife, kLastBids, kEnd };

  ui::NodeBridge& bridge_;
  QTimer timer_;
  Chapter chapter_ = Chapter::kWarmUp;
  Day began_;
  Day last_bid_day_;
  Day last_collect_day_;
  bool has_money_ = false;
  bool asked_ = false;
  int listed_ = 0;  ///< own applications so far
  int quiet_ = 0;
  bool has_published_ = false;
  bool has_ordered_ = false;
  bool has_answered_ = false;
  std::set<LoanId> asked_about_;
  std::set<LoanId> bid_on_;
  std::set<std::pair<LoanId, std::uint32_t>> paid_;
};

}  // namespace tally::app
