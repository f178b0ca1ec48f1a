// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/data/crypto/channel.hpp"
#include "core/network/outbox.hpp"

/// Addresses of nodes that others named, kept so that nobody can fill the book with his own.
/// Shape:  an address is *new* until a call to it succeeds, then *tried*. Each has one place, found
///         by a secret hash: for new ones from its netgroup and the netgroup of who named it, for
///         tried ones from its netgroup. So one netgroup, whatever it says, reaches a small share
///         of the places: a /16 of IPv4, a /32 of IPv6.
/// Places: new 1024 buckets of 64, a netgroup of sources reaches 64 of the buckets; tried 256 of
///         64, a netgroup reaches 8. Who holds a place keeps it, unless it is stale (not heard of
///         for 30 days, or three calls failed and none succeeded, or ten within a week).
/// Time:   wall clock, milliseconds. Chance is given from outside.
/// Thread: a value.
/// Source: the design of Bitcoin Core's addrman.
namespace tally::network {

/// "192.0.2.1:7111" or "[2001:db8::1]:7111"; names are never taken from others, since looking them
/// up would tell a name server whom we call.
[[nodiscard]] bool is_plain_address(const std::string& address);
[[nodiscard]] bool is_own_machine(const std::string& address);
/// Of a home or an office: nobody outside has such an address.
[[nodiscard]] bool is_private_network(const std::string& address);
/// What is likely to be in one hand.
[[nodiscard]] std::string netgroup(const std::string& address);

class PeerBook {
 public:
  static constexpr std::size_t kNewBuckets = 1'024;
  static constexpr std::size_t kTriedBuckets = 256;
  static constexpr std::size_t kBucketSize = 64;
  static constexpr std::size_t kBucketsPerSource = 64;
  static constexpr std::size_t kBucketsPerGroup = 8;
  static constexpr std::size_t kLeastShared = 10;
  static constexpr std::size_t kMaxShared = 250;
  static constexpr std::size_t kAnchors = 2;
  static constexpr std::int64_t kHorizonMs = std::int64_t{30} * 86'400'000;

  explicit PeerBook(const Key32& secret) : secret_(secret) {}

  /// `source` named it; its own address when it called us and said where it listens.
  void add(const std::string& address, const std::string& source, Timestamp now);
  void attempted(const std::string& address, Timestamp now);
  void succeeded(const std::string& address, Timestamp now);

  /// One to call, half of the time a tried one; with `only_new` never.
  [[nodiscard]] std::optional<std::string> pick(std::uint64_t chance, bool only_new,
                                                Timestamp now) const;
  /// What others are told: 23 of 100, kLeastShared to kMaxShared, nothing that is stale.
  [[nodiscard]] std::vector<std::string> share(std::uint64_t chance, Timestamp now) const;

  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] std::size_t tried() const;

  /// The last outbound peers, called first after a restart: whoever poisons the book meanwhile does
  /// not get all of our connections.
  std::vector<std::string> anchors;

  /// For the file in the data directory; what cannot be read is an empty book.
  [[nodiscard]] Bytes save() const;
  [[nodiscard]] static PeerBook load(ByteView bytes, const Key32& fresh_secret);

 private:
  struct Entry {
    std::string address;
    std::string source;
    std::int64_t heard_ms = 0;
    std::int64_t attempt_ms = 0;
    std::int64_t success_ms = 0;
    std::uint32_t failures = 0;  ///< since the last success
    bool is_tried = false;

    template <typename Io, typename Self>
    static void fields(Io& io, Self& it) {
      io.text(it.address, 64);
      io.text(it.source, 64);
      io(it.heard_ms);
      io(it.attempt_ms);
      io(it.success_ms);
      io(it.failures);
      io(it.is_tried);
    }
  };
  using Place = std::uint32_t;  ///< bucket · kBucketSize + position
  struct File;

  [[nodiscard]] std::uint64_t hash(std::initializer_list<std::string> parts) const;
  [[nodiscard]] Place new_place(const Entry& entry) const;
  [[nodiscard]] Place tried_place(const Entry& entry) const;
  [[nodiscard]] static bool is_stale(const Entry& entry, Timestamp now);
  /// False when the place is held by one that is not stale.
  bool settle(Entry entry, Timestamp now);
  void remove(const std::string& address);

  Key32 secret_;
  std::map<std::string, Entry> entries_;
  std::map<Place, std::string> new_;
  std::map<Place, std::string> tried_;
};

}  // namespace tally::network
