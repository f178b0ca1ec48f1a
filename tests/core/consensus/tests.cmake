tally_test(core/consensus/lines_test.cpp LIBS tally_core_consensus tally_core_data)
tally_test(core/consensus/cluster_test.cpp LIBS tally_core_consensus tally_core_data)
