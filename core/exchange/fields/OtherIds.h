// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace cw::exchange {

/// "kumu=elem-1|vcard=7" as pairs of scheme and id.
inline QList<QPair<QString, QString>> splitOtherIds(const QString& text)
{
    QList<QPair<QString, QString>> ids;
    if (text.isEmpty())
        return ids;
    for (const QString& part : text.split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(u'=');
        if (at > 0 && at + 1 < part.size())
            ids.append({part.left(at), part.mid(at + 1)});
    }
    return ids;
}

} // namespace cw::exchange
