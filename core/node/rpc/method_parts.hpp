// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/node/api/preview.hpp"
#include "core/node/rpc/methods.hpp"
#include "core/node/rpc/to_json.hpp"

/// What several RPC methods are made of: reading parameters, writing pages.
/// Thread: pure.
namespace tally::node {

inline const RpcParameter kOffset{"offset", "integer", false,
                                  "how many rows to leave out; 0 unless given"};
inline const RpcParameter kLimit{"limit", "integer", false, "how many rows at most, up to 500"};
inline const RpcParameter kAccount{"account", "string", true,
                                   "an address, or 64 hexadecimal digits"};

template <typename Id>
Id read_id(const JsonReader& reader) {
  const auto bytes = from_hex(reader.text(100));
  Id id;
  if (!bytes || bytes->size() != id.bytes.size())
    reader.fail("64 hexadecimal digits are needed");
  else
    std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
  return id;
}

inline AccountId read_account(const JsonReader& reader, bool practice) {
  const std::string text = reader.text(100);
  // A practice address has 64 characters as well.
  if (text.size() == 64 && from_hex(text)) return read_id<AccountId>(reader);
  auto account = from_address(text, practice);
  if (account) return *account;
  reader.fail(account.error().text);
  return {};
}

template <typename Query>
void read_page(JsonReader& params, Query& query) {
  if (params.has("offset"))
    query.offset = static_cast<std::uint32_t>(params.at("offset").number(0, 0x7fffffff));
  if (params.has("limit"))
    query.limit = static_cast<std::uint32_t>(params.at("limit").number(1, kMaxPage));
}

/// {"height", "total", "offset", "rows"}.
template <typename Row, typename ToJson>
boost::json::value page_json(const Page<Row>& page, const ToJson& to_row) {
  boost::json::array rows;
  for (const Row& row : page.rows) rows.push_back(to_row(row));
  return boost::json::object{{"height", page.height},
                             {"total", page.total},
                             {"offset", page.offset},
                             {"rows", std::move(rows)}};
}

}  // namespace tally::node
