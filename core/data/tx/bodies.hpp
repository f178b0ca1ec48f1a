// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>
#include <vector>

#include "core/data/tx/account_bodies.hpp"
#include "core/data/tx/credit_bodies.hpp"
#include "core/data/tx/loan_life_bodies.hpp"
#include "core/data/tx/loan_terms.hpp"
#include "core/data/tx/mandate_bodies.hpp"
#include "core/data/tx/note_bodies.hpp"
#include "core/data/tx/security_bodies.hpp"
#include "core/data/tx/stake_bodies.hpp"

/// What a transaction does: one struct a kind, each with a number that never changes.
/// The rules of each kind stand in core/contract/body/.
namespace tally {

inline constexpr std::size_t kMaxReferenceBytes = 64;
inline constexpr std::size_t kMaxSymbolBytes = 8;
inline constexpr std::size_t kMaxAssetNameBytes = 40;
inline constexpr std::uint8_t kMaxDecimals = 10;
inline constexpr std::uint32_t kMaxCollectedLoans = 100;

/// Moves money of the sender's own to somebody.
struct Transfer {
  static constexpr std::uint16_t kKind = 1;
  AccountId to;
  AssetId asset;
  Amount amount;
  std::string reference;  ///< the sender's words to the receiver, public

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.to);
    io(self.asset);
    io(self.amount);
    io.text(self.reference, kMaxReferenceBytes);
  }
  friend bool operator==(const Transfer&, const Transfer&) = default;
};

/// Creates an asset; the sender becomes its issuer.
struct CreateAsset {
  static constexpr std::uint16_t kKind = 2;
  std::string symbol;  ///< A–Z and digits, 2 … 8
  std::string name;
  std::uint8_t decimals = 2;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.symbol, kMaxSymbolBytes);
    io.text(self.name, kMaxAssetNameBytes);
    io(self.decimals);
  }
  friend bool operator==(const CreateAsset&, const CreateAsset&) = default;
};

/// The issuer brings new money of its asset into being.
struct IssueAsset {
  static constexpr std::uint16_t kKind = 3;
  AssetId asset;
  AccountId to;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset);
    io(self.to);
    io(self.amount);
  }
  friend bool operator==(const IssueAsset&, const IssueAsset&) = default;
};

/// A holder takes money out of being (redeemed with the issuer, outside the chain).
struct RedeemAsset {
  static constexpr std::uint16_t kKind = 4;
  AssetId asset;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset);
    io(self.amount);
  }
  friend bool operator==(const RedeemAsset&, const RedeemAsset&) = default;
};

/// Lists a loan. Its LoanId is the TxId of this transaction.
struct ApplyForLoan {
  static constexpr std::uint16_t kKind = 10;
  LoanTerms terms;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.terms);
  }
  friend bool operator==(const ApplyForLoan&, const ApplyForLoan&) = default;
};

/// The borrower takes the listing back before it is funded; all bids are released.
struct WithdrawApplication {
  static constexpr std::uint16_t kKind = 11;
  LoanId loan;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
  }
  friend bool operator==(const WithdrawApplication&, const WithdrawApplication&) = default;
};

/// Offers to lend part of a listing at `rate` or above. The amount becomes a hold on the lender's
/// own balance until the auction ends or the bid is withdrawn.
struct PlaceBid {
  static constexpr std::uint16_t kKind = 12;
  LoanId loan;
  Amount amount;
  RatePpb rate;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.amount);
    io(self.rate);
  }
  friend bool operator==(const PlaceBid&, const PlaceBid&) = default;
};

struct WithdrawBid {
  static constexpr std::uint16_t kKind = 13;
  LoanId loan;
  std::uint32_t bid = 0;  ///< the number that BidPlaced gave it

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.bid);
  }
  friend bool operator==(const WithdrawBid&, const WithdrawBid&) = default;
};

/// Pays the next instalment with everything due on it. Travels on the loan's own lane, its nonce
/// the instalment's number (and above it the sender's epoch, instalment_nonce), so later
/// instalments can be signed ahead. Anybody may pay.
struct PayInstalment {
  static constexpr std::uint16_t kKind = 14;
  LoanId loan;
  Amount limit;  ///< the most that the sender agrees to pay; refused if more is due

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.limit);
  }
  friend bool operator==(const PayInstalment&, const PayInstalment&) = default;
};

/// Pays everything that is owed today and closes the loan.
struct PayOffLoan {
  static constexpr std::uint16_t kKind = 15;
  LoanId loan;
  Amount limit;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.limit);
  }
  friend bool operator==(const PayOffLoan&, const PayOffLoan&) = default;
};

/// Brings what borrowers have paid on the sender's notes into the sender's balance.
struct CollectPayments {
  static constexpr std::uint16_t kKind = 16;
  std::vector<LoanId> loans;  ///< ascending, without repeats, 1 … kMaxCollectedLoans

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.loans, kMaxCollectedLoans);
  }
  friend bool operator==(const CollectPayments&, const CollectPayments&) = default;
};

/// Pays any amount on a loan: what is owed, oldest instalment first and within it in the order that
/// the terms name; then instalments ahead. On a loan in default it is a recovery. Anybody may pay.
struct PayAny {
  static constexpr std::uint16_t kKind = 17;
  LoanId loan;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.amount);
  }
  friend bool operator==(const PayAny&, const PayAny&) = default;
};

enum class PrepaymentEffect : std::uint8_t {
  kShorten = 0,  ///< the instalments stay, there are fewer
  kLower = 1,    ///< as many instalments, lower ones
};

/// Pays principal back before its time, with the interest on it since the last due date.
struct PrepayPrincipal {
  static constexpr std::uint16_t kKind = 18;
  LoanId loan;
  Amount principal;
  PrepaymentEffect effect = PrepaymentEffect::kShorten;
  Amount limit;  ///< the most that the sender agrees to pay in all

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.principal);
    io.enumerator(self.effect, PrepaymentEffect::kLower);
    io(self.limit);
  }
  friend bool operator==(const PrepayPrincipal&, const PrepayPrincipal&) = default;
};

using Body = std::variant<Transfer, CreateAsset, IssueAsset, RedeemAsset, ApplyForLoan,
                          WithdrawApplication, PlaceBid, WithdrawBid, PayInstalment, PayOffLoan,
                          CollectPayments, PayAny, PrepayPrincipal, SetAutopay,
                          ProposeChange, VoteOnChange, AcceptLoan,
                          RegisterReference, PostRate,
                          TransferNote, OfferNote, WithdrawOffer, TakeOffer,
                          SetMandate, EndMandate,
                          PledgeCollateral, GuaranteeLoan, BidForCollateral, PostPrice,
                          AgreeMargin, CallMargin,
                          RegisterValidator, Delegate, Undelegate, Redelegate, SetCommission,
                          ClaimReward, Unjail, ReportDoubleVote,
                          IssuerRegister, StatusAnchor, CredentialGrant, GrantRevoke,
                          PublishSealingKey, SetPolicy, CancelAhead>;

/// "transfer", "place_bid", …: the name in RPC and exports.
[[nodiscard]] const char* kind_name(const Body& body);

}  // namespace tally
