// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QList>
#include <QString>

namespace cw {

/// One column of the table of members: a field, a custom field, or something counted.
struct MemberColumn
{
    enum class Source {
        Field,         ///< `key` is what edit::setCells() takes
        Relationships, ///< how many the member has
        LastContact,   ///< day of the latest interaction
    };

    QString key; ///< stable, for settings: "place", "fields.since", "@relationships"
    QString title;
    Source source = Source::Field;
    bool isNumber = false;
    bool isDate = false;
    QStringList options;     ///< texts to choose from; others may be typed unless isClosed
    QStringList optionTexts; ///< how they read, where that is another thing than the text
    bool isClosed = false;
    bool isShownAtFirst = false;

    bool isEditable() const { return source == Source::Field; }
    bool operator==(const MemberColumn&) const = default;
};

/// The name first, then the fields in reading order, what is counted, and the custom fields in
/// theirs.
QList<MemberColumn> memberColumns(const Network& network);

/// What the cell shows; empty where there is nothing.
QString memberCellText(
    const Network& network, const Member& member, const MemberColumn& column, CivilDate today);

} // namespace cw
