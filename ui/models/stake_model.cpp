// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stake_model.hpp"

#include <algorithm>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/widgets/status_chip.hpp"

namespace tally::ui {

namespace {

constexpr double kWindowMs = 4 * 3'600'000.0;  // that missed_ms is of
constexpr int kMinuteMs = 60'000;

ColorRole roleOf(node::StakeState state) {
  switch (state) {
    case node::StakeState::kEarning: return ColorRole::kGood;
    case node::StakeState::kWaiting: return ColorRole::kInfo;
    case node::StakeState::kJailed: return ColorRole::kWarn;
    case node::StakeState::kTombstoned: return ColorRole::kBad;
  }
  return ColorRole::kInfo;
}

/// The user's validator with most stake in a state, if there is one.
const node::ValidatorRow* mineIn(const node::StakeAnswer& answer, node::StakeState state) {
  const node::ValidatorRow* found = nullptr;
  for (const node::ValidatorRow& row : answer.validators)
    if (row.state == state && row.my_stake.minor > 0 &&
        (found == nullptr || row.my_stake > found->my_stake))
      found = &row;
  return found;
}

}  // namespace

QString validatorName(const PublicKey& key) { return shortHex(key.view()); }

QString stakeStateName(node::StakeState state) {
  switch (state) {
    case node::StakeState::kEarning: return StakeModel::tr("earning");
    case node::StakeState::kWaiting: return StakeModel::tr("waiting");
    case node::StakeState::kJailed: return StakeModel::tr("jailed");
    case node::StakeState::kTombstoned: return StakeModel::tr("out for ever");
  }
  return {};
}

QString validatorRecord(const node::ValidatorRow& row, Timestamp time,
                        const node::AssetInfo& coin, bool practice) {
  QStringList parts;
  const QString who = QString::fromStdString(node::to_address(row.operator_account, practice));
  parts << StakeModel::tr("%1 is run by %2, with %3 staked in all.")
               .arg(validatorName(row.key), shortAddress(who), formatMoney(row.stake, coin));
  parts << StakeModel::tr("It takes %1 of what others' stake earns, for ever at most %2, and up by "
                          "at most %3 a day.")
               .arg(formatRate({row.commission_ppb}), formatRate({row.max_commission_ppb}),
                    formatRate({row.max_change_ppb}));
  if (row.founding_power > 0)
    parts << StakeModel::tr("Of its votes %1 are the founders', which no coins stand behind.")
                 .arg(formatCount(static_cast<std::uint64_t>(row.founding_power)));
  const double missed = static_cast<double>(row.missed_ms) / kWindowMs;
  parts << StakeModel::tr("It missed %1 of the last four hours; at half of them it is suspended.")
               .arg(formatPercent(std::min(100.0, 100 * missed)));
  switch (row.state) {
    case node::StakeState::kEarning:
      break;
    case node::StakeState::kWaiting:
      parts << StakeModel::tr("It does not vote yet: the set changes once an hour, and the 64 with "
                              "most stake are in it.");
      break;
    case node::StakeState::kJailed:
      parts << (time < row.jailed_until
                    ? StakeModel::tr("It was silent too long and is suspended: its operator can "
                                     "bring it back from %1 on.")
                          .arg(formatTime(row.jailed_until))
                    : StakeModel::tr("It was silent too long and is suspended until its operator "
                                     "brings it back, which is possible now."));
      break;
    case node::StakeState::kTombstoned:
      parts << StakeModel::tr("It signed two different things and is out for ever.");
      break;
  }
  return parts.join(QLatin1Char(' '));
}

QString stakeSentence(const node::StakeAnswer& answer) {
  if (answer.my_stake.minor == 0)
    return StakeModel::tr("You have nothing staked. Stake with a validator and earn a share of "
                          "what it earns from fees and from 2 % of new coins a year; you can take "
                          "it back at any time and have it 21 days later.");
  if (const auto* row = mineIn(answer, node::StakeState::kTombstoned))
    return StakeModel::tr("Your stake with %1 does not earn and never will: that validator signed "
                          "two different things and is out for ever. Take it back; it is free "
                          "after 21 days.")
        .arg(validatorName(row->key));
  if (const auto* row = mineIn(answer, node::StakeState::kJailed))
    return StakeModel::tr("Your stake with %1 does not earn: that validator was silent too long. "
                          "Its operator can bring it back from %2 on; or move your stake to "
                          "another.")
        .arg(validatorName(row->key), formatTime(row->jailed_until));
  if (const auto* row = mineIn(answer, node::StakeState::kWaiting))
    return StakeModel::tr("Your stake with %1 does not earn yet: that validator is not among those "
                          "who vote. The set can change in %2 minutes, if it has enough stake "
                          "then.")
        .arg(validatorName(row->key))
        .arg((answer.next_set_ms + kMinuteMs - 1) / kMinuteMs);
  return StakeModel::tr("All your stake earns. What is earned waits until you claim it.");
}

StakeModel::StakeModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Validator"), 150, false, -1, true},
                  {tr("State"), 110},
                  {tr("Voting share"), 104, true},
                  {tr("Stake"), 140, true},
                  {tr("Commission"), 104, true},
                  {tr("Missed, 4 h"), 104, true},
                  {tr("My stake"), 140, true},
                  {tr("My reward"), 140, true}},
                 parent) {}

void StakeModel::show(const node::StakeAnswer& answer) {
  answer_ = answer;
  setRows(answer.validators, answer.height);
}

QByteArray StakeModel::key(const node::ValidatorRow& row) const {
  const ByteView bytes = row.key.view();
  return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<qsizetype>(bytes.size()));
}

QVariant StakeModel::cell(const node::ValidatorRow& row, int column, int role) const {
  const bool plain = role == kExportRole;
  if (role == kToneRole && column == kState) return static_cast<int>(roleOf(row.state));
  if (role == Qt::ToolTipRole && column == kKey)
    return QString::fromStdString(to_hex(row.key.view()));
  if (role != Qt::DisplayRole && !plain) return {};
  const int decimals = bridge().asset(kNativeAsset).decimals;
  switch (column) {
    case kKey:
      return plain ? QString::fromStdString(to_hex(row.key.view())) : validatorName(row.key);
    case kState: return stakeStateName(row.state);
    case kShare:
      return answer_.total_power <= 0
                 ? QString()
                 : formatPercent(100.0 * static_cast<double>(row.power) /
                                 static_cast<double>(answer_.total_power));
    case kStake: return formatAmount(row.stake, decimals);
    case kCommission: return formatRate({row.commission_ppb});
    case kMissed:
      return formatPercent(
          std::min(100.0, 100.0 * static_cast<double>(row.missed_ms) / kWindowMs));
    case kMine: return row.my_stake.minor == 0 ? QString() : formatAmount(row.my_stake, decimals);
    case kReward:
      return row.my_reward.minor == 0 ? QString() : formatAmount(row.my_reward, decimals);
    default: return {};
  }
}

}  // namespace tally::ui
