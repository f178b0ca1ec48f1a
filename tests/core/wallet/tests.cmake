tally_test(core/wallet/bech32m_test.cpp LIBS tally_core_wallet)
tally_test(core/wallet/key_store_test.cpp LIBS tally_core_wallet)
tally_test(core/wallet/builder_test.cpp LIBS tally_core_wallet)
