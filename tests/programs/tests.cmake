# The programs as a person or a script meets them.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME programs.practice
  COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/practice_test.py" -v)
set_tests_properties(programs.practice PROPERTIES TIMEOUT 1200
  ENVIRONMENT "TALLYSTICKD=$<TARGET_FILE:tallystickd>;TALLY_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
add_test(NAME programs.credential_tool
  COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/credential_tool_test.py" -v)
set_tests_properties(programs.credential_tool PROPERTIES TIMEOUT 300
  ENVIRONMENT "TALLY_CLI=$<TARGET_FILE:tallystick-cli>;TALLY_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
