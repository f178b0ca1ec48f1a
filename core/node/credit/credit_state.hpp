// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "core/credit/office.hpp"
#include "core/data/crypto/seal.hpp"
#include "core/data/fault.hpp"
#include "core/data/letter.hpp"
#include "core/node/api/credit.hpp"

/// What the user keeps of credit facts, in one sealed file.
/// Shape:  DIR/credit.sealed: nonce of 24 bytes ‖ XChaCha20-Poly1305 of JSON, header
///         "Tallystick/credit/1", under the wallet's file key. Rewritten as a whole, so that what
///         was deleted is gone from it.
/// Errors: Fault, one line that says what to do.
/// Thread: one owner.
namespace tally::node {

struct HeldCopy {
  std::string token;
  std::uint32_t number = 0;  ///< of its key
  bool is_used = false;
};
struct HeldDocument {
  std::string id;
  AccountId issuer;
  std::string vct;
  std::vector<HeldCopy> copies;
};
/// A request that came, and what became of it.
struct GotAsk {
  credit::Ask ask;
  RequestState state = RequestState::kWaiting;
  std::optional<GrantId> grant;
  std::vector<std::string> shown;
};
/// A request that was made.
struct MadeAsk {
  credit::Ask ask;
  RequestState state = RequestState::kWaiting;
  std::string problem;
  std::optional<credit::Delivery> delivery;  ///< came, not yet checked
};
/// A list token that counted at some time.
struct ListProof {
  std::uint32_t epoch = 0;
  std::string token;
};
struct KeptFile {
  credit::Ask ask;
  credit::Delivery delivery;
  Timestamp checked_at;
  std::vector<CreditFact> facts;
  AccountId issuer;
  Timestamp issued;
  Timestamp expires;
  ListProof proof;               ///< in force when the loan was signed, as far as known
  std::uint32_t newest_epoch = 0;  ///< that `status` is from
  std::uint8_t status = 0;
  bool is_withdrawn = false;
};
struct GotOrder {
  std::string id;
  AccountId holder;
  Timestamp came_at;
  credit::Order order;
};

struct CreditState {
  std::vector<HeldDocument> documents;
  std::map<AccountId, std::uint32_t> next_key;  ///< of each issuer
  std::vector<GotAsk> got;
  std::vector<MadeAsk> made;
  std::vector<KeptFile> files;
  std::vector<GotOrder> orders;
  std::optional<credit::Office> office;
  bool status_changed = false;
  std::set<LetterId> seen;
};

[[nodiscard]] std::string write_state(const CreditState& state);
/// Empty when it is not what write_state wrote.
[[nodiscard]] std::optional<CreditState> read_state(std::string_view json);

[[nodiscard]] Result<void, Fault> save_state(const std::filesystem::path& file, const SealKey& key,
                                             const CreditState& state);
/// A new one when there is no file.
[[nodiscard]] Result<CreditState, Fault> load_state(const std::filesystem::path& file,
                                                    const SealKey& key);

/// A loan file as it goes to somebody else: everything that proves it.
[[nodiscard]] credit::Json evidence_of(const KeptFile& file, const ChainId& chain);
struct Evidence {
  credit::Ask ask;
  credit::Delivery delivery;
  ListProof proof;
};
[[nodiscard]] std::optional<Evidence> evidence_in(std::string_view json, const ChainId& chain);

}  // namespace tally::node
