// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.hpp"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace tally::ui {
namespace {

QHash<QString, QIcon>& cache() {
  static QHash<QString, QIcon> icons;
  return icons;
}

QByteArray drawing(const QString& name) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QPixmap iconPixmap(const QString& name, ColorRole role, int size, qreal ratio) {
  QPixmap pixmap(QSize(size, size) * ratio);
  pixmap.fill(Qt::transparent);
  const QByteArray svg = drawing(name);
  if (!svg.isEmpty()) {
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    // The drawings are of one colour: their shape stays, the colour becomes the theme's.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), Theme::current().color(role));
  }
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

QIcon icon(const QString& name, ColorRole role) {
  const QString key = name + QLatin1Char('/') + QString::number(static_cast<int>(role));
  const auto known = cache().constFind(key);
  if (known != cache().constEnd()) return *known;
  QIcon made;
  for (const qreal ratio : {1.0, 2.0, 3.0}) {
    for (const int size : {16, kIconSize, 24}) {
      made.addPixmap(iconPixmap(name, role, size, ratio));
      made.addPixmap(iconPixmap(name, ColorRole::kDisabled, size, ratio), QIcon::Disabled);
    }
  }
  cache().insert(key, made);
  return made;
}

void forgetIcons() { cache().clear(); }

}  // namespace tally::ui
