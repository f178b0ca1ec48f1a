// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/credit_models.hpp"

#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {

std::vector<Column> historyColumns() {
  return {{CreditHistoryModel::tr("Loan"), 96, false, -1, true},
          {CreditHistoryModel::tr("Taken"), 112},
          {CreditHistoryModel::tr("Principal"), 100, true},
          {CreditHistoryModel::tr("State"), 84},
          {CreditHistoryModel::tr("On time"), 72, true},
          {CreditHistoryModel::tr("1–29 days late"), 112, true},
          {CreditHistoryModel::tr("30–59"), 64, true},
          {CreditHistoryModel::tr("60–89"), 64, true},
          {CreditHistoryModel::tr("90 and more"), 104, true},
          {CreditHistoryModel::tr("Overdue now"), 104, true},
          {CreditHistoryModel::tr("Written off"), 92, true}};
}

std::vector<Column> grantColumns() {
  return {{GrantModel::tr("With"), 130, false, -1, true},
          {GrantModel::tr("Direction"), 136},
          {GrantModel::tr("For the loan"), 110},
          {GrantModel::tr("Given"), 112},
          {GrantModel::tr("Until"), 112},
          {GrantModel::tr("State"), 110}};
}

}  // namespace

CreditHistoryModel::CreditHistoryModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, historyColumns(), parent) {}

QVariant CreditHistoryModel::cell(const node::CreditHistoryLine& row, int column,
                                  int role) const {
  if (role == kExportRole && column == kLoan) return QString::fromStdString(row.loan.id.hex());
  if (role != Qt::DisplayRole) return {};
  const int decimals = bridge().asset(row.loan.terms.asset).decimals;
  const node::Punctuality& seen = row.punctuality;
  std::uint32_t overdue = 0;
  for (const std::uint32_t count : seen.overdue_now) overdue += count;
  switch (column) {
    case kLoan: return shortId(row.loan.id);
    case kTaken: return formatDay(row.loan.disbursed_on);
    case kPrincipal: return formatAmount(row.loan.terms.principal, decimals);
    case kState: return statusName(row.loan.status);
    case kOnTime: return formatCount(seen.on_time);
    case kLate1: return formatCount(seen.late[0]);
    case kLate30: return formatCount(seen.late[1]);
    case kLate60: return formatCount(seen.late[2]);
    case kLate90: return formatCount(seen.late[3]);
    case kOverdue: return formatCount(overdue);
    case kWrittenOff: return formatAmount(row.loan.written_off, decimals);
    default: return {};
  }
}

GrantModel::GrantModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, grantColumns(), parent) {}

bool GrantModel::stands(const node::GrantRow& row) const {
  return row.ended_at.ms == 0 && row.given.expires > bridge().now();
}

void GrantModel::ask(const PageRequest& request, Take take) {
  node::GrantsQuery query;
  query.account = bridge().account();
  askPage(std::move(query), request, std::move(take));
}

QByteArray GrantModel::key(const node::GrantRow& row) const {
  return {reinterpret_cast<const char*>(row.grant.bytes.data()),
          static_cast<qsizetype>(row.grant.bytes.size())};
}

QVariant GrantModel::cell(const node::GrantRow& row, int column, int role) const {
  const bool given = row.borrower == bridge().account();
  const AccountId& other = given ? row.given.lender : row.borrower;
  if (role == kExportRole && column == kWho) return QString::fromStdString(other.hex());
  if (role == kExportRole && column == kLoan)
    return QString::fromStdString(row.given.loan.hex());
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kWho: return shortId(other);
    case kWay: return given ? tr("you showed") : tr("you were shown");
    case kLoan: return shortId(row.given.loan);
    case kGiven: return formatDay(day_of(row.given_at));
    case kUntil: return formatDay(day_of(row.given.expires));
    case kState:
      if (row.ended_at.ms != 0 && !row.cleared) return tr("taken back");
      return stands(row) ? tr("stands") : tr("ended");
    default: return {};
  }
}

std::string issuerName(const AccountId& account) { return "tally:" + account.hex(); }

std::vector<credit::Jwk> issuerKeys(const std::vector<node::IssuerRow>& issuers) {
  std::vector<credit::Jwk> keys;
  for (const node::IssuerRow& row : issuers) {
    for (const IssuerKey& key : row.said.keys) {
      credit::Jwk& made = keys.emplace_back();
      made.issuer = issuerName(row.issuer);
      made.valid_from_seconds = key.valid_from.ms / 1000;
      if (key.valid_until.ms != 0) made.valid_until_seconds = key.valid_until.ms / 1000;
      if (key.curve == IssuerCurve::kP256) {
        made.p256 = {key.x, key.y};
      } else {
        made.curve = credit::Curve::kEd25519;
        made.okp = key.x;
      }
    }
  }
  return keys;
}

QString claimText(const credit::Json& value) {
  switch (value.kind) {
    case credit::Json::Kind::kTrue: return QObject::tr("yes");
    case credit::Json::Kind::kFalse: return QObject::tr("no");
    case credit::Json::Kind::kText:
    case credit::Json::Kind::kNumber: return foreignText(value.text, 120);
    default: return foreignText(write_json(value), 120);
  }
}

}  // namespace tally::ui
