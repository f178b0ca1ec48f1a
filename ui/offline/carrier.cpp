// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/carrier.hpp"

#define ZX_USE_UTF8  // text as std::string, as later versions have it
#include <ZXing/ReadBarcode.h>

#include <QtWidgets/QBoxLayout>
#include <algorithm>

#include "core/wallet/ur/cbor.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

namespace ur = wallet::ur;
constexpr int kSide = 320;

}  // namespace

AnimatedCode::AnimatedCode(QWidget* parent) : QWidget(parent) {
  nameWidget(this, QStringLiteral("animatedCode"), tr("Animated QR code of the file"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  code_ = new QrCode(QStringLiteral("animatedCodeFrame"));
  code_->setFixedSize(kSide, kSide);
  note_ = makeLabel({}, FontRole::kSmall, true);
  column->addWidget(code_, 0, Qt::AlignHCenter);
  column->addWidget(note_, 0, Qt::AlignHCenter);
  connect(&timer_, &QTimer::timeout, this, &AnimatedCode::step);
}

void AnimatedCode::show(const QByteArray& file) {
  file_ = file;
  restart();
}

void AnimatedCode::stop() {
  timer_.stop();
  encoder_.reset();
  file_.clear();
  code_->setText({});
  note_->clear();
}

void AnimatedCode::setPace(int a_second, int bytes) {
  a_second_ = std::clamp(a_second, 1, 15);
  bytes_ = std::clamp(bytes, 50, 1'000);
  if (!file_.isEmpty()) restart();
}

void AnimatedCode::restart() {
  ur::Resource resource{"bytes", {}};
  ur::write_byte_string(resource.cbor, as_bytes(file_.toStdString()));
  encoder_ = std::make_unique<ur::UrEncoder>(std::move(resource), static_cast<std::size_t>(bytes_));
  note_->setText(tr("%n parts, about %1 s", nullptr, static_cast<int>(parts()))
                     .arg(static_cast<int>(parts()) / a_second_ + 1));
  step();
  if (parts() > 1) timer_.start(1'000 / a_second_);
}

void AnimatedCode::step() { code_->setText(QString::fromStdString(encoder_->next()).toUpper()); }

std::optional<QString> readPicture(const QImage& picture) {
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  if (grey.isNull()) return std::nullopt;
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                              ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
  const auto result =
      ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
  if (!result.isValid()) return std::nullopt;
  const ZXing::ByteArray& bytes = result.bytes();
  return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                           static_cast<qsizetype>(bytes.size()));
}

QString PartCollector::take(const QString& text) {
  const ur::UrError error = decoder_.receive(text.toStdString());
  return error == ur::UrError::kNone ? QString() : QString::fromUtf8(ur::to_sentence(error));
}

QByteArray PartCollector::file() const {
  if (!decoder_.result()) return {};
  ByteView rest = decoder_.result()->cbor;
  const auto inner = ur::read_byte_string(rest);
  if (!inner || !rest.empty()) return {};
  return QByteArray(reinterpret_cast<const char*>(inner->data()),
                    static_cast<qsizetype>(inner->size()));
}

}  // namespace tally::ui
