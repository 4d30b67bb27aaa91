// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Cells.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/RecordFields.h"

namespace cw {

/// Whether a column of R holds a day, so that it may be typed as people write days.
template <class R>
bool isDateColumn(const Network& network, const QString& column)
{
    static const QString kCustom = QStringLiteral("fields.");
    bool isDate = false;
    forEachField<R>([&]<class F>(const F& each) {
        if constexpr (std::is_same_v<typename F::Type, CivilDate>)
            isDate = isDate || column == QLatin1String(each.name.data(), int(each.name.size()));
    });
    if (!column.startsWith(kCustom))
        return isDate;
    const QString key = column.mid(kCustom.size());
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        const bool isOfThese = keyOf(field.owner) == Schema<R>::table;
        isDate = isDate || (isOfThese && field.key == key && field.kind == FieldKind::Date);
    }
    return isDate;
}

/// How RecordFields read and write records of R: cell by cell, days as people type them.
/// @param titleOf  ChangeTitle of an Id<R>. @param commits  outlive the ways.
template <class R, class TitleOf>
RecordFields::Ways recordWays(Commits& commits, TitleOf titleOf)
{
    const Document* document = &commits.document();
    return {
        .exists =
            [document](qint64 row) { return document->network().find(Id<R>{row}) != nullptr; },
        .read =
            [document](qint64 row, const QString& column) {
                const Network& network = document->network();
                return edit::cellText(network, *network.find(Id<R>{row}), column);
            },
        .write =
            [&commits, titleOf](
                qint64 row, const QString& column, const QString& text, const QString& mergeKey) {
                const edit::EditContext context = commits.document().editContext();
                const bool isDate = isDateColumn<R>(context.network, column);
                const QString cell = isDate ? formats::typedDate(text) : text;
                const Id<R> id{row};
                return commits.keepTyped(
                    edit::setCell<R>(context, id, column, cell), titleOf(id), mergeKey);
            }};
}

} // namespace cw
