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
    bool isList = false;     ///< several texts in one cell: tags, many of a list
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
/// A cell's text as a person reads and writes it, and back: lists have commas between ("a, b"), or
/// bars where a text has a comma itself.
QString writtenText(const MemberColumn& column, const QString& cell);
QString cellFromWritten(const MemberColumn& column, const QString& written);

/// The column with this key as far as it is known from the key alone.
MemberColumn memberColumn(const Network& network, const QString& key);

QString memberCellText(
    const Network& network, const Member& member, const MemberColumn& column, CivilDate today);

} // namespace cw
