add_library(tally_test_world STATIC support/world.cpp)
target_link_libraries(tally_test_world PUBLIC tally_core_contract tally_test_support
  PRIVATE tally_warnings)
tally_tests(core_contract LIBS tally_test_world Boost::headers
  TESTS
    core/contract/account_test.cpp
    core/contract/auction_test.cpp
    core/contract/bids_and_payments_test.cpp
    core/contract/cash_flow_test.cpp
    core/contract/credit_test.cpp
    core/contract/dates_test.cpp
    core/contract/day_count_test.cpp
    core/contract/due_work_test.cpp
    core/contract/errors_test.cpp
    core/contract/execute_test.cpp
    core/contract/genesis_test.cpp
    core/contract/instalments_test.cpp
    core/contract/invariants_test.cpp
    core/contract/loan_change_errors_test.cpp
    core/contract/loan_changes_property_test.cpp
    core/contract/loan_changes_test.cpp
    core/contract/loan_forms_test.cpp
    core/contract/loan_life_test.cpp
    core/contract/loan_rules_test.cpp
    core/contract/mandate_property_test.cpp
    core/contract/mandate_test.cpp
    core/contract/money_test.cpp
    core/contract/note_index_test.cpp
    core/contract/note_market_test.cpp
    core/contract/note_property_test.cpp
    core/contract/property_test.cpp
    core/contract/rule_sets_test.cpp
    core/contract/schedule_test.cpp
    core/contract/security_margin_test.cpp
    core/contract/security_property_test.cpp
    core/contract/security_test.cpp
    core/contract/servicing_test.cpp
    core/contract/stake_test.cpp)
