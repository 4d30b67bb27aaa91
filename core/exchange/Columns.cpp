// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Columns.h"

#include <algorithm>
#include <map>
#include <span>

namespace cw::exchange {

namespace {

struct Alias
{
    const char16_t* header; ///< folded
    Column column;
};

// Order matters among the aliases of one column: the first that a source has is it.
constexpr Alias kElementAliases[] = {
    {u"id", Column::Id},
    {u"#", Column::Id},
    {u"label", Column::Label},
    {u"name", Column::Label},
    {u"full name", Column::Label},
    {u"display name", Column::Label},
    {u"node label", Column::Label},
    {u"fn", Column::Label},
    {u"first name", Column::FirstName},
    {u"given name", Column::FirstName},
    {u"last name", Column::LastName},
    {u"family name", Column::LastName},
    {u"surname", Column::LastName},
    {u"element type", Column::Type},
    {u"type", Column::Type},
    {u"node type", Column::Type},
    {u"kind", Column::Type},
    {u"description", Column::Description},
    {u"tags", Column::Tags},
    {u"image", Column::Image},
    {u"url", Column::Url},
    {u"website", Column::Url},
    {u"email", Column::Email},
    {u"e mail", Column::Email},
    {u"email address", Column::Email},
    {u"e mail address", Column::Email},
    {u"color", Column::Color},
    {u"colour", Column::Color},
    {u"r", Column::Red},
    {u"g", Column::Green},
    {u"b", Column::Blue},
    {u"size", Column::Size},
    {u"x", Column::X},
    {u"x coordinate", Column::X},
    {u"y", Column::Y},
    {u"y coordinate", Column::Y},
    {u"start", Column::FromDate},
    {u"start date", Column::FromDate},
    {u"end", Column::ToDate},
    {u"end date", Column::ToDate},
};

constexpr Alias kConnectionAliases[] = {
    {u"id", Column::Id},
    {u"edge id", Column::Id},
    {u"from", Column::From},
    {u"source", Column::From},
    {u"src", Column::From},
    {u"vertex 1", Column::From},
    {u"to", Column::To},
    {u"target", Column::To},
    {u"tgt", Column::To},
    {u"dest", Column::To},
    {u"destination", Column::To},
    {u"vertex 2", Column::To},
    {u"connection type", Column::Type},
    {u"type", Column::Type},
    {u"edge type", Column::Type},
    {u"kind", Column::Type},
    {u"relation", Column::Type},
    {u"relationship", Column::Type},
    {u"interaction", Column::Type},
    {u"direction", Column::Direction},
    {u"directed", Column::Direction},
    {u"label", Column::Label},
    {u"edge label", Column::Label},
    {u"name", Column::Label},
    {u"description", Column::Description},
    {u"tags", Column::Tags},
    {u"strength", Column::Strength},
    {u"weight", Column::Strength},
    {u"value", Column::Strength},
    {u"color", Column::Color},
    {u"colour", Column::Color},
    {u"r", Column::Red},
    {u"g", Column::Green},
    {u"b", Column::Blue},
    {u"start", Column::FromDate},
    {u"start date", Column::FromDate},
    {u"end", Column::ToDate},
    {u"end date", Column::ToDate},
};

std::span<const Alias> aliasesOf(DraftFieldOwner owner)
{
    if (owner == DraftFieldOwner::Element)
        return kElementAliases;
    return kConnectionAliases;
}

QString folded(const QString& header)
{
    QString text = header.toCaseFolded();
    text.replace(u'_', u' ').replace(u'-', u' ');
    return text.simplified();
}

/// The row of the table, or nothing.
const Alias* aliasOf(DraftFieldOwner owner, const QString& header)
{
    const QString text = folded(header);
    const auto aliases = aliasesOf(owner);
    const auto found =
        std::ranges::find_if(aliases, [&](const Alias& alias) { return text == alias.header; });
    return found == aliases.end() ? nullptr : &*found;
}

} // namespace

Column columnOf(DraftFieldOwner owner, const QString& header)
{
    const Alias* alias = aliasOf(owner, header);
    return alias ? alias->column : Column::Custom;
}

std::vector<Column> columnsOf(DraftFieldOwner owner, const QStringList& headers)
{
    std::vector<Column> columns(static_cast<std::size_t>(headers.size()), Column::Custom);
    struct Claim
    {
        const Alias* alias;
        std::size_t index;
    };
    std::map<Column, Claim> claims;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Alias* alias = aliasOf(owner, headers[static_cast<qsizetype>(i)]);
        if (!alias)
            continue;
        const auto claim = claims.try_emplace(alias->column, Claim{alias, i}).first;
        if (alias < claim->second.alias)
            claim->second = Claim{alias, i};
    }
    for (const auto& [column, claim] : claims)
        columns[claim.index] = column;
    return columns;
}

} // namespace cw::exchange
