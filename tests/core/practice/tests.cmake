tally_tests(core_practice LIBS tally_core_practice tally_core_node
  TESTS
    core/practice/bureau_test.cpp
    core/practice/loan_book_test.cpp
    core/practice/neighbours_test.cpp
    core/practice/plan_test.cpp
    core/practice/practice_network_test.cpp
    core/practice/practice_run_test.cpp)
