// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/Attribute.h"
#include "core/query/attributes/MemberCentrality.h"
#include "core/query/attributes/MemberMeasures.h"

#include <QStringList>

#include <memory>

namespace cw::query {

/// What an answer depends on besides the rows.
struct AttributeContext
{
    Rule rule = Rule::Claimed;
    CivilDate today;
    CivilDate asOf; ///< how things stood on that day; none: as they stand today
    /// For attributes that are measures; without it these have no values.
    std::shared_ptr<const MemberMeasures> measures;
    /// The same for those of the paths.
    std::shared_ptr<const MemberCentrality> centrality;

    CivilDate day() const { return asOf ? asOf : today; }
};

/// Answers one attribute row by row: the key is looked up once. Every kind answers in every form
/// that makes sense of it: a number is also its text, a day also a number (epoch days), a flag 1
/// and 0.
///
/// Rows must be of the attribute's owner (else there is no value). Thread: any, of a snapshot; the
/// network outlives the reader.
class AttributeReader
{
public:
    AttributeReader(const Network& network, const Attribute& attribute, AttributeContext context);

    const Attribute& attribute() const { return m_attribute; }

    /// Stable texts, not for the screen (ui/support/AttributeText): keys, ISO days, numbers as in
    /// C. Empty where nothing is known.
    QStringList texts(const Member& member) const;
    QStringList texts(const Relationship& relationship) const;

    /// Finite. Nothing where nothing is known or it is no number.
    std::optional<double> number(const Member& member) const;
    std::optional<double> number(const Relationship& relationship) const;

    /// No date where none is known or it is no date.
    CivilDate date(const Member& member) const;
    CivilDate date(const Relationship& relationship) const;

private:
    struct Source;

    std::shared_ptr<const Source> m_source;
    Attribute m_attribute;
};

} // namespace cw::query
