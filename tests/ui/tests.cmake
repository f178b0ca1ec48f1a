# Tests of the window, with its own precompiled header: Qt Widgets
# brings definitions that the other one was not made with.
if(NOT TARGET tally_ui)
  return()
endif()
set(ui_test_pch "${CMAKE_CURRENT_BINARY_DIR}/ui_test_pch.cpp")
file(CONFIGURE OUTPUT "${ui_test_pch}" CONTENT "// Carries the precompiled header of ui tests.\n")
add_library(tally_ui_test_pch OBJECT "${ui_test_pch}")
target_link_libraries(tally_ui_test_pch PUBLIC tally_ui Qt6::Test)
target_precompile_headers(tally_ui_test_pch PUBLIC <QtTest/QtTest> <QtWidgets/QApplication>
  <functional> <memory> <string> <vector> <optional>
  "${CMAKE_CURRENT_LIST_DIR}/../support/test_main.hpp")

tally_tests(ui LIBS tally_ui PCH tally_ui_test_pch MAIN support/window_main.cpp
  TESTS
    ui/bridge/errors_test.cpp
    ui/bridge/format_test.cpp
    ui/bridge/node_bridge_test.cpp
    ui/bridge/parse_test.cpp
    ui/charts/chart_test.cpp
    ui/dialogs/change_dialog_test.cpp
    ui/dialogs/join_dialog_test.cpp
    ui/dialogs/pay_dialog_test.cpp
    ui/dialogs/loan_actions_test.cpp
    ui/dialogs/security_dialog_test.cpp
    ui/dialogs/statement_dialog_test.cpp
    ui/dialogs/validator_dialog_test.cpp
    ui/frame/auto_lock_test.cpp
    ui/frame/rest_estimate_test.cpp
    ui/frame/sync_overlay_test.cpp
    ui/language_test.cpp
    ui/main_window_test.cpp
    ui/models/loan_text_test.cpp
    ui/models/stake_model_test.cpp
    ui/pages/market_bid_box_test.cpp
    ui/style/theme_test.cpp
    ui/widgets/csv_test.cpp
    ui/widgets/paged_model_test.cpp)
tally_tests(ui_offline LIBS tally_ui_offline tally_test_world PCH tally_ui_test_pch
  MAIN support/window_main.cpp
  TESTS ui/offline/offline_window_test.cpp)
tally_tests(ui_credit LIBS tally_ui tally_ui_credit PCH tally_ui_test_pch
  MAIN support/window_main.cpp
  TESTS ui/pages/credit_page_test.cpp ui/pages/credit_requests_test.cpp)
