# Tests of the window. Like tally_test(), with the window's own precompiled header: Qt Widgets
# brings definitions that the other one was not made with.
if(NOT TARGET tally_ui)
  return()
endif()
set(ui_test_pch "${CMAKE_CURRENT_BINARY_DIR}/ui_test_pch.cpp")
file(CONFIGURE OUTPUT "${ui_test_pch}" CONTENT "// Carries the precompiled header of ui tests.\n")
add_library(tally_ui_test_pch OBJECT "${ui_test_pch}")
target_link_libraries(tally_ui_test_pch PUBLIC tally_ui Qt6::Test)
target_precompile_headers(tally_ui_test_pch PUBLIC <QtTest/QtTest> <QtWidgets/QApplication>
  <functional> <memory> <string> <vector> <optional>)

function(tally_ui_test source)
  cmake_parse_arguments(ARG "" "" "LIBS;SOURCES" ${ARGN})
  string(REGEX REPLACE "_test\\.cpp$" "" name "${source}")
  string(REPLACE "/" "." name "${name}")
  string(REPLACE "." "_" target "test_${name}")
  add_executable(${target} "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${source}" ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_precompile_headers(${target} REUSE_FROM tally_ui_test_pch)
  target_link_libraries(${target} PRIVATE ${ARG_LIBS} tally_ui tally_test_support tally_warnings
    Qt6::Test)
  add_test(NAME ${name} COMMAND ${target})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

tally_ui_test(ui/bridge/errors_test.cpp)
tally_ui_test(ui/bridge/format_test.cpp)
tally_ui_test(ui/bridge/node_bridge_test.cpp)
tally_ui_test(ui/bridge/parse_test.cpp)
tally_ui_test(ui/frame/rest_estimate_test.cpp)
tally_ui_test(ui/style/theme_test.cpp)
tally_ui_test(ui/widgets/csv_test.cpp)
tally_ui_test(ui/widgets/paged_model_test.cpp)
tally_ui_test(ui/main_window_test.cpp)

# Market, Borrow, Portfolio, Repayments, charts and loan dialogs.
tally_ui_test(ui/charts/chart_test.cpp)
tally_ui_test(ui/dialogs/loan_actions_test.cpp)
tally_ui_test(ui/models/loan_text_test.cpp)
tally_ui_test(ui/pages/market_bid_box_test.cpp)
