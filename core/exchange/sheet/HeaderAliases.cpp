// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/HeaderAliases.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace cw::exchange {

namespace {

enum Where : unsigned { InElements = 1, InConnections = 2, Anywhere = 3 };

struct Alias
{
    const char* folded;
    Role role;
    Where where;
};

/// The table. Nearer to the top wins where two columns of a sheet mean the same.
constexpr Alias kAliases[] = {
    {"id", Role::Id, Anywhere},
    {"kumuid", Role::Id, Anywhere},
    {"elementid", Role::Id, InElements},
    {"nodeid", Role::Id, InElements},
    {"connectionid", Role::Id, InConnections},
    {"edgeid", Role::Id, InConnections},

    {"label", Role::Label, Anywhere},
    {"name", Role::Label, Anywhere},
    {"fullname", Role::Label, InElements},
    {"bezeichnung", Role::Label, Anywhere},
    {"beschriftung", Role::Label, Anywhere},
    {"etiqueta", Role::Label, Anywhere},
    {"nombre", Role::Label, Anywhere},
    {"firstname", Role::FirstName, InElements},
    {"vorname", Role::FirstName, InElements},
    {"lastname", Role::LastName, InElements},
    {"surname", Role::LastName, InElements},
    {"familyname", Role::LastName, InElements},
    {"nachname", Role::LastName, InElements},
    {"apellido", Role::LastName, InElements},
    {"apellidos", Role::LastName, InElements},

    {"type", Role::Type, Anywhere},
    {"elementtype", Role::Type, InElements},
    {"nodetype", Role::Type, InElements},
    {"connectiontype", Role::Type, InConnections},
    {"relationshiptype", Role::Type, InConnections},
    {"edgetype", Role::Type, InConnections},
    {"typ", Role::Type, Anywhere},
    {"tipo", Role::Type, Anywhere},
    {"kind", Role::Type, InElements},
    {"kind", Role::Kind, InConnections},

    {"description", Role::Description, Anywhere},
    {"beschreibung", Role::Description, Anywhere},
    {"descripcion", Role::Description, Anywhere},
    {"tags", Role::Tags, Anywhere},
    {"tag", Role::Tags, Anywhere},
    {"schlagworter", Role::Tags, Anywhere},
    {"schlagworte", Role::Tags, Anywhere},
    {"etiquetas", Role::Tags, Anywhere},
    {"image", Role::Image, InElements},
    {"imageurl", Role::Image, InElements},
    {"bild", Role::Image, InElements},
    {"imagen", Role::Image, InElements},
    {"url", Role::Url, InElements},
    {"website", Role::Url, InElements},
    {"webseite", Role::Url, InElements},
    {"sitioweb", Role::Url, InElements},
    {"email", Role::Email, InElements},
    {"emailaddress", Role::Email, InElements},
    {"mail", Role::Email, InElements},
    {"emailadresse", Role::Email, InElements},
    {"correo", Role::Email, InElements},
    {"correoelectronico", Role::Email, InElements},

    {"from", Role::From, InConnections},
    {"fromid", Role::From, InConnections},
    {"fromname", Role::From, InConnections},
    {"von", Role::From, InConnections},
    {"desde", Role::From, InConnections},
    {"to", Role::To, InConnections},
    {"toid", Role::To, InConnections},
    {"toname", Role::To, InConnections},
    {"nach", Role::To, InConnections},
    {"zu", Role::To, InConnections},
    {"hacia", Role::To, InConnections},
    {"direction", Role::Direction, InConnections},
    {"directed", Role::Direction, InConnections},
    {"richtung", Role::Direction, InConnections},
    {"direccion", Role::Direction, InConnections},
    {"strength", Role::Strength, InConnections},
    {"weight", Role::Strength, InConnections},
    {"starke", Role::Strength, InConnections},
    {"gewicht", Role::Strength, InConnections},
    {"fuerza", Role::Strength, InConnections},
    {"peso", Role::Strength, InConnections},

    {"start", Role::Start, Anywhere},
    {"startdate", Role::Start, Anywhere},
    {"since", Role::Start, Anywhere},
    {"joined", Role::Start, InElements},
    {"membersince", Role::Start, InElements},
    {"seit", Role::Start, Anywhere},
    {"beginn", Role::Start, Anywhere},
    {"inicio", Role::Start, Anywhere},
    {"end", Role::End, Anywhere},
    {"enddate", Role::End, Anywhere},
    {"until", Role::End, Anywhere},
    {"ende", Role::End, Anywhere},
    {"bis", Role::End, Anywhere},
    {"fin", Role::End, Anywhere},
    {"hasta", Role::End, Anywhere},
    {"timeset", Role::Timeset, Anywhere},

    // Names that nobody gives to a fact about a person: "Size" may be that of an organisation.
    {"mapcolor", Role::Color, Anywhere},
    {"mapsize", Role::Size, InElements},
    {"mapx", Role::X, InElements},
    {"mapy", Role::Y, InElements},
};

/// Gephi's, Onodo's and graph people's names for the ends.
constexpr Alias kSourceTarget[] = {
    {"source", Role::From, InConnections}, {"sourceid", Role::From, InConnections},
    {"quelle", Role::From, InConnections}, {"origen", Role::From, InConnections},
    {"fuente", Role::From, InConnections}, {"target", Role::To, InConnections},
    {"targetid", Role::To, InConnections}, {"ziel", Role::To, InConnections},
    {"destino", Role::To, InConnections},
};

Where placeOf(SheetKind kind)
{
    return kind == SheetKind::Connections ? InConnections : InElements;
}

/// Rank in the table, smaller is stronger; -1: not in it for this kind.
template <std::size_t N>
int rankIn(const Alias (&table)[N], const QString& folded, Where where)
{
    const Alias* row = std::find_if(std::begin(table), std::end(table), [&](const Alias& alias) {
        return (alias.where & where) != 0 && folded == QLatin1String(alias.folded);
    });
    return row == std::end(table) ? -1 : static_cast<int>(row - std::begin(table));
}

/// First column whose header is an alias of `role` there.
template <std::size_t N>
bool hasColumn(const Alias (&table)[N], const QStringList& folded, Role role)
{
    return std::ranges::any_of(folded, [&](const QString& header) {
        const int rank = rankIn(table, header, InConnections);
        return rank >= 0 && table[rank].role == role;
    });
}

SheetKind elementsOrUnknown(const QStringList& folded)
{
    const bool namesSomebody = std::ranges::any_of(folded, [](const QString& header) {
        const int rank = rankIn(kAliases, header, InElements);
        if (rank < 0)
            return false;
        const Role role = kAliases[rank].role;
        return role == Role::Id || role == Role::Label || role == Role::FirstName ||
               role == Role::LastName || role == Role::Email;
    });
    return namesSomebody ? SheetKind::Elements : SheetKind::Unknown;
}

/// Keeps, of the columns that could be one role, the one whose alias is nearest to the top.
void assignRoles(const QStringList& folded, SheetHeader& header)
{
    constexpr auto kRoles = static_cast<std::size_t>(Role::Y) + 1;
    std::array<int, kRoles> bestRank;
    std::array<int, kRoles> bestColumn;
    bestRank.fill(-1);
    bestColumn.fill(-1);
    const Where where = placeOf(header.kind);
    for (int column = 0; column < folded.size(); ++column) {
        int rank = -1;
        Role role = Role::Field;
        if (header.endsAreSourceTarget) {
            rank = rankIn(kSourceTarget, folded[column], where);
            role = rank >= 0 ? kSourceTarget[rank].role : role;
        }
        if (rank < 0) {
            rank = rankIn(kAliases, folded[column], where);
            role = rank >= 0 ? kAliases[rank].role : role;
            // Onodo: beside Source and Target, From and To are dates.
            if (header.endsAreSourceTarget && role == Role::From)
                role = Role::Start;
            else if (header.endsAreSourceTarget && role == Role::To)
                role = Role::End;
        }
        const auto slot = static_cast<std::size_t>(role);
        if (role == Role::Field || (bestColumn[slot] >= 0 && bestRank[slot] <= rank))
            continue;
        bestRank[slot] = rank;
        bestColumn[slot] = column;
    }
    header.roles.assign(static_cast<std::size_t>(folded.size()), Role::Field);
    for (std::size_t slot = 0; slot < kRoles; ++slot) {
        if (bestColumn[slot] >= 0)
            header.roles[static_cast<std::size_t>(bestColumn[slot])] = static_cast<Role>(slot);
    }
}

} // namespace

QString foldedHeader(QStringView header)
{
    QString folded;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded.toCaseFolded();
}

Role roleOf(QStringView header, SheetKind kind)
{
    const QString folded = foldedHeader(header);
    const int rank = rankIn(kAliases, folded, placeOf(kind));
    if (rank >= 0)
        return kAliases[rank].role;
    const int end = rankIn(kSourceTarget, folded, placeOf(kind));
    return end >= 0 ? kSourceTarget[end].role : Role::Field;
}

SheetHeader understandHeader(const QStringList& headers)
{
    QStringList folded;
    for (const QString& header : headers)
        folded += foldedHeader(header);
    SheetHeader understood;
    understood.endsAreSourceTarget =
        hasColumn(kSourceTarget, folded, Role::From) && hasColumn(kSourceTarget, folded, Role::To);
    const bool hasEnds =
        understood.endsAreSourceTarget ||
        (hasColumn(kAliases, folded, Role::From) && hasColumn(kAliases, folded, Role::To));
    understood.kind = hasEnds ? SheetKind::Connections : elementsOrUnknown(folded);
    if (understood.kind != SheetKind::Unknown)
        assignRoles(folded, understood);
    return understood;
}

} // namespace cw::exchange
