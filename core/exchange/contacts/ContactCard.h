// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::exchange {

/// The column that keeps the addresses beside the first; '|' separates.
inline const QString kOtherEmailsHeader = QStringLiteral("Other e-mail");

enum class ContactKind { Unsaid, Individual, Organization, Group };

/// Another person, organisation or group that a card names.
struct ContactLink
{
    QString who; ///< as DraftReference::text
    QString how; ///< "friend"; lower case, may be empty
    int row = 0;
};

/// One entry of an address book, whatever its format. Texts are trimmed and NFC.
struct ContactCard
{
    QString id; ///< of the address book, without "urn:uuid:"
    QString name;
    ContactKind kind = ContactKind::Unsaid;
    QString organization;
    QStringList units;  ///< within the organisation
    QString title;      ///< what somebody is there
    QStringList emails; ///< the preferred one first; also the others below
    QStringList phones;
    QStringList urls;
    QString image;
    QString place;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString languages;
    QString notes; ///< private
    QStringList tags;
    DraftFields fields;
    std::vector<ContactLink> related;
    std::vector<ContactLink> members; ///< of a group
    Place where;
};

} // namespace cw::exchange
