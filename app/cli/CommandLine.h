// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

#include <optional>

namespace cw::cli {

/// A word of the command line; nothing where it is no UTF-8, which is what Qt takes all names for.
std::optional<QString> wordFrom(const char* argument);
/// Says that such a word names nothing that could be opened, and gives the exit code.
int refuseUnreadable(const char* argument, Console& console);

/// Whether the words after the program's name are for the command line rather than for the window:
/// a verb, `--help` or `--version`.
bool isCommand(const QStringList& words);

/// Whether carrying them out draws, and so needs a QApplication (with the offscreen platform where
/// there is no display).
bool draws(const QStringList& words);

/// Where words for the window name what can neither be done nor opened (a mistyped verb, a file
/// that is not there), says so and gives the exit code. A document that is not there is for the
/// window to say.
std::optional<int> refuseForWindow(const QStringList& words, Console& console);

/// Carries them out and gives the exit code. A QCoreApplication (for drawing: a QApplication)
/// exists.
int runCommand(const QStringList& words);

} // namespace cw::cli
