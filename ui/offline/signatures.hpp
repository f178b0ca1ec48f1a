// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>

/// Brings the copies of a file together that several people signed apart.
/// Thread: gui.
namespace tally::ui {

class Signatures {
 public:
  Signatures();
  ~Signatures();

  /// One plain sentence when this copy does not belong to the others; empty when it is taken.
  [[nodiscard]] QString take(const QByteArray& file);
  /// Is every transaction signed by as many as its account asks for?
  [[nodiscard]] bool isWhole() const;
  /// Who signed so far and how many are missing: "2 of 3 signatures: 1f3a…, 99c0…".
  [[nodiscard]] QString who() const;
  /// All copies in one.
  [[nodiscard]] QByteArray file() const;
  void clear();

 private:
  struct Kept;
  std::unique_ptr<Kept> kept_;
};

/// Several accounts files as one account of them all, of whom `threshold` sign; a sentence in
/// `problem` when that can't be.
[[nodiscard]] QByteArray jointAccount(const QList<QByteArray>& files, int threshold,
                                      const QString& label, QString* problem);

}  // namespace tally::ui
