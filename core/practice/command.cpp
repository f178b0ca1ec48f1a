// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/command.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>

#include "core/contract/execute.hpp"
#include "core/data/crypto/random.hpp"
#include "core/practice/lock_step.hpp"
#include "core/practice/report.hpp"

namespace tally::practice {
namespace {

/// Exists while this does.
class TemporaryDirectory {
 public:
  [[nodiscard]] static Result<TemporaryDirectory, Fault> make() {
    std::array<std::uint8_t, 8> name{};
    fill_random(name);
    std::error_code error;
    TemporaryDirectory made;
    made.path_ = std::filesystem::temp_directory_path(error) / ("tallystick-" + to_hex(name));
    if (!error) std::filesystem::create_directories(made.path_, error);
    if (error)
      return Fail{Fault{error, "cannot make the temporary directory " + made.path_.string() +
                                   "; give one with --data-dir"}};
    return made;
  }
  TemporaryDirectory(TemporaryDirectory&& other) noexcept : path_(std::move(other.path_)) {
    other.path_.clear();
  }
  TemporaryDirectory& operator=(TemporaryDirectory&&) = delete;
  ~TemporaryDirectory() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  TemporaryDirectory() = default;
  std::filesystem::path path_;
};

/// All of the book within a year, and no faster than twenty a day.
Arrivals arrivals_of(std::size_t rows) {
  const std::int64_t of_a_year = 365 * kDayMs / static_cast<std::int64_t>(rows);
  return {rows, std::min(of_a_year, kDayMs / 4)};
}

void tell_progress(const Neighbours& neighbours, const LockStep& walk) {
  std::cerr << to_iso(day_of(walk.time())) << ": block " << walk.height() << ", "
            << neighbours.ended() << " of " << neighbours.book().size() << " loans ended\n";
}

/// Lives until there is nothing left to wait for; false when told to stop.
Result<bool, Fault> live(LockStep& walk, const Neighbours& neighbours, bool until_settled,
                         const std::atomic<bool>& stop) {
  std::int32_t told_year = to_civil(day_of(walk.time())).year;
  while (true) {
    const bool over = until_settled ? neighbours.all_ended() &&
                                          !contract::next_due_work(walk.state()).has_value()
                                    : neighbours.all_funded() || neighbours.all_ended();
    if (over) return true;
    if (stop) return false;
    TALLY_TRY_VOID(walk.live_a_day());
    const std::int32_t year = to_civil(day_of(walk.time())).year;
    if (year != std::exchange(told_year, year)) tell_progress(neighbours, walk);
  }
}

Result<bool, Fault> run(const CommandOptions& options, const OpenNode& open_node,
                        const std::atomic<bool>& stop) {
  const auto begin = std::chrono::steady_clock::now();
  TALLY_TRY(std::vector<BookRow> book, read_loan_book(options.loans, options.count));
  TALLY_TRY_VOID(probe_writable(options.report));
  std::optional<TemporaryDirectory> temporary;
  if (!options.data_dir) {
    TALLY_TRY(TemporaryDirectory made, TemporaryDirectory::make());
    temporary.emplace(std::move(made));
  }
  const Hash256 root = root_seed(options.seed, book);
  const Arrivals arrivals = arrivals_of(book.size());
  Neighbours neighbours(root, std::move(book), {arrivals, 180});
  auto validator = SecretKey::from_bytes(neighbours.residents().validator.bytes());
  TALLY_TRY(const std::unique_ptr<node::DrivenNode> node,
            open_node(neighbours.genesis(), std::move(validator).value(),
                      options.data_dir ? *options.data_dir : temporary->path()));
  LockStep walk(*node, neighbours);
  const Height began_at = walk.height();
  TALLY_TRY(const bool finished, live(walk, neighbours, options.until_settled, stop));
  if (!finished) {
    node->stop();
    std::cerr << "stopped at block " << walk.height()
              << "; the same command with the same --data-dir goes on from there\n";
    return false;
  }

  const std::vector<std::string> violations = node->check_everything();
  Report report = add_up(walk.snapshot());
  report.seed = options.seed;
  report.blocks = report.final_height = walk.height();
  report.state_root = walk.snapshot().head()->state_root;
  report.transactions = node->tip()->total_transactions;
  report.signatures_verified = node->signatures_verified();
  report.invariants_checked = walk.height() - began_at + 1;
  report.violations = std::max<std::uint64_t>(node->tip()->violations, violations.size());
  if (options.export_dir)
    TALLY_TRY_VOID(export_csv(walk.snapshot(), neighbours, *options.export_dir));
  report.wall_seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  TALLY_TRY_VOID(write_text(options.report, to_json(report)));
  node->stop();
  if (report.violations == 0) return true;
  std::cerr << "money invariants are broken, which is a bug: "
            << (violations.empty() ? "see the log" : violations.front()) << '\n';
  return false;
}

}  // namespace

int run_practice_command(const CommandOptions& options, const OpenNode& open_node,
                         const std::atomic<bool>& stop) {
  const auto done = run(options, open_node, stop);
  if (done) return *done ? 0 : 1;
  std::cerr << done.error().what << '\n';
  return 1;
}

}  // namespace tally::practice
