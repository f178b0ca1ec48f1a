// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QApplication;

/// How the window looks: the one table of colours, fonts and distances. No other file names a
/// colour; a widget that paints asks `Theme::current()` each time, so a change needs no restart.
/// Units:  distances in device-independent pixels, on a grid of 4.
/// Thread: gui.
namespace tally::ui {

enum class ColorRole {
  kPage,
  kSidebar,
  kSurface,      ///< cards, tables, dialogs
  kField,        ///< what can be typed into
  kText,
  kSecondary,    ///< text of less weight
  kDisabled,     ///< text of what cannot be used now
  kBorder,       ///< hairlines
  kFieldBorder,  ///< around fields and plain buttons
  kHover,
  kSelected,     ///< selected row, current page
  kSkeleton,     ///< shape of a row that is on its way
  kAccent,
  kAccentHover,
  kOnAccent,     ///< text on kAccent and kAccentHover
  kGood,
  kWarn,
  kBad,
  kInfo,
  kOnBad,        ///< text on kBad
};
inline constexpr int kColorRoles = static_cast<int>(ColorRole::kOnBad) + 1;

enum class FontRole {
  kBody,
  kSmall,     ///< 9 pt: secondary lines, table headers
  kStrong,    ///< body, semibold
  kTitle,     ///< 13 pt semibold
  kFigure,    ///< 20 pt semibold: the one number a card is about
  kBig,       ///< 24 pt semibold
  kMono,      ///< hashes, addresses
};

enum class ThemeMode { kSystem = 0, kLight = 1, kDark = 2 };

inline constexpr int kGrid = 4;
inline constexpr int kPageMargin = 24;
inline constexpr int kGap = 16;       ///< between cards
inline constexpr int kPadding = 16;   ///< inside a card
inline constexpr int kRadius = 8;
inline constexpr int kRowHeight = 36;
inline constexpr int kDenseRowHeight = 28;
inline constexpr int kSidebarWidth = 208;
inline constexpr int kSidebarFolded = 56;
inline constexpr int kIconSize = 20;

class Theme : public QObject {
  Q_OBJECT

 public:
  static Theme& current();

  /// Once, right after the QApplication: style, fonts, palette and style sheet.
  void install(QApplication& application);

  void setMode(ThemeMode mode);
  [[nodiscard]] ThemeMode mode() const { return mode_; }
  [[nodiscard]] bool isDark() const { return dark_; }

  [[nodiscard]] QColor color(ColorRole role) const { return color(role, dark_); }
  [[nodiscard]] static QColor color(ColorRole role, bool dark);
  /// A faint ground in this colour, on which text of the same role is readable.
  [[nodiscard]] QColor tint(ColorRole role) const { return tint(role, dark_); }
  [[nodiscard]] static QColor tint(ColorRole role, bool dark);

  [[nodiscard]] QFont font(FontRole role) const;
  /// May things move? Follows the desktop's wish for less motion.
  [[nodiscard]] bool animates() const;

 signals:
  void themeChanged();

 private:
  Theme() = default;
  void apply();

  ThemeMode mode_ = ThemeMode::kSystem;
  bool dark_ = false;
  bool system_dark_ = false;
  QString family_;
};

/// How much two colours differ for the eye, 1 … 21. WCAG 2.1; black on white is 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

}  // namespace tally::ui
