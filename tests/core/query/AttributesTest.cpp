// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/AttributeReader.h"
#include "core/query/attributes/Measures.h"
#include "tests/core/query/QueryTest.h"

namespace cw::query {

namespace {

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* each : texts)
        result << text(each);
    return result;
}

} // namespace

class AttributesTest : public QueryTest
{
protected:
    AttributeReader reader(AttributeOwner owner, const char* key)
    {
        const auto found = attribute(network, owner, text(key));
        EXPECT_TRUE(found) << key;
        AttributeContext context;
        context.today = day("2025-06-30");
        TaskContext task;
        const Measures all =
            findMeasures(network, {.needs = {.ofTies = true, .ofPaths = true}}, {}, task).value();
        context.measures = all.ofTies;
        context.centrality = all.ofPaths;
        return {network, found.value_or(Attribute()), context};
    }
    QStringList texts(MemberId member, const char* key)
    {
        return reader(AttributeOwner::Member, key).texts(*network.find(member));
    }
    QStringList texts(RelationshipId tie, const char* key)
    {
        return reader(AttributeOwner::Relationship, key).texts(*network.find(tie));
    }
    std::optional<double> number(MemberId member, const char* key)
    {
        return reader(AttributeOwner::Member, key).number(*network.find(member));
    }
    std::optional<double> number(RelationshipId tie, const char* key)
    {
        return reader(AttributeOwner::Relationship, key).number(*network.find(tie));
    }
    QStringList used(AttributeOwner owner)
    {
        QStringList keys;
        for (const Attribute& each : attributes(network, owner))
            keys << each.key;
        return keys;
    }
    void addField(const char* key, FieldKind kind, FieldOwner owner = FieldOwner::Member)
    {
        FieldDefinition field;
        field.owner = owner;
        field.key = text(key);
        field.label = text(key).toUpper();
        field.kind = kind;
        write(field);
    }
    void meet(MemberId a, MemberId b, const char* date)
    {
        Interaction interaction;
        interaction.date = day(date);
        interaction.participants = {a, b};
        write(interaction);
    }
};

TEST_F(AttributesTest, OfferWhatSomebodyHas)
{
    const MemberId ana = add("Ana");
    EXPECT_EQ(
        used(AttributeOwner::Member),
        list(
            {"name", "kind", "degree", "weighted_degree", "effective_size", "betweenness",
             "closeness", "core_number", "articulation", "cluster", "component_size"}));
    EXPECT_TRUE(used(AttributeOwner::Relationship).isEmpty());
    change(ana, [](Member& member) { member.sector = text("Food"); });
    addField("budget", FieldKind::Number);
    EXPECT_TRUE(used(AttributeOwner::Member).contains(text("sector")));
    EXPECT_EQ(used(AttributeOwner::Member).last(), text("field:budget"));
    tie(ana, add("Bo"));
    EXPECT_TRUE(used(AttributeOwner::Relationship).contains(text("bridge")));
    EXPECT_FALSE(used(AttributeOwner::Relationship).contains(text("depth")));
}

TEST_F(AttributesTest, KeysWithoutMeaningAreNone)
{
    EXPECT_FALSE(attribute(network, AttributeOwner::Member, text("trust")));
    EXPECT_FALSE(attribute(network, AttributeOwner::Relationship, text("trust")));
    EXPECT_FALSE(attribute(network, AttributeOwner::Member, text("depth")));
    EXPECT_FALSE(attribute(network, AttributeOwner::Member, text("field:budget")));
}

TEST_F(AttributesTest, TellTheValuesOfAMember)
{
    const MemberId ana = add("Ana");
    Tag tag;
    tag.name = text("seeds");
    const TagId seeds = write(tag);
    change(ana, [&](Member& member) {
        member.kind = MemberKind::Organization;
        member.engagement = Engagement::TakePart;
        member.languages = text("German, Turkish; ");
        member.tags = {seeds};
        member.joined = day("2024-01-02");
    });
    EXPECT_EQ(texts(ana, "name"), list({"Ana"}));
    EXPECT_EQ(texts(ana, "kind"), list({"organization"}));
    EXPECT_EQ(texts(ana, "engagement"), list({"take_part"}));
    EXPECT_EQ(texts(ana, "languages"), list({"German", "Turkish"}));
    EXPECT_EQ(texts(ana, "tag"), list({"seeds"}));
    EXPECT_EQ(texts(ana, "joined"), list({"2024-01-02"}));
    EXPECT_EQ(reader(AttributeOwner::Member, "joined").date(*network.find(ana)), day("2024-01-02"));
    EXPECT_EQ(number(ana, "joined"), day("2024-01-02").epochDays());
    EXPECT_TRUE(texts(ana, "sector").isEmpty());
    EXPECT_EQ(texts(ana, "archived"), list({"no"}));
    EXPECT_EQ(number(ana, "archived"), 0.0);
}

TEST_F(AttributesTest, KnowWhomSomebodyBelongsToToday)
{
    const MemberId ana = add("Ana");
    const MemberId mill = add("The Mill");
    const MemberId circle = add("Seed Circle");
    for (const MemberId container : {mill, circle})
        change(container, [](Member& member) { member.kind = MemberKind::Group; });
    Affiliation affiliation;
    affiliation.member = ana;
    affiliation.container = mill;
    affiliation.to = day("2025-06-30"); // today, the first day without
    write(affiliation);
    affiliation.container = circle;
    affiliation.to = {};
    write(affiliation);
    affiliation.role = text("host");
    write(affiliation);
    affiliation.container = add("Harbour Board");
    affiliation.from = day("2025-07-01"); // not yet
    write(affiliation);
    EXPECT_EQ(texts(ana, "belongs_to"), list({"Seed Circle"}));
    EXPECT_TRUE(texts(mill, "belongs_to").isEmpty());
}

TEST_F(AttributesTest, ReadCustomFieldsByTheirKind)
{
    const MemberId ana = add("Ana");
    addField("budget", FieldKind::Number);
    addField("hubs", FieldKind::Choices);
    addField("founded", FieldKind::Date);
    change(ana, [](Member& member) {
        member.fields.setValue(text("budget"), text("1200.5"));
        member.fields.setValue(text("hubs"), text("North|South"));
        member.fields.setValue(text("founded"), text("1999-12-31"));
    });
    EXPECT_EQ(number(ana, "field:budget"), 1200.5);
    EXPECT_EQ(texts(ana, "field:budget"), list({"1200.5"}));
    EXPECT_EQ(texts(ana, "field:hubs"), list({"North", "South"}));
    EXPECT_EQ(texts(ana, "field:founded"), list({"1999-12-31"}));
    EXPECT_TRUE(attribute(network, AttributeOwner::Member, text("field:hubs"))->isMany);
}

TEST_F(AttributesTest, TellTheValuesOfARelationship)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const RelationshipId known = tie(ana, bo);
    said(known, ana, 4, day("2024-02-01"));
    said(known, bo, 2, day("2024-03-01"));
    Strand strand;
    strand.relationship = known;
    strand.type = text("mentors");
    strand.direction = Direction::SecondToFirst;
    strand.from = day("2024-02-05");
    write(strand);
    meet(ana, bo, "2025-06-20");
    change(known, [](Relationship& row) { row.cadenceDays = 7; });
    EXPECT_EQ(number(known, "depth"), 4.0);
    EXPECT_EQ(texts(known, "strand"), list({"mentors"}));
    EXPECT_EQ(texts(known, "direction"), list({"one_way"}));
    EXPECT_EQ(texts(known, "sides_disagree"), list({"yes"}));
    EXPECT_EQ(texts(known, "since"), list({"2024-02-01"}));
    EXPECT_EQ(number(known, "days_since_contact"), 10.0);
    EXPECT_EQ(texts(known, "overdue"), list({"yes"}));
    change(known, [](Relationship& row) { row.cadenceDays.reset(); });
    EXPECT_EQ(texts(known, "overdue"), list({"no"}));
    CadenceRule rule;
    rule.member = bo;
    rule.days = 7;
    write(rule);
    EXPECT_EQ(texts(known, "overdue"), list({"yes"}));
    EXPECT_FALSE(number(known, "wanted_depth"));
}

TEST_F(AttributesTest, MeasuresAreThoseOfTheLivingNetwork)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const MemberId gone = add("Gone");
    const RelationshipId first = tie(ana, bo);
    tie(bo, chi);
    tie(chi, gone);
    said(first, ana, 3);
    change(gone, [](Member& member) { member.archived = true; });
    EXPECT_EQ(number(bo, "degree"), 2.0);
    EXPECT_EQ(number(bo, "weighted_degree"), 3.0);
    EXPECT_EQ(number(bo, "effective_size"), 2.0);
    EXPECT_EQ(number(bo, "betweenness"), 1.0);
    EXPECT_EQ(number(bo, "closeness"), 1.0);
    EXPECT_EQ(number(chi, "closeness"), 2.0 / 3.0);
    EXPECT_FALSE(number(gone, "betweenness"));
    EXPECT_EQ(texts(bo, "articulation"), list({"yes"}));
    EXPECT_EQ(number(chi, "component_size"), 3.0);
    EXPECT_EQ(texts(chi, "cluster"), list({"Bo"}));
    EXPECT_EQ(texts(first, "bridge"), list({"yes"}));
    EXPECT_FALSE(number(gone, "degree"));
}

TEST_F(AttributesTest, MeasuresOfNobodyAndOfOneAreThere)
{
    EXPECT_EQ(MemberMeasures(network, Rule::Claimed).of(MemberId{1}), nullptr);
    const MemberId ana = add("Ana");
    const MemberMeasures alone(network, Rule::Claimed);
    ASSERT_NE(alone.of(ana), nullptr);
    EXPECT_EQ(*alone.of(ana), MemberMeasure());
    EXPECT_TRUE(alone.clusterNames().empty());
}

TEST_F(AttributesTest, ClustersOfLeadersWithOneNameHaveTwo)
{
    for (int cluster = 0; cluster < 2; ++cluster) {
        const MemberId head = add("Ana");
        tie(head, add("Bo"));
        tie(head, add("Chi"));
    }
    const MemberMeasures measures(network, Rule::Claimed);
    EXPECT_EQ(measures.clusterNames(), (std::vector{text("Ana"), text("Ana (2)")}));
}

TEST_F(AttributesTest, ARowOfTheOtherKindHasNoValue)
{
    const MemberId ana = add("Ana");
    const RelationshipId known = tie(ana, add("Bo"));
    EXPECT_TRUE(reader(AttributeOwner::Member, "name").texts(*network.find(known)).isEmpty());
}

TEST_F(AttributesTest, ChoicesOfferWhatTheVocabularyHas)
{
    EXPECT_EQ(
        offeredValues(network, *attribute(network, AttributeOwner::Member, text("engagement"))),
        list({"observe", "take_part", "contribute", "steward"}));
}

} // namespace cw::query
