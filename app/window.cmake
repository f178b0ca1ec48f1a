# The window: ui and node in one process.
add_executable(tallystick practice_window.cpp story.cpp tallystick.cpp window_options.cpp)
set_target_properties(tallystick PROPERTIES AUTOMOC ON)
qt_add_resources(tallystick loan_book PREFIX "/practice"
  BASE "${CMAKE_SOURCE_DIR}/resources/practice"
  FILES "${CMAKE_SOURCE_DIR}/resources/practice/lending_club_loans.csv")
target_include_directories(tallystick PRIVATE "${CMAKE_BINARY_DIR}/views/tally_app")
target_compile_definitions(tallystick PRIVATE TALLY_VERSION="${PROJECT_VERSION}")
target_link_libraries(tallystick PRIVATE tally_ui tally_core_practice tally_core_node
  CLI11::CLI11 tally_warnings)
