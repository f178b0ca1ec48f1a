// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtGui/QImage>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>
#include <memory>
#include <optional>

#include "core/wallet/ur/ur.hpp"
#include "ui/widgets/qr_code.hpp"

/// How files come and go without a wire: an animated code on the screen, pictures of such a code.
/// Thread: gui.
namespace tally::ui {

/// A file as a code that changes several times a second, endlessly.
class AnimatedCode : public QWidget {
  Q_OBJECT

 public:
  explicit AnimatedCode(QWidget* parent = nullptr);
  void show(const QByteArray& file);
  void stop();
  /// Pictures a second, and bytes in each.
  void setPace(int a_second, int bytes);
  [[nodiscard]] std::size_t parts() const { return encoder_ ? encoder_->parts() : 0; }

 private:
  void restart();
  void step();

  QByteArray file_;
  int a_second_ = 5;
  int bytes_ = 300;
  std::unique_ptr<wallet::ur::UrEncoder> encoder_;
  QTimer timer_;
  QrCode* code_;
  QLabel* note_;
};

/// The text of the QR code in a picture; empty when there is none.
[[nodiscard]] std::optional<QString> readPicture(const QImage& picture);

/// Parts in any order → the file.
class PartCollector {
 public:
  /// A sentence when the text is none of ours; empty also for one that brings nothing new.
  [[nodiscard]] QString take(const QString& text);
  [[nodiscard]] QByteArray file() const;
  [[nodiscard]] int have() const { return static_cast<int>(decoder_.have()); }
  [[nodiscard]] int need() const { return static_cast<int>(decoder_.need()); }

 private:
  wallet::ur::UrDecoder decoder_;
};

}  // namespace tally::ui
