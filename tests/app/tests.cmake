tally_tests(app LIBS tally_app_contract_tools
  TESTS
    app/actus_test.cpp app/money_rate_test.cpp)

# The whole program in one process, by mouse and keyboard.
if(TARGET tally_app)
  tally_tests(window LIBS tally_app PCH tally_ui_test_pch MAIN support/window_main.cpp
    TESTS
      app/never_blocks_test.cpp
      app/window_story_test.cpp)
endif()
