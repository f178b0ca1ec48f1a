tally_tests(core_incentive LIBS tally_core_incentive
  TESTS
    core/incentive/fee_test.cpp
    core/incentive/stake_test.cpp)
