// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/consensus_log.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::node {
namespace {

const consensus::StartHeight* start_in(const LogEntry& entry) {
  const auto* logged = std::get_if<LoggedInput>(&entry.kind);
  return logged ? std::get_if<consensus::StartHeight>(&logged->input.kind) : nullptr;
}

std::string advice(const std::filesystem::path& file) {
  return "delete " + file.string() +
         " to go on; the validator then stays silent until the height after its last signature";
}

}  // namespace

Result<ConsensusLog, Fault> ConsensusLog::open(const std::filesystem::path& dir) {
  const std::filesystem::path file = dir / "log";
  TALLY_TRY(RecordLog records, RecordLog::open(file, HashTag::kConsensusLog, advice(file)));
  ConsensusLog log(std::move(records));
  for (const Bytes& bytes : log.log_.take_found()) {
    auto entry = decode<LogEntry>(bytes);
    if (!entry)
      return Fail{fault(std::errc::io_error, file.string() + " holds a record that this version "
                                                 "does not know (" +
                                                 to_string(entry.error()) + "): " + advice(file))};
    log.entries_.push_back(*std::move(entry));
  }
  if (log.entries_.empty()) return log;
  const auto* start = start_in(log.entries_.front());
  if (start == nullptr)
    return Fail{fault(std::errc::io_error,
                      file.string() + " does not begin with a height: " + advice(file))};
  log.height_ = start->height;
  return log;
}

Result<void, Fault> ConsensusLog::add(const consensus::Persist& effect) {
  if (std::holds_alternative<consensus::StartHeight>(effect.record.kind))
    TALLY_TRY_VOID(log_.clear());
  TALLY_TRY_VOID(log_.append(encode(LogEntry{LoggedInput{effect.record}})));
  if (!effect.barrier) return {};
  return log_.sync();
}

Result<void, Fault> ConsensusLog::add(const Block& block) {
  return log_.append(encode(LogEntry{LoggedBlock{block}}));
}

}  // namespace tally::node
