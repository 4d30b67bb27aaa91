// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Tags.h"

#include "core/edit/Batch.h"
#include "core/edit/rows/Redirect.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

template <class R>
Result<Change> tagRows(const EditContext& context, std::span<const Id<R>> rows, TagId tag)
{
    if (!context.network.find(tag))
        return rules::notFound<Tag>();
    return rows::changeRows<R>(context, rows, [&](R& row) { row.tags.insert(tag); });
}

template <class R>
Result<Change> untagRows(const EditContext& context, std::span<const Id<R>> rows, TagId tag)
{
    if (!context.network.find(tag))
        return rules::notFound<Tag>();
    return rows::changeRows<R>(context, rows, [&](R& row) { row.tags.remove(tag); });
}

} // namespace

const Tag* tagNamed(const Network& network, const QString& name)
{
    const QString wanted = rules::caseFolded(name.trimmed());
    for (const Tag& tag : network.all<Tag>()) {
        if (rules::caseFolded(tag.name) == wanted)
            return &tag;
    }
    return nullptr;
}

Result<IdSet<Tag>> tagsNamed(Batch& batch, const QStringList& names)
{
    IdSet<Tag> tags;
    for (const QString& each : names) {
        const QString name = each.trimmed();
        if (name.isEmpty())
            continue;
        if (const Tag* known = tagNamed(batch.network(), name)) {
            tags.insert(known->id);
            continue;
        }
        Tag tag;
        tag.name = name;
        const Result<Change> made = batch.then(createTag, tag);
        if (!made)
            return made.error();
        tags.insert(insertedId<Tag>(*made));
    }
    return tags;
}

Result<Change> createTag(const EditContext& context, const Tag& tag)
{
    return rows::insertRow(context, tag);
}

Result<Change> renameTag(const EditContext& context, TagId id, const QString& name)
{
    return rows::changeRow(context, id, [&](Tag& tag) { tag.name = name; });
}

Result<Change> recolorTag(const EditContext& context, TagId id, const QString& color)
{
    return rows::changeRow(context, id, [&](Tag& tag) { tag.color = color; });
}

Result<Change> describeTag(const EditContext& context, TagId id, const QString& description)
{
    return rows::changeRow(context, id, [&](Tag& tag) { tag.description = description; });
}

Result<Change> mergeTags(const EditContext& context, TagId kept, std::span<const TagId> others)
{
    if (!context.network.find(kept))
        return rules::notFound<Tag>();
    if (const Result<void> there = rows::checkAllThere(context.network, others); !there)
        return there.error();
    if (std::ranges::find(others, kept) != others.end())
        return rules::invalid("tags", "a tag cannot be merged with itself");
    ChangeBuilder builder(context.network, context.ids);
    for (const TagId other : rows::sortedIds(others)) {
        rows::redirect(builder, other, kept, [](std::string_view, std::int64_t) {});
        builder.remove(other);
    }
    return builder.take();
}

Result<Change> removeTags(const EditContext& context, std::span<const TagId> ids)
{
    if (const Result<void> there = rows::checkAllThere(context.network, ids); !there)
        return there.error();
    ChangeBuilder builder(context.network, context.ids);
    for (const TagId id : rows::sortedIds(ids))
        rows::removeWithDependents(builder, id);
    return builder.take();
}

Result<Change> removeUnusedTags(const EditContext& context)
{
    Change change;
    for (const Tag& tag : context.network.all<Tag>()) {
        if (!rows::isReferenced(context.network, tag.id))
            change.of<Tag>().removed.push_back(tag);
    }
    return change;
}

Result<Change> tagMembers(const EditContext& context, std::span<const MemberId> members, TagId tag)
{
    return tagRows<Member>(context, members, tag);
}

Result<Change>
untagMembers(const EditContext& context, std::span<const MemberId> members, TagId tag)
{
    return untagRows<Member>(context, members, tag);
}

Result<Change> tagStrands(const EditContext& context, std::span<const StrandId> strands, TagId tag)
{
    return tagRows<Strand>(context, strands, tag);
}

Result<Change>
untagStrands(const EditContext& context, std::span<const StrandId> strands, TagId tag)
{
    return untagRows<Strand>(context, strands, tag);
}

} // namespace cw::edit
