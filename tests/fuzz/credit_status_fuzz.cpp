// SPDX-License-Identifier: GPL-3.0-or-later
// Status lists: tokens, and packed bytes of every width.
#include <cstdint>
#include <cstdlib>

#include "core/credit/status_list.hpp"
#include "core/credit/talk.hpp"

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static const credit::SecretJwk kKey = credit::SecretJwk::random(credit::Curve::kEd25519);
  const credit::Jwk keys[] = {kKey.public_jwk()};
  if (credit::load_status_list(text, keys, 1'800'000'000)) std::abort();
  static_cast<void>(credit::status_place(text));
  if (size == 0) return 0;
  const unsigned bits = 1U << (data[0] % 4);
  const auto list = credit::StatusList::from_packed(ByteView(data + 1, size - 1), bits);
  if (!list) return 0;
  if (list->bytes().size() > credit::kMaxStatusListBytes) std::abort();
  if (list->entries() > 0 && !list->at(list->entries() - 1)) std::abort();
  if (list->at(list->entries())) std::abort();
  const auto again = credit::StatusList::from_packed(list->packed(), bits);
  if (!again || again->entries() != list->entries()) std::abort();
  return 0;
}
