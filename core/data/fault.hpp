// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <system_error>
#include <utility>

/// The world failed: disk full, file missing, port taken. Not the fault of who asked.
/// `what` names the thing and what a person can do about it, in one plain English line.
namespace tally {

struct Fault {
  std::error_code code;
  std::string what;
};

inline Fault fault(std::errc code, std::string what) {
  return Fault{std::make_error_code(code), std::move(what)};
}

}  // namespace tally
