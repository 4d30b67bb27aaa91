// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteSources.h"

#include "core/network/Folding.h"
#include "core/network/Network.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/support/DomainText.h"
#include "ui/support/FuzzyMatch.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
};

constexpr int kAddressScore = 1000;
constexpr int kArchivedShare = 2; ///< an archived member counts half

/// Folded once a revision: folding 100,000 names at every key would be felt.
struct FoldedMember
{
    MemberId id;
    QString text;
    QString email;
    bool archived;
};

std::vector<FoldedMember> foldedMembers(const Network& network)
{
    std::vector<FoldedMember> members;
    members.reserve(network.all<Member>().size());
    for (const Member& member : network.all<Member>()) {
        QString text = folded(member.name);
        if (!member.shortName.isEmpty())
            text += QLatin1Char(' ') + folded(member.shortName);
        members.push_back(
            {.id = member.id,
             .text = text,
             .email = folded(member.email),
             .archived = member.archived});
    }
    return members;
}

QString describe(const Member& member)
{
    QStringList parts{member.type.isEmpty() ? memberKindText(member.kind) : member.type};
    for (const QString& part : {member.sector, member.place}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (member.archived)
        parts << Words::tr("archived");
    return parts.join(QStringLiteral(" · "));
}

struct Hit
{
    int score;
    MemberId id;
};

/// @param among  ascending; empty: all.
std::vector<Hit> bestHits(
    const std::vector<FoldedMember>& members, const std::vector<MemberId>& among,
    const QString& needle)
{
    std::vector<Hit> hits;
    for (const FoldedMember& member : members) {
        if (!among.empty() && !std::ranges::binary_search(among, member.id))
            continue;
        // An address is found as it is typed; letters strewn over one mean nothing.
        const int score = std::max(
            fuzzyScore(needle, member.text), member.email.contains(needle) ? kAddressScore : 0);
        if (score > 0)
            hits.push_back(
                {.score = member.archived ? score / kArchivedShare : score, .id = member.id});
    }
    const std::size_t count = std::min(hits.size(), PaletteModel::kMost);
    std::partial_sort(
        hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(count), hits.end(),
        [](const Hit& a, const Hit& b) {
            return a.score != b.score ? a.score > b.score : a.id < b.id;
        });
    hits.resize(count);
    return hits;
}

} // namespace

PaletteSource actionSource(const ActionCatalogue& actions)
{
    return [&actions](const QString& needle) {
        std::vector<PaletteEntry> found;
        for (const ActionSpec& spec : actionTable()) {
            QAction& action = actions.action(spec.id);
            if (!action.isEnabled() || spec.id == ActionId::SearchOrDo)
                continue;
            const QString title = ActionCatalogue::plainText(action);
            const int score = fuzzyScore(needle, folded(title));
            if (score > 0)
                found.push_back(
                    {.title = title,
                     .subtitle = action.statusTip(),
                     .keys = action.shortcut().toString(QKeySequence::NativeText),
                     .icon = action.icon(),
                     .score = score,
                     .run = [&action] { action.trigger(); }});
        }
        return found;
    };
}

PaletteSource memberSource(
    std::function<const Network*()> network, std::function<quint64()> revision,
    std::function<void(MemberId)> go, std::function<const std::vector<MemberId>&()> among)
{
    struct Cache
    {
        const Network* network = nullptr;
        quint64 revision = 0;
        std::vector<FoldedMember> members;
    };
    auto cache = std::make_shared<Cache>();
    return [=](const QString& needle) {
        std::vector<PaletteEntry> found;
        const Network* current = network();
        const std::vector<MemberId> few = among ? among() : std::vector<MemberId>();
        if (!current || (needle.isEmpty() && few.empty()))
            return found;
        if (cache->network != current || cache->revision != revision())
            *cache = {
                .network = current, .revision = revision(), .members = foldedMembers(*current)};
        for (const Hit& hit : bestHits(cache->members, few, needle)) {
            const Member& member = *current->find(hit.id);
            const MemberId id = hit.id;
            found.push_back(
                {.title = member.name,
                 .subtitle = describe(member),
                 .keys = {},
                 .icon = makeIcon(memberKindIcon(member.kind)),
                 .score = hit.score,
                 .run = [go, id] { go(id); }});
        }
        return found;
    };
}

PaletteSource
viewSource(std::function<const Network*()> network, std::function<void(const QString&)> go)
{
    return [=](const QString& needle) {
        std::vector<PaletteEntry> found;
        const Network* current = network();
        if (!current || needle.isEmpty())
            return found;
        for (const MapViewEntry& entry : mapViewEntries(*current)) {
            const int score = fuzzyScore(needle, folded(entry.name));
            if (score > 0)
                found.push_back(
                    {.title = entry.name,
                     .subtitle = Words::tr("view of the map"),
                     .keys = {},
                     .icon = makeIcon(Icon::Map),
                     .score = score,
                     .run = [go, name = entry.name] { go(name); }});
        }
        return found;
    };
}

} // namespace cw
