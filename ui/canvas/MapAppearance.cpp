// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapAppearance.h"

#include "ui/support/DomainText.h"
#include "ui/support/Theme.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MapAppearance)
};

QString customPrefix()
{
    return QStringLiteral("field:");
}

struct TextField
{
    const char* key;
    QString Member::*value;
};
constexpr std::array kTextFields{
    TextField{"sector", &Member::sector}, TextField{"place", &Member::place},
    TextField{"type", &Member::type}, TextField{"level", &Member::level},
    TextField{"languages", &Member::languages}};

QString labelOf(const char* key)
{
    const QLatin1String name(key);
    if (name == QLatin1String("sector"))
        return Words::tr("Sector");
    if (name == QLatin1String("place"))
        return Words::tr("Place");
    if (name == QLatin1String("type"))
        return Words::tr("Type");
    if (name == QLatin1String("level"))
        return Words::tr("Level");
    return Words::tr("Languages");
}

bool isOffered(const FieldDefinition& field)
{
    return field.owner == FieldOwner::Member &&
           (field.kind == FieldKind::Text || field.kind == FieldKind::Choice ||
            field.kind == FieldKind::Choices);
}

} // namespace

QList<ColorField> colorFields(const Network& network)
{
    QList<ColorField> fields{{QStringLiteral("kind"), Words::tr("Kind")}};
    std::array<bool, kTextFields.size()> isUsed{};
    bool hasTags = false;
    bool hasEngagement = false;
    QSet<QString> customUsed;
    for (const Member& member : network.all<Member>()) {
        for (std::size_t i = 0; i < kTextFields.size(); ++i)
            isUsed[i] = isUsed[i] || !(member.*kTextFields[i].value).isEmpty();
        hasTags = hasTags || !member.tags.isEmpty();
        hasEngagement = hasEngagement || member.engagement != Engagement::Unknown;
        if (!member.fields.isEmpty()) {
            for (const KeyedText::Entry& entry : member.fields.entries())
                customUsed.insert(entry.first);
        }
    }
    for (std::size_t i = 0; i < kTextFields.size(); ++i) {
        if (isUsed[i])
            fields.append({QString::fromLatin1(kTextFields[i].key), labelOf(kTextFields[i].key)});
    }
    if (hasTags)
        fields.append({QStringLiteral("tag"), Words::tr("Tag")});
    if (hasEngagement)
        fields.append({QStringLiteral("engagement"), Words::tr("Engagement")});
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (isOffered(field) && customUsed.contains(field.key))
            fields.append({customPrefix() + field.key, field.label});
    }
    fields.append({QString(), Words::tr("One colour")});
    return fields;
}

QStringList usedColorKeys(const Network& network, const Member& member)
{
    QStringList keys;
    for (const TextField& field : kTextFields) {
        if (!(member.*field.value).isEmpty())
            keys << QString::fromLatin1(field.key);
    }
    if (!member.tags.isEmpty())
        keys << QStringLiteral("tag");
    if (member.engagement != Engagement::Unknown)
        keys << QStringLiteral("engagement");
    if (member.fields.isEmpty())
        return keys;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (isOffered(field) && !member.fields.value(field.key).isEmpty())
            keys << customPrefix() + field.key;
    }
    return keys;
}

QString colorValue(const Network& network, const Member& member, const QString& key)
{
    if (key.isEmpty())
        return {};
    if (key == QLatin1String("kind"))
        return memberKindText(member.kind);
    for (const TextField& field : kTextFields) {
        if (key == QLatin1String(field.key))
            return member.*field.value;
    }
    if (key == QLatin1String("tag")) {
        for (const TagId tag : member.tags) {
            if (const Tag* row = network.find(tag))
                return row->name;
        }
        return {};
    }
    if (key == QLatin1String("engagement"))
        return member.engagement == Engagement::Unknown ? QString()
                                                        : engagementText(member.engagement);
    return member.fields.value(key.mid(customPrefix().size()));
}

QList<ColorField> sizeFields(const Network& network)
{
    QList<ColorField> fields;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == FieldOwner::Member && field.kind == FieldKind::Number)
            fields.append({customPrefix() + field.key, field.label});
    }
    return fields;
}

std::optional<double> sizeValue(const Member& member, const QString& key)
{
    bool isNumber = false;
    const double value = member.fields.value(key.mid(customPrefix().size())).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void ValueColors::learn(const QList<QPair<QString, int>>& counted)
{
    QSet<QString> present;
    for (const auto& [value, count] : counted)
        present.insert(value);
    // Gone values give their colour back.
    m_order.removeIf([&](const QString& value) { return !present.contains(value); });
    const QSet<QString> known(m_order.constBegin(), m_order.constEnd());
    QList<QPair<QString, int>> fresh;
    for (const auto& entry : counted) {
        if (!known.contains(entry.first))
            fresh << entry;
    }
    std::sort(fresh.begin(), fresh.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second
                                    : QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& entry : fresh)
        m_order << entry.first;
}

scene::Rgb ValueColors::colorOf(const QString& value) const
{
    if (value.isEmpty())
        return scene::kThemeColor;
    // Nearly all values of a field with thousands share the last colour: they are not looked for.
    constexpr int kLast = theme::kCategoryCount - 1;
    const int own = std::min<int>(kLast, static_cast<int>(m_order.size()));
    for (int i = 0; i < own; ++i) {
        if (m_order[i] == value)
            return theme::category(i).rgb();
    }
    return m_order.size() > kLast ? theme::category(kLast).rgb() : scene::kThemeColor;
}

} // namespace cw
