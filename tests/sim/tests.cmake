# The simulator: a library that app/tallystick_sim.cpp and its share of CTest use.
add_library(tally_sim STATIC
  sim/checker.cpp sim/settings.cpp sim/sim_chain.cpp sim/sim_effects.cpp sim/sim_node.cpp
  sim/simulation.cpp)
target_link_libraries(tally_sim PUBLIC tally_core_node tally_test_support PRIVATE tally_warnings)
tally_tests(sim LIBS tally_sim
  TESTS
    sim/sim_test.cpp)
