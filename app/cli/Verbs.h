// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

#include <span>

namespace cw::cli {

/// One verb of the command line: a row of the table in Verbs.cpp, a file of its own.
struct Verb
{
    const char* name;
    const char* summary; ///< untranslated, context "CommandLine"
    bool draws = false;  ///< needs a QApplication
    /// @param arguments  what follows the verb.
    ExitCode (*run)(const QStringList& arguments, Console& console);
    bool isToRead = false; ///< what it writes is for people, and so in their language
};

std::span<const Verb> verbs();

ExitCode runImport(const QStringList& arguments, Console& console);
ExitCode runCheck(const QStringList& arguments, Console& console);
ExitCode runExport(const QStringList& arguments, Console& console);
ExitCode runInfo(const QStringList& arguments, Console& console);
ExitCode runLayout(const QStringList& arguments, Console& console);
ExitCode runLetter(const QStringList& arguments, Console& console);
ExitCode runMeasure(const QStringList& arguments, Console& console);
ExitCode runReport(const QStringList& arguments, Console& console);
ExitCode runSuggest(const QStringList& arguments, Console& console);

} // namespace cw::cli
