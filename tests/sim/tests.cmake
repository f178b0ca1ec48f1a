# The simulator: a library that app/tallystick_sim.cpp and its share of CTest use.
add_library(tally_sim STATIC
  sim/chance.cpp sim/checker.cpp sim/direct_node.cpp sim/hostile_node.cpp sim/schedule.cpp
  sim/settings.cpp sim/sim_chain.cpp sim/sim_effects.cpp sim/sim_node.cpp sim/simulation.cpp
  sim/whole_node.cpp sim/whole_world.cpp sim/world.cpp)
target_link_libraries(tally_sim PUBLIC tally_core_node tally_test_support PRIVATE tally_warnings)
tally_tests(sim LIBS tally_sim
  TESTS
    sim/golden_test.cpp
    sim/schedule_test.cpp
    sim/sim_test.cpp)

# A program of its own: it takes the place of calls to the system.
tally_tests(sim_disk LIBS tally_sim SOURCES sim/lying_disk.cpp TESTS sim/disk_test.cpp)

# Ten minutes of one core: seeds that README.md does not count. Kind, validators, seeds.
foreach(share "validators 4 2500" "validators 5 1300" "validators 6 1000" "validators 7 850"
    "whole_nodes 4 700" "whole_nodes 7 250")
  separate_arguments(share)
  list(GET share 0 kind)
  list(GET share 1 validators)
  list(GET share 2 seeds)
  set(options "")
  if(kind STREQUAL "whole_nodes")
    set(options --whole-node)
  endif()
  add_test(NAME sim.${kind}_${validators}
    COMMAND tallystick-sim ${options} --nodes ${validators} --seed 100001 --seeds ${seeds})
  set_tests_properties(sim.${kind}_${validators} PROPERTIES TIMEOUT 3000)
endforeach()
