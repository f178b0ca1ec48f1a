tally_tests(core_wallet LIBS tally_core_wallet tally_test_world
  TESTS
    core/wallet/bech32m_test.cpp
    core/wallet/builder_test.cpp
    core/wallet/key_store_test.cpp
    core/wallet/keys/hd_key_test.cpp
    core/wallet/keys/words_test.cpp
    core/wallet/message_test.cpp
    core/wallet/offline/container_test.cpp
    core/wallet/offline/joint_test.cpp
    core/wallet/offline/review_test.cpp
    core/wallet/payment_uri_test.cpp
    core/wallet/ur/ur_test.cpp)
