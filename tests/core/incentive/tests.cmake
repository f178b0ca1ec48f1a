tally_test(core/incentive/fee_test.cpp LIBS tally_core_incentive)
