// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fact_text.hpp"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <iterator>

#include "ui/bridge/format.hpp"

namespace tally::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Facts)
};

struct Named {
  const char* name;
  const char* text;
};

constexpr Named kClaims[] = {
    {"grade", QT_TRANSLATE_NOOP("tally::ui::Facts", "Grade")},
    {"income_band", QT_TRANSLATE_NOOP("tally::ui::Facts", "Income band")},
    {"verification", QT_TRANSLATE_NOOP("tally::ui::Facts", "Income verified")},
    {"delinquencies_2y", QT_TRANSLATE_NOOP("tally::ui::Facts", "Delinquencies in 2 years")},
    {"no_delinquency_2y", QT_TRANSLATE_NOOP("tally::ui::Facts", "No delinquency in 2 years")},
    {"income_ge_40k", QT_TRANSLATE_NOOP("tally::ui::Facts", "Income 40k or more")},
    {"income_ge_60k", QT_TRANSLATE_NOOP("tally::ui::Facts", "Income 60k or more")},
    {"employment", QT_TRANSLATE_NOOP("tally::ui::Facts", "Years employed")},
    {"state", QT_TRANSLATE_NOOP("tally::ui::Facts", "State of residence")},
    {"practice", QT_TRANSLATE_NOOP("tally::ui::Facts", "Invented for practice")},
};

constexpr Named kTypes[] = {
    {"credit-report", QT_TRANSLATE_NOOP("tally::ui::Facts", "Credit report")},
    {"income", QT_TRANSLATE_NOOP("tally::ui::Facts", "Income")},
    {"identity", QT_TRANSLATE_NOOP("tally::ui::Facts", "Identity")},
    {"business", QT_TRANSLATE_NOOP("tally::ui::Facts", "Business")},
    {"collateral", QT_TRANSLATE_NOOP("tally::ui::Facts", "Collateral")},
    {"repayment-history", QT_TRANSLATE_NOOP("tally::ui::Facts", "Repayment history")},
};

}  // namespace

QString factName(const std::string& claim) {
  for (const Named& known : kClaims)
    if (claim == known.name) return Words::tr(known.text);
  return foreignText(claim, 40);
}

QString factValue(const std::string& value) {
  if (value == "true") return Words::tr("yes");
  if (value == "false") return Words::tr("no");
  return foreignText(value, 120);
}

QString documentTypeName(const std::string& vct) {
  for (const Named& known : kTypes)
    if (vct == std::string("urn:tallystick:vct:") + known.name + ":1") return Words::tr(known.text);
  return foreignText(vct, 60);
}

StateWord requestState(node::RequestState state) {
  using State = node::RequestState;
  switch (state) {
    case State::kWaiting: return {Words::tr("waiting"), ColorRole::kInfo};
    case State::kOnItsWay: return {Words::tr("on its way"), ColorRole::kInfo};
    case State::kShown: return {Words::tr("shown"), ColorRole::kGood};
    case State::kRefused: return {Words::tr("refused"), ColorRole::kSecondary};
    case State::kExpired: return {Words::tr("expired"), ColorRole::kSecondary};
    case State::kFailed: return {Words::tr("does not hold"), ColorRole::kBad};
    case State::kWithdrawn: return {Words::tr("taken back"), ColorRole::kWarn};
  }
  return {};
}

StateWord statusWord(std::uint8_t status) {
  switch (status) {
    case 0: return {Words::tr("valid"), ColorRole::kGood};
    case 1: return {Words::tr("revoked"), ColorRole::kBad};
    case 2: return {Words::tr("suspended"), ColorRole::kWarn};
    default: return {Words::tr("not known"), ColorRole::kWarn};
  }
}

const std::vector<std::string>& knownClaims() {
  static const std::vector<std::string> kAll = [] {
    std::vector<std::string> all;
    for (const Named& known : kClaims)
      if (std::string_view(known.name) != "practice") all.emplace_back(known.name);
    return all;
  }();
  return kAll;
}

const node::LoanFile* fileOf(const node::CreditView& view, const LoanId& loan, Timestamp now) {
  for (const node::LoanFile& file : view.files)
    if (file.loan == loan && !file.withdrawn && (file.expires.ms == 0 || file.expires > now))
      return &file;
  return nullptr;
}

namespace {

bool isAsked(const node::CreditView& view, const LoanId& loan) {
  return std::ranges::any_of(view.asked_by_me, [&](const node::FactRequest& it) {
    return it.loan == loan && (it.state == node::RequestState::kWaiting ||
                               it.state == node::RequestState::kOnItsWay);
  });
}

}  // namespace

std::vector<LoanId> attestedLoans(const node::CreditView& view, const std::string& claim,
                                  Timestamp now) {
  std::vector<LoanId> loans;
  for (const node::LoanFile& it : view.files) {
    const node::LoanFile* file = fileOf(view, it.loan, now);
    if (file != &it || file->status != 0) continue;
    const bool holds = std::ranges::any_of(file->facts, [&](const node::CreditFact& fact) {
      return claim == "*" || (fact.claim == claim && fact.value != "false");
    });
    if (holds) loans.push_back(it.loan);
  }
  return loans;
}

QString factMarks(const node::CreditView& view, const LoanId& loan, Timestamp now) {
  constexpr qsizetype kMost = 4;
  if (const node::LoanFile* file = fileOf(view, loan, now)) {
    if (file->status != 0) return QStringLiteral("✕");
    return QString(std::min(kMost, static_cast<qsizetype>(file->facts.size())), QChar(0x2713));
  }
  return isAsked(view, loan) ? QStringLiteral("…") : QString();
}

QString factsSentence(const node::CreditView& view, const LoanId& loan, Timestamp now) {
  const node::LoanFile* file = fileOf(view, loan, now);
  if (file == nullptr)
    return isAsked(view, loan)
               ? Words::tr("You asked for facts; the answer is on its way.")
               : Words::tr("Nothing was shown to you: only the borrower’s own word.");
  QStringList facts;
  for (const node::CreditFact& fact : file->facts)
    facts << factName(fact.claim) + QStringLiteral(": ") + factValue(fact.value);
  QString text = Words::tr("%1. Attested by %2 on %3, checked by this node %4.")
                     .arg(facts.join(QStringLiteral("; ")), foreignText(file->issuer_name, 64),
                          formatDay(day_of(file->issued)), formatAgo(file->checked_at, now));
  if (file->status != 0)
    text += QLatin1Char(' ') + Words::tr("It is %1 now.").arg(statusWord(file->status).text);
  return text;
}

}  // namespace tally::ui
