// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of RPC requests at a real node: each is answered once, in JSON.
#include <atomic>
#include <boost/json/parse.hpp>
#include <latch>

#include "core/node/rpc/dispatch.hpp"
#include "tests/core/node/node_world.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace tally;

namespace {

struct Served {
  Served() {
    TALLY_CHECK(world.open().empty(), "the node opens");
    world.send("anna", ApplyForLoan{world.usual_terms()});
    world.block();
  }
  test::NodeWorld world;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Served served;
  node::RpcContext context{served.world.node(), true, [] {}};
  std::string answer;
  std::atomic<int> answers{0};
  std::latch answered(1);
  const std::string body(as_text({data, size}));
  node::dispatch(context, body, [&](std::string text) {
    TALLY_CHECK(++answers == 1, "one answer");
    answer = std::move(text);
    answered.count_down();
  });
  answered.wait();
  boost::json::error_code error;
  static_cast<void>(boost::json::parse(answer, error));
  TALLY_CHECK(answer.empty() || !error, "in JSON");
  return 0;
}
