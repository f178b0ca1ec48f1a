// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace tally {

void check_failed(const char* condition, const char* text, const char* file, int line) {
  std::fprintf(stderr, "tallystick: internal error: %s (%s) at %s:%d\n", text, condition, file,
               line);
  std::abort();
}

}  // namespace tally
