// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Columns.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <string_view>

namespace cw::exchange {

/// Where a record's field stands in a draft.
enum class Slot {
    ElementColumn,    ///< a place of its own in DraftElement
    ElementField,     ///< a column of elements under our header
    ElementRows,      ///< rows as JSON in a column of elements
    ConnectionColumn, ///< a place of its own in DraftConnection
    ConnectionField,
    ConnectionRows,
    CustomColumns, ///< custom fields: a column each, under their labels
    NetworkName,
    NetworkDescription,
    NetworkField, ///< of the network as a whole
    Implied,      ///< said by where something stands: the two ends, the row itself
    Stays,        ///< no format takes it: pictures and where they lie, what guardians keep
};

/// One row of *the* table: a field of a record and its place. What leaves, what comes back and
/// what is said to stay behind all follow it, and a test holds every field of every schema to it.
struct FieldPlace
{
    std::string_view record; ///< Schema<R>::table
    std::string_view field;
    Slot slot = Slot::Implied;
    Column column = Column::Custom; ///< of the two Column slots
    const char16_t* header = u"";   ///< of fields and rows; empty for the others
};

std::span<const FieldPlace> fieldPlaces();
/// Null when the table does not know the field.
const FieldPlace* placeOf(std::string_view record, std::string_view field);

/// How a dialect holds a field.
enum class Holding {
    Own,    ///< it has a column for it
    Custom, ///< it takes columns of ours, and this is one
    No,     ///< it has neither
};

/// @param dialect  as in FormatRegistry ("kumu-xlsx").
Holding holdingOf(const FieldPlace& place, const QString& dialect);

/// Headers under which rows of other records stand in one cell.
inline constexpr QLatin1StringView kAffiliationNamesHeader("Affiliated with");
inline constexpr QLatin1StringView kAffiliationsHeader("Affiliation rows");
inline constexpr QLatin1StringView kInteractionsHeader("Interaction rows");
inline constexpr QLatin1StringView kPlacementsHeader("Placement rows");
inline constexpr QLatin1StringView kAssessmentsHeader("Assessment rows");
/// The kind by its key ("organization"), beside whatever the source calls its type.
inline constexpr QLatin1StringView kKindHeader("Member kind");
/// Other columns whose text needs the network to be understood.
inline constexpr QLatin1StringView kBroughtByHeader("Brought by");
inline constexpr QLatin1StringView kOtherIdsHeader("Other ids");
/// Depth under the rule; under Rule::Mean it may be a fraction and no assessment.
inline constexpr QLatin1StringView kDepthHeader("Relationship depth");
inline constexpr QLatin1StringView kMeanDepthHeader("Relationship depth (mean)");

/// Headers of the fields of the network as a whole.
inline constexpr QLatin1StringView kProfileHeader("Profile");
inline constexpr QLatin1StringView kTagsHeader("Tag details");
inline constexpr QLatin1StringView kDefinitionsHeader("Field definitions");
inline constexpr QLatin1StringView kViewsHeader("Saved views");
inline constexpr QLatin1StringView kAnnotationsHeader("Annotations");

/// Whether a column of elements or of connections is ours to read, beyond those in OwnColumns.
bool isRowsHeader(DraftFieldOwner owner, const QString& header);

/// The field with this header; empty when there is none.
template <class Record>
QString fieldOf(const Record& record, QLatin1StringView header)
{
    for (const auto& [name, value] : record.fields) {
        if (name == header)
            return value;
    }
    return {};
}

} // namespace cw::exchange
