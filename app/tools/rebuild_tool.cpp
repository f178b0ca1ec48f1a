// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/node_config.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/store/segments.hpp"
#include "core/node/catch_up.hpp"
#include "core/node/data_directory.hpp"

namespace tally::app {
namespace {

namespace fs = std::filesystem;

template <typename Answer>
auto must(Answer answer) {
  if (!answer) throw Refusal(answer.error().what);
  if constexpr (requires { *std::move(answer); }) return *std::move(answer);
}

void step(node::CatchUp& catch_up, const node::Pipeline& pipeline, bool& more) {
  const auto outcome = must(catch_up.step());
  if (outcome == node::CatchUp::Outcome::kWrong)
    throw Refusal("block " +
                  std::to_string(pipeline.parent().height + 1 + catch_up.wrong_at()) +
                  " on disk is not part of this chain: delete chain.rebuilt and fetch the blocks "
                  "from others");
  more = outcome == node::CatchUp::Outcome::kCommitted;
}

/// Every block of DIR/chain through the rules again, into `pipeline`.
void replay(const fs::path& blocks, node::Pipeline& pipeline) {
  must(pipeline.catch_up(true));
  node::CatchUp catch_up(pipeline);
  Height next = pipeline.parent().height + 1;
  Height gap = 0;
  bool more = true;
  must(read_segments(blocks, [&](Height height, Bytes bytes) {
    if (height < next) return true;
    if (height > next) gap = height;
    if (gap != 0) return false;
    while (!catch_up.has_room()) step(catch_up, pipeline, more);
    catch_up.push(std::move(bytes));
    ++next;
    return true;
  }));
  while (more) step(catch_up, pipeline, more);
  must(pipeline.catch_up(false));
  if (gap != 0)
    throw Refusal("the blocks from " + std::to_string(next) + " to " + std::to_string(gap - 1) +
                  " are not here: delete the directory and fetch them from others");
}

}  // namespace

/// What was rebuilt takes the place of the old chain only when all of it is there; killed before,
/// the same command goes on where it was.
int run_rebuild_tool(std::span<const std::string> text) {
  const Words words(text);
  constexpr std::string_view kNames[] = {"data-dir", "network"};
  words.only(kNames);
  const fs::path dir = words.text("data-dir");
  if (!fs::exists(dir / "chain" / "blocks"))
    throw Refusal(dir.string() + " holds no blocks: nothing to rebuild from");
  const auto directory = must(node::DataDirectory::open(dir));
  node::PipelineOptions options;
  options.genesis = must(read_genesis_file(
      words.text_or("network", directory.genesis().string())));
  options.directory = dir / "chain.rebuilt";
  std::string root;
  Height height = 0;
  {
    const auto pipeline = must(node::Pipeline::open(std::move(options)));
    replay(dir / "chain" / "blocks", *pipeline);
    height = pipeline->parent().height;
    root = pipeline->snapshot()->head()->state_root.hex();
  }
  std::error_code code;
  fs::remove_all(dir / "chain.before", code);
  fs::rename(dir / "chain", dir / "chain.before", code);
  if (!code) fs::rename(dir / "chain.rebuilt", dir / "chain", code);
  if (code) throw Refusal("cannot rename in " + dir.string() + ": " + code.message());
  std::printf("height %llu, state root %s; what was before lies in %s\n",
              static_cast<unsigned long long>(height), root.c_str(),
              (dir / "chain.before").c_str());
  return 0;
}

}  // namespace tally::app
