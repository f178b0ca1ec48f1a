add_library(tally_test_node_world STATIC core/node/node_world.cpp)
target_link_libraries(tally_test_node_world PUBLIC tally_core_node tally_test_support
  PRIVATE tally_warnings)
tally_test(core/node/genesis_json_test.cpp LIBS tally_test_node_world)
tally_test(core/node/mempool_test.cpp LIBS tally_core_node)
tally_test(core/node/node_test.cpp LIBS tally_test_node_world)
tally_test(core/node/rpc_test.cpp LIBS tally_test_node_world)
tally_test(core/node/repayment_walk_test.cpp LIBS tally_test_node_world)
