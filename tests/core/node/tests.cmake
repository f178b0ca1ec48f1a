set(node_world "${CMAKE_CURRENT_LIST_DIR}/node_world.cpp")
tally_test(core/node/node_test.cpp LIBS tally_core_node SOURCES "${node_world}")
