# Fuzz targets: tests/fuzz/README.md. In a usual build CTest replays the corpus of each; with
# TALLY_FUZZ (clang) each is a libFuzzer.
#   tally_fuzz(chain fuzz/chain_fuzz.cpp tally_core_data)
# makes fuzz_chain and the test fuzz.chain, which replays corpus/chain.
function(tally_fuzz name source)
  add_executable(fuzz_${name} ${source} fuzz/heap_meter.cpp)
  set_target_properties(fuzz_${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(fuzz_${name} PRIVATE ${ARGN} tally_test_support tally_warnings)
  if(TALLY_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(fuzz_${name} PRIVATE fuzz/replay_main.cpp)
    add_test(NAME fuzz.${name}
      COMMAND fuzz_${name} "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name}")
  endif()
endfunction()

tally_fuzz(network fuzz/network_fuzz.cpp tally_core_network)
tally_fuzz(chain fuzz/chain_fuzz.cpp tally_core_data)
tally_fuzz(consensus fuzz/consensus_fuzz.cpp tally_core_consensus)
tally_fuzz(contract fuzz/contract_fuzz.cpp tally_test_world)
tally_fuzz(state fuzz/state_fuzz.cpp tally_core_node)
tally_fuzz(disk fuzz/disk_fuzz.cpp tally_core_node)
tally_fuzz(text fuzz/text_fuzz.cpp tally_core_practice tally_core_node)
tally_fuzz(rpc fuzz/rpc_fuzz.cpp tally_test_node_world)
tally_fuzz(container fuzz/container_fuzz.cpp tally_core_wallet)
tally_fuzz(credit_json fuzz/credit_json_fuzz.cpp tally_core_credit)
tally_fuzz(credit_credential fuzz/credit_credential_fuzz.cpp tally_core_credit)
tally_fuzz(credit_jwe fuzz/credit_jwe_fuzz.cpp tally_core_credit)
tally_fuzz(credit_status fuzz/credit_status_fuzz.cpp tally_core_credit)

# Writes the seeds of the corpora anew: fuzz_seeds tests/fuzz/corpus
add_executable(fuzz_seeds EXCLUDE_FROM_ALL fuzz/seeds.cpp)
target_link_libraries(fuzz_seeds PRIVATE tally_core_network tally_core_consensus tally_test_world
  tally_core_node tally_warnings)
