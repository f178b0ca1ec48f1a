// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/message.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::network {
namespace {

constexpr std::size_t kCertificateBytes = 8 * 1024;  // 100 signatures and the rest

}  // namespace

std::size_t size_limit(std::uint16_t kind) {
  switch (kind) {
    case Hello::kKind: return 256;
    case Status::kKind:
    case Ping::kKind:
    case Pong::kKind:
    case AskRange::kKind:
    case AskAddresses::kKind:
    case AskSnapshot::kKind:
    case AskLight::kKind:
    case AskChunk::kKind: return 64;
    case SaidProposal::kKind:
    case SaidVote::kKind: return 256;
    case SaidPolka::kKind:
    case SaidCommit::kKind: return kCertificateBytes;
    case AskBlock::kKind: return 64;
    case GiveBlock::kKind:
    case GiveMissing::kKind: return kMaxBlockBytes + 64;
    case AskCompact::kKind: return 64;
    case GiveCompact::kKind: return kMaxCompactBytes;
    case AskMissing::kKind: return 2 * kMaxBlockTransactions + 64;
    case AnnounceTxs::kKind: return 32 * kMaxAnnounced + 64;
    case AskTxs::kKind: return 32 * kMaxAsked + 64;
    case GiveTx::kKind: return kMaxTransactionBytes + 64;
    case GiveAddresses::kKind: return 68 * kMaxAddresses + 64;
    case GiveRange::kKind: return kRangeBytes + kMaxFinalBlockBytes + 256;
    case AnnounceLetters::kKind: return 32 * kMaxLettersAnnounced + 64;
    case AskLetters::kKind: return 32 * kMaxLettersAsked + 64;
    case GiveLetter::kKind: return kMaxLetterBytes + 256;
    case AskStatusList::kKind: return 64;
    case GiveStatusList::kKind: return kMaxCarriedListBytes + 64;
    case GiveSnapshot::kKind: return kMaxManifestBytes + 64;
    case GiveLight::kKind: return 3 * kCertificateBytes;  // a header, a commit and a set
    case GiveChunk::kKind: return kMaxChunkBytes + 64;
    default: return 0;
  }
}

Bytes encode_message(const Message& message) { return encode(message); }

Result<Message, DecodeError> decode_message(ByteView bytes) {
  if (bytes.size() < 2) return Fail{DecodeError::kTruncated};
  const auto kind = static_cast<std::uint16_t>(bytes[0] | (bytes[1] << 8));
  const std::size_t limit = size_limit(kind);
  if (limit == 0) return Fail{DecodeError::kUnknownVariant};
  if (bytes.size() > limit) return Fail{DecodeError::kTooLong};
  auto message = decode<Message>(bytes);
  if (!message) return Fail{message.error()};
  return *std::move(message);
}

}  // namespace tally::network
