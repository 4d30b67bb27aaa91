// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cw {

/// A language the program speaks.
struct Language
{
    QString code; ///< "de"
    QString name; ///< in itself: "Deutsch"
};

/// English and every translation that is built in (:/i18n/commonweave_<code>.qm), by name.
std::vector<Language> availableLanguages();

/// Makes the program and Qt's own dialogs speak the language; empty: the desktop's, as far as there
/// is a translation. What was spoken before is not any more; texts that are shown already stay.
void installLanguage(const QString& code);

} // namespace cw
