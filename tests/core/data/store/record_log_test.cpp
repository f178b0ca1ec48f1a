// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/record_log.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <csignal>

#include "core/data/store/small_file.hpp"

using namespace tally;

namespace {

class LogDir {
 public:
  [[nodiscard]] std::filesystem::path file() const {
    return std::filesystem::path(dir_.path().toStdString()) / "log";
  }
  /// The records found, or the line of the fault.
  [[nodiscard]] std::string open() const {
    auto log = RecordLog::open(file(), HashTag::kConsensusLog, "do this");
    if (!log) return log.error().what;
    std::string found;
    for (const Bytes& record : log->take_found()) found += std::string(as_text(record)) + "|";
    return found;
  }
  [[nodiscard]] Bytes bytes() const { return **load_file(file(), 1 << 20); }
  void put(ByteView bytes) const { QVERIFY(replace_file(file(), bytes).has_value()); }
  void write(const std::vector<std::string>& records) const {
    auto log = RecordLog::open(file(), HashTag::kConsensusLog, "do this");
    for (const std::string& record : records) QVERIFY(log->append(as_bytes(record)).has_value());
    QVERIFY(log->sync().has_value());
  }

 private:
  QTemporaryDir dir_;
};

}  // namespace

class RecordLogTest : public QObject {
  Q_OBJECT

 private slots:
  void finds_what_it_wrote() {
    const LogDir dir;
    QCOMPARE(dir.open(), std::string());
    dir.write({"one", "", "three"});
    QCOMPARE(dir.open(), std::string("one||three|"));
    dir.write({"four"});
    QCOMPARE(dir.open(), std::string("one||three|four|"));
  }

  /// A limit on the size of files refuses a write as a full disk does: in the middle.
  void a_full_disk_is_a_fault_and_what_was_whole_stays() {
    const LogDir dir;
    dir.write({"one", "two"});
    const pid_t child = ::fork();
    if (child == 0) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{200, 200};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      auto log = RecordLog::open(dir.file(), HashTag::kConsensusLog, "");
      if (!log) ::_exit(1);
      const auto added = log->append(Bytes(500, 'x'));
      ::_exit(!added && !added.error().what.empty() ? 0 : 2);
    }
    int status = 0;
    QVERIFY(::waitpid(child, &status, 0) == child);
    QCOMPARE(status, 0);
    QVERIFY(dir.bytes().size() > 62);  // part of the third was written
    QCOMPARE(dir.open(), std::string("one|two|"));
    dir.write({"three"});
    QCOMPARE(dir.open(), std::string("one|two|three|"));
  }

  void clear_forgets_but_numbers_go_on() {
    const LogDir dir;
    {
      auto log = RecordLog::open(dir.file(), HashTag::kConsensusLog, "");
      QCOMPARE(log->last(), 0ULL);
      QVERIFY(log->append(as_bytes("old")).has_value());
      QVERIFY(log->append(as_bytes("older")).has_value());
      QVERIFY(log->clear().has_value());
      QVERIFY(log->append(as_bytes("new")).has_value());
      QCOMPARE(log->last(), 3ULL);
    }
    QCOMPARE(dir.open(), std::string("new|"));
    auto log = RecordLog::open(dir.file(), HashTag::kConsensusLog, "");
    QCOMPARE(log->last(), 3ULL);
  }

  void cut_anywhere_leaves_the_whole_records_before() {
    const LogDir dir;
    dir.write({"first", "second"});
    const Bytes whole = dir.bytes();
    const std::size_t first_end = 28 + 5;
    for (std::size_t size = 0; size <= whole.size(); ++size) {
      dir.put(ByteView(whole).first(size));
      const std::string expected = size == whole.size() ? "first|second|"
                                   : size >= first_end  ? "first|"
                                                        : "";
      QCOMPARE(dir.open(), expected);
      // The cut is on disk too, and the log goes on behind it.
      dir.write({"next"});
      QCOMPARE(dir.open(), expected + "next|");
    }
  }

  void a_flipped_bit_is_damage_unless_it_is_in_the_last_record() {
    const LogDir dir;
    dir.write({"first", "second", "last"});
    const Bytes whole = dir.bytes();
    const std::size_t last_begin = (28 + 5) + (28 + 6);
    for (std::size_t at = 0; at < whole.size(); ++at) {
      Bytes bad = whole;
      bad[at] ^= 0x10;
      dir.put(bad);
      const std::string found = dir.open();
      if (at >= last_begin) {
        QCOMPARE(found, std::string("first|second|"));
      } else {
        QVERIFY2(found.find("is damaged") != std::string::npos, found.c_str());
        QVERIFY2(found.ends_with("do this"), found.c_str());
        QVERIFY(dir.bytes() == bad);  // nothing is cut off then
      }
    }
  }

  void a_record_in_the_wrong_place_is_damage() {
    const LogDir dir;
    dir.write({"first", "second", "last"});
    const Bytes whole = dir.bytes();
    Bytes without = whole;
    without.erase(without.begin() + 33, without.begin() + 33 + 34);
    dir.put(without);
    QVERIFY(dir.open().find("is damaged") != std::string::npos);
  }

  void another_tag_is_another_log() {
    const LogDir dir;
    dir.write({"first"});
    auto log = RecordLog::open(dir.file(), HashTag::kSegmentRecord, "");
    QVERIFY(log.has_value());
    QVERIFY(log->take_found().empty());
  }
};

TALLY_TEST(RecordLogTest)
#include "record_log_test.moc"
