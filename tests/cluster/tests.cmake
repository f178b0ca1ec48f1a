# Real processes over real sockets; one at a time, since each is several nodes. Each test finds out
# whether it may make network namespaces; without them links are cut by stopping processes.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_executable(tally_liar cluster/liar.cpp "${CMAKE_SOURCE_DIR}/app/node_config.cpp")
target_include_directories(tally_liar PRIVATE "${CMAKE_BINARY_DIR}/views/tally_app")
target_link_libraries(tally_liar PRIVATE tally_core_node Boost::headers tally_warnings)
set_target_properties(tally_liar PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
foreach(test cluster hostile)
  add_test(NAME cluster.${test}
    COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/${test}_test.py")
  set_tests_properties(cluster.${test} PROPERTIES TIMEOUT 1800 RUN_SERIAL TRUE
    ENVIRONMENT "TALLY_BIN=${CMAKE_BINARY_DIR}/bin;TALLY_LIAR=$<TARGET_FILE:tally_liar>")
endforeach()
