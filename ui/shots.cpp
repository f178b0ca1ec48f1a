// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots.hpp"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <utility>

#include "ui/dialogs/about_dialog.hpp"
#include "ui/dialogs/unlock_dialog.hpp"
#include "ui/frame/notices.hpp"
#include "ui/frame/onboarding.hpp"
#include "ui/frame/search_box.hpp"
#include "ui/frame/top_bar.hpp"
#include "ui/main_window.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {
namespace {

/// Rounds of the event loop without an open question before the picture is taken: answers lead to
/// layouts, layouts to new questions (rows that came into view).
constexpr int kQuietRounds = 4;

template <typename Dialog>
void openDialog(NodeBridge& bridge, QWidget* over) {
  auto* dialog = new Dialog(bridge, over);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace

Shots::Shots(NodeBridge& bridge, MainWindow& window, QString folder, std::vector<QSize> sizes,
             QObject* parent)
    : QObject(parent),
      bridge_(bridge),
      window_(window),
      folder_(std::move(folder)),
      sizes_(std::move(sizes)) {}

void Shots::start() {
  if (!QDir().mkpath(folder_)) {
    emit finished(tr("The folder “%1” cannot be made. Choose another one.").arg(folder_));
    return;
  }
  bridge_.setSpeed(node::kSpeedPause);
  // One loan that runs and one that is listed, for their dialogs.
  node::LoansQuery query;
  query.filter.status = LoanStatus::kActive;
  query.limit = 1;
  bridge_.ask(query, this, [this](const node::LoanPage& active) {
    for (const node::LoanRow& row : active.rows) loans_.push_back(row.id);
    node::LoansQuery listed;
    listed.sort = node::LoanSort::kFunded;
    listed.limit = 1;
    bridge_.ask(listed, this, [this](const node::LoanPage& page) {
      for (const node::LoanRow& row : page.rows) loans_.push_back(row.id);
      plan();
      next();
    });
  });
}

void Shots::addScenes(const QString& page_name) {
  steps_.push_back({page_name, [this, page_name] { window_.openPage(page_name); }, false});
  for (const Scene& scene : window_.page(page_name)->scenes()) {
    steps_.push_back({scene.name, scene.arrange, true});
  }
}

void Shots::addDialogs() {
  const auto home = [this] { window_.openPage(QStringLiteral("overview")); };
  steps_.push_back({QStringLiteral("notices"), [this, home] {
    home();
    window_.topBar()->bell()->openList();
  }, true});
  steps_.push_back({QStringLiteral("search"), [this, home] {
    home();
    SearchBox* search = window_.topBar()->search();
    window_.activateWindow();
    search->start();
    search->setText(QStringLiteral("o"));
    emit search->textEdited(search->text());
  }, true});
  int number = 0;
  for (const LoanId& loan : loans_) {
    steps_.push_back({number++ == 0 ? QStringLiteral("loan-active") : QStringLiteral("loan-listed"),
                      [this, loan] { window_.openLoan(loan); }, true});
  }
  steps_.push_back({QStringLiteral("unlock"),
                    [this] { openDialog<UnlockDialog>(bridge_, &window_); }, true});
  steps_.push_back({QStringLiteral("about"),
                    [this] { openDialog<AboutDialog>(bridge_, &window_); }, true});
  for (int step = 0; step < 3; ++step) {
    steps_.push_back({QStringLiteral("onboarding-%1").arg(step + 1), [this, step] {
      window_.startOnboarding();
      window_.onboarding()->showStep(step);
    }, false});
  }
  steps_.push_back({QString(), [this] { emit window_.onboarding()->finished(); }, false});
}

void Shots::plan() {
  for (const QSize& size : sizes_) {
    for (const ThemeMode mode : {ThemeMode::kLight, ThemeMode::kDark}) {
      steps_.push_back({QString(), [this, size, mode] {
        Theme::current().setMode(mode);
        window_.resize(size);
        suffix_ = QStringLiteral("-%1-%2x%3.png")
                      .arg(mode == ThemeMode::kDark ? QStringLiteral("dark")
                                                    : QStringLiteral("light"))
                      .arg(size.width()).arg(size.height());
      }, false});
      for (const Page* page : window_.pages()) addScenes(page->name());
      addDialogs();
    }
  }
}

void Shots::next() {
  if (at_ == steps_.size()) {
    emit finished({});
    return;
  }
  steps_[at_].arrange();
  await(kQuietRounds);
}

void Shots::await(int quiet_rounds) {
  if (quiet_rounds == 0) {
    take();
    return;
  }
  if (!bridge_.isSettled()) {
    connect(&bridge_, &NodeBridge::settled, this, [this] { await(kQuietRounds); },
            Qt::SingleShotConnection);
    return;
  }
  // Searching and filtering ask a moment after the last key; a round covers that moment.
  constexpr int kRoundMs = 80;
  QTimer::singleShot(kRoundMs, this, [this, quiet_rounds] { await(quiet_rounds - 1); });
}

QPixmap Shots::picture() const {
  QPixmap whole = window_.grab();
  QPainter painter(&whole);
  for (QWidget* extra : QApplication::topLevelWidgets()) {
    if (extra == &window_ || !extra->isVisible() || extra->windowType() == Qt::ToolTip) continue;
    const QPixmap part = extra->grab();
    QPoint corner = window_.mapFromGlobal(extra->pos());
    if (qobject_cast<QDialog*>(extra) != nullptr) {
      painter.fillRect(window_.rect(), QColor(0, 0, 0, 90));
      corner = window_.rect().center() - extra->rect().center();
      painter.fillRect(QRect(corner, extra->size()), Theme::current().color(ColorRole::kPage));
    }
    painter.drawPixmap(corner, part);
    painter.setPen(Theme::current().color(ColorRole::kFieldBorder));
    painter.drawRect(QRect(corner, extra->size()).adjusted(-1, -1, 0, 0));
  }
  return whole;
}

void Shots::take() {
  const Step& step = steps_[at_];
  if (!step.name.isEmpty()) {
    const QString file = QDir(folder_).filePath(step.name + suffix_);
    if (!picture().save(file)) {
      emit finished(tr("“%1” cannot be written. Free some space or choose another folder.")
                        .arg(file));
      return;
    }
    ++taken_;
  }
  if (step.closes_after) closeExtras();
  ++at_;
  QTimer::singleShot(0, this, &Shots::next);
}

void Shots::closeExtras() {
  for (QWidget* extra : QApplication::topLevelWidgets()) {
    if (extra != &window_ && extra->isVisible()) extra->close();
  }
  SearchBox* search = window_.topBar()->search();
  search->clear();
  search->clearFocus();
}

}  // namespace tally::ui
