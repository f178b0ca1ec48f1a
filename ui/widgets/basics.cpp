// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.hpp"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QFrame>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"

namespace tally::ui {

void nameWidget(QWidget* widget, const QString& object_name, const QString& accessible_name) {
  widget->setObjectName(object_name);
  widget->setAccessibleName(accessible_name);
}

QPushButton* makeButton(const QString& text, const QString& object_name, ButtonKind kind,
                        QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  QString spoken = text;
  nameWidget(button, object_name, spoken.remove(QLatin1Char('&')));
  // Enter in a form must not press whichever button happens to come first.
  button->setAutoDefault(false);
  button->setCursor(Qt::PointingHandCursor);
  switch (kind) {
    case ButtonKind::kPlain: break;
    case ButtonKind::kPrimary: button->setProperty("kind", "primary"); break;
    case ButtonKind::kDanger: button->setProperty("kind", "danger"); break;
    case ButtonKind::kQuiet: button->setProperty("kind", "quiet"); break;
    case ButtonKind::kLink: button->setProperty("kind", "link"); break;
  }
  return button;
}

QPushButton* makeButton(const QString& text, const QString& icon_name, const QString& object_name,
                        ButtonKind kind, QWidget* parent) {
  QPushButton* button = makeButton(text, object_name, kind, parent);
  // The style puts words closer to the icon than this house does.
  button->setText(QLatin1Char(' ') + text);
  keepIcon(button, icon_name,
           kind == ButtonKind::kPrimary  ? ColorRole::kOnAccent
           : kind == ButtonKind::kDanger ? ColorRole::kBad
           : kind == ButtonKind::kLink   ? ColorRole::kAccent
                                         : ColorRole::kText);
  button->setIconSize({16, 16});
  return button;
}

QToolButton* makeIconButton(const QString& icon_name, const QString& text,
                            const QString& object_name, QWidget* parent) {
  auto* button = new QToolButton(parent);
  nameWidget(button, object_name, text);
  button->setToolTip(text);
  button->setCursor(Qt::PointingHandCursor);
  button->setIconSize({kIconSize, kIconSize});
  button->setFocusPolicy(Qt::StrongFocus);
  keepIcon(button, icon_name, ColorRole::kSecondary);
  return button;
}

void setEnabledOr(QWidget* widget, bool enabled, const QString& reason_when_not) {
  widget->setEnabled(enabled);
  widget->setToolTip(enabled ? QString() : plainToolTip(reason_when_not));
  widget->setAccessibleDescription(enabled ? QString() : reason_when_not);
}

QLabel* makeLabel(const QString& text, FontRole font, bool secondary, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(Theme::current().font(font));
  if (secondary) label->setProperty("kind", "secondary");
  return label;
}

QWidget* makeLine(QWidget* parent) {
  auto* line = new QFrame(parent);
  line->setProperty("kind", "line");
  line->setFixedHeight(1);
  return line;
}

Select::Select(QWidget* parent) : QComboBox(parent) {
  setCursor(Qt::PointingHandCursor);
  // The plain delegate of a styled combo box ignores the style sheet's row height.
  setItemDelegate(new QStyledItemDelegate(this));
}

Select::Select(const QString& object_name, const QString& accessible_name, QWidget* parent)
    : Select(parent) {
  nameWidget(this, object_name, accessible_name);
}

void Select::paintEvent(QPaintEvent* event) {
  QComboBox::paintEvent(event);
  QPainter painter(this);
  constexpr int kArrow = 16;
  const QPixmap arrow =
      iconPixmap(QStringLiteral("chevron-down"),
                 isEnabled() ? ColorRole::kSecondary : ColorRole::kDisabled, kArrow,
                 devicePixelRatioF());
  painter.drawPixmap(width() - kArrow - 8, (height() - kArrow) / 2, arrow);
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), mode_(mode) {
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
  full_ = text;
  setAccessibleName(text);
  setToolTip(plainToolTip(text));
  updateGeometry();
  update();
}

QSize ElidedLabel::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(full_) + 2, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                   fontMetrics().elidedText(full_, mode_, width()));
}

void copyWithNote(const QString& text, QWidget* beside) {
  QGuiApplication::clipboard()->setText(text);
  constexpr int kShownMs = 1500;
  QToolTip::showText(beside->mapToGlobal(QPoint(0, beside->height())),
                     QCoreApplication::translate("tally::ui", "Copied"), beside, {}, kShownMs);
}

}  // namespace tally::ui
