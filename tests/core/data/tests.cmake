tally_test(core/data/amount_test.cpp LIBS tally_core_data)
