// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace cw::rules {

/// Columns of text that may have several lines and are kept to the letter.
constexpr bool isProse(std::string_view column)
{
    constexpr std::string_view columns[] = {
        "description",      "notes",     "note",          "consent",
        "how_met",          "issue",     "availability",  "appearance",
        "filter",           "text",      "reason",        "because",
        "benefit",          "message",   "learned",       "strengths_first",
        "strengths_second", "goal",      "why_not_alone", "first_action",
        "resources",        "learnings", "shared_with",   "sustained_by",
        "evidence"};
    return std::ranges::find(columns, column) != std::end(columns);
}

/// Well-formed UTF-16 without U+0000 and other control characters but tab and line ends.
bool isSoundText(const QString& text);

/// Quick for everyday text: true only where soundLine() gives the text back as it is (Latin
/// letters, no control character, no blank at the ends). False says nothing.
bool isPlainLine(const QString& text);

/// One line as it is kept: NFC, without white space at its ends.
///
/// Errors: InvalidArgument with `column` for control characters (line ends are such) and broken
/// UTF-16.
Result<QString> soundLine(const QString& text, std::string_view column);

/// A line that is not empty.
Result<QString> soundName(const QString& text, std::string_view column);

/// Prose as it is kept: as it was given. Errors as soundLine(), but line ends and tabs are welcome.
Result<QString> soundProse(const QString& text, std::string_view column);

/// "#rrggbb" in small letters, or empty. Errors: InvalidArgument.
Result<QString> soundColor(const QString& text, std::string_view column);

/// The text as a line, whatever it is: what may not stand in a line becomes a space, and spaces in
/// a row become one.
QString mendedLine(const QString& text);
/// The text as prose, whatever it is: what may not stand in prose becomes a space.
QString mendedProse(const QString& text);

/// What two names share that differ only in case: how tags and field labels are compared.
QString caseFolded(const QString& name);

} // namespace cw::rules
