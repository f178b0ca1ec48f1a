// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.hpp"

#include <QtCore/QHash>

namespace tally::ui {
namespace {

constexpr const char* kSheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 6px 8px; }
QMainWindow, QDialog { background: @page; }
QLabel { background: transparent; }
QLabel[kind="secondary"], QLabel[kind="caption"] { color: @secondary; }
QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
*[kind="popup"] { background: @surface; border: 1px solid @fieldborder; border-radius: 8px; }
QListWidget[kind="popup"] { padding: 4px; }
QListWidget[kind="popup"]::item { border-radius: 5px; padding-left: 6px; color: @text; }
QListWidget[kind="popup"]::item:selected { background: @selected; color: @text; }
QListWidget[kind="popup"]::item:disabled { color: @secondary; }
QFrame[kind="sunken"] { background: @page; border: 1px solid @border; border-radius: 6px; }
QFrame[kind="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; }

QMenuBar { background: @sidebar; color: @text; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }

QPushButton { background: @surface; color: @text; border: 1px solid @fieldborder;
  border-radius: 6px; padding: 0 14px; min-height: 30px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; border-color: @border; background: transparent; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border-color: @accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accenthover; border-color: @accenthover; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @skeleton; color: @disabled;
  border-color: @skeleton; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="danger"]:hover { background: @badtint; }
QPushButton[kind="danger"]:disabled { color: @disabled; border-color: @border; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; padding: 0 10px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="quiet"]:checked { background: @selected; color: @accent; }
QPushButton[kind="link"] { border: 1px solid transparent; background: transparent; color: @accent;
  padding: 0 2px; min-height: 20px; text-align: left; }
QPushButton[kind="link"]:hover { color: @accenthover; text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @accent; }
QPushButton[kind="status"] { border-color: transparent; background: transparent;
  color: @secondary; padding: 0 8px; min-height: 22px; font-size: 9pt; }
QPushButton[kind="status"]:hover { background: @hover; color: @text; }
QPushButton[kind="status"]:focus { border-color: @accent; }
QPushButton[kind="status"]:disabled { color: @secondary; }
QPushButton[dense="true"] { min-height: 24px; padding: 0 10px; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px;
  background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @selected; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {
  background: @field; color: @text; border: 1px solid @fieldborder; border-radius: 6px;
  padding: 0 9px; min-height: 30px; selection-background-color: @accent;
  selection-color: @onaccent; }
QPlainTextEdit, QTextEdit { padding: 6px 5px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {
  border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @disabled;
  background: @page; border-color: @border; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border-color: @bad; }
QLineEdit[dense="true"], QComboBox[dense="true"] { min-height: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; outline: none;
  selection-background-color: @hover; selection-color: @text; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }

QTreeView::item { padding: 6px 2px; }
QTreeView::indicator { width: 12px; height: 12px; border: 1px solid @secondary;
  border-radius: 3px; background: @field; }
QTreeView::indicator:checked { background: @accent; border-color: @accent;
  image: url(:/icons/check.svg); }
QTableView, QListView, QTreeView { background: @surface; border: none; outline: none;
  selection-background-color: @selected; selection-color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @secondary; border: none;
  border-bottom: 1px solid @border; padding: 0 12px; min-height: 32px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @fieldborder; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @skeleton; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { background: @skeleton; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 16px; height: 16px; margin: -6px 0;
  border-radius: 8px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accenthover; }
QTabBar::tab { background: transparent; color: @secondary; padding: 8px 4px; margin-right: 20px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QStatusBar { background: @sidebar; border-top: 1px solid @border; color: @secondary; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
)";

}  // namespace

QString styleSheet(const Theme& theme) {
  const QHash<QString, QColor> names{
      {QStringLiteral("page"), theme.color(ColorRole::kPage)},
      {QStringLiteral("sidebar"), theme.color(ColorRole::kSidebar)},
      {QStringLiteral("surface"), theme.color(ColorRole::kSurface)},
      {QStringLiteral("field"), theme.color(ColorRole::kField)},
      {QStringLiteral("text"), theme.color(ColorRole::kText)},
      {QStringLiteral("secondary"), theme.color(ColorRole::kSecondary)},
      {QStringLiteral("disabled"), theme.color(ColorRole::kDisabled)},
      {QStringLiteral("border"), theme.color(ColorRole::kBorder)},
      {QStringLiteral("fieldborder"), theme.color(ColorRole::kFieldBorder)},
      {QStringLiteral("hover"), theme.color(ColorRole::kHover)},
      {QStringLiteral("selected"), theme.color(ColorRole::kSelected)},
      {QStringLiteral("skeleton"), theme.color(ColorRole::kSkeleton)},
      {QStringLiteral("accent"), theme.color(ColorRole::kAccent)},
      {QStringLiteral("accenthover"), theme.color(ColorRole::kAccentHover)},
      {QStringLiteral("onaccent"), theme.color(ColorRole::kOnAccent)},
      {QStringLiteral("bad"), theme.color(ColorRole::kBad)},
      {QStringLiteral("badtint"), theme.tint(ColorRole::kBad)},
  };
  const QString sheet = QString::fromLatin1(kSheet);
  QString out;
  out.reserve(sheet.size() * 2);
  for (qsizetype at = 0; at < sheet.size();) {
    if (sheet[at] != QLatin1Char('@')) {
      out += sheet[at++];
      continue;
    }
    qsizetype end = at + 1;
    while (end < sheet.size() && sheet[end].isLetter()) ++end;
    out += names.value(sheet.mid(at + 1, end - at - 1)).name();
    at = end;
  }
  return out;
}

}  // namespace tally::ui
