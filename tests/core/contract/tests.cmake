add_library(tally_test_world STATIC support/world.cpp)
target_link_libraries(tally_test_world PUBLIC tally_core_contract tally_test_support
  PRIVATE tally_warnings)
tally_test(core/contract/loan_life_test.cpp LIBS tally_test_world)
tally_test(core/contract/schedule_test.cpp LIBS tally_core_contract Boost::headers)
tally_test(core/contract/note_index_test.cpp LIBS tally_core_contract)
tally_test(core/contract/errors_test.cpp LIBS tally_test_world)
tally_test(core/contract/loan_rules_test.cpp LIBS tally_core_contract)
