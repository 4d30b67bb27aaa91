// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Backgrounds.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

/// Takes a background out, and its picture with the last who showed it.
void takeOut(ChangeBuilder& builder, const Background& background)
{
    builder.remove(background.id);
    if (builder.network().referencing(&Background::picture, background.picture).empty())
        builder.remove(background.picture);
}

/// The row that has these bytes: one that is there, or a new one.
Result<PictureId> keep(ChangeBuilder& builder, const Picture& picture)
{
    qint64 together = picture.bytes.size();
    for (const Picture& known : builder.network().all<Picture>()) {
        if (known.bytes == picture.bytes)
            return known.id;
        together += known.bytes.size();
    }
    if (together > kMostPicturesTogether)
        return rules::outOfRange("bytes", "all pictures together are too large");
    Result<Picture> sound = rules::validated(builder.network(), picture);
    if (!sound)
        return sound.error();
    return builder.insert(*std::move(sound));
}

} // namespace

Result<Change>
layBackground(const EditContext& context, const Picture& picture, const Background& background)
{
    ChangeBuilder builder(context.network, context.ids);
    const Result<PictureId> kept = keep(builder, picture);
    if (!kept)
        return kept.error();
    const Background* const present = backgroundOf(context.network, background.arrangement);
    Background laid = background;
    laid.id = present ? present->id : BackgroundId();
    laid.picture = *kept;
    Result<Background> sound = rules::validated(builder.network(), laid);
    if (!sound)
        return sound.error();
    if (!present) {
        builder.insert(*std::move(sound));
        return builder.take();
    }
    const PictureId before = present->picture;
    builder.update(*sound);
    if (builder.network().referencing(&Background::picture, before).empty())
        builder.remove(before);
    return builder.take();
}

Result<Change> editBackground(const EditContext& context, const Background& background)
{
    const Background* const before = context.network.find(background.id);
    if (before && before->picture != background.picture)
        return rules::invalid("picture", "another picture is laid, not edited");
    return rows::replaceRow(context, background);
}

Result<Change> removeBackground(const EditContext& context, BackgroundId id)
{
    const Background* const background = context.network.find(id);
    if (!background)
        return rules::notFound<Background>();
    ChangeBuilder builder(context.network, context.ids);
    takeOut(builder, Background(*background));
    return builder.take();
}

const Background* backgroundOf(const Network& network, int arrangement)
{
    for (const Background& background : network.all<Background>()) {
        if (background.arrangement == arrangement)
            return &background;
    }
    return nullptr;
}

} // namespace cw::edit
