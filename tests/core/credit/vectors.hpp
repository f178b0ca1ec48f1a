// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>

#include <vector>

#include "core/credit/jwk.hpp"

/// What the tests of this layer read from tests/vectors.
namespace tally::credit::test {

inline Json vector_file(const char* name) {
  QFile file(QString(TALLY_TEST_DATA "/vectors/") + name);
  if (!file.open(QIODevice::ReadOnly)) qFatal("a vector file is missing");
  auto json = parse_json(file.readAll().toStdString(), 64);
  if (!json) qFatal("a vector file is no JSON");
  return *std::move(json);
}

inline Jwk key_of(const Json& json) { return *jwk_from_json(json); }

inline QString name_of_error(CredentialError error) {
  const std::string_view name = name_of(error);
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// "accepted", or the name of the refusal.
template <typename T>
QString outcome(const Result<T, CredentialError>& result) {
  return result ? QString("accepted") : name_of_error(result.error());
}

}  // namespace tally::credit::test

Q_DECLARE_METATYPE(tally::credit::Json)
