// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <memory>

namespace tally::ui {
namespace {

const QString kOurs = QStringLiteral("texts");  // object name of what speak() has installed

QTranslator* install(QTranslator* texts) {
  texts->setObjectName(kOurs);
  QCoreApplication::installTranslator(texts);
  return texts;
}

/// lupdate gives texts outside of classes to their namespace, while whoever shows them asks in the
/// name of a class: so what a class does not have is looked for in the namespace.
class Texts : public QTranslator {
 public:
  using QTranslator::QTranslator;

  [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                  int count) const override {
    const QString text = QTranslator::translate(context, source, comment, count);
    if (!text.isNull() || !QByteArrayView(context).startsWith("tally::")) return text;
    return QTranslator::translate("tally::ui", source, comment, count);
  }
};

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all = {
      {"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}};
  return all;
}

QString languageCodes() {
  QStringList codes;
  for (const Language& each : languages()) codes << QLatin1String(each.code);
  return codes.join(QStringLiteral(", "));
}

bool hasLanguage(const QString& code) {
  for (const Language& each : languages()) {
    if (code == QLatin1String(each.code)) return true;
  }
  return false;
}

QString languageFor(const QStringList& wishes) {
  for (const QString& wish : wishes) {
    const QLocale wanted(wish);
    for (const Language& each : languages()) {
      const QLocale there(QLatin1String(each.code));
      if (wanted.language() == there.language() && wanted.script() == there.script())
        return QLatin1String(each.code);
    }
  }
  return QStringLiteral("en");
}

QStringList systemLanguages() { return QLocale::system().uiLanguages(); }

bool speak(const QString& code) {
  const QLocale locale(code);
  const QLocale system = QLocale::system();
  const bool same = system.language() == locale.language() && system.script() == locale.script();
  QLocale::setDefault(same ? system : locale);
  QCoreApplication* application = QCoreApplication::instance();
  qDeleteAll(application->findChildren<QTranslator*>(kOurs));
  auto qt = std::make_unique<QTranslator>();
  if (qt->load(QStringLiteral("qtbase_") + code,
               QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    install(qt.release())->setParent(application);
  }
  auto texts = std::make_unique<Texts>();
  const bool in_sources = code == QLatin1String("en");  // there is only "1 part", "2 parts" to load
  if (!texts->load(QStringLiteral(":/words/tallystick_%1.qm").arg(code))) return in_sources;
  install(texts.release())->setParent(application);
  return true;
}

}  // namespace tally::ui
