// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QHash>
#include <QString>

namespace cw::exchange {

/// What writers put for the ends of connections: ids as soon as elements have any, because Kumu
/// then takes nothing else, or always where a format has only ids.
class EndNames
{
public:
    /// @param alwaysIds  elements without an id are named by their label then.
    EndNames(const Draft& draft, bool alwaysIds);

    bool areIds() const { return m_areIds; }
    /// The element's id; empty where it has none and needs none.
    QString idOf(const DraftElement& element) const;
    /// What stands for DraftConnection::from or to: the id of the only element of that label, or
    /// the text itself.
    QString name(const QString& end) const;

private:
    bool m_alwaysIds;
    bool m_areIds;
    QHash<QString, QString> m_idOfLabel; ///< empty: of several, or without an id
};

} // namespace cw::exchange
