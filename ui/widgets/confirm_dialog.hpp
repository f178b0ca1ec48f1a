// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <functional>
#include <utility>
#include <vector>

#include "core/data/tx/bodies.hpp"
#include "ui/bridge/node_bridge.hpp"

/// The second, deliberate step before something is signed: the whole consequence in one sentence,
/// the figures below it, a tick that it has been read, and only then the button. Cancel is the
/// default. It never signs by itself.
/// Thread: gui. Not blocking: open() and the signals of QDialog.
namespace tally::ui {

class MessageBar;

struct Consequence {
  QString title;     ///< "Send money"
  QString sentence;  ///< "You send 500.00 PUSD to ptly1…; this cannot be undone."
  std::vector<std::pair<QString, QString>> figures;  ///< "Network fee" → "0.001 TLY"
  QString agree;     ///< beside the tick: "I have compared the address."
  QString button;    ///< "Sign and send"
  bool dangerous = false;
};

class ConfirmDialog : public QDialog {
  Q_OBJECT

 public:
  /// `object_name` prefixes the names of its parts: <name>Cancel, <name>Agree, <name>Sign.
  ConfirmDialog(Consequence consequence, const QString& object_name, QWidget* parent = nullptr);

  /// Opens it over `parent`; signs and sends the body when confirmed, shows a refusal inside, and
  /// closes on success after `then`. Deletes itself.
  static ConfirmDialog* signAndSend(NodeBridge& bridge, Consequence consequence, Body body,
                                    const QString& object_name, QWidget* parent,
                                    std::function<void(const TxId&)> then);
  using Work = std::function<void(NodeBridge::Done)>;
  /// The same for something else than one transaction.
  static ConfirmDialog* confirmAndDo(Consequence consequence, Work work,
                                     const QString& object_name, QWidget* parent,
                                     std::function<void()> then);

 signals:
  void confirmed();

 private:
  void setBusy(bool busy);

  QString button_text_;
  MessageBar* message_;
  QCheckBox* agree_;
  QPushButton* sign_;
  QPushButton* cancel_;
};

}  // namespace tally::ui
