tally_tests(app LIBS tally_app_contract_tools
  TESTS
    app/actus_test.cpp app/money_rate_test.cpp)

# The whole program in one process, by mouse and keyboard.
if(TARGET tally_app)
  tally_tests(window LIBS tally_app tally_ui_offline PCH tally_ui_test_pch MAIN support/window_main.cpp
    TESTS
      app/join_link_test.cpp
      app/never_blocks_test.cpp
      app/put_aside_test.cpp
      app/window_story_test.cpp)
endif()

# Real programs: signing without a network, by file and by pictures.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(story offline_story offline_sockets)
  add_test(NAME app.${story}
    COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/${story}_test.py" -v)
  set_tests_properties(app.${story} PROPERTIES TIMEOUT 900
    ENVIRONMENT "TALLY_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endforeach()
