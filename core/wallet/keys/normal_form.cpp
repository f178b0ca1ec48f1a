// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/normal_form.hpp"

#include <utf8proc.h>

#include <cstdlib>

#include "core/data/crypto/signature.hpp"

namespace tally::wallet {

std::optional<SecretBytes> to_nfkd(std::string_view text) {
  if (text.size() > kMaxTextBytes) return std::nullopt;
  if (text.empty()) return SecretBytes();
  utf8proc_uint8_t* made = nullptr;
  constexpr int kOptions = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT;
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &made,
                                             static_cast<utf8proc_option_t>(kOptions));
  if (size < 0) return std::nullopt;
  SecretBytes form(ByteView(made, static_cast<std::size_t>(size)));
  wipe(made, static_cast<std::size_t>(size));
  std::free(made);
  return form;
}

}  // namespace tally::wallet
