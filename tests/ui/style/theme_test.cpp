// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.hpp"

#include <QtTest/QtTest>

#include "ui/style/icons.hpp"
#include "ui/style/style_sheet.hpp"

namespace tally::ui {

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::current().install(*qApp); }

  void contrastFollowsTheStandard() {
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 10), 10);
  }

  void everyTextCanBeRead_data() {
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const auto row = [](const char* name, ColorRole text, ColorRole ground) {
      QTest::newRow(name) << static_cast<int>(text) << static_cast<int>(ground);
    };
    const std::pair<const char*, ColorRole> texts[] = {
        {"text", ColorRole::kText},     {"secondary", ColorRole::kSecondary},
        {"accent", ColorRole::kAccent}, {"good", ColorRole::kGood},
        {"warn", ColorRole::kWarn},     {"bad", ColorRole::kBad},
        {"info", ColorRole::kInfo}};
    const std::pair<const char*, ColorRole> grounds[] = {
        {"page", ColorRole::kPage},   {"sidebar", ColorRole::kSidebar},
        {"surface", ColorRole::kSurface}, {"field", ColorRole::kField},
        {"hover", ColorRole::kHover}, {"selected", ColorRole::kSelected}};
    for (const auto& [text_name, text] : texts) {
      for (const auto& [ground_name, ground] : grounds) {
        row(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(text_name),
                                                      QLatin1String(ground_name))),
            text, ground);
      }
    }
    row("on accent", ColorRole::kOnAccent, ColorRole::kAccent);
    row("on accent, hovered", ColorRole::kOnAccent, ColorRole::kAccentHover);
    row("on bad", ColorRole::kOnBad, ColorRole::kBad);
  }
  void everyTextCanBeRead() {
    QFETCH(int, text);
    QFETCH(int, ground);
    for (const bool dark : {false, true}) {
      const double ratio = contrastRatio(Theme::color(static_cast<ColorRole>(text), dark),
                                         Theme::color(static_cast<ColorRole>(ground), dark));
      QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 in %2").arg(ratio).arg(
                                 dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
  }

  void aStateCanBeReadOnItsOwnTint() {
    for (const ColorRole role : {ColorRole::kSecondary, ColorRole::kAccent, ColorRole::kGood,
                                 ColorRole::kWarn, ColorRole::kBad, ColorRole::kInfo}) {
      for (const bool dark : {false, true}) {
        const double ratio = contrastRatio(Theme::color(role, dark), Theme::tint(role, dark));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        QVERIFY(contrastRatio(Theme::color(ColorRole::kText, dark), Theme::tint(role, dark)) >=
                4.5);
      }
    }
  }

  void digitsAreOfOneWidth() {
    for (const FontRole role : {FontRole::kBody, FontRole::kSmall, FontRole::kFigure}) {
      const QFontMetricsF metrics(Theme::current().font(role));
      for (char digit = '1'; digit <= '9'; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
                 metrics.horizontalAdvance(QLatin1Char('0')));
      }
    }
  }

  void everyNameInTheStyleSheetIsAColour() {
    const QString sheet = styleSheet(Theme::current());
    QVERIFY2(!sheet.contains(QStringLiteral("#000000")), "a name that no role has comes out black");
    QVERIFY(!sheet.contains(QLatin1Char('@')));
  }

  void iconsTakeTheColourOfTheirRole() {
    for (const ThemeMode mode : {ThemeMode::kLight, ThemeMode::kDark}) {
      Theme::current().setMode(mode);
      const QImage image =
          iconPixmap(QStringLiteral("wallet"), ColorRole::kAccent, 80, 1).toImage();
      const QRgb wanted = Theme::current().color(ColorRole::kAccent).rgb() & 0xffffff;
      int drawn = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          const QRgb pixel = image.pixel(x, y);
          if (qAlpha(pixel) < 255) continue;
          QCOMPARE(pixel & 0xffffff, wanted);
          ++drawn;
        }
      }
      QVERIFY2(drawn > 20, "the icon is there");
    }
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::ThemeTest)
#include "theme_test.moc"
