// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/signatures.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <algorithm>
#include <optional>

#include "core/wallet/offline/container.hpp"

namespace tally::ui {
namespace {

namespace offline = wallet::offline;

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Signatures)
};

ByteView view(const QByteArray& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
          static_cast<std::size_t>(bytes.size())};
}
QByteArray array(const Bytes& bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<qsizetype>(bytes.size()));
}
QString sentence(offline::Refusal refusal) {
  return QString::fromUtf8(offline::to_sentence(refusal));
}

}  // namespace

struct Signatures::Kept {
  std::optional<offline::Container> all;
};

Signatures::Signatures() : kept_(std::make_unique<Kept>()) {}
Signatures::~Signatures() = default;

QString Signatures::take(const QByteArray& file) {
  auto container = offline::read_container(view(file));
  if (!container) return sentence(container.error());
  if (container->kind != offline::ContainerKind::kTransactions || container->transactions.empty())
    return sentence(offline::Refusal::kOtherKind);
  if (!kept_->all) {
    kept_->all = *std::move(container);
    return {};
  }
  auto both = offline::combine(*kept_->all, *container);
  if (!both) return sentence(both.error());
  kept_->all = *std::move(both);
  return {};
}

bool Signatures::isWhole() const {
  return kept_->all && std::ranges::all_of(kept_->all->transactions, [](const auto& one) {
           return offline::finished(one).has_value();
         });
}

QString Signatures::who() const {
  if (!kept_->all) return {};
  const offline::OfflineTransaction& first = kept_->all->transactions.front();
  QStringList names;
  for (const auto& [key, signature] : first.signatures)
    names.push_back(QString::fromStdString(key.hex().substr(0, 8)) + QStringLiteral("…"));
  return Say::tr("%1 of %2 signatures are here: %3")
      .arg(names.size())
      .arg(threshold_of(first.content.sender))
      .arg(names.isEmpty() ? Say::tr("nobody has signed yet") : names.join(QStringLiteral(", ")));
}

QByteArray Signatures::file() const {
  return kept_->all ? array(offline::write_container(*kept_->all)) : QByteArray();
}

void Signatures::clear() { kept_->all.reset(); }

QByteArray jointAccount(const QList<QByteArray>& files, int threshold, const QString& label,
                        QString* problem) {
  problem->clear();
  offline::Container all;
  JointPolicy policy{static_cast<std::uint8_t>(threshold), {}};
  for (const QByteArray& file : files) {
    const auto one = offline::read_container(view(file));
    if (!one) return *problem = sentence(one.error()), QByteArray();
    if (one->kind != offline::ContainerKind::kAccounts || one->accounts.empty())
      return *problem = sentence(offline::Refusal::kOtherKind), QByteArray();
    if (policy.keys.empty()) all = *one;
    if (one->chain != all.chain)
      return *problem = sentence(offline::Refusal::kWrongChain), QByteArray();
    for (const PublicKey& key : keys_of(one->accounts.front().policy)) policy.keys.push_back(key);
  }
  std::ranges::sort(policy.keys);
  if (policy.keys.size() > kMaxPolicyKeys || !is_sound(policy)) {
    *problem = Say::tr("A joint account needs 1 to 16 different keys, and at most as many "
                       "signatures as keys.");
    return {};
  }
  all.accounts = {{Policy{policy}, {}, label.toStdString(), {}}};
  return array(offline::write_container(all));
}

}  // namespace tally::ui
