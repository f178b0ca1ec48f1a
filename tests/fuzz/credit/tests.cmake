# Fuzz targets of credit documents. In a usual build a test replays the corpus of each; with
# TALLY_FUZZ (clang) each is a libFuzzer: README.md.
function(tally_credit_fuzz name source)
  set(target "fuzz_credit_${name}")
  add_executable(${target} ${source})
  set_target_properties(${target} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${target} PRIVATE tally_core_credit tally_warnings)
  if(TALLY_FUZZ)
    target_link_options(${target} PRIVATE -fsanitize=fuzzer,address)
  else()
    target_sources(${target} PRIVATE fuzz/credit/replay_main.cpp)
    add_test(NAME fuzz.credit.${name}
      COMMAND ${target} "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/credit/corpus/${name}")
  endif()
endfunction()

tally_credit_fuzz(json fuzz/credit/json_fuzz.cpp)
tally_credit_fuzz(credential fuzz/credit/credential_fuzz.cpp)
tally_credit_fuzz(jwe fuzz/credit/jwe_fuzz.cpp)
tally_credit_fuzz(status fuzz/credit/status_fuzz.cpp)
