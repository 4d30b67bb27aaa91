// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/CellGuard.h"

#include "core/exchange/text/NumberText.h"

namespace cw::exchange {

namespace {

constexpr QChar kGuard = u'\'';

QStringView withoutLeading(QStringView text, bool (*drops)(QChar))
{
    qsizetype at = 0;
    while (at < text.size() && drops(text[at]))
        ++at;
    return text.sliced(at);
}

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n＝＋－＠").contains(c);
}

} // namespace

bool needsGuard(QStringView cell)
{
    // The same answer for "=1" and "'=1": that is what makes the guard reversible.
    const QStringView bare = withoutLeading(cell, [](QChar c) { return c == kGuard; });
    const QStringView start =
        withoutLeading(bare, [](QChar c) { return c.category() == QChar::Separator_Space; });
    if (start.isEmpty() || !startsFormula(start.front()))
        return false;
    const bool isNegativeNumber = start.front() == u'-' && numberFromText(start).has_value();
    return !isNegativeNumber;
}

QString guarded(const QString& cell)
{
    return needsGuard(cell) ? kGuard + cell : cell;
}

QString unguarded(const QString& cell)
{
    const bool isGuarded = cell.startsWith(kGuard) && needsGuard(QStringView(cell).sliced(1));
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace cw::exchange
