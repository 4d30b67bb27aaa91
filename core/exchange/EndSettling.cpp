// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/EndSettling.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cw::exchange {

void settleEnds(Draft& draft)
{
    if (draft.endsAreIds)
        return;
    QSet<QString> ids;
    QHash<QString, QString> idOfLabel; // empty: of several, or without an id
    for (const DraftElement& element : draft.elements) {
        if (!element.foreignId.isEmpty())
            ids.insert(element.foreignId);
    }
    const auto isId = [&](const DraftConnection& connection) {
        return ids.contains(connection.from) || ids.contains(connection.to);
    };
    if (ids.isEmpty() || std::ranges::none_of(draft.connections, isId))
        return;

    draft.endsAreIds = true;
    for (const DraftElement& element : draft.elements) {
        const auto known = idOfLabel.find(element.label);
        if (known == idOfLabel.end())
            idOfLabel.insert(element.label, element.foreignId);
        else
            known->clear();
    }
    const auto settle = [&](QString& end) {
        if (ids.contains(end))
            return;
        const QString id = idOfLabel.value(end);
        if (!id.isEmpty())
            end = id;
    };
    for (DraftConnection& connection : draft.connections) {
        settle(connection.from);
        settle(connection.to);
    }
}

} // namespace cw::exchange
