// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include "ui/style/theme.hpp"

/// Small parts that every page is made of, each with the names that tests and screen readers need.
/// Thread: gui.
namespace tally::ui {

/// Names a widget for programs (objectName) and for people who hear the window (accessibleName).
void nameWidget(QWidget* widget, const QString& object_name, const QString& accessible_name);

enum class ButtonKind { kPlain, kPrimary, kDanger, kQuiet, kLink };
/// Its accessible name is its text.
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& object_name,
                                      ButtonKind kind = ButtonKind::kPlain,
                                      QWidget* parent = nullptr);
/// With an icon that follows the theme.
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& icon_name,
                                      const QString& object_name, ButtonKind kind,
                                      QWidget* parent = nullptr);
/// An icon alone; `text` is its tool tip and accessible name.
[[nodiscard]] QToolButton* makeIconButton(const QString& icon_name, const QString& text,
                                          const QString& object_name, QWidget* parent = nullptr);

/// Off with the reason as tool tip and accessible description; on with neither.
void setEnabledOr(QWidget* widget, bool enabled, const QString& reason_when_not);

/// Plain text always: a label never reads tags.
[[nodiscard]] QLabel* makeLabel(const QString& text, FontRole font = FontRole::kBody,
                                bool secondary = false, QWidget* parent = nullptr);
/// A hairline.
[[nodiscard]] QWidget* makeLine(QWidget* parent = nullptr);

/// A combo box with the project's own arrow.
class Select : public QComboBox {
  Q_OBJECT

 public:
  explicit Select(QWidget* parent = nullptr);
  Select(const QString& object_name, const QString& accessible_name, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// A label that shortens its text in the middle to the room it has; the whole is its tool tip.
class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);
  void setFullText(const QString& text);
  [[nodiscard]] const QString& fullText() const { return full_; }
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString full_;
  Qt::TextElideMode mode_;
};

/// Puts text on the clipboard and says so for a moment beside the button.
void copyWithNote(const QString& text, QWidget* beside);

}  // namespace tally::ui
