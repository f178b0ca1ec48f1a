// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mail/mail_room.hpp"

#include "core/contract/credit_objects.hpp"
#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"
#include "core/data/account.hpp"
#include "core/node/rejections.hpp"

namespace tally::node {

MailRoom::MailRoom(const std::filesystem::path& directory, const ChainId& chain)
    : letters_(directory / "letters", chain), lists_(directory / "lists") {}

Result<LetterId, LetterError> MailRoom::take(Letter letter, const StateView& state,
                                             Timestamp now) {
  letters_.drop_expired(now);
  const Amount coins =
      contract::read_balance(state, account_of(letter.sender), kNativeAsset).available;
  return letters_.take(std::move(letter), coins, now);
}

Result<Hash256, Rejection> MailRoom::put_list(const Bytes& token) {
  if (token.empty() || token.size() > network::kMaxCarriedListBytes)
    return Fail{rejection_of(LetterError::kListSize)};
  const auto put = lists_.put(token);
  if (!put) return Fail{rejection_of(put.error())};
  return *put;
}

std::vector<Hash256> MailRoom::missing_lists(const StateView& state, std::size_t most) const {
  std::vector<Hash256> missing;
  contract::for_each(state, contract::range_of(contract::KeyKind::kStatusList),
                     [&](ByteView, ByteView value) {
                       const auto epoch = contract::decode_own<contract::StatusEpoch>(value);
                       const bool fits = epoch.size_bytes <= network::kMaxCarriedListBytes;
                       if (fits && !lists_.contains(epoch.digest)) missing.push_back(epoch.digest);
                       return missing.size() < most;
                     });
  return missing;
}

}  // namespace tally::node
