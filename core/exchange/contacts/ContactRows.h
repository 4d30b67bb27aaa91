// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Reading.h"
#include "core/exchange/contacts/ContactCard.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace cw::exchange {

/// Makes elements of the cards of one source: who works somewhere is affiliated there, what they
/// are to each other becomes connections, and what has no place is counted and said at the end.
class ContactRows
{
public:
    ContactRows(Reading& reading, const QString& source) : m_reading(reading), m_source(source) {}

    /// False when the draft is full.
    bool add(ContactCard&& card);

    /// Counts a value of this sort that is not kept; once a row at most.
    void leaveBehind(const QString& what, int row);

    /// Once, after the last card.
    void finish();

private:
    struct Relation
    {
        std::size_t from = 0;
        ContactLink to;
    };
    struct Left
    {
        int firstRow = 0;
        int lastRow = 0;
        int count = 0;
    };

    DraftElement elementOf(ContactCard& card) const;
    std::size_t organizationOf(const QString& name, int row);
    void affiliate(ContactCard& card, std::size_t element);
    void connect(const Relation& relation);
    QString resolved(const QString& who) const;
    QString referenceTo(std::size_t element) const;

    Reading& m_reading;
    QString m_source;
    QHash<QString, std::size_t> m_organizations; ///< elements that are named as such, by name
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byEmail; ///< case-folded
    std::vector<Relation> m_relations;
    QSet<QString> m_said; ///< connections, so that both sides of one make one
    QMap<QString, Left> m_left;
};

} // namespace cw::exchange
