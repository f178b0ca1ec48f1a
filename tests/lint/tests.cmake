# Rules that a compiler can't check. Each of these tests also breaks its own rules on small trees.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(rule attacks layers tidy text translations)
  add_test(NAME lint.${rule}
    COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/${rule}_test.py" -v)
  set_tests_properties(lint.${rule} PROPERTIES TIMEOUT 120
    ENVIRONMENT "TALLY_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
endforeach()
