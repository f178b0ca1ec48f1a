// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/paths.hpp"

#include "core/wallet/keys/hd_key.hpp"

namespace tally::wallet {

std::vector<std::uint32_t> account_path(bool practice, std::uint32_t account) {
  return {44 | kHardened, (practice ? 1 : kCoinNumber) | kHardened, account | kHardened};
}

std::vector<std::uint32_t> money_path(bool practice, std::uint32_t account, std::uint32_t index) {
  auto path = account_path(practice, account);
  path.push_back(0);
  path.push_back(index);
  return path;
}

std::vector<std::uint32_t> holder_path(std::uint32_t account, std::uint32_t issuer,
                                       std::uint32_t number) {
  return {kCoinNumber | kHardened, kHardened, account | kHardened, issuer | kHardened,
          number | kHardened};
}

}  // namespace tally::wallet
