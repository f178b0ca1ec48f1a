// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ur/chance.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

#include "core/data/check.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::wallet::ur {

Chance::Chance(ByteView seed) {
  const Hash256 digest = sha256(seed);
  for (std::size_t i = 0; i < digest.bytes.size(); ++i)
    state_[i / 8] = state_[i / 8] << 8 | digest.bytes[i];
}

std::uint64_t Chance::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

double Chance::next_double() {
  constexpr double kTwoTo64 = 18'446'744'073'709'551'616.0;
  return static_cast<double>(next()) / kTwoTo64;
}

std::uint64_t Chance::next_int(std::uint64_t low, std::uint64_t high) {
  return low + static_cast<std::uint64_t>(next_double() * static_cast<double>(high - low + 1));
}

Sampler::Sampler(const std::vector<double>& weights)
    : probabilities_(weights.size()), aliases_(weights.size()) {
  TALLY_CHECK(!weights.empty(), "weights to draw by");
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  std::vector<double> scaled;
  for (const double weight : weights)
    scaled.push_back(weight * static_cast<double>(weights.size()) / sum);
  std::vector<std::size_t> small;
  std::vector<std::size_t> large;
  for (std::size_t i = scaled.size(); i-- > 0;) (scaled[i] < 1 ? small : large).push_back(i);
  while (!small.empty() && !large.empty()) {
    const std::size_t poor = small.back();
    const std::size_t rich = large.back();
    small.pop_back();
    large.pop_back();
    probabilities_[poor] = scaled[poor];
    aliases_[poor] = rich;
    scaled[rich] += scaled[poor] - 1;
    (scaled[rich] < 1 ? small : large).push_back(rich);
  }
  for (const std::size_t i : large) probabilities_[i] = 1;
  for (const std::size_t i : small) probabilities_[i] = 1;
}

std::size_t Sampler::draw(Chance& chance) const {
  const double first = chance.next_double();
  const double second = chance.next_double();
  const auto i = static_cast<std::size_t>(static_cast<double>(probabilities_.size()) * first);
  return second < probabilities_[i] ? i : aliases_[i];
}

std::vector<std::size_t> shuffled(std::vector<std::size_t> items, Chance& chance) {
  std::vector<std::size_t> result;
  while (!items.empty()) {
    const auto at =
        items.begin() + static_cast<std::ptrdiff_t>(chance.next_int(0, items.size() - 1));
    result.push_back(*at);
    items.erase(at);
  }
  return result;
}

std::size_t choose_degree(std::size_t seq_len, Chance& chance) {
  std::vector<double> weights;
  for (std::size_t i = 1; i <= seq_len; ++i) weights.push_back(1.0 / static_cast<double>(i));
  return Sampler(weights).draw(chance) + 1;
}

std::vector<std::size_t> choose_fragments(std::uint32_t seq_num, std::size_t seq_len,
                                          std::uint32_t checksum) {
  if (seq_num <= seq_len) return {seq_num - 1};
  Bytes seed;
  for (const std::uint32_t number : {seq_num, checksum})
    for (const int shift : {24, 16, 8, 0})
      seed.push_back(static_cast<std::uint8_t>(number >> shift));
  Chance chance(seed);
  const std::size_t degree = choose_degree(seq_len, chance);
  std::vector<std::size_t> indices(seq_len);
  std::iota(indices.begin(), indices.end(), std::size_t{0});
  indices = shuffled(std::move(indices), chance);
  indices.resize(degree);
  std::ranges::sort(indices);
  return indices;
}

}  // namespace tally::wallet::ur
