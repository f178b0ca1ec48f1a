// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "core/data/check.hpp"
#include "core/wallet/offline/container.hpp"
#include "core/wallet/payment_uri.hpp"
#include "core/wallet/ur/cbor.hpp"
#include "core/wallet/ur/ur.hpp"

/// What reads foreign bytes before anything of them is believed; see README.md.
namespace {

using namespace tally;
namespace offline = wallet::offline;

void feed_container(ByteView bytes) {
  const auto container = offline::read_container(bytes);
  if (!container) return;
  TALLY_CHECK(offline::write_container(*container) == to_bytes(bytes), "one form alone");
  TALLY_CHECK(offline::combine(*container, *container).has_value(), "equal ones combine");
  static_cast<void>(offline::fingerprint(*container));
  for (const offline::OfflineTransaction& one : container->transactions)
    static_cast<void>(offline::finished(one));
}

void feed_parts(std::string_view text) {
  wallet::ur::UrDecoder decoder;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    static_cast<void>(decoder.receive(std::string(text.substr(0, end))));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (!decoder.result()) return;
  ByteView rest = decoder.result()->cbor;
  if (const auto inner = wallet::ur::read_byte_string(rest)) feed_container(*inner);
}

void feed(ByteView bytes) {
  if (bytes.empty()) return;
  const ByteView rest = bytes.subspan(1);
  switch (bytes[0] % 3) {
    case 0: return feed_container(rest);
    case 1: return feed_parts(as_text(rest));
    default: static_cast<void>(wallet::parse_payment_uri(as_text(rest)));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  feed({data, size});
  return 0;
}
