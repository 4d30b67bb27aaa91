// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberColumns.h"

#include "core/edit/Cells.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberColumns)
};

MemberColumn plain(const char* key, const QString& title, bool isShownAtFirst = false)
{
    MemberColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.isShownAtFirst = isShownAtFirst;
    return column;
}

MemberColumn dated(const char* key, const QString& title)
{
    MemberColumn column = plain(key, title);
    column.isDate = true;
    return column;
}

template <class Enum>
MemberColumn
closed(const char* key, const QString& title, QString (*text)(Enum), bool isShownAtFirst = false)
{
    MemberColumn column = plain(key, title, isShownAtFirst);
    column.isClosed = true;
    for (std::size_t i = 0; i < EnumKeys<Enum>::keys.size(); ++i) {
        const std::string_view option = EnumKeys<Enum>::keys[i];
        column.options.append(
            QString::fromUtf8(option.data(), static_cast<qsizetype>(option.size())));
        column.optionTexts.append(text(static_cast<Enum>(i)));
    }
    return column;
}

MemberColumn
counted(const char* key, const QString& title, MemberColumn::Source source, bool isNumber)
{
    MemberColumn column = plain(key, title, true);
    column.source = source;
    column.isNumber = isNumber;
    column.isDate = !isNumber;
    return column;
}

void appendCustom(const Network& network, QList<MemberColumn>& columns)
{
    QList<FieldDefinition> fields;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == FieldOwner::Member)
            fields.append(field);
    }
    std::ranges::stable_sort(fields, {}, &FieldDefinition::position);
    for (const FieldDefinition& field : fields) {
        MemberColumn column;
        column.key = QStringLiteral("fields.") + field.key;
        column.title = field.label;
        column.isNumber = field.kind == FieldKind::Number;
        column.isDate = field.kind == FieldKind::Date;
        column.options = field.options;
        columns.append(column);
    }
}

CivilDate dateOf(const QString& iso)
{
    return CivilDate::fromIso(iso.toStdString()).value_or(CivilDate());
}

} // namespace

QList<MemberColumn> memberColumns(const Network& network)
{
    QList<MemberColumn> columns{
        plain("name", Words::tr("Name"), true),
        closed("kind", Words::tr("Kind"), memberKindText, true),
        plain("type", Words::tr("Type")),
        plain("sector", Words::tr("Sector"), true),
        plain("place", Words::tr("Place"), true),
        plain("tags", Words::tr("Tags"), true),
        counted(
            "@relationships", Words::tr("Relationships"), MemberColumn::Source::Relationships,
            true),
        counted(
            "@last_contact", Words::tr("Last contact"), MemberColumn::Source::LastContact, false),
        plain("short_name", Words::tr("Short name")),
        plain("description", Words::tr("Description")),
        plain("email", Words::tr("E-mail")),
        plain("phone", Words::tr("Phone")),
        plain("url", Words::tr("Web")),
        plain("level", Words::tr("Level")),
        plain("languages", Words::tr("Languages")),
        dated("joined", Words::tr("Joined")),
        dated("left_on", Words::tr("Left")),
        plain("brought_by", Words::tr("Brought by")),
        closed("engagement", Words::tr("Engagement"), engagementText),
        plain("availability", Words::tr("Availability")),
        plain("notes", Words::tr("Notes (private)")),
    };
    appendCustom(network, columns);
    return columns;
}

QString memberCellText(
    const Network& network, const Member& member, const MemberColumn& column, CivilDate today)
{
    switch (column.source) {
    case MemberColumn::Source::Relationships: {
        std::size_t count = 0;
        for (const RelationshipId id : network.relationshipsOf(member.id))
            count += query::isLiving(*network.find(id), today) ? 1U : 0U;
        return QString::number(count);
    }
    case MemberColumn::Source::LastContact:
        return formats::date(query::lastContact(network, member.id));
    case MemberColumn::Source::Field:
        break;
    }
    const QString text = edit::cellText(network, member, column.key);
    if (column.isDate)
        return formats::date(dateOf(text));
    if (column.key == u"tags")
        return QString(text).replace(QLatin1Char('|'), QLatin1String(", "));
    const auto option = column.isClosed ? column.options.indexOf(text) : -1;
    return option < 0 ? text : column.optionTexts.at(option);
}

} // namespace cw
