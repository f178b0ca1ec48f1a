tally_tests(app LIBS tally_app_contract_tools
  TESTS
    app/actus_test.cpp)
