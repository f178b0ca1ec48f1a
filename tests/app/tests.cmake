if(TARGET tally_app)
  tally_ui_test(app/window_story_test.cpp LIBS tally_app)
endif()
