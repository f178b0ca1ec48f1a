// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>

#include "core/practice/practice_driver.hpp"

/// A whole practice network in one object: neighbours, clock, node, and the driver between them.
/// Errors: Fault of opening the node: one line that says what to do.
/// Thread: open and the destructor: one owner, not a window's thread while it must answer; the
///         parts as they say.
namespace tally::practice {

/// What a node of the practice network is to be like; the program knows how to make one.
struct NodeWish {
  contract::Genesis genesis;
  SecretKey validator;
  std::filesystem::path dir;
  std::function<Timestamp()> clock;  ///< for the transactions of users
};
using MakeNode = std::function<Result<std::unique_ptr<node::DrivenNode>, Fault>(NodeWish wish)>;

struct NetworkOptions {
  std::vector<BookRow> book;
  std::uint64_t seed = 1;
  std::filesystem::path dir;
  std::int32_t warm_up_days = 120;
  std::int32_t applicants_a_day = 10;  ///< keeps about fifty listings open
  std::int64_t speed = node::kSpeedHourASecond;
};

class PracticeNetwork {
 public:
  [[nodiscard]] static Result<std::unique_ptr<PracticeNetwork>, Fault> open(
      NetworkOptions options, const MakeNode& make_node);
  ~PracticeNetwork();

  [[nodiscard]] node::DrivenNode& node() { return *node_; }
  [[nodiscard]] node::Practice& practice() { return *driver_; }
  [[nodiscard]] const contract::Genesis& genesis() const { return neighbours_.genesis(); }
  [[nodiscard]] std::function<Timestamp()> clock() {
    return [this] { return clock_.now(); };
  }

 private:
  explicit PracticeNetwork(NetworkOptions& options);

  Neighbours neighbours_;
  PracticeClock clock_;
  std::unique_ptr<node::DrivenNode> node_;
  std::unique_ptr<PracticeDriver> driver_;
};

}  // namespace tally::practice
