// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

#include "app/joining.hpp"
#include "app/network_window.hpp"
#include "app/practice_window.hpp"
#include "app/put_aside.hpp"
#include "app/window_options.hpp"
#include "ui/language.hpp"
#include "ui/main_window.hpp"
#include "ui/offline/offline_window.hpp"
#include "ui/shots.hpp"
#include "ui/style/theme.hpp"

/// `tallystick`: the window on a node in the same process. Wiring only.
namespace tally::app {
namespace {

/// Says why the window cannot open: on the terminal, and to whoever started it from a menu.
void tell(QMessageBox::Icon icon, const QString& what) {
  QMessageBox box(icon, QStringLiteral("Tallystick"), what);
  box.setTextFormat(Qt::PlainText);
  box.exec();
}

int refuse(const QString& what, bool with_dialog) {
  std::fprintf(stderr, "tallystick: %s\n", qPrintable(what));
  if (with_dialog) tell(QMessageBox::Warning, what);
  return 1;
}

QString data_dir_of(const WindowOptions& options) {
  if (!options.data_dir.isEmpty()) return options.data_dir;
  const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                       QStringLiteral("/tallystick/");
  if (options.offline) return base + QStringLiteral("offline");
  if (options.is_practice()) return base + QStringLiteral("practice");
  if (!options.join.empty()) {
    const auto link = parse_join_link(options.join);
    return link ? folder_of(base, link->genesis) : QString();  // opening says why not
  }
  const auto genesis = read_genesis_file(options.network.toStdString());
  return genesis ? folder_of(base, *genesis) : QString();
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

/// The window until it is closed.
int show(QApplication& application, const WindowOptions& options, ui::NodeBridge& bridge,
         ui::WindowSettings& settings) {
  ui::MainWindow window(bridge, settings);
  if (!options.page.isEmpty() && !window.openPage(options.page))
    return refuse(QStringLiteral("there is no page \"%1\"").arg(options.page), false);
  window.offerJoin(open_in_new_window);
  window.show();
  if (!options.link.isEmpty()) window.openLink(options.link);
  return application.exec();
}

/// Theme and language: as the command line says, else as last chosen.
bool set_looks(const WindowOptions& options, ui::WindowSettings& settings) {
  if (options.theme == QLatin1String("light")) settings.setThemeMode(ui::ThemeMode::kLight);
  if (options.theme == QLatin1String("dark")) settings.setThemeMode(ui::ThemeMode::kDark);
  ui::Theme::current().setMode(settings.themeMode());
  const QString language = options.language.isEmpty() ? settings.language() : options.language;
  return ui::speak(ui::hasLanguage(language) ? language : ui::languageFor(ui::systemLanguages()));
}

QString no_language() {
  return QStringLiteral("the texts of the chosen language cannot be read; build it again");
}

int run_network(QApplication& application, const WindowOptions& options) {
  const QString dir = data_dir_of(options);
  NodeWords words;
  if (!options.join.empty()) {
    const auto link = parse_join_link(options.join);
    if (!link) return refuse(QString::fromStdString(link.error()), true);
    auto settled = settle_in(dir.toStdString(), *link);
    if (!settled) return refuse(QString::fromStdString(settled.error().what), true);
    words = *std::move(settled);
  } else {
    words.data_dir = dir.toStdString();
    words.network = options.network.toStdString();
  }
  words.connect = options.connect;
  words.listen = options.listen;
  auto network = NetworkWindow::open(std::move(words));
  if (!network) return refuse(QString::fromStdString(network.error().what), true);
  if (const auto kept = keep_nodes(dir.toStdString(), options.connect); !kept)
    return refuse(QString::fromStdString(kept.error().what), true);
  ui::WindowSettings settings(dir + QStringLiteral("/window.ini"));
  if (!set_looks(options, settings)) return refuse(no_language(), true);
  return show(application, options, (*network)->bridge(), settings);
}

int run_offline(QApplication& application, const WindowOptions& options) {
  const QString dir = data_dir_of(options);
  ui::OfflineDesk desk(dir.toStdString(), options.is_practice());
  if (const QString problem = desk.open(); !problem.isEmpty()) return refuse(problem, true);
  ui::WindowSettings settings(dir + QStringLiteral("/window.ini"));
  if (!set_looks(options, settings)) return refuse(no_language(), true);
  ui::OfflineWindow window(desk);
  window.takeWhenOpen(options.files);
  window.show();
  if (options.screenshots.isEmpty()) return application.exec();
  QApplication::processEvents();
  const QString picture = options.screenshots + QStringLiteral("/offline.png");
  if (!QDir().mkpath(options.screenshots) || !window.grab().save(picture))
    return refuse(QStringLiteral("cannot write %1").arg(picture), false);
  return 0;
}

int run_practice(QApplication& application, const WindowOptions& options) {
  const bool pictures = !options.screenshots.isEmpty();
  QTemporaryDir throwaway;
  const QString dir =
      pictures && options.data_dir.isEmpty() ? throwaway.path() : data_dir_of(options);
  if (pictures && !QDir().mkpath(options.screenshots))
    return refuse(QStringLiteral("cannot make the folder %1; choose another one")
                      .arg(options.screenshots), false);

  auto practice = PracticeWindow::open(dir, pictures);
  // Practice money is worth nothing: an older version's network makes room, it does not stop us.
  if (!practice && practice.error().code == std::errc::not_supported && options.data_dir.isEmpty())
    if (const QString old = put_aside(dir); !old.isEmpty()) {
      practice = PracticeWindow::open(dir, pictures);
      tell(QMessageBox::Information,
           QStringLiteral("The practice network that was here belongs to another version of "
                          "Tallystick. It is now in %1; a new one begins.").arg(old));
    }
  if (!practice) return refuse(QString::fromStdString(practice.error().what), !pictures);

  ui::WindowSettings settings(dir + QStringLiteral("/window.ini"));
  if (!set_looks(options, settings)) return refuse(no_language(), !pictures);
  if (pictures) return take_pictures(application, options, **practice, settings);
  return show(application, options, (*practice)->bridge(), settings);
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
  if (options->offline) return tally::app::run_offline(application, *options);
  return options->is_practice() ? tally::app::run_practice(application, *options)
                                : tally::app::run_network(application, *options);
}
