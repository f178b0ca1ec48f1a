tally_tests(core_credit LIBS tally_core_credit tally_test_world
  TESTS
    core/credit/claims_csv_test.cpp
    core/credit/hostile_tokens_test.cpp
    core/credit/issue_and_present_test.cpp
    core/credit/jwe_test.cpp
    core/credit/on_chain_test.cpp
    core/credit/published_vectors_test.cpp
    core/credit/refused_tokens_test.cpp
    core/credit/status_list_test.cpp
    core/credit/talk_test.cpp)
