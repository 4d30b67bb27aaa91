// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/AttributeReader.h"
#include "core/query/attributes/Measures.h"
#include "ui/canvas/appearance/AppearanceRules.h"

#include <optional>

namespace cw {

/// What one rule reads of each row. Made once a rule and asked row by row.
class RuleReader
{
public:
    /// @param network  outlives it.
    RuleReader(
        const Network& network, const AppearanceRule& rule, const query::AttributeContext& context);

    /// Whether the attribute is one of this document; else no row has a value.
    bool isKnown() const { return m_reader.has_value(); }
    /// "Sector".
    QString label() const;
    bool isFlag() const { return m_attribute.kind == query::AttributeKind::Flag; }
    /// Whether number() is a date's days since 1970.
    bool isDate() const { return m_attribute.kind == query::AttributeKind::Date; }
    /// Whether the value rests on more than the row itself and the context's measures, so that a
    /// change elsewhere may differ it.
    bool looksBeyondRow() const;

    /// Stable texts (query::AttributeReader). Empty where it has none; of several the first. A flag
    /// that is down is no value: rules point out where it is up.
    template <class R>
    QString text(const R& row) const
    {
        const QStringList texts = m_reader ? m_reader->texts(row) : QStringList();
        return texts.isEmpty() || isDown(texts.front()) ? QString() : texts.front();
    }
    /// All of them; none where text() is empty.
    template <class R>
    QStringList texts(const R& row) const
    {
        return text(row).isEmpty() ? QStringList() : m_reader->texts(row);
    }
    /// What people read for such a text.
    QString words(const QString& text) const;
    template <class R>
    std::optional<double> number(const R& row) const
    {
        return m_reader ? m_reader->number(row) : std::nullopt;
    }
    /// What people read for such a number.
    QString words(double number) const;

private:
    bool isDown(const QString& text) const
    {
        return m_attribute.kind == query::AttributeKind::Flag && text == query::kNo;
    }

    query::Attribute m_attribute;
    std::optional<query::AttributeReader> m_reader;
};

query::AttributeOwner attributeOwner(RuleOwner owner);

/// Those that a room may see: none that follow a private field or that the sides disagree.
AppearanceRules publicRules(const Network& network, AppearanceRules rules);

/// The measures that the rules read. Sizes by relationships need none: they are counted on the map.
query::MeasureNeeds measuresNeeded(const Network& network, const AppearanceRules& rules);

} // namespace cw
