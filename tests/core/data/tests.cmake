tally_test(core/data/amount_test.cpp LIBS tally_core_data)
tally_test(core/data/state/state_tree_test.cpp LIBS tally_core_data)
tally_test(core/data/state/state_overlay_test.cpp LIBS tally_core_data)
tally_test(core/data/store/chain_store_test.cpp LIBS tally_core_data)
