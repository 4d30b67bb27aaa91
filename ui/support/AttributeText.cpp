// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AttributeText.h"

#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AttributeText)
};

struct Row
{
    const char* key;
    const char* word;
    const char* help = nullptr;
};

constexpr std::array kRows{
    Row{"agreement", QT_TRANSLATE_NOOP("AttributeText", "Agreement")},
    Row{"archived", QT_TRANSLATE_NOOP("AttributeText", "Archived")},
    Row{"articulation", QT_TRANSLATE_NOOP("AttributeText", "Holds parts together"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "Without this member some others could no longer reach each other (articulation).")},
    Row{"belongs_to", QT_TRANSLATE_NOOP("AttributeText", "Belongs to")},
    Row{"betweenness", QT_TRANSLATE_NOOP("AttributeText", "Lies between others"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "How many pairs of others have their shortest way over this member, by its share where "
            "there are several (betweenness).")},
    Row{"bridge", QT_TRANSLATE_NOOP("AttributeText", "Only link"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "Without this relationship two parts of the network could no longer reach each other "
            "(bridge).")},
    Row{"closeness", QT_TRANSLATE_NOOP("AttributeText", "Nearness to others"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "1 where everybody is one step away, less the more steps lie between (closeness).")},
    Row{"cluster", QT_TRANSLATE_NOOP("AttributeText", "Cluster"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "Members with more ties among themselves than chance would give, named after the one "
            "with most.")},
    Row{"component_size", QT_TRANSLATE_NOOP("AttributeText", "Size of its part"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "How many members can be reached over any number of steps, this one included "
            "(component size).")},
    Row{"core_number", QT_TRANSLATE_NOOP("AttributeText", "Core"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "The most ties that everybody has in some group around this member (core number).")},
    Row{"days_since_contact", QT_TRANSLATE_NOOP("AttributeText", "Days since contact")},
    Row{"degree", QT_TRANSLATE_NOOP("AttributeText", "Relationships"),
        QT_TRANSLATE_NOOP("AttributeText", "How many ties a member has (degree).")},
    Row{"depth", QT_TRANSLATE_NOOP("AttributeText", "Depth")},
    Row{"direction", QT_TRANSLATE_NOOP("AttributeText", "Direction")},
    Row{"effective_size", QT_TRANSLATE_NOOP("AttributeText", "Directions opened"),
        QT_TRANSLATE_NOOP(
            "AttributeText",
            "How many parties a member links that do not know each other (effective size).")},
    Row{"ended", QT_TRANSLATE_NOOP("AttributeText", "Ended")},
    Row{"engagement", QT_TRANSLATE_NOOP("AttributeText", "Engagement")},
    Row{"joined", QT_TRANSLATE_NOOP("AttributeText", "Joined")},
    Row{"kind", QT_TRANSLATE_NOOP("AttributeText", "Kind")},
    Row{"languages", QT_TRANSLATE_NOOP("AttributeText", "Languages")},
    Row{"last_contact", QT_TRANSLATE_NOOP("AttributeText", "Last contact")},
    Row{"left", QT_TRANSLATE_NOOP("AttributeText", "Left")},
    Row{"level", QT_TRANSLATE_NOOP("AttributeText", "Level")},
    Row{"name", QT_TRANSLATE_NOOP("AttributeText", "Name")},
    Row{"overdue", QT_TRANSLATE_NOOP("AttributeText", "Contact overdue")},
    Row{"pinned", QT_TRANSLATE_NOOP("AttributeText", "Pinned")},
    Row{"place", QT_TRANSLATE_NOOP("AttributeText", "Place")},
    Row{"sector", QT_TRANSLATE_NOOP("AttributeText", "Sector")},
    Row{"sides_disagree", QT_TRANSLATE_NOOP("AttributeText", "Sides see it differently")},
    Row{"since", QT_TRANSLATE_NOOP("AttributeText", "Known since")},
    Row{"strand", QT_TRANSLATE_NOOP("AttributeText", "Strand")},
    Row{"tag", QT_TRANSLATE_NOOP("AttributeText", "Tag")},
    Row{"type", QT_TRANSLATE_NOOP("AttributeText", "Type")},
    Row{"wanted_depth", QT_TRANSLATE_NOOP("AttributeText", "Wanted depth")},
    Row{"weighted_degree", QT_TRANSLATE_NOOP("AttributeText", "Depths together"),
        QT_TRANSLATE_NOOP(
            "AttributeText", "The sum of the known depths of a member's ties (weighted degree).")},
};

const Row* rowOf(const query::Attribute& attribute)
{
    const auto row = std::ranges::find_if(
        kRows, [&](const Row& each) { return attribute.key == QLatin1String(each.key); });
    return row == kRows.end() ? nullptr : &*row;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("AttributeText", text);
}

/// The word of a closed vocabulary, or the key where it has none.
template <class Enum>
QString wordOf(const QString& key, QString (*word)(Enum))
{
    const auto value = enumOf<Enum>(key.toStdString());
    return value ? word(*value) : key;
}

QString choiceText(const query::Attribute& attribute, const QString& value)
{
    if (attribute.key == QLatin1String("kind"))
        return wordOf(value, memberKindText);
    if (attribute.key == QLatin1String("engagement"))
        return wordOf(value, engagementText);
    if (attribute.key == QLatin1String("agreement"))
        return wordOf(value, agreementText);
    if (attribute.key != QLatin1String("direction"))
        return value;
    if (value == QLatin1String("one_way"))
        return Words::tr("one way");
    //: The direction of a relationship's strands.
    return value == QLatin1String("mutual") ? Words::tr("mutual") : Words::tr("none");
}

QString numberText(const query::Attribute& attribute, const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    constexpr int kPlaces = 2;
    const bool isDepth =
        attribute.key == QLatin1String("depth") || attribute.key == QLatin1String("wanted_depth");
    if (isDepth && number >= 0 && number <= kDeepest)
        return depthText(number);
    return formats::number(number, kPlaces);
}

} // namespace

QString attributeText(const query::Attribute& attribute)
{
    if (attribute.isCustom())
        return attribute.label;
    const Row* row = rowOf(attribute);
    return row ? translated(row->word) : attribute.key;
}

QString attributeValueText(const query::Attribute& attribute, const QString& value)
{
    switch (attribute.kind) {
    case query::AttributeKind::Text:
        return value;
    case query::AttributeKind::Choice:
        return choiceText(attribute, value);
    case query::AttributeKind::Number:
        return numberText(attribute, value);
    case query::AttributeKind::Date:
        if (const auto date = CivilDate::fromIso(value.toStdString()))
            return formats::date(*date);
        return value;
    case query::AttributeKind::Flag:
        return value == query::kYes ? Words::tr("yes") : Words::tr("no");
    }
    return value;
}

QString attributeHelp(const query::Attribute& attribute)
{
    const Row* row = attribute.isCustom() ? nullptr : rowOf(attribute);
    return row && row->help ? translated(row->help) : QString();
}

} // namespace cw
