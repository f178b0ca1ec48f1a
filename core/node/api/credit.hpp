// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/data/tx/credit_bodies.hpp"
#include "core/node/api/rejection.hpp"
#include "core/node/api/subscription.hpp"
#include "core/data/result.hpp"

/// The user's side of credit facts: documents held, requests made and received, files of loans, and
/// for who attests, an office. Everything that passes between people goes in sealed letters.
/// Errors: CreditError, then those of the wallet (the keys lie there) and of the node.
/// Thread: as Node: any thread, returns at once; callbacks on a thread of the service.
namespace tally::node {

struct CreditFact {
  std::string claim;  ///< its path: "grade", "score/band"
  std::string value;  ///< one line of plain text, their words
};

/// Copies of one credential, one for each lender.
struct CreditDocument {
  std::string id;
  AccountId issuer;
  std::string vct;
  Timestamp issued;
  Timestamp expires;  ///< 0: does not say
  std::uint32_t copies = 0;
  std::uint32_t copies_left = 0;
  std::vector<CreditFact> facts;
};

struct FactWanted {
  std::string claim;
  bool required = false;
};

enum class RequestState : std::uint8_t {
  kWaiting = 0,   ///< for the borrower
  kOnItsWay = 1,  ///< answered; its consent is not in a block yet
  kShown = 2,
  kRefused = 3,
  kExpired = 4,
  kFailed = 5,    ///< an answer came that does not hold; `problem` says why
  kWithdrawn = 6, ///< consent was taken back
};

/// A lender's question about a borrower, as either side sees it.
struct FactRequest {
  std::string id;
  LoanId loan;
  AccountId lender;
  AccountId borrower;
  std::string vct;
  std::vector<FactWanted> facts;
  std::string purpose;  ///< the lender's words
  std::int64_t retention_days = 0;
  Timestamp asked_at;
  Timestamp expires;
  RequestState state = RequestState::kWaiting;
  std::optional<GrantId> grant;
  std::vector<std::string> shown;  ///< claims, once answered
  std::string problem;
};

/// What a lender keeps of a borrower for one loan.
struct LoanFile {
  std::string id;  ///< of the request
  LoanId loan;
  AccountId borrower;
  AccountId issuer;
  std::string issuer_name;  ///< as it registered itself
  std::string vct;
  std::vector<CreditFact> facts;  ///< checked by this node when they came
  Timestamp issued;
  Timestamp expires;
  Timestamp checked_at;
  GrantId grant;
  bool withdrawn = false;  ///< the borrower wants it deleted
  /// What the newest list that this node has says now: 0 valid, 1 revoked, 2 suspended, 3 other.
  std::uint8_t status = 0;
};

/// Whether a file proves what was known when the loan was signed.
struct FileProof {
  LoanId loan;
  Height signed_height = 0;   ///< of the consent, or of the disbursal once there is one
  Timestamp signed_at;
  std::uint32_t epoch_then = 0;  ///< of the status list in force then; 0: there was none
  std::uint8_t status_then = 0;  ///< as LoanFile::status
  std::uint32_t epoch_now = 0;
  std::uint8_t status_now = 0;
  std::vector<CreditFact> facts;
};

struct IssueOrder {
  std::string id;
  AccountId holder;
  std::string vct;
  std::uint32_t copies = 0;
  Timestamp came_at;
};

struct IssuedRow {
  std::uint64_t index = 0;  ///< in the status list
  AccountId holder;
  std::string vct;
  Timestamp issued;
  std::uint8_t status = 0;
};

/// Everything of the user's at one moment.
struct CreditView {
  bool is_open = false;           ///< the wallet's keys are there
  bool has_sealing_key = false;   ///< on the chain: others can write to this account
  std::vector<CreditDocument> documents;
  std::vector<FactRequest> asked_of_me;  ///< newest first
  std::vector<FactRequest> asked_by_me;  ///< newest first
  std::vector<LoanFile> files;           ///< newest first
  bool is_office = false;
  std::vector<IssueOrder> orders;  ///< not yet filled
  std::vector<IssuedRow> issued;   ///< newest first, at most 500
  std::uint32_t status_epoch = 0;  ///< anchored last
  bool status_changed = false;     ///< since then
};

struct FactQuestion {
  LoanId loan;  ///< of a borrower other than the user
  std::string vct;
  std::vector<FactWanted> facts;
  std::string purpose;
  std::int64_t retention_days = 365;
  std::int64_t expires_days = 7;
};

class Credit {
 public:
  virtual ~Credit() = default;
  using Done = std::function<void(Result<void, Rejection>)>;

  /// Never null.
  [[nodiscard]] virtual std::shared_ptr<const CreditView> view() const = 0;
  [[nodiscard]] virtual Subscription on_change(std::function<void()> callback) = 0;

  /// Publishes the key to which letters for this account are sealed.
  virtual void publish_key(Done done) = 0;

  // As the borrower.
  /// Asks an issuer for eight copies of a credential, each for a key of its own.
  virtual void order(AccountId issuer, std::string vct, Done done) = 0;
  /// Consents on the chain and shows these claims to the lender who asked.
  virtual void answer(std::string request, std::vector<std::string> claims, Done done) = 0;
  virtual void refuse(std::string request, Done done) = 0;

  // As the lender.
  virtual void ask(FactQuestion question, Done done) = 0;
  /// Everything that proves the file to somebody else, as JSON.
  virtual void export_file(std::string id,
                           std::function<void(Result<std::string, Rejection>)> done) = 0;
  /// Checks an exported file against the chain of this node.
  virtual void check_file(std::string json,
                          std::function<void(Result<FileProof, Rejection>)> done) = 0;
  virtual void forget_file(std::string id, Done done) = 0;

  // As the issuer.
  /// Registers the office's key, made now unless there is one, and anchors an empty list.
  virtual void open_office(std::string name, std::vector<std::string> types, Done done) = 0;
  /// Fills an order: `claims` is a JSON object of facts.
  virtual void issue(std::string order, std::string claims, std::int64_t days, Done done) = 0;
  /// 0 valid, 1 revoked, 2 suspended. It counts once the list is anchored.
  virtual void set_status(std::uint64_t index, std::uint8_t status, Done done) = 0;
  /// Signs the list as it stands, gives it to the nodes, and anchors its digest.
  virtual void anchor_status(Done done) = 0;
};

}  // namespace tally::node
