# The window: ui and node in one process. What the program and its test share is a library.
add_library(tally_app STATIC practice_window.cpp story.cpp)
set_target_properties(tally_app PROPERTIES AUTOMOC ON)
qt_add_resources(tally_app loan_book PREFIX "/practice"
  BASE "${CMAKE_SOURCE_DIR}/resources/practice"
  FILES "${CMAKE_SOURCE_DIR}/resources/practice/lending_club_loans.csv")
target_include_directories(tally_app PUBLIC "${CMAKE_BINARY_DIR}/views/tally_app")
target_link_libraries(tally_app PUBLIC tally_ui tally_core_practice tally_core_node
  PRIVATE tally_warnings)

add_executable(tallystick tallystick.cpp window_options.cpp)
target_compile_definitions(tallystick PRIVATE TALLY_VERSION="${PROJECT_VERSION}")
target_link_libraries(tallystick PRIVATE tally_app CLI11::CLI11 tally_warnings)
