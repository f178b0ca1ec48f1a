// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a data directory after a bad disk, a bad backup or a bad neighbour has been at them: a
// fault with one line or what can be read, never a crash.
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "core/data/store/record_log.hpp"
#include "core/data/store/segments.hpp"
#include "core/node/consensus_log.hpp"
#include "core/node/mail/letter_store.hpp"
#include "core/node/mail/list_store.hpp"
#include "core/node/offline/held_orders.hpp"
#include "core/node/signer.hpp"
#include "core/wallet/content.hpp"
#include "core/wallet/sealed_file.hpp"
#include "tests/fuzz/fuzz_input.hpp"
#include "tests/fuzz/judges.hpp"

using namespace tally;
using test::FuzzInput;

namespace {

namespace fs = std::filesystem;

/// A directory of this process alone, in memory where there is such a place.
const fs::path& directory() {
  static const struct Made {
    Made() {
      const fs::path memory = "/dev/shm";
      path = (fs::is_directory(memory) ? memory : fs::temp_directory_path()) /
             ("tally-fuzz-" + std::to_string(::getpid()));
    }
    ~Made() { fs::remove_all(path); }
    fs::path path;
  } made;
  return made.path;
}

fs::path place(const char* name, ByteView bytes) {
  fs::remove_all(directory());
  fs::create_directories(directory());
  const fs::path path = directory() / name;
  std::ofstream(path, std::ios::binary) << as_text(bytes);
  return path;
}

void record_log(ByteView bytes) {
  const fs::path path = place("log", bytes);
  auto log = RecordLog::open(path, HashTag::kConsensusLog, "what to do");
  if (!log) {
    TALLY_CHECK(!log.error().what.empty(), "one line");
    return;
  }
  const std::vector<Bytes> found = log->take_found();
  TALLY_CHECK(log->append(as_bytes("new")).has_value(), "goes on after what was found");
  const auto again = RecordLog::open(path, HashTag::kConsensusLog, "what to do");
  TALLY_CHECK(again.has_value(), "and is whole then");
  auto entries = node::ConsensusLog::open(directory());
  if (entries) static_cast<void>(entries->take_entries());
}

void log_entry(ByteView bytes) {
  static_cast<void>(test::decode_tight<node::LogEntry>(bytes));
  place("log", {});
  auto log = RecordLog::open(directory() / "log", HashTag::kConsensusLog, "what to do");
  TALLY_CHECK(log && log->append(bytes).has_value(), "a record");
  auto entries = node::ConsensusLog::open(directory());
  if (entries) static_cast<void>(entries->take_entries());
}

void segments(ByteView bytes) {
  place("00000001.seg", bytes);
  std::size_t read = 0;
  const auto done = read_segments(directory(), [&](Height, Bytes block) {
    read += 28 + block.size();
    static_cast<void>(decode<FinalBlock>(block));
    return true;
  });
  TALLY_CHECK(read <= bytes.size(), "no more than there is");
  static_cast<void>(done);
  static_cast<void>(Segments::open(directory(), {{1, bytes.size()}}, 1 << 20, false));
}

void guard(ByteView bytes) {
  place("guard", bytes);
  const test::Judges& by = test::judges();
  auto key = SecretKey::from_bytes(by.keys[0].bytes());
  const auto signer = node::Signer::open(directory(), by.chain, std::move(*key));
  if (!signer) TALLY_CHECK(!signer.error().what.empty(), "one line");
}

void sealed_file(ByteView bytes) {
  const auto file = wallet::parse_sealed(bytes);
  if (!file) return;
  TALLY_CHECK(wallet::write_sealed(*file) == to_bytes(bytes), "one form alone");
  TALLY_CHECK(!wallet::open_secret(*file, SealKey::from_bytes({1})), "no key opens by chance");
}

void wallet_content(ByteView bytes) {
  const auto content = wallet::decode_content(bytes);
  if (!content) return;
  TALLY_CHECK(wallet::encode_content(*content) == to_bytes(bytes), "one encoding alone");
  static_cast<void>(wallet::words_of(*content));
}

/// Files that a directory names by what they hold.
void named_files(ByteView bytes) {
  const std::string name = to_hex(sha256(bytes).bytes);
  const ChainId& chain = test::judges().chain;
  place(name.c_str(), bytes);
  const auto letter = decode<Letter>(bytes);
  if (letter) fs::rename(directory() / name, directory() / to_hex(id_of(chain, *letter).bytes));
  const node::LetterStore letters(directory(), chain);
  TALLY_CHECK(letters.bytes() <= bytes.size() + 256, "no more than there is");
  place(name.c_str(), bytes);
  const node::ListStore lists(directory());
  static_cast<void>(lists.get(sha256(bytes)));
  const auto known = decode_transaction(bytes);
  place(((known ? to_hex(known->id.bytes) : name) + ".tx").c_str(), bytes);
  node::HeldOrders orders(directory());
  static_cast<void>(orders.load());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzInput input(data, size);
  switch (input.byte() % 7) {
    case 0: record_log(input.rest()); break;
    case 1: log_entry(input.rest()); break;
    case 2: segments(input.rest()); break;
    case 3: guard(input.rest()); break;
    case 4: sealed_file(input.rest()); break;
    case 5: wallet_content(input.rest()); break;
    default: named_files(input.rest());
  }
  return 0;
}
