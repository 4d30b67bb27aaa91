// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Written.h"

namespace cw::exchange {

QString outPath(const QString& chosen, const QString& suffix)
{
    const QString ending = suffix.sliced(suffix.lastIndexOf(u'.'));
    const bool isShared = chosen.endsWith(ending, Qt::CaseInsensitive);
    return (isShared ? chosen.chopped(ending.size()) : chosen) + suffix;
}

void sayNetworkNotKept(const Draft& draft, std::vector<Finding>& notes)
{
    const auto note = [&](const QString& column, const QString& value, const char* detail) {
        if (!value.isEmpty())
            notes.push_back(Finding{
                Place{{}, 0, column}, value.left(200), Reason::NotKept,
                QString::fromLatin1(detail)});
    };
    note({}, draft.name, "name of the network");
    note({}, draft.description, "description of the network");
    for (const auto& [header, value] : draft.fields)
        note(header, value, "about the network as a whole");
}

} // namespace cw::exchange
