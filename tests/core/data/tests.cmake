tally_tests(core_data LIBS tally_core_data
  SOURCES fuzz/heap_meter.cpp
  TESTS
    core/data/amount_test.cpp
    core/data/block/evidence_test.cpp
    core/data/block/light_walk_test.cpp
    core/data/block/validator_set_test.cpp
    core/data/block/vote_test.cpp
    core/data/civil_date_test.cpp
    core/data/codec/codec_test.cpp
    core/data/codec/heap_test.cpp
    core/data/crypto/document_crypto_test.cpp
    core/data/crypto/signature_test.cpp
    core/data/merkle_test.cpp
    core/data/state/state_overlay_test.cpp
    core/data/state/state_tree_test.cpp
    core/data/store/chain_store_test.cpp
    core/data/store/record_log_test.cpp)
