// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QString>
#include <QStringView>

namespace cw::exchange {

/// The ids that our own exports give rows which have no id in the format's scheme: a letter for the
/// kind of record, so that Kumu finds them unique across its sheets and a spreadsheet takes them
/// for text, and the record's number. Matching knows them again.
template <class R>
inline constexpr char16_t kIdLetter = u'?';
template <>
inline constexpr char16_t kIdLetter<Member> = u'm';
template <>
inline constexpr char16_t kIdLetter<Strand> = u's';
template <>
inline constexpr char16_t kIdLetter<Relationship> = u'r';

template <class R>
QString ownIdText(Id<R> id)
{
    return QChar(kIdLetter<R>) + QString::number(id.value);
}

/// Null where the text is no id of that kind.
template <class R>
Id<R> ownIdFrom(QStringView text)
{
    // Younger ids have eighteen digits; short numbers behind a letter are other programs' ids.
    constexpr qsizetype kFewestDigits = 12;
    if (text.size() <= kFewestDigits || text.front() != kIdLetter<R>)
        return {};
    bool ok = false;
    const qint64 value = text.mid(1).toLongLong(&ok);
    return ok && value > 0 && text == ownIdText(Id<R>{value}) ? Id<R>{value} : Id<R>{};
}

} // namespace cw::exchange
