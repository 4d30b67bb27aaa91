// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/EndNames.h"

#include <algorithm>

namespace cw::exchange {

EndNames::EndNames(const Draft& draft, bool alwaysIds) : m_alwaysIds(alwaysIds)
{
    const bool hasIds = std::ranges::any_of(
        draft.elements, [](const DraftElement& element) { return !element.foreignId.isEmpty(); });
    m_areIds = draft.endsAreIds || hasIds || alwaysIds;
    if (draft.endsAreIds || !hasIds)
        return;
    for (const DraftElement& element : draft.elements) {
        const auto known = m_idOfLabel.find(element.label);
        if (known == m_idOfLabel.end())
            m_idOfLabel.insert(element.label, idOf(element));
        else
            known->clear();
    }
}

QString EndNames::idOf(const DraftElement& element) const
{
    return element.foreignId.isEmpty() && m_alwaysIds ? element.label : element.foreignId;
}

QString EndNames::name(const QString& end) const
{
    const QString id = m_idOfLabel.value(end);
    return id.isEmpty() ? end : id;
}

} // namespace cw::exchange
