// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cw::scene {

/// A name in at most `lines` lines of at most `columns` characters: broken between words where it
/// can be, then as evenly as it can be, and within a long word where it must; what does not fit
/// ends in "…". No line is a character or two alone: rather is one by so much longer. White space
/// runs become one space; an empty name gives no line. Wide (CJK) characters count twice, combining
/// marks not at all. UTF-8 in and out, never cut within a character; stray bytes count as
/// characters.
std::vector<std::string> wrapLabel(std::string_view utf8, int columns = 18, int lines = 2);

/// "AR" of "Ana Ruiz", as it stands there: the first letter of the first word and of the last.
/// Words that begin with anything else do not count, unless all do ("42"). Of a single word its
/// first letter; empty for a name without letters and digits.
std::string initialsOf(std::string_view utf8);

} // namespace cw::scene
