// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/ContactRows.h"
#include "core/exchange/contacts/ContentLines.h"

#include <QHash>

#include <utility>
#include <vector>

namespace cw::exchange {

/// An address book's id as it is compared: without "urn:uuid:", UUIDs in lower case.
QString contactId(const QString& uid);

/// Whom a property names: "urn:uuid:..." in lower case, "mailto:..." or a text.
QString contactReference(const QString& value);

/// Makes a card of the properties of a vCard, one by one. What has no place is left behind in the
/// rows; what is wrong is a problem of its line. Borrows all that it is given.
class CardProperties
{
public:
    CardProperties(ContactRows& rows, Reading& reading, const QString& source)
        : m_rows(rows), m_reading(reading), m_source(source)
    {}

    /// A new card, which begins in this line.
    void start(int row);
    void take(const ContentLine& line);
    /// The card, once its last property was taken.
    ContactCard finish();

private:
    using Take = void (CardProperties::*)(const ContentLine&);

    Place placeOf(const ContentLine& line) const { return Place{m_source, line.row, line.name}; }
    void leaveBehind(const ContentLine& line);

    void takeFullName(const ContentLine& line);
    void takeName(const ContentLine& line);
    void takeNickname(const ContentLine& line);
    void takeOrganization(const ContentLine& line);
    void takeTitle(const ContentLine& line);
    void takeRole(const ContentLine& line);
    void takeEmail(const ContentLine& line);
    void takePhone(const ContentLine& line);
    void takeUrl(const ContentLine& line);
    void takePicture(const ContentLine& line);
    void takeAddress(const ContentLine& line);
    void takeGeo(const ContentLine& line);
    void takeLanguage(const ContentLine& line);
    void takeNote(const ContentLine& line);
    void takeCategories(const ContentLine& line);
    void takeKind(const ContentLine& line);
    void takeMember(const ContentLine& line);
    void takeRelated(const ContentLine& line);
    void takeLabel(const ContentLine& line);
    void takeUid(const ContentLine& line);
    void takeShowAs(const ContentLine& line);

    ContactRows& m_rows;
    Reading& m_reading;
    QString m_source;
    ContactCard m_card;
    QString m_named; ///< from N
    QString m_nickname;
    QString m_role;
    bool m_isCompany = false;
    std::vector<std::pair<QString, ContactLink>> m_related; ///< with the line's group
    QHash<QString, QString> m_labels;                       ///< Apple's, by group
};

} // namespace cw::exchange
