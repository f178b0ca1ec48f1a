# Against other people's programs. What can't be installed is skipped, and says so.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME interop.credential
  COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/credential_interop_test.py" -v)
set_tests_properties(interop.credential PROPERTIES TIMEOUT 600 SKIP_RETURN_CODE 77
  ENVIRONMENT "TALLY_CLI=$<TARGET_FILE:tallystick-cli>")
