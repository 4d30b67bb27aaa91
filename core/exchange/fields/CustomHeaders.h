// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/network/Network.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace cw::exchange {

/// The label in the header of a relationship's custom field, "Since" of "Since (relationship)":
/// a connection is a strand, and a field of the pair has to say so. Empty for others.
QString relationshipLabel(const QString& header);

/// The headers under which one owner's custom fields leave: their labels, told apart where two are
/// alike or where a column of ours has that name.
class CustomHeaders
{
public:
    /// @param taken  headers, folded, that are somebody else's in the same sheet; those given are
    /// added.
    CustomHeaders(const Network& network, FieldOwner owner, QSet<QString>& taken);

    struct Header
    {
        QString text;
        DraftFieldKind kind = DraftFieldKind::Text;
        QStringList choices;
        bool isPrivate = false;
    };
    /// Of the field with this key; one that nobody defined goes by its key.
    const Header& of(const QString& key);

private:
    QString headerFor(const QString& label);

    FieldOwner m_owner;
    QSet<QString>& m_taken;
    QHash<QString, Header> m_byKey;
};

} // namespace cw::exchange
