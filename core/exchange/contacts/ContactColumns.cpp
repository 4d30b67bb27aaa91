// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/ContactColumns.h"

#include "core/exchange/Columns.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;
using Folded = QSet<QString>;

struct Alias
{
    const char16_t* header; ///< folded, '#' for any number
    ContactColumn column;
};

constexpr Alias kAliases[] = {
    {u"name", ContactColumn::Name},
    {u"fullname", ContactColumn::Name},
    {u"displayname", ContactColumn::Name},
    {u"nameprefix", ContactColumn::Prefix},
    {u"firstname", ContactColumn::FirstName},
    {u"givenname", ContactColumn::FirstName},
    {u"vorname", ContactColumn::FirstName},
    {u"middlename", ContactColumn::MiddleName},
    {u"additionalname", ContactColumn::MiddleName},
    {u"lastname", ContactColumn::LastName},
    {u"familyname", ContactColumn::LastName},
    {u"surname", ContactColumn::LastName},
    {u"nachname", ContactColumn::LastName},
    {u"namesuffix", ContactColumn::Suffix},
    {u"suffix", ContactColumn::Suffix},
    {u"nickname", ContactColumn::Nickname},
    {u"company", ContactColumn::Organization},
    {u"organization", ContactColumn::Organization},
    {u"organisation", ContactColumn::Organization},
    {u"organizationname", ContactColumn::Organization},
    {u"organization#name", ContactColumn::Organization},
    {u"firma", ContactColumn::Organization},
    {u"department", ContactColumn::Department},
    {u"organizationdepartment", ContactColumn::Department},
    {u"organization#department", ContactColumn::Department},
    {u"abteilung", ContactColumn::Department},
    {u"title", ContactColumn::Title},
    {u"jobtitle", ContactColumn::Title},
    {u"position", ContactColumn::Title},
    {u"organizationtitle", ContactColumn::Title},
    {u"organization#title", ContactColumn::Title},
    {u"email", ContactColumn::Email},
    {u"emailaddress", ContactColumn::Email},
    {u"emailadresse", ContactColumn::Email},
    {u"email#", ContactColumn::Email},
    {u"email#value", ContactColumn::Email},
    {u"email#address", ContactColumn::Email},
    {u"phone", ContactColumn::Phone},
    {u"phone#value", ContactColumn::Phone},
    {u"telefon", ContactColumn::Phone},
    {u"mobilephone", ContactColumn::Phone},
    {u"businessphone", ContactColumn::Phone},
    {u"businessphone#", ContactColumn::Phone},
    {u"homephone", ContactColumn::Phone},
    {u"homephone#", ContactColumn::Phone},
    {u"primaryphone", ContactColumn::Phone},
    {u"otherphone", ContactColumn::Phone},
    {u"url", ContactColumn::Url},
    {u"website", ContactColumn::Url},
    {u"website#value", ContactColumn::Url},
    {u"webpage", ContactColumn::Url},
    {u"photo", ContactColumn::Image},
    {u"city", ContactColumn::Town},
    {u"address#city", ContactColumn::Town},
    {u"businesscity", ContactColumn::Town},
    {u"homecity", ContactColumn::Town},
    {u"country", ContactColumn::Country},
    {u"address#country", ContactColumn::Country},
    {u"businesscountryregion", ContactColumn::Country},
    {u"homecountryregion", ContactColumn::Country},
    {u"language", ContactColumn::Languages},
    {u"tags", ContactColumn::Tags},
    {u"labels", ContactColumn::Tags},
    {u"groupmembership", ContactColumn::Tags},
    {u"categories", ContactColumn::Tags},
    {u"notes", ContactColumn::Notes},
    {u"note", ContactColumn::Notes},
};

/// Filled in by the programs themselves, in every row.
constexpr const char16_t* kIgnored[] = {
    u"fileas",           u"initials",          u"priority",
    u"private",          u"sensitivity",       u"gender",
    u"account",          u"emailtype",         u"email#type",
    u"email#label",      u"phone#type",        u"phone#label",
    u"website#type",     u"website#label",     u"address#type",
    u"address#label",    u"organization#type", u"organizationyomi",
    u"emaildisplayname", u"email#displayname", u"relation#type",
    u"relation#label",   u"event#type",        u"event#label",
    u"customfield#type", u"customfield#label", u"address#formatted",
};

/// With '#' for a number, so that "E-mail 1 - Value" and "E-mail 2 - Value" are one.
QString patternOf(const QString& header)
{
    QString pattern;
    for (const QChar c : foldedHeader(header)) {
        if (!c.isDigit())
            pattern += c;
        else if (!pattern.endsWith(u'#'))
            pattern += u'#';
    }
    return pattern;
}

bool hasAll(const Folded& headers, std::initializer_list<const char16_t*> wanted)
{
    return std::ranges::all_of(
        wanted, [&](const char16_t* one) { return headers.contains(QString::fromUtf16(one)); });
}

bool hasAny(const Folded& headers, std::initializer_list<const char16_t*> wanted)
{
    return std::ranges::any_of(
        wanted, [&](const char16_t* one) { return headers.contains(QString::fromUtf16(one)); });
}

std::optional<ContactTable> tableOf(const Folded& headers)
{
    if (hasAll(headers, {u"firstname", u"lastname", u"company", u"position", u"connectedon"}))
        return ContactTable::LinkedIn;
    const bool isGoogle = hasAny(headers, {u"email#value", u"phone#value"}) ||
                          hasAll(headers, {u"organizationname", u"labels"});
    if (isGoogle && hasAny(headers, {u"givenname", u"firstname", u"name"}))
        return ContactTable::Google;
    const bool hasNames =
        (hasAll(headers, {u"firstname", u"lastname"}) ||
         hasAll(headers, {u"givenname", u"familyname"}) ||
         hasAll(headers, {u"vorname", u"nachname"}));
    if (hasNames && hasAny(headers, {u"businesscity", u"businessphone", u"email#displayname"}))
        return ContactTable::Outlook;
    const bool isOfANetwork =
        hasAny(headers, {u"id", u"label", u"type", u"from", u"to", u"source", u"target"});
    const bool hasCompany = hasAny(
        headers, {u"company", u"organization", u"organisation", u"organizationname", u"firma"});
    const bool hasMore =
        hasAny(headers, {u"email", u"emailaddress", u"emailadresse", u"jobtitle", u"position"});
    if (hasNames && hasCompany && hasMore && !isOfANetwork)
        return ContactTable::Plain;
    return std::nullopt;
}

ContactColumn columnIn(ContactTable table, const QString& pattern, bool hasJobTitle)
{
    static const auto kColumns = [] {
        QHash<QString, ContactColumn> columns;
        for (const Alias& alias : kAliases)
            columns.insert(QString::fromUtf16(alias.header), alias.column);
        for (const char16_t* ignored : kIgnored)
            columns.insert(QString::fromUtf16(ignored), ContactColumn::Ignored);
        return columns;
    }();
    if (table == ContactTable::LinkedIn && pattern == "url"_L1)
        return ContactColumn::IdAndUrl;
    if (hasJobTitle && pattern == "title"_L1)
        return ContactColumn::Prefix; // "Dr."
    const bool isOwn = table == ContactTable::Plain;
    const auto known = kColumns.constFind(pattern);
    if (known == kColumns.constEnd())
        return isOwn ? ContactColumn::Field : ContactColumn::LeftBehind;
    return isOwn && *known == ContactColumn::Ignored ? ContactColumn::Field : *known;
}

} // namespace

std::optional<ContactHeader> understandContacts(const QStringList& headers)
{
    QStringList patterns;
    for (const QString& header : headers)
        patterns += patternOf(header);
    const Folded folded(patterns.begin(), patterns.end());
    const std::optional<ContactTable> table = tableOf(folded);
    if (!table)
        return std::nullopt;
    ContactHeader understood{*table, {}};
    const bool hasJobTitle = hasAny(folded, {u"jobtitle"});
    for (const QString& pattern : std::as_const(patterns))
        understood.columns.push_back(columnIn(*table, pattern, hasJobTitle));
    return understood;
}

} // namespace cw::exchange
