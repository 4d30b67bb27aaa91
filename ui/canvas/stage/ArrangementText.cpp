// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/ArrangementText.h"

#include "ui/support/AttributeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cw {

namespace {

using query::ArrangementKind;
using query::ArrangementSpec;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ArrangementText)
};

QString nameOf(const Network& network, const QString& key)
{
    const auto known = query::attribute(network, query::AttributeOwner::Member, key);
    return known ? attributeText(*known) : key;
}

QString ringsTitle(const Network& network, const std::vector<MemberId>& centre)
{
    const Member* only = centre.size() == 1 ? network.find(centre.front()) : nullptr;
    return only ? Words::tr("Rings around %1").arg(only->name)
                : Words::tr("Rings around %n member(s)", nullptr, static_cast<int>(centre.size()));
}

QString numberText(double number)
{
    // As many digits as a tick needs, and years without a point among them.
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', 10);
}

QString degreesText(double degrees, const QString& above, const QString& below)
{
    return Words::tr("%1° %2", "degrees and N, S, E or W")
        .arg(numberText(std::abs(degrees)), degrees < 0 ? below : above);
}

/// Where nobody is counted: what stands at a strip, a ring or a row of those aside.
QString asideText(const ArrangementSpec& spec)
{
    switch (spec.kind) {
    case ArrangementKind::Rings:
        return Words::tr("Not connected");
    case ArrangementKind::Places:
        return Words::tr("No place known");
    case ArrangementKind::Levels:
    case ArrangementKind::Circle:
    case ArrangementKind::Sectors:
    case ArrangementKind::Scatter:
        break;
    }
    return Words::tr("Not known");
}

class GuideWords
{
public:
    GuideWords(const Network& network, const ArrangementGuides& guides)
        : m_network(network)
        , m_spec(guides.spec)
        , m_groups(guides.groups)
        , m_attribute(query::attribute(network, query::AttributeOwner::Member, m_spec.attribute))
    {}

    QString of(const arrange::GuideText& text) const
    {
        switch (text.word) {
        case arrange::GuideWord::Hops:
            return text.number == 0.0
                       ? QString()
                       : Words::tr("%n step(s)", nullptr, static_cast<int>(text.number));
        case arrange::GuideWord::Apart:
            return asideText(m_spec);
        case arrange::GuideWord::Group:
            return groupText(text.index);
        case arrange::GuideWord::Number:
            return numberText(text.number);
        case arrange::GuideWord::Range:
            return Words::tr("%1 to under %2", "a range of numbers")
                .arg(numberText(text.number), numberText(text.upTo));
        case arrange::GuideWord::AxisX:
            return nameOf(m_network, m_spec.attribute);
        case arrange::GuideWord::AxisY:
            return nameOf(m_network, m_spec.other);
        case arrange::GuideWord::Latitude:
            return degreesText(text.number, Words::tr("N", "north"), Words::tr("S", "south"));
        case arrange::GuideWord::Longitude:
            return degreesText(text.number, Words::tr("E", "east"), Words::tr("W", "west"));
        }
        return {};
    }

private:
    QString groupText(std::size_t index) const
    {
        const QString value = m_groups.value(static_cast<qsizetype>(index));
        if (value.isEmpty())
            return Words::tr("Others");
        return m_attribute ? attributeValueText(*m_attribute, value) : value;
    }

    const Network& m_network;
    const ArrangementSpec& m_spec;
    const QStringList& m_groups;
    std::optional<query::Attribute> m_attribute;
};

} // namespace

QString arrangementTitle(const Network& network, const ArrangementSpec& spec)
{
    switch (spec.kind) {
    case ArrangementKind::Rings:
        return ringsTitle(network, spec.centre);
    case ArrangementKind::Levels:
        return Words::tr("Levels by %1").arg(nameOf(network, spec.attribute));
    case ArrangementKind::Circle:
        return Words::tr("Circle by %1").arg(nameOf(network, spec.attribute));
    case ArrangementKind::Sectors:
        return Words::tr("Wedges by %1").arg(nameOf(network, spec.attribute));
    case ArrangementKind::Scatter:
        return Words::tr("%1 and %2", "two numbers on axes")
            .arg(nameOf(network, spec.attribute), nameOf(network, spec.other));
    case ArrangementKind::Places:
        return Words::tr("Places on earth");
    }
    return {};
}

Backdrop backdropOf(const Network& network, const ArrangementGuides& guides)
{
    const GuideWords words(network, guides);
    Backdrop backdrop{.lines = guides.guides.lines, .arcs = guides.guides.arcs, .texts = {}};
    for (const arrange::GuideText& text : guides.guides.texts) {
        const QString said = words.of(text);
        if (!said.isEmpty())
            backdrop.texts.push_back({text.at, text.anchor, said});
    }
    return backdrop;
}

bool isPublic(const Network& network, const ArrangementSpec& spec)
{
    const auto tellsPrivate = [&](const QString& key) {
        const auto known = query::attribute(network, query::AttributeOwner::Member, key);
        return known && known->isPrivate;
    };
    return !tellsPrivate(spec.attribute) && !tellsPrivate(spec.other);
}

QString apartText(const ArrangementSpec& spec, int count)
{
    if (count == 0)
        return {};
    switch (spec.kind) {
    case ArrangementKind::Rings:
        return Words::tr("%n not connected", nullptr, count);
    case ArrangementKind::Places:
        return Words::tr("%n without a place", nullptr, count);
    case ArrangementKind::Levels:
    case ArrangementKind::Circle:
    case ArrangementKind::Sectors:
    case ArrangementKind::Scatter:
        break;
    }
    return Words::tr("%n not known", nullptr, count);
}

} // namespace cw
