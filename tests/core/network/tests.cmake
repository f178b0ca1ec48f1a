tally_tests(core_network LIBS tally_core_network
  TESTS
    core/network/compact_block_test.cpp
    core/network/exchange_blocks_test.cpp
    core/network/exchange_test.cpp
    core/network/hostile_peer_test.cpp
    core/network/mail_test.cpp
    core/network/message_test.cpp
    core/network/noise_test.cpp
    core/network/parts_test.cpp
    core/network/peer_book_test.cpp
    core/network/sync_test.cpp
    core/network/transport_test.cpp)
