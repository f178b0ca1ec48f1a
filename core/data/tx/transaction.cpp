// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tx/transaction.hpp"

#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

bool verify_joint(const Policy& policy, const TxId& id, const JointSignature& joint) {
  const std::vector<PublicKey> keys = keys_of(policy);
  if (!is_sound(policy) || joint.size() != threshold_of(policy)) return false;
  for (std::size_t i = 0; i < joint.size(); ++i) {
    if (i > 0 && joint[i].index <= joint[i - 1].index) return false;
    if (joint[i].index >= keys.size()) return false;
    if (!verify(keys[joint[i].index], id_cast<Hash256>(id), joint[i].signature)) return false;
  }
  return true;
}

bool verify_policy(const Policy& policy, const TxId& id, const Signature& signature,
                   const JointSignature& joint) {
  if (is_joint(policy)) return verify_joint(policy, id, joint);
  return verify(keys_of(policy).front(), id_cast<Hash256>(id), signature);
}

struct KindName {
  const char* operator()(const Transfer&) const { return "transfer"; }
  const char* operator()(const CreateAsset&) const { return "create_asset"; }
  const char* operator()(const IssueAsset&) const { return "issue_asset"; }
  const char* operator()(const RedeemAsset&) const { return "redeem_asset"; }
  const char* operator()(const ApplyForLoan&) const { return "apply_for_loan"; }
  const char* operator()(const WithdrawApplication&) const { return "withdraw_application"; }
  const char* operator()(const PlaceBid&) const { return "place_bid"; }
  const char* operator()(const WithdrawBid&) const { return "withdraw_bid"; }
  const char* operator()(const PayInstalment&) const { return "pay_instalment"; }
  const char* operator()(const PayOffLoan&) const { return "pay_off_loan"; }
  const char* operator()(const CollectPayments&) const { return "collect_payments"; }
  const char* operator()(const PayAny&) const { return "pay_any"; }
  const char* operator()(const PrepayPrincipal&) const { return "prepay_principal"; }
  const char* operator()(const SetAutopay&) const { return "set_autopay"; }
  const char* operator()(const ProposeChange&) const { return "propose_change"; }
  const char* operator()(const VoteOnChange&) const { return "vote_on_change"; }
  const char* operator()(const AcceptLoan&) const { return "accept_loan"; }
  const char* operator()(const RegisterReference&) const { return "register_reference"; }
  const char* operator()(const PostRate&) const { return "post_rate"; }
  const char* operator()(const TransferNote&) const { return "transfer_note"; }
  const char* operator()(const OfferNote&) const { return "offer_note"; }
  const char* operator()(const WithdrawOffer&) const { return "withdraw_offer"; }
  const char* operator()(const TakeOffer&) const { return "take_offer"; }
  const char* operator()(const SetMandate&) const { return "set_mandate"; }
  const char* operator()(const EndMandate&) const { return "end_mandate"; }
  const char* operator()(const PledgeCollateral&) const { return "pledge_collateral"; }
  const char* operator()(const GuaranteeLoan&) const { return "guarantee_loan"; }
  const char* operator()(const BidForCollateral&) const { return "bid_for_collateral"; }
  const char* operator()(const PostPrice&) const { return "post_price"; }
  const char* operator()(const AgreeMargin&) const { return "agree_margin"; }
  const char* operator()(const CallMargin&) const { return "call_margin"; }
  const char* operator()(const RegisterValidator&) const { return "register_validator"; }
  const char* operator()(const Delegate&) const { return "delegate"; }
  const char* operator()(const Undelegate&) const { return "undelegate"; }
  const char* operator()(const Redelegate&) const { return "redelegate"; }
  const char* operator()(const SetCommission&) const { return "set_commission"; }
  const char* operator()(const ClaimReward&) const { return "claim_reward"; }
  const char* operator()(const Unjail&) const { return "unjail"; }
  const char* operator()(const ReportDoubleVote&) const { return "report_double_vote"; }
  const char* operator()(const IssuerRegister&) const { return "issuer_register"; }
  const char* operator()(const StatusAnchor&) const { return "status_anchor"; }
  const char* operator()(const CredentialGrant&) const { return "credential_grant"; }
  const char* operator()(const GrantRevoke&) const { return "grant_revoke"; }
  const char* operator()(const PublishSealingKey&) const { return "publish_sealing_key"; }
  const char* operator()(const SetPolicy&) const { return "set_policy"; }
  const char* operator()(const CancelAhead&) const { return "cancel_ahead"; }
};

}  // namespace

const char* kind_name(const Body& body) { return std::visit(KindName{}, body); }

TxId id_of(const TransactionContent& content) {
  return id_cast<TxId>(tagged_hash(HashTag::kTransaction, {encode(content)}));
}

std::optional<LoanId> lane_of(const TransactionContent& content) {
  if (const auto* pay = std::get_if<PayInstalment>(&content.body)) return pay->loan;
  if (const auto* cancel = std::get_if<CancelAhead>(&content.body)) return cancel->loan;
  return std::nullopt;
}

Hash256 lane_name(const TransactionContent& content, const AccountId& sender) {
  const auto loan = lane_of(content);
  if (!loan) return id_cast<Hash256>(sender);
  Hash256 name = id_cast<Hash256>(*loan);
  // Whoever cancels must not get between the payments of others.
  if (std::holds_alternative<CancelAhead>(content.body))
    for (std::size_t i = 0; i < name.bytes.size(); ++i) name.bytes[i] ^= sender.bytes[i];
  return name;
}

std::uint64_t place_in_lane(const TransactionContent& content) {
  if (std::holds_alternative<PayInstalment>(content.body)) return number_in(content.nonce);
  return content.nonce;
}

KnownTransaction know(Transaction transaction) {
  KnownTransaction known;
  known.size_bytes = encode(transaction).size();
  known.id = id_of(transaction.content);
  known.sender = account_of(transaction.content.sender);
  known.fee_payer = transaction.content.fee_payer ? account_of(*transaction.content.fee_payer)
                                                  : known.sender;
  known.transaction = std::move(transaction);
  return known;
}

Result<KnownTransaction, DecodeError> decode_transaction(ByteView bytes) {
  if (bytes.size() > kMaxTransactionBytes) return Fail{DecodeError::kTooLong};
  TALLY_TRY(Transaction transaction, decode<Transaction>(bytes));
  if (transaction.content.version != kTransactionVersion) return Fail{DecodeError::kUnknownVariant};
  const auto& payer = transaction.content.fee_payer;
  if ((payer && !is_joint(*payer)) != transaction.fee_payer_signature.has_value())
    return Fail{DecodeError::kNotCanonical};
  return know(std::move(transaction));
}

std::size_t signature_bytes(const TransactionContent& content) {
  constexpr std::size_t kCount = 4;
  constexpr std::size_t kIndexed = sizeof(Signature) + 1;
  const auto& payer = content.fee_payer;
  const std::size_t sender = is_joint(content.sender)
                                 ? kCount + threshold_of(content.sender) * kIndexed
                                 : sizeof(Signature);
  if (payer && is_joint(*payer)) return sender + kCount + threshold_of(*payer) * kIndexed;
  return sender + 1 + (payer ? sizeof(Signature) : 0);
}

bool verify_signatures(const KnownTransaction& known) {
  const Transaction& tx = known.transaction;
  if (!verify_policy(tx.content.sender, known.id, tx.sender_signature, tx.sender_joint))
    return false;
  const auto& payer = tx.content.fee_payer;
  if ((payer && !is_joint(*payer)) != tx.fee_payer_signature.has_value()) return false;
  if (!payer) return true;
  return verify_policy(*payer, known.id, tx.fee_payer_signature.value_or(Signature{}),
                       tx.fee_payer_joint);
}

Transaction sign(TransactionContent content, const SecretKey& key) {
  TALLY_CHECK(content.sender == Policy{SingleKeyPolicy{key.public_key()}}, "signing as another");
  const Signature signature = key.sign(id_cast<Hash256>(id_of(content)));
  return Transaction{std::move(content), signature, std::nullopt};
}

Transaction sign_sponsored(TransactionContent content, const SecretKey& key,
                           const SecretKey& fee_payer_key) {
  content.fee_payer = Policy{SingleKeyPolicy{fee_payer_key.public_key()}};
  Transaction transaction = sign(std::move(content), key);
  transaction.fee_payer_signature =
      fee_payer_key.sign(id_cast<Hash256>(id_of(transaction.content)));
  return transaction;
}

}  // namespace tally
