// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/letter.hpp"

#include <string_view>

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally {
namespace {

constexpr std::string_view kLabel = "Tallystick/letter/1";

}  // namespace

LetterId id_of(const ChainId& chain, const Letter& letter) {
  Bytes all(kLabel.begin(), kLabel.end());
  all.insert(all.end(), chain.bytes.begin(), chain.bytes.end());
  Bytes said = encode(letter);
  said.resize(said.size() - letter.signature.size());
  all.insert(all.end(), said.begin(), said.end());
  return id_cast<LetterId>(sha256(all));
}

Letter sign_letter(const ChainId& chain, const SecretKey& sender, AccountId to,
                   Timestamp expires, Bytes sealed) {
  Letter letter{sender.public_key(), to, expires, std::move(sealed), {}};
  letter.signature = sender.sign(id_cast<Hash256>(id_of(chain, letter)));
  return letter;
}

bool is_signed(const ChainId& chain, const Letter& letter) {
  return verify(letter.sender, id_cast<Hash256>(id_of(chain, letter)), letter.signature);
}

}  // namespace tally
