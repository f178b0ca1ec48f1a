// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

#include "app/practice_window.hpp"
#include "app/window_options.hpp"
#include "ui/main_window.hpp"
#include "ui/offline/offline_window.hpp"
#include "ui/shots.hpp"
#include "ui/style/theme.hpp"

/// `tallystick`: the window on a node in the same process. Wiring only.
namespace tally::app {
namespace {

/// Says why the window cannot open: on the terminal, and to whoever started it from a menu.
int refuse(const QString& what, bool with_dialog) {
  std::fprintf(stderr, "tallystick: %s\n", qPrintable(what));
  if (with_dialog) {
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Tallystick"), what);
    box.setTextFormat(Qt::PlainText);
    box.exec();
  }
  return 1;
}

QString data_dir_of(const WindowOptions& options) {
  if (!options.data_dir.isEmpty()) return options.data_dir;
  const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return base + (options.offline ? QStringLiteral("/tallystick/offline")
                                 : QStringLiteral("/tallystick/practice"));
}

/// Takes the pictures once the story has filled the pages; ends the program.
int take_pictures(QApplication& application, const WindowOptions& options,
                  PracticeWindow& practice, ui::WindowSettings& settings) {
  QString problem;
  std::unique_ptr<ui::MainWindow> window;
  std::unique_ptr<ui::Shots> shots;
  const auto story = practice.live_a_story();
  QObject::connect(story.get(), &Story::told, &application, [&] {
    settings.setOnboarded(true);
    window = std::make_unique<ui::MainWindow>(practice.bridge(), settings);
    shots = std::make_unique<ui::Shots>(practice.bridge(), *window, options.screenshots,
                                        options.sizes());
    QObject::connect(shots.get(), &ui::Shots::finished, &application, [&](const QString& text) {
      problem = text;
      application.quit();
    });
    window->resize(options.sizes().front());
    window->show();
    shots->start();
  });
  application.exec();
  if (!problem.isEmpty()) return refuse(problem, false);
  std::printf("%d pictures in %s\n", shots ? shots->taken() : 0, qPrintable(options.screenshots));
  return 0;
}

int run_offline(QApplication& application, const WindowOptions& options) {
  ui::OfflineDesk desk(data_dir_of(options).toStdString(),
                       options.network == QLatin1String("practice"));
  if (const QString problem = desk.open(); !problem.isEmpty()) return refuse(problem, true);
  ui::OfflineWindow window(desk);
  window.show();
  if (options.screenshots.isEmpty()) return application.exec();
  QApplication::processEvents();
  const QString picture = options.screenshots + QStringLiteral("/offline.png");
  if (!QDir().mkpath(options.screenshots) || !window.grab().save(picture))
    return refuse(QStringLiteral("cannot write %1").arg(picture), false);
  return 0;
}

int run(QApplication& application, const WindowOptions& options) {
  if (options.offline) return run_offline(application, options);
  const bool pictures = !options.screenshots.isEmpty();
  QTemporaryDir throwaway;
  const QString dir =
      pictures && options.data_dir.isEmpty() ? throwaway.path() : data_dir_of(options);
  if (pictures && !QDir().mkpath(options.screenshots))
    return refuse(QStringLiteral("cannot make the folder %1; choose another one")
                      .arg(options.screenshots), false);

  auto practice = PracticeWindow::open(dir, pictures);
  if (!practice) return refuse(QString::fromStdString(practice.error().what), !pictures);

  ui::WindowSettings settings(dir + QStringLiteral("/window.ini"));
  if (options.theme == QLatin1String("light")) settings.setThemeMode(ui::ThemeMode::kLight);
  if (options.theme == QLatin1String("dark")) settings.setThemeMode(ui::ThemeMode::kDark);
  ui::Theme::current().setMode(settings.themeMode());
  if (pictures) return take_pictures(application, options, **practice, settings);

  ui::MainWindow window((*practice)->bridge(), settings);
  if (!options.page.isEmpty() && !window.openPage(options.page))
    return refuse(QStringLiteral("there is no page \"%1\"").arg(options.page), false);
  window.show();
  return application.exec();
}

}  // namespace
}  // namespace tally::app

int main(int argc, char** argv) {
  const auto options = tally::app::parse_window_options(argc, argv);
  if (!options) return options.error();
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("tallystick"));
  QApplication::setApplicationVersion(QStringLiteral(TALLY_VERSION));
  QApplication::setApplicationDisplayName(QStringLiteral("Tallystick"));
  QApplication::setDesktopFileName(QStringLiteral("org.tallystick.Tallystick"));
  tally::ui::Theme::current().install(application);
  return tally::app::run(application, *options);
}
