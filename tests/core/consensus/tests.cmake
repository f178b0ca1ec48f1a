tally_tests(core_consensus LIBS tally_core_consensus tally_core_data
  TESTS
    core/consensus/cluster_test.cpp
    core/consensus/lines_test.cpp)
