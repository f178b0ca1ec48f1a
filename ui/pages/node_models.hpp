// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// The tables of the Node page.
/// Thread: gui.
namespace tally::ui {

class BlockModel : public PagedTableModel<node::BlockRow> {
  Q_OBJECT

 public:
  explicit BlockModel(NodeBridge& bridge, QObject* parent = nullptr);

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::BlockRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::BlockRow& row) const override;
};

class PoolModel : public LocalModel<node::PoolRow> {
  Q_OBJECT

 public:
  explicit PoolModel(NodeBridge& bridge, QObject* parent = nullptr);

 protected:
  [[nodiscard]] QVariant cell(const node::PoolRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::PoolRow& row) const override;
};

class ValidatorModel : public LocalModel<node::ValidatorInfo> {
  Q_OBJECT

 public:
  explicit ValidatorModel(NodeBridge& bridge, QObject* parent = nullptr);

 protected:
  [[nodiscard]] QVariant cell(const node::ValidatorInfo& row, int column, int role) const override;
};

class PeerModel : public LocalModel<node::PeerRow> {
  Q_OBJECT

 public:
  explicit PeerModel(NodeBridge& bridge, QObject* parent = nullptr);

 protected:
  [[nodiscard]] QByteArray key(const node::PeerRow& row) const override;
  [[nodiscard]] QVariant cell(const node::PeerRow& row, int column, int role) const override;
};

class LogModel : public LocalModel<node::LogRow> {
  Q_OBJECT

 public:
  explicit LogModel(NodeBridge& bridge, QObject* parent = nullptr);

 protected:
  [[nodiscard]] QVariant cell(const node::LogRow& row, int column, int role) const override;
};

}  // namespace tally::ui
