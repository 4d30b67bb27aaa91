// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/AdviceCards.h"
#include "ui/support/AdviceText.h"
#include "ui/support/ChangeText.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/ScoreText.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/TodaySections.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/introductions/IntroductionActions.h"
#include "ui/weaving/teams/TeamDialog.h"

#include <QMenu>

#include <algorithm>
#include <utility>
#include <vector>

namespace cw {

namespace {

constexpr std::size_t kMostReasons = 3;
constexpr std::size_t kMostTeamReasons = 6; // what each of them brings
constexpr qsizetype kMostEffects = 2;
constexpr int kMonth = 30; // days

QString reasonsOf(const advice::Advice& advice, const WeavePicture& picture)
{
    QStringList sentences;
    const std::size_t most = advice.kind == AdviceKind::FormTeam ? kMostTeamReasons : kMostReasons;
    for (std::size_t i = 0; i < advice.reasons.size() && i < most; ++i)
        sentences += adviceReasonText(advice.reasons[i], advice, picture.network, picture.today);
    return sentences.join(u' ');
}

/// Two who are not tied can be introduced; what is said about a tie is another thing.
bool isIntroduction(const advice::Advice& advice)
{
    return advice.members.size() == 2 && !advice.relationship;
}

/// What would be otherwise: "Steps between the two: 4, then 1."
QString effectsOf(const advice::Advice& advice)
{
    QStringList sentences;
    for (const advice::Effect& effect : advice.effect) {
        if (effect.before != effect.after && sentences.size() < kMostEffects)
            sentences += adviceEffectText(effect, advice.effectBasis) + u'.';
    }
    return sentences.join(u' ');
}

/// The pairs of a team that have no tie.
std::vector<std::pair<MemberId, MemberId>>
strangersIn(const advice::Advice& advice, const Network& network)
{
    std::vector<std::pair<MemberId, MemberId>> pairs;
    for (std::size_t a = 0; a < advice.members.size(); ++a) {
        for (std::size_t b = a + 1; b < advice.members.size(); ++b) {
            if (!network.relationshipBetween(advice.members[a], advice.members[b]))
                pairs.emplace_back(advice.members[a], advice.members[b]);
        }
    }
    return pairs;
}

/// The two with the way that joins them now and the tie there might be.
MapSight sightOf(const advice::Advice& advice, const Network& network)
{
    MapSight sight;
    sight.members = advice.members;
    for (const advice::PathStep& step : advice.path) {
        sight.members.push_back(step.to);
        if (const Relationship* tie = network.relationshipBetween(step.from, step.to))
            sight.relationships.push_back(tie->id);
    }
    if (advice.relationship)
        sight.relationships.push_back(advice.relationship);
    if (isIntroduction(advice)) {
        sight.scenario.text = adviceTitle(advice, network);
        sight.scenario.proposed = {{advice.members[0], advice.members[1]}};
    }
    if (advice.kind == AdviceKind::FormTeam) {
        sight.scenario.text = adviceTitle(advice, network);
        for (const auto& [first, second] : strangersIn(advice, network))
            sight.scenario.proposed.push_back({first, second});
    }
    return sight;
}

QString namesOf(const advice::Advice& advice, const Network& network)
{
    QStringList names;
    for (const MemberId member : advice.members)
        names += shownName(network, member);
    return names.join(QStringLiteral(", "));
}

AdviceCard cardOf(const advice::Advice& advice, const QString& because, CardState state)
{
    AdviceCard card;
    card.kind = advice.kind;
    for (const MemberId member : advice.members)
        card.members.insert(member);
    card.state = state;
    card.because = because;
    card.score = advice.score;
    return card;
}

void decide(Commits& commits, AdviceCard card, const QString& names)
{
    Document& document = commits.document();
    if (card.state == CardState::NotNow)
        card.until = document.today().plusDays(kMonth);
    commits.carryOut(
        edit::decideOnAdvice(document.editContext(), card), titleOf(titles::kAdviceDecide, names));
}

void introduce(
    TodayPage& page, const advice::Advice& advice, const QString& reason, MemberId first,
    MemberId second)
{
    Introduction introduction;
    introduction.first = first;
    introduction.second = second;
    introduction.advice = advice.kind;
    introduction.reason = reason;
    if (isIntroduction(advice)) { // what a team is for is more than these two have between them
        introduction.need = advice.need;
        introduction.offer = advice.offer;
    }
    if (const IntroductionId begun = beginIntroduction(page.commits(), introduction))
        emit page.introductionWanted(begun);
}

/// Who says yes is taken into the team; those of it who do not know each other can be introduced.
void addTeamButtons(
    TodayPage& page, TaskRow& row, const WeavePicture& picture, const advice::Advice& advice,
    const QString& reason)
{
    row.addButton(TodayPage::tr("Who is in…"), [&page, advice] {
        (new TeamDialog(page.commits(), advice, &page))->open();
    });
    const auto strangers = strangersIn(advice, picture.network);
    if (strangers.empty())
        return;
    QMenu* menu = row.addMenu(TodayPage::tr("Introduce"));
    for (const auto& [first, second] : strangers) {
        const QString names = TodayPage::tr("%1 and %2", "two members")
                                  .arg(shownName(picture.network, first))
                                  .arg(shownName(picture.network, second));
        menu->addAction(names, [&page, advice, reason, a = first, b = second] {
            introduce(page, advice, reason, a, b);
        });
    }
}

void addCard(TodayPage& page, const WeavePicture& picture, const advice::Advice& advice)
{
    const QString reason = reasonsOf(advice, picture);
    const QString names = namesOf(advice, picture.network);
    TaskRow* row = page.addRow(
        {.title = adviceTitle(advice, picture.network),
         .reason = QString(reason + u'\n' + effectsOf(advice)).trimmed(),
         .due = {}},
        TodayPage::Counts::No);
    row->setToolTip(adviceEvidenceText(advice.kind));
    if (advice.relationship)
        page.opens(row, advice.relationship);
    else
        page.opens(row, advice.members);
    row->addButton(TodayPage::tr("On the map"), [&page, sight = sightOf(advice, picture.network)] {
        emit page.sightRequested(sight);
    });
    row->addDetails(TodayPage::tr("Why here?"), scoreText(advice));
    if (page.isReadOnly())
        return;
    Commits& commits = page.commits();
    if (isIntroduction(advice))
        row->addButton(TodayPage::tr("Introduce"), [&page, advice, reason] {
            introduce(page, advice, reason, advice.members[0], advice.members[1]);
        });
    if (advice.kind == AdviceKind::FormTeam)
        addTeamButtons(page, *row, picture, advice, reason);
    QMenu* menu = row->addMenu(TodayPage::tr("Set aside"));
    const std::pair<QString, CardState> states[] = {
        {TodayPage::tr("Not now: in a month"), CardState::NotNow},
        {adviceNeverText(advice.kind), CardState::Never},
        {TodayPage::tr("Done already"), CardState::Done}};
    for (const auto& each : states)
        menu->addAction(each.first, [&commits, names, card = cardOf(advice, reason, each.second)] {
            decide(commits, card, names);
        });
}

/// "Not here: 3 wish no more than to observe, 2 …"
QString heldBackText(const advice::AdviceQueue& queue)
{
    QStringList parts;
    for (std::size_t i = 0; i < queue.heldBack.size(); ++i) {
        if (queue.heldBack[i] > 0)
            parts += TodayPage::tr("%1: %2", "why pieces of advice are held back, how many")
                         .arg(restraintText(static_cast<advice::Restraint>(i)))
                         .arg(queue.heldBack[i]);
    }
    return parts.isEmpty() ? QString()
                           : TodayPage::tr("Held back: %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace

void addAdvice(TodayPage& page, const WeavePicture& picture)
{
    if (!picture.advice)
        return;
    const auto& cards = picture.advice->cards;
    if (!cards.empty())
        page.addHeading(TodayPage::tr("You might"), static_cast<int>(cards.size()));
    for (const advice::Advice& each : cards)
        addCard(page, picture, each);
    if (const QString heldBack = heldBackText(*picture.advice); !heldBack.isEmpty())
        page.addWords(heldBack);
}

} // namespace cw
