// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edit/UseCases.h"

#include "core/edit/Affiliations.h"
#include "core/edit/Arrangements.h"
#include "core/edit/Assessments.h"
#include "core/edit/Cells.h"
#include "core/edit/CustomFields.h"
#include "core/edit/Interactions.h"
#include "core/edit/Members.h"
#include "core/edit/MergeMembers.h"
#include "core/edit/NewPlaces.h"
#include "core/edit/Placements.h"
#include "core/edit/Profile.h"
#include "core/edit/QuickCapture.h"
#include "core/edit/Relationships.h"
#include "core/edit/Strands.h"
#include "core/edit/Tags.h"
#include "core/edit/Views.h"
#include "core/query/CaptureParser.h"

#include <array>
#include <cmath>
#include <set>

namespace cw::edit {

QString Draw::name()
{
    static const std::array names{"Ana",  "Bo",    "ana ",    " Chi", "Zo\xC3\xAB", "Zoe\xCC\x88",
                                  "Food", "food",  "Harbour", "12",   "",           "a\nb",
                                  "Ana",  "Water", "Hill",    "x|y"};
    const QString name = QString::fromUtf8(names[static_cast<std::size_t>(below(names.size()))]);
    return chance(3) ? name + QString::number(below(50)) : name;
}

QString Draw::prose()
{
    static const std::array texts{"", "said by Ana", "two\nlines", " kept ", "tab\there", "Bo"};
    return QString::fromUtf8(texts[static_cast<std::size_t>(below(texts.size()))]);
}

QString Draw::color()
{
    static const std::array colors{"", "#0072b2", "#0072B2", "red", "#12345"};
    return QString::fromUtf8(colors[static_cast<std::size_t>(below(colors.size()))]);
}

QString Draw::value()
{
    static const std::array values{"", "1", "2.50", "2025-01-31", "low", "high|low", "a b"};
    return QString::fromUtf8(values[static_cast<std::size_t>(below(values.size()))]);
}

CivilDate Draw::date()
{
    return chance(3) ? CivilDate() : CivilDate::fromEpochDays(20'000 + below(40));
}

std::optional<int> Draw::level(int most)
{
    return chance(3) ? std::nullopt : std::optional<int>(below(most + 2));
}

namespace {

using Args = const EditContext&;

Result<Change> changeOf(Result<NotedChange> outcome)
{
    if (!outcome)
        return outcome.error();
    return std::move(outcome->change);
}

/// A custom field's key, where there is one for the owner.
QString keyOf(Draw& draw, FieldOwner owner)
{
    for (const FieldDefinition& field : draw.network().all<FieldDefinition>()) {
        if (field.owner == owner && !draw.chance(3))
            return field.key;
    }
    return draw.name();
}

template <class R>
void drawFields(Draw& draw, R& row)
{
    if (draw.chance(3))
        row.fields.setValue(keyOf(draw, rules::FieldOwnerOf<R>::owner), draw.value());
}

Member member(Draw& draw, Member row)
{
    row.name = draw.name();
    row.kind = draw.oneOf<MemberKind>();
    row.place = draw.name();
    row.notes = draw.prose();
    row.color = draw.color();
    row.joined = draw.date();
    row.left = draw.date();
    if (draw.chance(2))
        row.broughtBy = draw.row<Member>();
    for (const TagId tag : draw.rows<Tag>())
        row.tags.insert(tag);
    drawFields(draw, row);
    return row;
}

Relationship relationship(Draw& draw, Relationship row)
{
    row.agreement = draw.oneOf<Agreement>();
    row.firstKnown = draw.date();
    row.ended = draw.date();
    row.howMet = draw.prose();
    row.cadenceDays = draw.level(30);
    drawFields(draw, row);
    return row;
}

Strand strand(Draw& draw, Strand row)
{
    row.type = draw.name();
    row.direction = draw.oneOf<Direction>();
    row.notes = draw.prose();
    row.from = draw.date();
    row.to = draw.date();
    row.color = draw.color();
    for (const TagId tag : draw.rows<Tag>())
        row.tags.insert(tag);
    drawFields(draw, row);
    return row;
}

Assessment assessment(Draw& draw)
{
    Assessment row;
    const Relationship between = draw.copy<Relationship>();
    row.relationship = between.id;
    row.author = std::array{
        between.first, between.second, MemberId()}[static_cast<std::size_t>(draw.below(3))];
    row.date = draw.date();
    row.depth = draw.level(kMaxDepth);
    row.trust = draw.level(4);
    row.wantedDepth = draw.level(kMaxDepth);
    row.source = draw.oneOf<Source>();
    row.note = draw.prose();
    return row;
}

Affiliation affiliation(Draw& draw, Affiliation row)
{
    row.member = draw.row<Member>();
    row.container = draw.row<Member>();
    row.role = draw.name();
    row.from = draw.date();
    row.to = draw.date();
    drawFields(draw, row);
    return row;
}

Interaction interaction(Draw& draw, Interaction row)
{
    row.kind = draw.oneOf<InteractionKind>();
    row.date = draw.date();
    for (const MemberId each : draw.rows<Member>())
        row.participants.insert(each);
    row.note = draw.prose();
    drawFields(draw, row);
    return row;
}

SavedView view(Draw& draw, SavedView row)
{
    row.name = draw.name();
    row.focusSteps = draw.below(4);
    row.focus = row.focusSteps > 0 ? draw.row<Member>() : MemberId();
    row.zoom = draw.below(5);
    return row;
}

FieldDefinition field(Draw& draw)
{
    FieldDefinition row;
    row.owner = draw.oneOf<FieldOwner>();
    row.label = draw.name();
    row.kind = draw.oneOf<FieldKind>();
    return row;
}

std::vector<Move> moves(Draw& draw)
{
    std::vector<Move> some;
    for (const MemberId each : draw.rows<Member>()) {
        const double x = draw.chance(30) ? std::nan("") : draw.below(100);
        some.push_back({each, {x, -1.5}});
    }
    return some;
}

template <class R>
std::vector<Cell<R>> cells(Draw& draw)
{
    QStringList columns = settableColumns<R>(draw.network());
    columns.append(QStringLiteral("nothing"));
    std::vector<Cell<R>> some;
    for (int count = draw.below(3) + 1; count > 0; --count) {
        const QString column = columns.at(draw.below(static_cast<int>(columns.size())));
        const R* other = draw.network().find(draw.row<R>());
        const QString text =
            other && !draw.chance(3) ? cellText(draw.network(), *other, column) : draw.value();
        some.push_back({draw.row<R>(), column, text});
    }
    return some;
}

/// A set of cells of one of the records that have such.
Result<Change> pasteCells(Args c, Draw& draw)
{
    switch (draw.below(5)) {
    case 0:
        return setCells<Relationship>(c, cells<Relationship>(draw));
    case 1:
        return setCells<Strand>(c, cells<Strand>(draw));
    case 2:
        return setCells<Interaction>(c, cells<Interaction>(draw));
    case 3:
        return setCells<Affiliation>(c, cells<Affiliation>(draw));
    default:
        return setCells<Member>(c, cells<Member>(draw));
    }
}

Result<Change> setAnyFieldValue(Args c, Draw& d)
{
    const FieldDefinition of = d.copy<FieldDefinition>();
    Result<Change> result = Change();
    rules::withRecordOf(
        of.owner, [&]<class R>() { result = setFieldValue(c, d.row<R>(), of.key, d.value()); });
    return result;
}

/// A sentence of random names and words, as the parser understands it.
Result<Change> captureAnything(Args c, Draw& d)
{
    static const query::CaptureParser parser(query::englishCaptureWords());
    static const std::array words{" met ", " funds ",  ", ",           " ",   " is funded by ",
                                  " and ", " called ", " introduced ", " 3 ", ": "};
    QString sentence = d.name();
    for (int more = d.below(4); more > 0; --more)
        sentence +=
            QString::fromUtf8(words[static_cast<std::size_t>(d.below(words.size()))]) + d.name();
    return quickCapture(c, parser.parse(c.network, query::Search(c.network), sentence, c.today));
}

std::vector<UseCase> memberCases()
{
    return {
        {"addMember",
         [](Args c, Draw& d) {
             const Member made = member(d, {});
             return d.chance(2) ? addMember(c, made) : addMember(c, made, MapPoint{1.0, 2.0});
         }},
        {"withPlaces",
         [](Args c, Draw& d) {
             const Result<Change> added = addMember(c, member(d, {}));
             return added.ok() ? withPlaces(c, *added) : added;
         }},
        {"renameMember",
         [](Args c, Draw& d) {
             const MemberId id = d.row<Member>();
             return renameMember(c, id, d.name());
         }},
        {"editMember", [](Args c, Draw& d) { return editMember(c, member(d, d.copy<Member>())); }},
        {"archiveMembers", [](Args c, Draw& d) { return archiveMembers(c, d.rows<Member>()); }},
        {"restoreMembers", [](Args c, Draw& d) { return restoreMembers(c, d.rows<Member>()); }},
        {"removeMembers", [](Args c, Draw& d) { return removeMembers(c, d.rows<Member>()); }},
        {"eraseMembers",
         [](Args c, Draw& d) { return changeOf(eraseMembers(c, d.rows<Member>())); }},
        {"mergeMembers",
         [](Args c, Draw& d) {
             const MemberId kept = d.row<Member>();
             return changeOf(mergeMembers(c, kept, d.rows<Member>()));
         }},
        {"affiliate", [](Args c, Draw& d) { return affiliate(c, affiliation(d, {})); }},
        {"endAffiliation",
         [](Args c, Draw& d) {
             const AffiliationId id = d.row<Affiliation>();
             return endAffiliation(c, id, d.date());
         }},
        {"changeAffiliation",
         [](Args c, Draw& d) {
             return changeAffiliation(c, affiliation(d, d.copy<Affiliation>()));
         }},
        {"removeAffiliations",
         [](Args c, Draw& d) { return removeAffiliations(c, d.rows<Affiliation>()); }},
        {"logInteraction", [](Args c, Draw& d) { return logInteraction(c, interaction(d, {})); }},
        {"changeInteraction",
         [](Args c, Draw& d) {
             return changeInteraction(c, interaction(d, d.copy<Interaction>()));
         }},
        {"removeInteractions",
         [](Args c, Draw& d) { return removeInteractions(c, d.rows<Interaction>()); }},
    };
}

std::vector<UseCase> relationshipCases()
{
    return {
        {"relate",
         [](Args c, Draw& d) {
             const MemberId a = d.row<Member>();
             const MemberId b = d.row<Member>();
             return relate(c, a, b, d.chance(2) ? relationship(d, {}) : Relationship());
         }},
        {"endRelationship",
         [](Args c, Draw& d) {
             const RelationshipId id = d.row<Relationship>();
             return endRelationship(c, id, d.date());
         }},
        {"reopenRelationship",
         [](Args c, Draw& d) { return reopenRelationship(c, d.row<Relationship>()); }},
        {"editRelationship",
         [](Args c, Draw& d) {
             return editRelationship(c, relationship(d, d.copy<Relationship>()));
         }},
        {"removeRelationships",
         [](Args c, Draw& d) { return removeRelationships(c, d.rows<Relationship>()); }},
        {"assess", [](Args c, Draw& d) { return assess(c, assessment(d)); }},
        {"deepen",
         [](Args c, Draw& d) {
             const Assessment said = assessment(d);
             return deepen(c, said.relationship, said.author, said.depth.value_or(2));
         }},
        {"correctAssessment",
         [](Args c, Draw& d) {
             Assessment row = d.copy<Assessment>();
             row.date = d.date();
             row.depth = d.level(kMaxDepth);
             row.trust = d.level(4);
             row.note = d.prose();
             return correctAssessment(c, row);
         }},
        {"removeAssessments",
         [](Args c, Draw& d) { return removeAssessments(c, d.rows<Assessment>()); }},
        {"addStrand",
         [](Args c, Draw& d) {
             Strand made = strand(d, {});
             made.relationship = d.row<Relationship>();
             return addStrand(c, made);
         }},
        {"changeStrand",
         [](Args c, Draw& d) { return changeStrand(c, strand(d, d.copy<Strand>())); }},
        {"removeStrands", [](Args c, Draw& d) { return removeStrands(c, d.rows<Strand>()); }},
    };
}

std::vector<UseCase> wordCases()
{
    return {
        {"createTag",
         [](Args c, Draw& d) {
             Tag tag;
             tag.name = d.name();
             tag.color = d.color();
             return createTag(c, tag);
         }},
        {"renameTag",
         [](Args c, Draw& d) {
             const TagId id = d.row<Tag>();
             return renameTag(c, id, d.name());
         }},
        {"recolorTag",
         [](Args c, Draw& d) {
             const TagId id = d.row<Tag>();
             return recolorTag(c, id, d.color());
         }},
        {"describeTag",
         [](Args c, Draw& d) {
             const TagId id = d.row<Tag>();
             return describeTag(c, id, d.prose());
         }},
        {"mergeTags",
         [](Args c, Draw& d) {
             const TagId kept = d.row<Tag>();
             return mergeTags(c, kept, d.rows<Tag>());
         }},
        {"removeTags", [](Args c, Draw& d) { return removeTags(c, d.rows<Tag>()); }},
        {"removeUnusedTags", [](Args c, Draw&) { return removeUnusedTags(c); }},
        {"tagMembers",
         [](Args c, Draw& d) {
             const auto members = d.rows<Member>();
             return tagMembers(c, members, d.row<Tag>());
         }},
        {"untagMembers",
         [](Args c, Draw& d) {
             const auto members = d.rows<Member>();
             return untagMembers(c, members, d.row<Tag>());
         }},
        {"tagStrands",
         [](Args c, Draw& d) {
             const auto strands = d.rows<Strand>();
             return tagStrands(c, strands, d.row<Tag>());
         }},
        {"untagStrands",
         [](Args c, Draw& d) {
             const auto strands = d.rows<Strand>();
             return untagStrands(c, strands, d.row<Tag>());
         }},
        {"defineField", [](Args c, Draw& d) { return defineField(c, field(d)); }},
        {"renameField",
         [](Args c, Draw& d) {
             const FieldDefinitionId id = d.row<FieldDefinition>();
             return renameField(c, id, d.name());
         }},
        {"changeFieldKind",
         [](Args c, Draw& d) {
             const FieldDefinitionId id = d.row<FieldDefinition>();
             const FieldKind kind = d.oneOf<FieldKind>();
             return changeFieldKind(c, id, kind, d.chance(2) ? Unfit::Drop : Unfit::Refuse);
         }},
        {"setFieldOptions",
         [](Args c, Draw& d) {
             const FieldDefinitionId id = d.row<FieldDefinition>();
             return setFieldOptions(c, id, {d.name(), d.name()});
         }},
        {"setFieldPrivate",
         [](Args c, Draw& d) {
             const FieldDefinitionId id = d.row<FieldDefinition>();
             return setFieldPrivate(c, id, d.chance(2));
         }},
        {"moveField",
         [](Args c, Draw& d) {
             const FieldDefinitionId id = d.row<FieldDefinition>();
             return moveField(c, id, d.below(5) - 1);
         }},
        {"removeField", [](Args c, Draw& d) { return removeField(c, d.row<FieldDefinition>()); }},
        {"setFieldValue", setAnyFieldValue},
    };
}

std::vector<UseCase> otherCases()
{
    return {
        {"moveMembers",
         [](Args c, Draw& d) {
             const auto some = moves(d);
             return moveMembers(c, some, d.below(3));
         }},
        {"applyLayout",
         [](Args c, Draw& d) {
             const auto some = moves(d);
             return applyLayout(c, some, d.below(2) + 1);
         }},
        {"pinMembers", [](Args c, Draw& d) { return pinMembers(c, d.rows<Member>()); }},
        {"unpinMembers", [](Args c, Draw& d) { return unpinMembers(c, d.rows<Member>()); }},
        {"removePlacements", [](Args c, Draw& d) { return removePlacements(c, d.rows<Member>()); }},
        {"saveView",
         [](Args c, Draw& d) {
             return saveView(c, view(d, d.chance(2) ? SavedView() : d.copy<SavedView>()));
         }},
        {"keepArrangement",
         [](Args c, Draw& d) {
             const SavedView row = view(d, SavedView());
             const auto some = moves(d);
             return keepArrangement(c, row, some);
         }},
        {"renameView",
         [](Args c, Draw& d) {
             const SavedViewId id = d.row<SavedView>();
             return renameView(c, id, d.name());
         }},
        {"moveView",
         [](Args c, Draw& d) {
             const SavedViewId id = d.row<SavedView>();
             return moveView(c, id, d.below(5) - 1);
         }},
        {"removeView", [](Args c, Draw& d) { return removeView(c, d.row<SavedView>()); }},
        {"editProfile",
         [](Args c, Draw& d) {
             NetworkProfile profile = c.network.profile();
             profile.name = d.name();
             profile.start = d.date();
             profile.end = d.date();
             return editProfile(c, profile);
         }},
        {"quickCapture", captureAnything},
        {"setMe", [](Args c, Draw& d) { return setMe(c, d.row<Member>()); }},
        {"setField",
         [](Args c, Draw& d) {
             const MemberId id = d.row<Member>();
             return setField(c, id, &Member::broughtBy, d.row<Member>());
         }},
        {"setFieldOfMany",
         [](Args c, Draw& d) {
             const auto members = d.rows<Member>();
             return setFieldOfMany<Member>(c, members, &Member::name, d.name());
         }},
        {"setCell",
         [](Args c, Draw& d) {
             const TagId id = d.row<Tag>();
             return setCell(c, id, QStringLiteral("name"), d.name());
         }},
        {"setCells", pasteCells},
        {"setCellOfMany",
         [](Args c, Draw& d) {
             const auto members = d.rows<Member>();
             return setCellOfMany<Member>(c, members, QStringLiteral("tags"), d.name());
         }},
    };
}

} // namespace

const std::vector<UseCase>& allUseCases()
{
    static const std::vector<UseCase> all = [] {
        std::vector<UseCase> cases;
        for (auto family :
             {memberCases, relationshipCases, wordCases, mapUseCases, otherCases, healthUseCases,
              weavingUseCases}) {
            for (UseCase& each : family())
                cases.push_back(std::move(each));
        }
        return cases;
    }();
    return all;
}

Network startingNetwork(IdGenerator& ids)
{
    Network network;
    const auto run = [&](unsigned useCase, unsigned seed) {
        const EditContext context{network, ids, CivilDate::fromEpochDays(20'050)};
        std::vector<unsigned> numbers;
        Random random(seed);
        for (int i = 0; i < 24; ++i)
            numbers.push_back(static_cast<unsigned>(random.below(100'000)));
        Draw draw(context, numbers);
        const Result<Change> change = allUseCases()[useCase].run(context, draw);
        if (change.ok())
            apply(network, *change);
    };
    const std::set<std::string_view> making{"addMember",
                                            "affiliate",
                                            "logInteraction",
                                            "relate",
                                            "assess",
                                            "addStrand",
                                            "createTag",
                                            "tagMembers",
                                            "defineField",
                                            "moveMembers",
                                            "saveView",
                                            "setFieldValue",
                                            "addAnnotation",
                                            "layBackground",
                                            "keepSnapshot",
                                            "judgePhase",
                                            "addPulseQuestion",
                                            "startPulse",
                                            "answerPulse",
                                            "logExchange",
                                            "addOffer",
                                            "addNeed",
                                            "addInterest",
                                            "addSkill",
                                            "suggestIntroduction",
                                            "planFollowUp",
                                            "decideOnAdvice",
                                            "addProject",
                                            "joinProject",
                                            "addOutcome",
                                            "addCommitment",
                                            "addOpportunity",
                                            "recognize",
                                            "nominate",
                                            "setCadences",
                                            "snooze",
                                            "noteStrain",
                                            "answerSide",
                                            "makeIntroduction"};
    const std::set<std::string_view> marking{"archiveMembers", "pinMembers"};
    for (unsigned round = 0; round < 60; ++round) {
        unsigned drawn = 0; // of these alone: another use case elsewhere changes nothing here
        for (unsigned i = 0; i < allUseCases().size(); ++i) {
            const std::string_view name = allUseCases()[i].name;
            const bool isMaking = making.contains(name);
            drawn += isMaking || marking.contains(name);
            if (isMaking || (marking.contains(name) && round % 20 == 19))
                run(i, round * 1000 + drawn);
        }
    }
    return network;
}

} // namespace cw::edit
