// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace cw::exchange {

/// Ids for the elements of a draft in a format that cannot do without them, and the ends of its
/// connections in terms of them. An end that names nobody gets a node of its own, as the readers
/// of such formats refuse the file otherwise.
class NodeIds
{
public:
    explicit NodeIds(const Draft& draft);

    /// Of the element at that index.
    const QString& ofElement(std::size_t index) const { return m_ids[index]; }
    QString ofEnd(const QString& end) const { return m_byEnd.value(end); }

    struct Missing
    {
        QString id;
        QString label;
    };
    /// The ends that no element names.
    const std::vector<Missing>& missing() const { return m_missing; }

private:
    void addEnd(const QString& end, const QSet<QString>& taken);

    std::vector<QString> m_ids;
    QHash<QString, QString> m_byEnd;
    std::vector<Missing> m_missing;
};

} // namespace cw::exchange
