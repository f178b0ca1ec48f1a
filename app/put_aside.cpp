// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/put_aside.hpp"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tally::app {

QString put_aside(const QString& dir) {
  for (int number = 1;; ++number) {
    const QString other = dir + QLatin1Char('-') + QString::number(number);
    if (QFileInfo::exists(other)) continue;
    return QDir().rename(dir, other) ? other : QString();
  }
}

}  // namespace tally::app
