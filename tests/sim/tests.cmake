# The simulator: a library that app/tallystick_sim.cpp and its share of CTest use.
add_library(tally_sim STATIC
  sim/chance.cpp sim/checker.cpp sim/direct_node.cpp sim/schedule.cpp sim/settings.cpp
  sim/sim_chain.cpp sim/sim_effects.cpp sim/sim_node.cpp sim/simulation.cpp sim/world.cpp)
target_link_libraries(tally_sim PUBLIC tally_core_node tally_test_support PRIVATE tally_warnings)
tally_tests(sim LIBS tally_sim
  TESTS
    sim/golden_test.cpp
    sim/schedule_test.cpp
    sim/sim_test.cpp)

# Ten minutes of one core: seeds that README.md does not count. Validators, seeds.
foreach(share "4 5000" "5 2600" "6 2000" "7 1700")
  separate_arguments(share)
  list(GET share 0 validators)
  list(GET share 1 seeds)
  add_test(NAME sim.validators_${validators}
    COMMAND tallystick-sim --nodes ${validators} --seed 100001 --seeds ${seeds})
  set_tests_properties(sim.validators_${validators} PROPERTIES TIMEOUT 3000)
endforeach()
