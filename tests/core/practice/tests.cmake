tally_test(core/practice/loan_book_test.cpp LIBS tally_core_practice)
tally_test(core/practice/plan_test.cpp LIBS tally_core_practice)
tally_test(core/practice/neighbours_test.cpp LIBS tally_core_practice)
