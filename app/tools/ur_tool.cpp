// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "app/tools/qr_picture.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/wallet/ur/cbor.hpp"
#include "core/wallet/ur/ur.hpp"

/// Files as texts and QR codes and back. A file travels as the CBOR byte string of its bytes, or as
/// it is when it already is CBOR (--cbor).
namespace tally::app {
namespace {

namespace ur = wallet::ur;

void write_file(const std::string& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) throw Refusal(file + " can't be written");
}

std::string upper(std::string text) {
  for (char& letter : text)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - ('a' - 'A'));
  return text;
}

std::int64_t in_range(const Words& given, std::string_view name, std::int64_t otherwise,
                      std::int64_t low, std::int64_t high) {
  const std::int64_t number = given.number_or(name, otherwise);
  if (number < low || number > high)
    throw Usage(std::string(name) + " is " + std::to_string(low) + " to " + std::to_string(high));
  return number;
}

void draw(const std::string& folder, std::int64_t number, const std::string& text) {
  const auto picture = draw_qr(upper(text));
  if (!picture) throw Refusal("a part is too long for a QR code; take a smaller fragment");
  char name[32];
  std::snprintf(name, sizeof name, "/part%05lld.pgm", static_cast<long long>(number));
  write_file(folder + name, *picture);
}

int encode(const Words& given) {
  constexpr std::string_view kKnown[] = {"type", "fragment", "parts", "pictures", "cbor"};
  given.only(kKnown);
  if (given.plain().size() != 2) throw Usage("name one file, or - for standard input");
  ur::Resource resource{given.text_or("type", "bytes"), {}};
  if (!ur::is_type(resource.type)) throw Usage("a type has small letters, digits and hyphens");
  const std::string content = read_input(given.plain()[1], ur::kMaxMessageBytes - 5);
  if (content.empty()) throw Refusal("there is nothing in " + given.plain()[1]);
  if (given.has("cbor"))
    resource.cbor = to_bytes(as_bytes(content));
  else
    ur::write_byte_string(resource.cbor, as_bytes(content));
  const auto fragment = static_cast<std::size_t>(in_range(given, "fragment", 300, 10, 2000));
  if ((resource.cbor.size() + fragment - 1) / fragment > ur::kMaxFragments)
    throw Usage("that makes more than 1024 parts; take a larger fragment");
  ur::UrEncoder encoder(std::move(resource), fragment);
  const auto parts = static_cast<std::int64_t>(encoder.parts());
  const std::int64_t wanted = in_range(given, "parts", parts, 1, 100'000);
  const std::string folder = given.text_or("pictures", "");
  if (!folder.empty()) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw Refusal(folder + " can't be made: " + error.message());
  }
  for (std::int64_t number = 1; number <= wanted; ++number) {
    const std::string text = encoder.next();
    if (folder.empty())
      std::puts(text.c_str());
    else
      draw(folder, number, text);
  }
  if (!folder.empty())
    std::printf("{\"parts\":%lld,\"pictures\":%lld}\n", static_cast<long long>(parts),
                static_cast<long long>(wanted));
  return 0;
}

/// The texts of one source: a picture, the lines of a file, or the pictures of a folder in order.
std::vector<std::string> texts_in(const std::string& source) {
  std::vector<std::string> texts;
  if (std::filesystem::is_directory(source)) {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(source))
      files.push_back(entry.path().string());
    std::ranges::sort(files);
    for (const std::string& file : files)
      for (std::string& text : texts_in(file)) texts.push_back(std::move(text));
    return texts;
  }
  const std::string content = read_input(source, kMaxPictureBytes);
  if (content.starts_with("P5")) {
    const auto text = read_qr(content);
    if (!text) throw Refusal(source + " shows no QR code that can be read");
    return {*text};
  }
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    std::string line = content.substr(at, end - at);
    if (line.find_first_not_of(" \t\r") != std::string::npos) texts.push_back(std::move(line));
    at = end + 1;
  }
  return texts;
}

int decode(const Words& given) {
  constexpr std::string_view kKnown[] = {"out", "cbor"};
  given.only(kKnown);
  std::vector<std::string> sources(given.plain().begin() + 1, given.plain().end());
  if (sources.empty()) sources.emplace_back("-");
  ur::UrDecoder decoder;
  for (const std::string& source : sources)
    for (const std::string& text : texts_in(source))
      if (const ur::UrError error = decoder.receive(text); error != ur::UrError::kNone)
        throw Refusal(ur::to_sentence(error));
  if (!decoder.result())
    throw Refusal("parts are missing: " + std::to_string(decoder.have()) + " of " +
                  std::to_string(decoder.need()) + " are there");
  Bytes content = decoder.result()->cbor;
  if (!given.has("cbor")) {
    ByteView rest = content;
    auto inner = ur::read_byte_string(rest);
    if (!inner || !rest.empty())
      throw Refusal("this is " + decoder.result()->type +
                    " and no plain file; say --cbor to keep it as it is");
    content = *std::move(inner);
  }
  if (given.has("out")) {
    write_file(given.text("out"), as_text(content));
    std::printf("{\"type\":\"%s\",\"bytes\":%zu}\n", decoder.result()->type.c_str(),
                content.size());
  } else {
    std::fwrite(content.data(), 1, content.size(), stdout);
  }
  return 0;
}

}  // namespace

int run_ur_tool(std::span<const std::string> words) {
  constexpr std::string_view kFlags[] = {"cbor"};
  const Words given(words, kFlags);
  const std::string deed = given.plain().empty() ? "" : given.plain()[0];
  if (deed == "encode") return encode(given);
  if (deed == "decode") return decode(given);
  throw Usage("say encode or decode");
}

}  // namespace tally::app
