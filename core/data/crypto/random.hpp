// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>

/// Randomness of the operating system, for keys and salts only. Nothing that has to come out the
/// same on two machines may use it.
namespace tally {

void fill_random(std::span<std::uint8_t> out);

}  // namespace tally
