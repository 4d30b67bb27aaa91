// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cw::exchange {

/// What keeps text from running as a formula when a spreadsheet program opens a CSV file of ours:
/// a cell that begins with = + - @, a tab or a line break, or their full-width forms, also after
/// spaces, gets an apostrophe in front. Numbers ("-3.5") stay as they are.
///
/// unguarded(guarded(x)) == x for every x, because a cell that already looks guarded is guarded
/// once more.   Source: OWASP, "CSV Injection"; CVE-2021-41270 for why not a tab.
QString guarded(const QString& cell);

/// Takes off exactly what guarded() puts on.
QString unguarded(const QString& cell);

/// Whether guarded() changes the cell.
bool needsGuard(QStringView cell);

} // namespace cw::exchange
