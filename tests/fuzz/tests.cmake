# The corpus of the fuzz target in a usual build; the fuzzer itself: README.md.
add_executable(fuzz_replay fuzz/container_fuzz.cpp)
target_compile_definitions(fuzz_replay PRIVATE TALLY_FUZZ_REPLAY)
target_link_libraries(fuzz_replay PRIVATE tally_core_wallet tally_warnings)
set_target_properties(fuzz_replay PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
add_test(NAME fuzz.corpus COMMAND fuzz_replay "${CMAKE_CURRENT_LIST_DIR}/corpus")
