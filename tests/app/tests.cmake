if(TALLY_UI)
  tally_test(app/window_story_test.cpp LIBS tally_app)
endif()
