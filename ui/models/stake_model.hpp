// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// Validators with what the user has staked with each.
/// Thread: gui.
namespace tally::ui {

class StakeModel : public LocalModel<node::ValidatorRow> {
  Q_OBJECT

 public:
  enum Column { kKey, kState, kShare, kStake, kCommission, kMissed, kMine, kReward };

  StakeModel(NodeBridge& bridge, QObject* parent);
  void show(const node::StakeAnswer& answer);
  [[nodiscard]] const node::StakeAnswer& answer() const { return answer_; }

 protected:
  [[nodiscard]] QByteArray key(const node::ValidatorRow& row) const override;
  [[nodiscard]] QVariant cell(const node::ValidatorRow& row, int column, int role) const override;

 private:
  node::StakeAnswer answer_;
};

[[nodiscard]] QString validatorName(const PublicKey& key);
/// "earning", "jailed", …
[[nodiscard]] QString stakeStateName(node::StakeState state);
/// Who runs a validator, what it takes and promised for ever, what it missed, and why it does not
/// vote, if so; `time` is the chain's.
[[nodiscard]] QString validatorRecord(const node::ValidatorRow& row, Timestamp time,
                                      const node::AssetInfo& coin, bool practice);
/// Why the user's stake earns or doesn't, and when that can change: one sentence.
[[nodiscard]] QString stakeSentence(const node::StakeAnswer& answer);

}  // namespace tally::ui
