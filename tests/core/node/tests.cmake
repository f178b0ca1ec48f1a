add_library(tally_test_node_world STATIC core/node/node_world.cpp core/node/credit_town.cpp)
target_link_libraries(tally_test_node_world PUBLIC tally_core_node tally_test_support
  PRIVATE tally_warnings)
tally_tests(core_node LIBS tally_test_node_world tally_test_world
  TESTS
    core/node/block_ahead_test.cpp
    core/node/catch_up_test.cpp
    core/node/credit_keys_test.cpp
    core/node/credit_read_test.cpp
    core/node/credit_story_test.cpp
    core/node/forged_copy_test.cpp
    core/node/genesis_json_test.cpp
    core/node/held_orders_test.cpp
    core/node/loan_changes_read_test.cpp
    core/node/letter_store_test.cpp
    core/node/mail_rpc_test.cpp
    core/node/mempool_test.cpp
    core/node/node_log_test.cpp
    core/node/node_test.cpp
    core/node/note_market_read_test.cpp
    core/node/repayment_walk_test.cpp
    core/node/rpc_test.cpp
    core/node/rules_test.cpp
    core/node/security_read_test.cpp
    core/node/sent_watch_test.cpp
    core/node/statement_test.cpp
    core/node/signer_test.cpp
    core/node/snapshot_anchor_test.cpp
    core/node/snapshot_test.cpp
    core/node/stake_read_test.cpp
    core/node/voice_test.cpp
    core/node/wallet_care_test.cpp)
