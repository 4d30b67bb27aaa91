// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Columns.h"

#include <QHash>

#include <map>
#include <span>

namespace cw::exchange {

namespace {

struct Alias
{
    const char16_t* header; ///< folded
    Column column;
};

// English, then German and Spanish where there is no doubt. Order matters among the aliases of one
// column: the first that a source has is it.
constexpr Alias kElementAliases[] = {
    {u"id", Column::Id},
    {u"#", Column::Id},
    {u"elementid", Column::Id},
    {u"nodeid", Column::Id},
    {u"label", Column::Label},
    {u"name", Column::Label},
    {u"fullname", Column::Label},
    {u"displayname", Column::Label},
    {u"nodelabel", Column::Label},
    {u"fn", Column::Label},
    {u"bezeichnung", Column::Label},
    {u"beschriftung", Column::Label},
    {u"etiqueta", Column::Label},
    {u"nombre", Column::Label},
    {u"firstname", Column::FirstName},
    {u"givenname", Column::FirstName},
    {u"vorname", Column::FirstName},
    {u"lastname", Column::LastName},
    {u"familyname", Column::LastName},
    {u"surname", Column::LastName},
    {u"nachname", Column::LastName},
    {u"apellido", Column::LastName},
    {u"apellidos", Column::LastName},
    {u"elementtype", Column::Type},
    {u"type", Column::Type},
    {u"nodetype", Column::Type},
    {u"kind", Column::Type},
    {u"typ", Column::Type},
    {u"tipo", Column::Type},
    {u"description", Column::Description},
    {u"beschreibung", Column::Description},
    {u"descripcion", Column::Description},
    {u"tags", Column::Tags},
    {u"tag", Column::Tags},
    {u"schlagworter", Column::Tags},
    {u"schlagworte", Column::Tags},
    {u"etiquetas", Column::Tags},
    {u"image", Column::Image},
    {u"imageurl", Column::Image},
    {u"bild", Column::Image},
    {u"imagen", Column::Image},
    {u"url", Column::Url},
    {u"website", Column::Url},
    {u"webseite", Column::Url},
    {u"sitioweb", Column::Url},
    {u"email", Column::Email},
    {u"emailaddress", Column::Email},
    {u"mail", Column::Email},
    {u"emailadresse", Column::Email},
    {u"correo", Column::Email},
    {u"correoelectronico", Column::Email},
    {u"mapcolor", Column::Color},
    {u"color", Column::Color},
    {u"colour", Column::Color},
    {u"r", Column::Red},
    {u"g", Column::Green},
    {u"b", Column::Blue},
    {u"mapsize", Column::Size},
    {u"size", Column::Size},
    {u"mapx", Column::X},
    {u"x", Column::X},
    {u"xcoordinate", Column::X},
    {u"mapy", Column::Y},
    {u"y", Column::Y},
    {u"ycoordinate", Column::Y},
    {u"start", Column::FromDate},
    {u"startdate", Column::FromDate},
    {u"since", Column::FromDate},
    {u"membersince", Column::FromDate},
    {u"joined", Column::FromDate},
    {u"seit", Column::FromDate},
    {u"beginn", Column::FromDate},
    {u"inicio", Column::FromDate},
    {u"end", Column::ToDate},
    {u"enddate", Column::ToDate},
    {u"until", Column::ToDate},
    {u"ende", Column::ToDate},
    {u"bis", Column::ToDate},
    {u"fin", Column::ToDate},
    {u"hasta", Column::ToDate},
};

constexpr Alias kConnectionAliases[] = {
    {u"id", Column::Id},
    {u"edgeid", Column::Id},
    {u"connectionid", Column::Id},
    {u"from", Column::From},
    {u"source", Column::From},
    {u"sourceid", Column::From},
    {u"fromid", Column::From},
    {u"src", Column::From},
    {u"vertex1", Column::From},
    {u"von", Column::From},
    {u"quelle", Column::From},
    {u"desde", Column::From},
    {u"origen", Column::From},
    {u"to", Column::To},
    {u"target", Column::To},
    {u"targetid", Column::To},
    {u"toid", Column::To},
    {u"tgt", Column::To},
    {u"dest", Column::To},
    {u"destination", Column::To},
    {u"vertex2", Column::To},
    {u"nach", Column::To},
    {u"zu", Column::To},
    {u"ziel", Column::To},
    {u"hacia", Column::To},
    {u"destino", Column::To},
    {u"connectiontype", Column::Type},
    {u"type", Column::Type},
    {u"edgetype", Column::Type},
    {u"relationshiptype", Column::Type},
    {u"kind", Column::Type},
    {u"relation", Column::Type},
    {u"relationship", Column::Type},
    {u"interaction", Column::Type},
    {u"typ", Column::Type},
    {u"tipo", Column::Type},
    {u"direction", Column::Direction},
    {u"directed", Column::Direction},
    {u"richtung", Column::Direction},
    {u"direccion", Column::Direction},
    {u"label", Column::Label},
    {u"edgelabel", Column::Label},
    {u"name", Column::Label},
    {u"bezeichnung", Column::Label},
    {u"beschriftung", Column::Label},
    {u"etiqueta", Column::Label},
    {u"nombre", Column::Label},
    {u"description", Column::Description},
    {u"beschreibung", Column::Description},
    {u"descripcion", Column::Description},
    {u"tags", Column::Tags},
    {u"tag", Column::Tags},
    {u"schlagworter", Column::Tags},
    {u"schlagworte", Column::Tags},
    {u"etiquetas", Column::Tags},
    {u"strength", Column::Strength},
    {u"weight", Column::Strength},
    {u"starke", Column::Strength},
    {u"gewicht", Column::Strength},
    {u"fuerza", Column::Strength},
    {u"peso", Column::Strength},
    {u"value", Column::Strength},
    {u"mapcolor", Column::Color},
    {u"color", Column::Color},
    {u"colour", Column::Color},
    {u"r", Column::Red},
    {u"g", Column::Green},
    {u"b", Column::Blue},
    {u"start", Column::FromDate},
    {u"startdate", Column::FromDate},
    {u"since", Column::FromDate},
    {u"seit", Column::FromDate},
    {u"beginn", Column::FromDate},
    {u"inicio", Column::FromDate},
    {u"end", Column::ToDate},
    {u"enddate", Column::ToDate},
    {u"until", Column::ToDate},
    {u"ende", Column::ToDate},
    {u"bis", Column::ToDate},
    {u"fin", Column::ToDate},
    {u"hasta", Column::ToDate},
};

using AliasIndex = QHash<QString, const Alias*>;

AliasIndex indexOf(std::span<const Alias> aliases)
{
    AliasIndex index;
    for (const Alias& alias : aliases)
        index.insert(QString::fromUtf16(alias.header), &alias);
    return index;
}

/// The row of the table, or nothing.
const Alias* aliasOf(DraftFieldOwner owner, const QString& header)
{
    static const AliasIndex kOfElements = indexOf(kElementAliases);
    static const AliasIndex kOfConnections = indexOf(kConnectionAliases);
    const AliasIndex& index = owner == DraftFieldOwner::Element ? kOfElements : kOfConnections;
    return index.value(foldedHeader(header));
}

} // namespace

QString foldedHeader(const QString& header)
{
    QString folded;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded.isEmpty() ? header.trimmed() : folded.toCaseFolded();
}

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
