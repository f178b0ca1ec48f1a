// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signer.hpp"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/store/small_file.hpp"

namespace tally::node {
namespace {

constexpr std::uint8_t kProposalPhase = 0;
constexpr std::size_t kMaxGuardBytes = 1024;

std::uint8_t phase_of(const Vote& vote) {
  return vote.phase == VotePhase::kPrevote ? 1 : 2;
}

auto place(const GuardRecord& record) {
  return std::tuple(record.height, record.round, record.phase);
}

std::filesystem::path file_in(const std::filesystem::path& dir) { return dir / "guard"; }

Fail<Fault> refuse(const std::filesystem::path& file, const std::string& why) {
  return Fail{fault(std::errc::invalid_argument,
                    file.string() + " " + why +
                        ": do not delete it; restore it, or give this validator a new key")};
}

Result<GuardRecord, Fault> parse(const std::filesystem::path& file, const Bytes& bytes) {
  if (bytes.size() < 16) return refuse(file, "is damaged");
  const ByteView body = ByteView(bytes).first(bytes.size() - 16);
  const Hash256 digest = tagged_hash(HashTag::kSignerGuard, {body});
  if (!std::equal(bytes.end() - 16, bytes.end(), digest.bytes.begin()))
    return refuse(file, "is damaged");
  auto record = decode<GuardRecord>(body);
  if (!record) return refuse(file, "is of another version");
  return *std::move(record);
}

}  // namespace

Signer::Signer(const ChainId& chain, SecretKey key) : key_(std::move(key)) {
  memory_.chain = chain;
  memory_.key = key_.public_key();
}

Signer Signer::without_guard(const ChainId& chain, SecretKey key) {
  return Signer(chain, std::move(key));
}

Result<Signer, Fault> Signer::open(const std::filesystem::path& dir, const ChainId& chain,
                                   SecretKey key) {
  TALLY_TRY_VOID(make_directory(dir));
  TALLY_TRY(DirectoryLock lock, DirectoryLock::take(dir));
  Signer signer(chain, std::move(key));
  signer.dir_ = dir;
  signer.lock_.emplace(std::move(lock));
  TALLY_TRY(const auto bytes, load_file(file_in(dir), kMaxGuardBytes));
  if (!bytes) {
    TALLY_TRY_VOID(sync_directory(dir.parent_path()));
    return signer;
  }
  TALLY_TRY(const GuardRecord record, parse(file_in(dir), *bytes));
  if (record.key != signer.public_key()) return refuse(file_in(dir), "belongs to another key");
  if (record.chain != chain) return refuse(file_in(dir), "belongs to another network");
  signer.memory_ = record;
  return signer;
}

Result<void, Fault> Signer::store(const GuardRecord& next) {
  if (!dir_.empty()) {
    Bytes bytes = encode(next);
    const Hash256 digest = tagged_hash(HashTag::kSignerGuard, {bytes});
    bytes.insert(bytes.end(), digest.bytes.begin(), digest.bytes.begin() + 16);
    TALLY_TRY_VOID(replace_file(file_in(dir_), bytes));
  }
  memory_ = next;
  return {};
}

Signer::Answer Signer::sign(Height height, std::uint32_t round, std::uint8_t phase,
                            const Hash256& statement, std::uint64_t log_record) {
  GuardRecord next = memory_;
  next.height = height;
  next.round = round;
  next.phase = phase;
  next.statement = statement;
  next.log_record = log_record;
  if (place(next) == place(memory_) && statement == memory_.statement)
    return std::optional(memory_.signature);
  if (place(next) <= place(memory_) || height <= memory_.quiet_through)
    return std::optional<Signature>{};
  next.signature = key_.sign(statement);
  TALLY_TRY_VOID(store(next));
  return std::optional(next.signature);
}

Signer::Answer Signer::sign(const Proposal& proposal, std::uint64_t log_record) {
  return sign(proposal.height, proposal.round, kProposalPhase, sign_hash(memory_.chain, proposal),
              log_record);
}

Signer::Answer Signer::sign(const Vote& vote, std::uint64_t log_record) {
  return sign(vote.height, vote.round, phase_of(vote), sign_hash(memory_.chain, vote), log_record);
}

Result<bool, Fault> Signer::heard(const Vote& vote) {
  GuardRecord theirs = memory_;
  theirs.height = vote.height;
  theirs.round = vote.round;
  theirs.phase = phase_of(vote);
  if (place(theirs) <= place(memory_) || vote.height <= memory_.quiet_through) return false;
  TALLY_TRY_VOID(be_quiet_through(vote.height));
  return true;
}

Result<void, Fault> Signer::be_quiet_through(Height height) {
  if (height <= memory_.quiet_through) return {};
  GuardRecord next = memory_;
  next.quiet_through = height;
  return store(next);
}

}  // namespace tally::node
