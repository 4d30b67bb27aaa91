// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/fields/RichNetwork.h"

#include "tests/support/WeavingRows.h"

namespace cw::exchange::testing {

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

CivilDate day(const char* iso)
{
    return *CivilDate::fromIso(iso);
}

/// As the generator would make them: eighteen digits.
template <class IdType>
IdType id(std::int64_t number)
{
    return IdType{700'000'000'000'000'000 + number};
}

KeyedText keyed(const QList<KeyedText::Entry>& entries)
{
    return KeyedText::fromEntries(entries);
}

void addVocabulary(Change& change)
{
    Tag tag;
    tag.id = id<TagId>(1);
    tag.name = q("core");
    tag.color = q("#0072b2");
    tag.description = q("Those who started it");
    change.of<Tag>().inserted.push_back(tag);
    const struct
    {
        FieldOwner owner;
        const char* key;
        const char* label;
        FieldKind kind;
        bool isPrivate;
    } rows[] = {
        {FieldOwner::Member, "crops", "Crops", FieldKind::Choices, false},
        {FieldOwner::Member, "diet", "Diet", FieldKind::Choice, true},
        {FieldOwner::Relationship, "channel", "Channel", FieldKind::Text, false},
        {FieldOwner::Strand, "hours", "Hours a week", FieldKind::Number, false},
        {FieldOwner::Affiliation, "seat", "Seat", FieldKind::Text, false},
        {FieldOwner::Interaction, "room", "Room", FieldKind::Link, false}};
    int number = 10;
    for (const auto& row : rows) {
        FieldDefinition definition;
        definition.id = id<FieldDefinitionId>(number);
        definition.owner = row.owner;
        definition.key = q(row.key);
        definition.label = q(row.label);
        definition.kind = row.kind;
        definition.isPrivate = row.isPrivate;
        definition.position = number++;
        if (row.kind == FieldKind::Choice || row.kind == FieldKind::Choices)
            definition.options = {q("beans"), q("maize, sweet")};
        change.of<FieldDefinition>().inserted.push_back(definition);
    }
}

void addMembers(Change& change)
{
    Member ana;
    ana.id = id<MemberId>(100);
    ana.kind = MemberKind::Group;
    ana.name = q("Ana Lima");
    ana.shortName = q("Ana");
    ana.type = q("Farmer");
    ana.description = q("Grows, and \"teaches\"\nin two lines");
    ana.notes = q("Ask about the fence");
    ana.email = q("ana@example.org");
    ana.phone = q("+49 30 1");
    ana.url = q("https://example.org/ana");
    ana.image = q("ana.png");
    ana.sector = q("Food");
    ana.place = q("Upper Mill");
    ana.latitude = 52.5;
    ana.longitude = -13.25;
    ana.level = q("local");
    ana.languages = q("pt|de");
    ana.joined = day("2019-03-01");
    ana.left = day("2024-12-31");
    ana.broughtBy = id<MemberId>(101);
    ana.engagement = Engagement::Steward;
    ana.availability = q("mornings");
    ana.consent = q("name only");
    ana.color = q("#ff8000");
    ana.archived = true;
    ana.tags = {id<TagId>(1)};
    ana.fields = keyed({{q("crops"), q("beans|squash")}, {q("diet"), q("maize, sweet")}});
    ana.foreignIds = keyed({{q("vcard"), q("urn:7")}});
    Member bo;
    bo.id = id<MemberId>(101);
    bo.kind = MemberKind::Organization;
    bo.type = q("Organisation");
    bo.name = q("Valley Coop");
    Member cem;
    cem.id = id<MemberId>(102);
    cem.name = q("Cem Koç");
    Member namesake;
    namesake.id = id<MemberId>(103);
    namesake.name = q("Cem Koç");
    namesake.type = q("Person");
    change.of<Member>().inserted = {ana, bo, cem, namesake};

    Affiliation affiliation;
    affiliation.id = id<AffiliationId>(150);
    affiliation.member = ana.id;
    affiliation.container = bo.id;
    affiliation.role = q("board");
    affiliation.from = day("2020-01-01");
    affiliation.to = day("2021-06-30");
    affiliation.fields = keyed({{q("seat"), q("left")}});
    Affiliation plain;
    plain.id = id<AffiliationId>(151);
    plain.member = cem.id;
    plain.container = bo.id;
    change.of<Affiliation>().inserted = {affiliation, plain};

    Interaction interaction;
    interaction.id = id<InteractionId>(160);
    interaction.date = day("2023-05-06");
    interaction.kind = InteractionKind::Call;
    interaction.participants = {ana.id, cem.id, namesake.id};
    interaction.note = q("about the mill");
    interaction.fields = keyed({{q("room"), q("https://example.org/room")}});
    change.of<Interaction>().inserted = {interaction};

    Placement onMap;
    onMap.id = id<PlacementId>(170);
    onMap.member = ana.id;
    onMap.x = -12.5;
    onMap.y = 300.25;
    onMap.pinned = true;
    Placement elsewhere = onMap;
    elsewhere.id = id<PlacementId>(171);
    elsewhere.arrangement = 2;
    elsewhere.x = 7;
    change.of<Placement>().inserted = {onMap, elsewhere};
}

void addRelationships(Change& change)
{
    Relationship close;
    close.id = id<RelationshipId>(200);
    close.first = id<MemberId>(100);
    close.second = id<MemberId>(101);
    close.agreement = Agreement::Written;
    close.firstKnown = day("2018-01-01");
    close.ended = day("2024-01-01");
    close.howMet = q("at the mill");
    close.description = q("They share a barn");
    close.notes = q("Tense since spring");
    close.cadenceDays = 30;
    close.fields = keyed({{q("channel"), q("phone")}});
    Relationship bare;
    bare.id = id<RelationshipId>(201);
    bare.first = id<MemberId>(102);
    bare.second = id<MemberId>(103);
    change.of<Relationship>().inserted = {close, bare};

    Strand strand;
    strand.id = id<StrandId>(300);
    strand.relationship = close.id;
    strand.type = q("sells to");
    strand.direction = Direction::SecondToFirst;
    strand.label = q("beans");
    strand.description = q("every Tuesday");
    strand.notes = q("pays late");
    strand.strength = 4;
    strand.from = day("2019-01-01");
    strand.to = day("2023-01-01");
    strand.color = q("#112233");
    strand.tags = {id<TagId>(1)};
    strand.fields = keyed({{q("hours"), q("2.5")}});
    strand.foreignIds = keyed({{q("vcard"), q("tie")}});
    Strand second;
    second.id = id<StrandId>(301);
    second.relationship = close.id;
    second.type = q("advises");
    second.direction = Direction::Mutual;
    change.of<Strand>().inserted = {strand, second};

    Assessment own;
    own.id = id<AssessmentId>(400);
    own.relationship = close.id;
    own.author = close.second;
    own.date = day("2022-02-02");
    own.depth = 3;
    own.trust = 2;
    own.wantedDepth = 5;
    own.importance = 4;
    own.source = Source::Survey;
    own.note = q("could be more");
    Assessment silent;
    silent.id = id<AssessmentId>(401);
    silent.relationship = close.id;
    silent.author = close.first;
    Assessment observer;
    observer.id = id<AssessmentId>(402);
    observer.relationship = bare.id;
    observer.depth = 1;
    change.of<Assessment>().inserted = {own, silent, observer};
}

/// What is written on the map and lies under it.
void addMap(Change& change)
{
    Annotation text;
    text.id = id<AnnotationId>(600);
    text.text = q("Who feeds\nthe \"valley\"");
    text.arrangement = 2;
    text.x = 0.5;
    text.y = -7;
    text.size = AnnotationSize::Large;
    text.tone = AnnotationTone::Attention;
    text.tipMember = id<MemberId>(101);
    Annotation arrow;
    arrow.id = id<AnnotationId>(601);
    arrow.tipX = 1.25;
    arrow.tipY = -1e6;
    change.of<Annotation>().inserted = {text, arrow};
    Picture picture;
    picture.id = id<PictureId>(700);
    picture.mediaType = q("image/png");
    picture.width = 3;
    picture.height = 2;
    picture.bytes = QByteArray("\x89PNG\r\n\x1A\n and so on");
    change.of<Picture>().inserted = {picture};
    Background background;
    background.id = id<BackgroundId>(800);
    background.picture = picture.id;
    background.arrangement = 2;
    background.x = 5;
    background.y = 6;
    background.width = 7;
    background.opacity = 50;
    background.isLocked = false;
    change.of<Background>().inserted = {background};
}

/// What guardians keep.
void addGuarding(Change& change)
{
    Snapshot snapshot;
    snapshot.id = id<SnapshotId>(900);
    snapshot.taken = CivilDate::fromEpochDays(20'700);
    snapshot.label = q("Autumn");
    snapshot.measures.setValue(q("density"), q("0.25"));
    change.of<Snapshot>().inserted = {snapshot};
    PhaseJudgement judgement;
    judgement.id = id<PhaseJudgementId>(910);
    judgement.date = snapshot.taken;
    judgement.reason = q("Two more hold it");
    change.of<PhaseJudgement>().inserted = {judgement};
    PulseQuestion question;
    question.id = id<PulseQuestionId>(920);
    question.text = q("Can you say no here?");
    change.of<PulseQuestion>().inserted = {question};
    PulseRound round;
    round.id = id<PulseRoundId>(930);
    round.label = q("Autumn");
    round.asked = snapshot.taken;
    round.questions.insert(question.id);
    change.of<PulseRound>().inserted = {round};
    PulseAnswer answer;
    answer.id = id<PulseAnswerId>(940);
    answer.round = round.id;
    answer.question = question.id;
    answer.value = 4;
    change.of<PulseAnswer>().inserted = {answer};
}

} // namespace

Network emptyNetwork()
{
    return Network();
}

Network richNetwork()
{
    Network network;
    Change change;
    NetworkProfile profile = network.profile();
    const NetworkProfile before = profile;
    addVocabulary(change);
    addMembers(change);
    addRelationships(change);
    profile.name = q("Valley network");
    profile.description = q("Who feeds the valley");
    profile.issue = q("Food");
    profile.complexity = Complexity::Complex;
    profile.type = NetworkType::Learning;
    profile.intent = Intent::Action;
    profile.formality = Formality::Formal;
    profile.start = day("2018-01-01");
    profile.end = day("2030-01-01");
    profile.place = q("The valley");
    profile.parent = q("The coast");
    profile.me = id<MemberId>(102);
    change.of<NetworkProfile>().updated.push_back({before, profile});
    SavedView view;
    view.id = id<SavedViewId>(500);
    view.name = q("Growers");
    view.position = 3;
    view.appearance = q("{\"color\":\"sector\"}");
    view.filter = q("tag:core");
    view.focus = id<MemberId>(100);
    view.focusSteps = 2;
    view.arrangement = 2;
    view.centerX = 1.5;
    view.centerY = -2.5;
    view.zoom = 0.75;
    change.of<SavedView>().inserted = {view};
    addMap(change);
    addGuarding(change);
    change = composed(
        std::move(change),
        cw::testing::weavingRows(
            {id<MemberId>(100), id<MemberId>(101), id<TagId>(1), id<RelationshipId>(200)}));
    if (!checkFits(network, change))
        qFatal("the rich network does not fit");
    apply(network, change);
    return network;
}

} // namespace cw::exchange::testing
