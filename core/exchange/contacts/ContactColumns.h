// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::exchange {

/// What a column of a table of contacts holds.
enum class ContactColumn {
    Field,      ///< the table's own: kept under its header
    LeftBehind, ///< counted, not kept
    Ignored,    ///< says nothing of the person
    Id,
    Name, ///< whole; else made of those below
    Prefix,
    FirstName,
    MiddleName,
    LastName,
    Suffix,
    Nickname,
    Organization,
    Department,
    Title, ///< what somebody is there
    Email,
    Phone,
    Url,
    IdAndUrl, ///< a profile's address, which tells people apart
    Image,
    Town,
    Country,
    Languages,
    Tags,
    Notes,
};

enum class ContactTable { Google, LinkedIn, Outlook, Plain };

/// A header row of contacts understood: one column a header.
struct ContactHeader
{
    ContactTable table = ContactTable::Plain;
    std::vector<ContactColumn> columns;
};

/// Knows the tables that Google, LinkedIn and Outlook export by their headers, and plain ones by
/// first name, last name, company and an address or a job. Nothing for everything else, above all
/// for the sheets of elements and connections of other programs.
/// Source: files exported by Google Contacts (2015 and 2024), LinkedIn and Outlook.
std::optional<ContactHeader> understandContacts(const QStringList& headers);

} // namespace cw::exchange
