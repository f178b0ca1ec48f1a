// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/qr_picture.hpp"

#define ZX_USE_UTF8  // text as std::string, as later versions have it
#include <ZXing/ReadBarcode.h>
#include <qrencode.h>

#include <charconv>
#include <memory>

namespace tally::app {
namespace {

constexpr int kQuietModules = 4;

/// The next number of a PGM head; blanks and comments before it are skipped.
std::optional<int> next_number(std::string_view& rest) {
  while (!rest.empty()) {
    if (rest[0] == '#')
      rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
    else if (rest[0] == ' ' || rest[0] == '\n' || rest[0] == '\r' || rest[0] == '\t')
      rest.remove_prefix(1);
    else
      break;
  }
  int number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error != std::errc{}) return std::nullopt;
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  return number;
}

}  // namespace

std::optional<std::string> draw_qr(std::string_view text, int pixels_a_module) {
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString(std::string(text).c_str(), 0, QR_ECLEVEL_L, QR_MODE_8, 1), QRcode_free);
  if (!code) return std::nullopt;
  const int modules = code->width + 2 * kQuietModules;
  const int side = modules * pixels_a_module;
  std::string picture = "P5\n" + std::to_string(side) + " " + std::to_string(side) + "\n255\n";
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      const int column = x / pixels_a_module - kQuietModules;
      const int row = y / pixels_a_module - kQuietModules;
      const bool inside = column >= 0 && row >= 0 && column < code->width && row < code->width;
      const bool dark = inside && (code->data[row * code->width + column] & 1) != 0;
      picture += dark ? '\0' : '\xff';
    }
  return picture;
}

std::optional<std::string> read_qr(std::string_view picture) {
  if (!picture.starts_with("P5")) return std::nullopt;
  picture.remove_prefix(2);
  const auto width = next_number(picture);
  const auto height = next_number(picture);
  const auto depth = next_number(picture);
  if (!width || !height || depth != 255 || picture.empty()) return std::nullopt;
  picture.remove_prefix(1);
  if (*width < 1 || *height < 1 || *width > 20'000 || *height > 20'000 ||
      picture.size() != static_cast<std::size_t>(*width) * static_cast<std::size_t>(*height))
    return std::nullopt;
  const ZXing::ImageView view(reinterpret_cast<const std::uint8_t*>(picture.data()), *width,
                              *height, ZXing::ImageFormat::Lum);
  const auto result =
      ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
  if (!result.isValid()) return std::nullopt;
  const ZXing::ByteArray& bytes = result.bytes();
  return std::string(bytes.begin(), bytes.end());
}

}  // namespace tally::app
