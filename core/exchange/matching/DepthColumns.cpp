// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/DepthColumns.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/OwnIds.h"

#include <cmath>

namespace cw::exchange {

namespace {

/// What one source's connections have, as far as depth goes.
struct SourceTraits
{
    QStringList headers;
    bool hasStrength = false;
    bool strengthIsDepth = true;
};

bool isDepth(double value)
{
    return value >= 0.0 && value <= kMaxDepth && std::floor(value) == value;
}

QHash<QString, SourceTraits> traitsOf(const Draft& draft)
{
    QHash<QString, SourceTraits> bySource;
    SourceTraits* traits = nullptr;
    QString source;
    for (const DraftConnection& connection : draft.connections) {
        if (!traits || connection.place.source != source) {
            source = connection.place.source;
            traits = &bySource[source];
        }
        if (connection.strength) {
            traits->hasStrength = true;
            // In a sheet of ours a strength is a strength: its depths have a column.
            if (ownIdFrom<Strand>(connection.foreignId))
                traits->strengthIsDepth = false;
            traits->strengthIsDepth = traits->strengthIsDepth && isDepth(*connection.strength);
        }
        for (const auto& field : connection.fields) {
            if (!traits->headers.contains(field.first))
                traits->headers.append(field.first);
        }
    }
    return bySource;
}

bool isSameHeader(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

DepthColumns::DepthColumns(const Draft& draft, const ImportOptions& options)
{
    const auto bySource = traitsOf(draft);
    for (auto entry = bySource.cbegin(); entry != bySource.cend(); ++entry) {
        const SourceTraits& traits = *entry;
        const auto choice =
            choiceFor(traits.headers, traits.hasStrength, traits.strengthIsDepth, options);
        if (choice)
            m_bySource.insert(entry.key(), *choice);
    }
}

std::optional<DepthColumns::Choice> DepthColumns::choiceFor(
    const QStringList& headers, bool hasStrength, bool strengthIsDepth,
    const ImportOptions& options)
{
    const auto named = [&](const QString& wanted) -> std::optional<Choice> {
        for (const QString& header : headers) {
            if (isSameHeader(header, wanted))
                return Choice{header, false};
        }
        return std::nullopt;
    };
    if (options.depthColumn) {
        const QString& wanted = *options.depthColumn;
        if (wanted.isEmpty())
            return std::nullopt;
        if (auto choice = named(wanted))
            return choice;
        const bool meansStrength = isSameHeader(wanted, QStringLiteral("strength")) ||
                                   isSameHeader(wanted, QStringLiteral("weight"));
        return hasStrength && meansStrength ? std::optional(Choice{{}, true}) : std::nullopt;
    }
    if (auto choice = named(kDepthHeader))
        return choice;
    for (const char16_t* name : {u"depth", u"level"}) {
        if (auto choice = named(QString::fromUtf16(name)))
            return choice;
    }
    return hasStrength && strengthIsDepth ? std::optional(Choice{{}, true}) : std::nullopt;
}

bool DepthColumns::isKnownFor(const DraftConnection& connection) const
{
    return m_bySource.contains(connection.place.source);
}

DepthColumns::Reading DepthColumns::read(const DraftConnection& connection) const
{
    const auto choice = m_bySource.constFind(connection.place.source);
    if (choice == m_bySource.constEnd())
        return {};
    if (choice->isStrength) {
        Reading reading{{}, QStringLiteral("Strength"), {}};
        if (connection.strength && isDepth(*connection.strength))
            reading.depth = static_cast<int>(*connection.strength);
        else if (connection.strength)
            reading.unreadable = QString::number(*connection.strength);
        return reading;
    }
    Reading reading{{}, choice->header, {}};
    for (const auto& field : connection.fields) {
        if (field.first != choice->header || field.second.isEmpty())
            continue;
        bool ok = false;
        const double value = field.second.toDouble(&ok);
        if (ok && isDepth(value))
            reading.depth = static_cast<int>(value);
        else
            reading.unreadable = field.second;
    }
    return reading;
}

} // namespace cw::exchange
