// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Members.h"

#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

Result<Change> setArchived(const EditContext& context, std::span<const MemberId> ids, bool archived)
{
    return rows::changeRows<Member>(
        context, ids, [&](Member& member) { member.archived = archived; });
}

/// Whether `text` holds `name` as whole words, whatever the case.
bool mentions(const QString& text, const QString& name)
{
    const auto isPartOfWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (!isPartOfWord(at - 1) && !isPartOfWord(at + name.size()))
            return true;
    }
    return false;
}

/// Adds a note for each text of the row that names somebody.
template <class R>
void noteMentions(std::vector<Note>& notes, const R& row, const QStringList& names)
{
    forEachField<R>([&]<class F>(const F& each) {
        if constexpr (std::is_same_v<typename F::Type, QString>) {
            const QString& text = row.*each.member;
            const bool isMentioned = std::ranges::any_of(
                names, [&](const QString& name) { return mentions(text, name); });
            if (isMentioned)
                notes.push_back(
                    {NoteKind::NameMentioned, Schema<R>::table, row.id.value, each.name, text});
        } else if constexpr (std::is_same_v<typename F::Type, KeyedText>) {
            for (const KeyedText::Entry& entry : (row.*each.member).entries()) {
                const bool isMentioned = std::ranges::any_of(
                    names, [&](const QString& name) { return mentions(entry.second, name); });
                if (isMentioned)
                    notes.push_back(
                        {NoteKind::NameMentioned, Schema<R>::table, row.id.value, each.name,
                         entry.second});
            }
        }
    });
}

} // namespace

Result<Change>
addMember(const EditContext& context, const Member& member, const std::optional<MapPoint>& at)
{
    Result<Change> change = rows::insertRow(context, member);
    if (!change || !at)
        return change;
    if (!std::isfinite(at->x) || !std::isfinite(at->y))
        return rules::outOfRange("x", "not finite");
    Placement placement;
    placement.id = context.ids.next<PlacementId>();
    placement.member = insertedId<Member>(*change);
    placement.x = at->x;
    placement.y = at->y;
    change->of<Placement>().inserted.push_back(placement);
    return change;
}

Result<Change> renameMember(const EditContext& context, MemberId id, const QString& name)
{
    return rows::changeRow(context, id, [&](Member& member) { member.name = name; });
}

Result<Change> editMember(const EditContext& context, const Member& member)
{
    return rows::replaceRow(context, member);
}

Result<Change> archiveMembers(const EditContext& context, std::span<const MemberId> ids)
{
    return setArchived(context, ids, true);
}

Result<Change> restoreMembers(const EditContext& context, std::span<const MemberId> ids)
{
    return setArchived(context, ids, false);
}

Result<Change> removeMembers(const EditContext& context, std::span<const MemberId> ids)
{
    if (const Result<void> there = rows::checkAllThere(context.network, ids); !there)
        return there.error();
    ChangeBuilder builder(context.network, context.ids);
    for (const MemberId id : rows::sortedIds(ids))
        rows::removeWithDependents(builder, id);
    return builder.take();
}

Result<NotedChange> eraseMembers(const EditContext& context, std::span<const MemberId> ids)
{
    Result<Change> removal = removeMembers(context, ids);
    if (!removal)
        return removal.error();
    QStringList names;
    for (const Member& member : removal->of<Member>().removed)
        names.append(member.name);
    NotedChange outcome{*std::move(removal), {}};
    if (names.isEmpty())
        return outcome;
    Network after = context.network;
    apply(after, outcome.change);
    EveryRecord::forEach([&]<class R>() {
        for (const R& row : after.all<R>())
            noteMentions(outcome.notes, row, names);
    });
    return outcome;
}

} // namespace cw::edit
