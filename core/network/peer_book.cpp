// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/peer_book.hpp"

#include <algorithm>
#include <array>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/network/socks.hpp"

namespace tally::network {
namespace {

constexpr std::size_t kMaxEntries =
    (PeerBook::kNewBuckets + PeerBook::kTriedBuckets) * PeerBook::kBucketSize;
constexpr std::int64_t kWeekMs = std::int64_t{7} * 86'400'000;
constexpr std::uint32_t kFirstFailures = 3;
constexpr std::uint32_t kFailures = 10;
constexpr std::int64_t kRetryMs = 600'000;

bool is_a_time(std::int64_t ms) { return ms >= 0 && ms <= start_of(kLastDay).ms; }

bool is_ipv4(const std::string& host) {
  int parts = 0;
  std::size_t at = 0;
  while (at <= host.size()) {
    const std::size_t end = std::min(host.find('.', at), host.size());
    const std::string part = host.substr(at, end - at);
    const bool digits = std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    if (part.empty() || part.size() > 3 || !digits || std::stoi(part) > 255) return false;
    if (part.size() > 1 && part[0] == '0') return false;
    ++parts;
    at = end + 1;
  }
  return parts == 4;
}

bool is_ipv6(const std::string& host) {
  return host.size() >= 2 && host.size() <= 45 && std::ranges::count(host, ':') >= 2 &&
         std::ranges::all_of(host, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == ':' || c == '.';
         });
}

}  // namespace

bool is_plain_address(const std::string& address) {
  const auto parts = split_address(address);
  return parts && parts->port != 0 && (is_ipv4(parts->host) || is_ipv6(parts->host));
}

bool is_own_machine(const std::string& address) {
  const auto parts = split_address(address);
  return parts && (parts->host.starts_with("127.") || parts->host == "::1");
}

bool is_private_network(const std::string& address) {
  const auto parts = split_address(address);
  if (!parts) return false;
  const std::string& host = parts->host;
  constexpr std::array kBegins = {"10.",  "127.", "192.168.", "169.254.", "::1",
                                  "fc",   "fd",   "fe80:"};
  if (std::ranges::any_of(kBegins, [&](const char* it) { return host.starts_with(it); }))
    return is_ipv4(host) || is_ipv6(host);
  if (!is_ipv4(host) || !host.starts_with("172.")) return false;
  const int second = std::stoi(host.substr(4));
  return second >= 16 && second < 32;
}

std::string netgroup(const std::string& address) {
  const auto parts = split_address(address);
  if (!parts) return address;
  // Here everybody is in one hand anyhow, and many nodes are wanted.
  if (is_own_machine(address)) return address;
  const char mark = is_ipv4(parts->host) ? '.' : ':';
  const std::size_t first = parts->host.find(mark);
  if (first == std::string::npos) return parts->host;
  const std::size_t second = parts->host.find(mark, first + 1);
  return parts->host.substr(0, second);
}

std::uint64_t PeerBook::hash(std::initializer_list<std::string> parts) const {
  Writer writer;
  for (const std::string& part : parts) writer.text(part, 256);
  const Key32 digest = hmac_sha256(secret_, {writer.view()});
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number |= static_cast<std::uint64_t>(digest[i]) << (8 * i);
  return number;
}

PeerBook::Place PeerBook::new_place(const Entry& entry) const {
  const std::string source = netgroup(entry.source);
  const std::uint64_t share =
      hash({"new", netgroup(entry.address), source}) % kBucketsPerSource;
  const std::uint64_t bucket = hash({"new bucket", source, std::to_string(share)}) % kNewBuckets;
  const std::uint64_t at = hash({"place", std::to_string(bucket), entry.address}) % kBucketSize;
  return static_cast<Place>(bucket * kBucketSize + at);
}

PeerBook::Place PeerBook::tried_place(const Entry& entry) const {
  const std::uint64_t share = hash({"tried", entry.address}) % kBucketsPerGroup;
  const std::uint64_t bucket =
      hash({"tried bucket", netgroup(entry.address), std::to_string(share)}) % kTriedBuckets;
  const std::uint64_t at = hash({"tried place", std::to_string(bucket), entry.address});
  return static_cast<Place>(bucket * kBucketSize + at % kBucketSize);
}

bool PeerBook::is_stale(const Entry& entry, Timestamp now) {
  const bool is_of_the_future = entry.heard_ms > now.ms + kDayMs;
  if (is_of_the_future || now.ms - entry.heard_ms > kHorizonMs) return true;
  if (entry.success_ms == 0) return entry.failures >= kFirstFailures;
  return entry.failures >= kFailures && now.ms - entry.success_ms > kWeekMs;
}

void PeerBook::remove(const std::string& address) {
  const auto found = entries_.find(address);
  if (found == entries_.end()) return;
  auto& table = found->second.is_tried ? tried_ : new_;
  table.erase(found->second.is_tried ? tried_place(found->second) : new_place(found->second));
  entries_.erase(found);
}

bool PeerBook::settle(Entry entry, Timestamp now) {
  auto& table = entry.is_tried ? tried_ : new_;
  const Place place = entry.is_tried ? tried_place(entry) : new_place(entry);
  if (const auto holder = table.find(place); holder != table.end()) {
    if (!is_stale(entries_.at(holder->second), now)) return false;
    remove(std::string(holder->second));
  }
  table[place] = entry.address;
  const std::string address = entry.address;
  entries_.insert_or_assign(address, std::move(entry));
  return true;
}

void PeerBook::add(const std::string& address, const std::string& source, Timestamp now) {
  if (!is_plain_address(address)) return;
  if (const auto known = entries_.find(address); known != entries_.end()) {
    known->second.heard_ms = std::max(known->second.heard_ms, now.ms);
    return;
  }
  Entry entry;
  entry.address = address;
  entry.source = is_plain_address(source) ? source : address;
  entry.heard_ms = now.ms;
  settle(std::move(entry), now);
}

void PeerBook::attempted(const std::string& address, Timestamp now) {
  const auto found = entries_.find(address);
  if (found == entries_.end()) return;
  found->second.attempt_ms = now.ms;
  ++found->second.failures;  // until it succeeds
}

void PeerBook::succeeded(const std::string& address, Timestamp now) {
  if (!is_plain_address(address)) return;
  const auto found = entries_.find(address);
  Entry entry;
  if (found != entries_.end()) entry = found->second;
  if (entry.address.empty()) entry.address = entry.source = address;
  entry.heard_ms = entry.success_ms = now.ms;
  entry.failures = 0;
  if (entry.is_tried) {
    found->second = entry;
    return;
  }
  Entry tried = entry;
  tried.is_tried = true;
  remove(address);
  // Its place among the tried is held by one that still answers: it stays where it was.
  if (!settle(std::move(tried), now)) settle(std::move(entry), now);
}

std::size_t PeerBook::tried() const { return tried_.size(); }

std::optional<std::string> PeerBook::pick(std::uint64_t chance, bool only_new,
                                          Timestamp now) const {
  const bool from_tried = !only_new && !tried_.empty() && (new_.empty() || chance % 2 == 0);
  const auto& table = from_tried ? tried_ : new_;
  if (table.empty()) return std::nullopt;
  // The first place at or behind a chance one: buckets are the same for everybody's share.
  const std::size_t places = (from_tried ? kTriedBuckets : kNewBuckets) * kBucketSize;
  auto at = table.lower_bound(static_cast<Place>((chance >> 1) % places));
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (at == table.end()) at = table.begin();
    const Entry& entry = entries_.at(at->second);
    const bool is_rested = entry.attempt_ms > now.ms || now.ms - entry.attempt_ms >= kRetryMs;
    if (!is_stale(entry, now) && is_rested) return at->second;
    ++at;
  }
  return std::nullopt;
}

std::vector<std::string> PeerBook::share(std::uint64_t chance, Timestamp now) const {
  std::vector<std::string> good;
  for (const auto& [address, entry] : entries_)
    if (!is_stale(entry, now)) good.push_back(address);
  const std::size_t part = std::max((good.size() * 23 + 99) / 100, kLeastShared);
  const std::size_t wanted = std::min({kMaxShared, part, good.size()});
  // A shuffle by a secret order that differs each time.
  const std::string salt = std::to_string(chance);
  std::ranges::sort(good, {}, [&](const std::string& it) { return hash({"share", salt, it}); });
  good.resize(wanted);
  return good;
}

struct PeerBook::File {
  Key32 secret{};
  std::vector<Entry> entries;
  struct Anchor {
    std::string address;
    template <typename Io, typename Self>
    static void fields(Io& io, Self& it) {
      io.text(it.address, 64);
    }
  };
  std::vector<Anchor> anchors;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.secret);
    io.list(it.entries, kMaxEntries);
    io.list(it.anchors, kAnchors);
  }
};

Bytes PeerBook::save() const {
  File file;
  file.secret = secret_;
  for (const auto& [address, entry] : entries_) file.entries.push_back(entry);
  for (const std::string& anchor : anchors)
    if (file.anchors.size() < kAnchors && is_plain_address(anchor))
      file.anchors.push_back({anchor});
  return encode(file);
}

PeerBook PeerBook::load(ByteView bytes, const Key32& fresh_secret) {
  const auto file = decode<File>(bytes);
  if (!file) return PeerBook(fresh_secret);
  PeerBook book(file->secret);
  for (const Entry& entry : file->entries)
    if (is_plain_address(entry.address) && is_plain_address(entry.source) &&
        is_a_time(entry.heard_ms) && is_a_time(entry.attempt_ms) && is_a_time(entry.success_ms) &&
        !book.entries_.contains(entry.address))
      book.settle(entry, Timestamp{entry.heard_ms});
  for (const File::Anchor& anchor : file->anchors) book.anchors.push_back(anchor.address);
  return book;
}

}  // namespace tally::network
