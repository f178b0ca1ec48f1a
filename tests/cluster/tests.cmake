# Real processes over real sockets; one at a time, since each is six nodes.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME cluster.cluster
  COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/cluster_test.py")
set_tests_properties(cluster.cluster PROPERTIES TIMEOUT 1800 RUN_SERIAL TRUE
  ENVIRONMENT "TALLY_BIN=${CMAKE_BINARY_DIR}/bin")
