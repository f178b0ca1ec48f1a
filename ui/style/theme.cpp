// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.hpp"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/style/icons.hpp"
#include "ui/style/style_sheet.hpp"

namespace tally::ui {
namespace {

struct Shade {
  QRgb light;
  QRgb dark;
};

/// In the order of ColorRole.
constexpr std::array<Shade, kColorRoles> kShades{{
    {0xfff6f7f9, 0xff14171b},  // page
    {0xfffbfcfd, 0xff181c21},  // sidebar
    {0xffffffff, 0xff1c2026},  // surface
    {0xffffffff, 0xff15191e},  // field
    {0xff1b1f24, 0xffe7eaee},  // text
    {0xff5b6573, 0xff9aa4b2},  // secondary
    {0xff939ca8, 0xff626c79},  // disabled
    {0xffdde2e8, 0xff2b313a},  // border
    {0xffc2cad4, 0xff3b444f},  // field border
    {0xfff0f3f5, 0xff242a32},  // hover
    {0xffedf7f5, 0xff17302e},  // selected
    {0xffe8ecf0, 0xff272d35},  // skeleton
    {0xff0f766e, 0xff2dd4bf},  // accent
    {0xff0b5f59, 0xff5eead4},  // accent hover
    {0xffffffff, 0xff06201d},  // on accent
    {0xff15803d, 0xff4ade80},  // good
    {0xffb45309, 0xfffbbf24},  // warn
    {0xffb91c1c, 0xfff87171},  // bad
    {0xff1d4ed8, 0xff60a5fa},  // info
    {0xffffffff, 0xff2a0b0b},  // on bad
}};

QColor mix(const QColor& top, const QColor& ground, double share) {
  const auto part = [share](int a, int b) {
    return static_cast<int>(std::lround(a * share + b * (1 - share)));
  };
  return QColor(part(top.red(), ground.red()), part(top.green(), ground.green()),
                part(top.blue(), ground.blue()));
}

double luminance(const QColor& color) {
  const auto linear = [](double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

bool hasEqualDigits(const QFont& font) {
  const QFontMetricsF metrics(font);
  const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
  for (char digit = '1'; digit <= '9'; ++digit) {
    const double width = metrics.horizontalAdvance(QLatin1Char(digit));
    if (std::abs(width - zero) > 0.01) return false;
  }
  return true;
}

/// The desktop's own face if its digits line up in columns, else the first that is installed.
QString chooseFamily() {
  const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
  const QStringList installed = QFontDatabase::families();
  QStringList wanted{QStringLiteral("Noto Sans"), QStringLiteral("Inter"),
                     QStringLiteral("Cantarell"), QStringLiteral("DejaVu Sans")};
  // A generic name is no choice of the desktop's; anything else is.
  static const QStringList kGeneric{QString(), QStringLiteral("Sans"),
                                    QStringLiteral("Sans Serif"), QStringLiteral("DejaVu Sans")};
  if (!kGeneric.contains(system)) wanted.prepend(system);
  for (const QString& family : wanted) {
    if (installed.contains(family) && hasEqualDigits(QFont(family, 20))) return family;
  }
  return system;
}

}  // namespace

Theme& Theme::current() {
  static Theme theme;
  return theme;
}

QColor Theme::color(ColorRole role, bool dark) {
  const Shade& shade = kShades[static_cast<std::size_t>(role)];
  return QColor::fromRgb(dark ? shade.dark : shade.light);
}

QColor Theme::tint(ColorRole role, bool dark) {
  return mix(color(role, dark), color(ColorRole::kSurface, dark), dark ? 0.14 : 0.07);
}

void Theme::install(QApplication& application) {
  system_dark_ = application.palette().color(QPalette::Window).lightness() < 128;
  family_ = chooseFamily();
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setFont(font(FontRole::kBody));
  apply();
}

void Theme::setMode(ThemeMode mode) {
  mode_ = mode;
  if (!family_.isEmpty()) apply();
}

void Theme::apply() {
  dark_ = mode_ == ThemeMode::kDark || (mode_ == ThemeMode::kSystem && system_dark_);
  QPalette palette;
  palette.setColor(QPalette::Window, color(ColorRole::kPage));
  palette.setColor(QPalette::WindowText, color(ColorRole::kText));
  palette.setColor(QPalette::Base, color(ColorRole::kSurface));
  palette.setColor(QPalette::AlternateBase, color(ColorRole::kPage));
  palette.setColor(QPalette::Text, color(ColorRole::kText));
  palette.setColor(QPalette::PlaceholderText, color(ColorRole::kSecondary));
  palette.setColor(QPalette::Button, color(ColorRole::kSurface));
  palette.setColor(QPalette::ButtonText, color(ColorRole::kText));
  palette.setColor(QPalette::Highlight, color(ColorRole::kAccent));
  palette.setColor(QPalette::HighlightedText, color(ColorRole::kOnAccent));
  palette.setColor(QPalette::ToolTipBase, color(ColorRole::kSurface));
  palette.setColor(QPalette::ToolTipText, color(ColorRole::kText));
  palette.setColor(QPalette::Link, color(ColorRole::kAccent));
  palette.setColor(QPalette::Mid, color(ColorRole::kBorder));
  palette.setColor(QPalette::Dark, color(ColorRole::kFieldBorder));
  palette.setColor(QPalette::Light, color(ColorRole::kSurface));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, color(ColorRole::kDisabled));
  }
  forgetIcons();
  QApplication::setPalette(palette);
  qApp->setStyleSheet(styleSheet(*this));
  emit themeChanged();
}

QFont Theme::font(FontRole role) const {
  QFont font(family_.isEmpty() ? QApplication::font().family() : family_);
  font.setPointSizeF(10);
  switch (role) {
    case FontRole::kBody:
      break;
    case FontRole::kSmall:
      font.setPointSizeF(9);
      break;
    case FontRole::kStrong:
      font.setWeight(QFont::DemiBold);
      break;
    case FontRole::kTitle:
      font.setPointSizeF(13);
      font.setWeight(QFont::DemiBold);
      break;
    case FontRole::kFigure:
      font.setPointSizeF(20);
      font.setWeight(QFont::DemiBold);
      break;
    case FontRole::kBig:
      font.setPointSizeF(24);
      font.setWeight(QFont::DemiBold);
      break;
    case FontRole::kMono:
      font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
      font.setPointSizeF(9.5);
      break;
  }
  return font;
}

bool Theme::animates() const {
  return qApp != nullptr && qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

}  // namespace tally::ui
