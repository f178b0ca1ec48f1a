// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

/// The languages of the window. English is in the sources; the others are `translations/*.ts`,
/// compiled into the program. A language is chosen before the first widget is made, since widgets
/// keep the texts they were made with.
/// Thread: gui.
namespace tally::ui {

struct Language {
  const char* code;  ///< "en", "de", "zh_CN": what the command line, the settings and files say
  const char* name;  ///< in the language itself, UTF-8
};

/// English first, the others by code.
[[nodiscard]] const std::vector<Language>& languages();

/// "en, de, zh_CN": for sentences on the terminal.
[[nodiscard]] QString languageCodes();

[[nodiscard]] bool hasLanguage(const QString& code);

/// The first of the wishes that there is ("de-AT" finds "de"), otherwise "en". Chinese in the
/// traditional script finds English: the texts are in the simplified one.
/// Example: {"fr-FR", "de-AT", "en-GB"} is "de".
[[nodiscard]] QString languageFor(const QStringList& wishes);

/// The languages that the system asks for, the most wanted first.
[[nodiscard]] QStringList systemLanguages();

/// Installs the texts of Tallystick and, where the system has them, those of Qt. Numbers and months
/// follow the system as long as it has the same language ("de-CH" keeps its own separators),
/// otherwise the language. Replaces what was spoken before, for
/// widgets made from now on. False when a language that should be there cannot be read.
[[nodiscard]] bool speak(const QString& code);

}  // namespace tally::ui
