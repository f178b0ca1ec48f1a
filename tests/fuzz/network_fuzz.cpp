// SPDX-License-Identifier: GPL-3.0-or-later
// What comes through a socket between nodes, and what the peer logic makes of it.
#include <deque>

#include "core/network/exchange.hpp"
#include "core/network/socks.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace tally;
using namespace tally::network;
using test::FuzzInput;

namespace {

Key32 key_of(std::uint8_t number) {
  Key32 key{};
  key.fill(number);
  return key;
}

std::uint16_t kind_of(ByteView message) {
  return static_cast<std::uint16_t>(message[0] | message[1] << 8);
}

void read_message(ByteView bytes) {
  const test::HeapMeter meter;
  const auto message = decode_message(bytes);
  test::demand_small_heap(meter, bytes.size());
  if (!message) return;
  TALLY_CHECK(bytes.size() <= size_limit(kind_of(bytes)), "no longer than its kind may be");
  TALLY_CHECK(encode_message(*message) == to_bytes(bytes), "one encoding alone");
}

/// A node that has one of everything.
struct Store : Backend {
  [[nodiscard]] bool knows_tx(const TxId& id) const override { return id.bytes[0] < 128; }
  [[nodiscard]] std::optional<Bytes> tx(const TxId& id) const override {
    return knows_tx(id) ? std::optional(Bytes(300, 1)) : std::nullopt;
  }
  [[nodiscard]] const Block* candidate(const BlockId& id) const override {
    return id.bytes[0] < 128 ? &block : nullptr;
  }
  [[nodiscard]] std::optional<Bytes> final_block(Height height) const override {
    return height < 100 ? std::optional(Bytes(500, 2)) : std::nullopt;
  }
  [[nodiscard]] bool knows_letter(const LetterId& id) const override { return id.bytes[0] < 128; }
  [[nodiscard]] std::optional<Bytes> status_list(const Hash256&) const override {
    return Bytes(100, 3);
  }
  Block block;
};

/// One peer of ours, who says whatever the input wants, at whatever time.
class Talk {
 public:
  Talk() : theirs_(true, key_of(2), key_of(3)), ours_(options(), store_) {
    ours_.opened(kPeer, true, "10.2.0.1:50000", now_);
    for (const Bytes& frame : theirs_.begin()) ours_.took(kPeer, frame, now_);
    carry();
    Hello hello;
    hello.chain = options().chain;
    hello.time = now_.wall;
    hello.listen_port = 7111;
    hello.height = 50;
    say(encode_message({hello}));
  }
  void say(ByteView message) {
    if (!is_open_) return;
    for (const Bytes& frame : theirs_.pack(message)) ours_.took(kPeer, frame, now_);
    carry();
  }
  void pass(std::int64_t ms) {
    now_.steady_ms += ms;
    now_.wall.ms += ms;
    ours_.tick(now_);
    carry();
  }
  Exchange& ours() { return ours_; }
  [[nodiscard]] Moment now() const { return now_; }

 private:
  static constexpr PeerNumber kPeer = 7;
  static ExchangeOptions options() {
    ExchangeOptions options;
    options.static_key = key_of(1);
    options.listen_port = 7111;
    options.agent = "ours";
    options.entropy = [] { return key_of(4); };
    return options;
  }
  void carry() {
    for (Action& action : ours_.take_actions()) {
      if (const auto* closed = std::get_if<ClosePeer>(&action))
        is_open_ = is_open_ && closed->peer != kPeer;
      const auto* send = std::get_if<SendFrame>(&action);
      if (send == nullptr || send->to != kPeer) continue;
      const SecureChannel::Heard heard = theirs_.take(send->frame);
      TALLY_CHECK(!heard.broken, "what we send can be read");
      for (const Bytes& answer : heard.answers) ours_.took(kPeer, answer, now_);
      if (!heard.answers.empty()) carry();
    }
  }

  Store store_;
  SecureChannel theirs_;
  Moment now_{1'000'000, Timestamp{1'700'000'000'000}};
  bool is_open_ = true;
  Exchange ours_;
};

void talk(FuzzInput input) {
  Talk talk;
  for (int steps = 0; !input.empty() && steps < 64; ++steps) {
    const std::uint8_t what = input.byte();
    if (what < 200) {
      talk.say(input.piece());
    } else if (what < 230) {
      talk.pass(std::int64_t{1} << (what - 200));
    } else if (what < 240) {
      talk.ours().set_height(what - 200, talk.now());
    } else {
      BlockId wanted;
      wanted.bytes.fill(what);
      talk.ours().want_block(wanted, talk.now());
    }
    TALLY_CHECK(talk.ours().peer_count() <= kMaxInbound + kMaxOutbound, "peers are bounded");
  }
}

/// Frames as they come, before anything is sealed.
void raw_frames(FuzzInput input, bool is_initiator) {
  SecureChannel channel(is_initiator, key_of(1), key_of(2));
  static_cast<void>(channel.begin());
  while (!input.empty()) {
    const auto heard = channel.take(input.piece());
    TALLY_CHECK(!heard.message, "nobody without the keys says anything");
    if (heard.broken) return;
  }
}

/// Fragments that a peer has sealed, of any length and in any order.
void sealed_frames(FuzzInput input) {
  SecureChannel channel(false, key_of(1), key_of(2));
  NoiseHandshake peer(true, key_of(3), key_of(4), as_bytes(kPrologue));
  const auto answer = channel.take(peer.write({}));
  TALLY_CHECK(peer.read(answer.answers.at(0)).has_value(), "the second message");
  static_cast<void>(channel.take(peer.write({})));
  TALLY_CHECK(channel.is_open(), "the channel is open");
  NoiseCipher cipher = peer.split().send;
  std::size_t sent = 0;
  const test::HeapMeter meter;
  while (!input.empty()) {
    const Bytes frame = cipher.seal({}, input.piece());
    sent += frame.size();
    const auto heard = channel.take(frame);
    if (heard.broken) return;
    TALLY_CHECK(!heard.message || heard.message->size() <= kMaxMessageBytes, "bounded");
  }
  TALLY_CHECK(meter.peak_bytes() <= static_cast<std::int64_t>(4 * sent) + test::kHeapStart,
              "a channel keeps what it received");
}

void addresses(ByteView bytes) {
  const std::string text(as_text(bytes));
  static_cast<void>(is_plain_address(text));
  static_cast<void>(is_own_machine(text));
  static_cast<void>(netgroup(text));
  if (const auto target = split_address(text))
    TALLY_CHECK(socks_request(*target).size() == 10 + target->host.size(), "a whole request");
  static_cast<void>(socks_granted(bytes));
}

void peer_book(ByteView bytes) {
  PeerBook book = PeerBook::load(bytes, key_of(9));
  const Bytes saved = book.save();
  TALLY_CHECK(PeerBook::load(saved, key_of(8)).save() == saved, "a book is read as it is written");
  const Timestamp now{1'700'000'000'000};
  for (const std::string& address : book.share(5, now))
    TALLY_CHECK(is_plain_address(address), "names of hosts are not shared");
  for (std::uint64_t chance = 0; chance < 4; ++chance) {
    const auto picked = book.pick(chance * 0x9e37'79b9'7f4a'7c15, chance == 0, now);
    if (!picked) continue;
    book.attempted(*picked, now);
    if (chance > 1) book.succeeded(*picked, now);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzInput input(data, size);
  switch (input.byte() % 7) {
    case 0: read_message(input.rest()); break;
    case 1: talk(input); break;
    case 2: raw_frames(input, false); break;
    case 3: raw_frames(input, true); break;
    case 4: sealed_frames(input); break;
    case 5: addresses(input.rest()); break;
    default: peer_book(input.rest());
  }
  return 0;
}
