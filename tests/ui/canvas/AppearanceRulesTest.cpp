// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cells.h"
#include "core/edit/CustomFields.h"
#include "core/kernel/base/Random.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/canvas/appearance/MemberLook.h"
#include "ui/canvas/appearance/RelationshipLook.h"
#include "ui/canvas/appearance/RuleColors.h"
#include "ui/support/ColorRamps.h"
#include "ui/support/Theme.h"

namespace cw {

namespace {

using enum RuleOwner;
using enum RuleChannel;

class AppearanceRulesTest : public MapFixture
{
protected:
    static AppearanceRule rule(RuleOwner owner, RuleChannel channel, const char* attribute)
    {
        return {.owner = owner, .channel = channel, .attribute = QString::fromLatin1(attribute)};
    }
    static AppearanceRule scaled(AppearanceRule rule, RuleScale scale)
    {
        rule.scale = scale;
        return rule;
    }
    static void look(MapModel& model, const QList<AppearanceRule>& rules)
    {
        model.setAppearance({AppearanceRules{rules}});
    }
    static const scene::SceneNode& node(const MapModel& model, MemberId id)
    {
        for (const scene::SceneNode& each : model.scene().nodes()) {
            if (each.id == id.value)
                return each;
        }
        static const scene::SceneNode none;
        ADD_FAILURE() << "not on the map";
        return none;
    }
    void defineBudget()
    {
        FieldDefinition field;
        field.label = QStringLiteral("Budget");
        field.kind = FieldKind::Number;
        ASSERT_TRUE(commit(edit::defineField(context(), field)));
    }
    void giveBudget(MemberId id, double budget)
    {
        ASSERT_TRUE(commit(
            edit::setFieldValue(context(), id, QStringLiteral("budget"), QString::number(budget))));
    }
    void setPlace(MemberId id, const char* place)
    {
        ASSERT_TRUE(
            commit(edit::setField(context(), id, &Member::place, QString::fromUtf8(place))));
    }
    static QStringList wordsOf(const MapModel& model)
    {
        QStringList words;
        for (const LegendSection& section : model.legend()) {
            words << section.title;
            for (const LegendEntry& entry : section.entries)
                words << entry.label;
        }
        words.removeAll(QString());
        return words;
    }
};

} // namespace

TEST_F(AppearanceRulesTest, TheFirstRuleThatHasAValueColours)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 1, 0);
    const MemberId chi = addMember("Chi", 2, 0);
    setPlace(ana, "Bonn");
    setPlace(bo, "Bonn");
    MapModel model(*document);
    look(model, {rule(Members, Color, "sector"), rule(Members, Color, "place")});
    EXPECT_EQ(node(model, ana).fill, categoryColor(0));
    EXPECT_EQ(node(model, bo).fill, categoryColor(0)) << "the first of another attribute";
    EXPECT_EQ(node(model, chi).fill, scene::kThemeColor);
    EXPECT_NE(node(model, ana).group, node(model, bo).group);
    EXPECT_EQ(
        wordsOf(model),
        QStringLiteral("Colour: Sector,Food,Colour: Place,Bonn,Not known").split(u','));
    look(model, {rule(Members, Color, "place"), rule(Members, Color, "sector")});
    EXPECT_EQ(node(model, ana).group, node(model, bo).group) << "in the order of the rules";
}

TEST_F(AppearanceRulesTest, ANumberColoursBetweenTheEndsThatAreThereOrThatTheRuleNames)
{
    defineBudget();
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    const MemberId chi = addMember("Chi", 2, 0);
    giveBudget(ana, 10);
    giveBudget(bo, 30);
    MapModel model(*document);
    AppearanceRule budget = scaled(rule(Members, Color, "field:budget"), RuleScale::Sequential);
    look(model, {budget});
    EXPECT_EQ(node(model, ana).fill, theme::sequential(0).rgb());
    EXPECT_EQ(node(model, bo).fill, theme::sequential(1).rgb());
    EXPECT_EQ(node(model, chi).fill, scene::kThemeColor);
    const LegendEntry ramp = model.legend().first().entries.first();
    EXPECT_EQ(ramp.sample, LegendEntry::Sample::Ramp);
    EXPECT_EQ(ramp.label, QStringLiteral("10"));
    EXPECT_EQ(ramp.endLabel, QStringLiteral("30"));

    giveBudget(chi, 50);
    EXPECT_EQ(node(model, bo).fill, theme::sequential(0.5).rgb()) << "the range has grown";
    budget.isReversed = true;
    budget.from = 0;
    budget.to = 100;
    look(model, {budget});
    EXPECT_EQ(node(model, ana).fill, theme::sequential(0.9).rgb());
    budget = scaled(rule(Members, Color, "field:budget"), RuleScale::Diverging);
    budget.middle = 20;
    look(model, {budget});
    EXPECT_EQ(node(model, ana).fill, theme::diverging(0, theme::Scheme::Light).rgb());
    EXPECT_EQ(node(model, bo).fill, theme::diverging(0.5 + 0.5 / 3, theme::Scheme::Light).rgb());
}

TEST_F(AppearanceRulesTest, ARampTurnsWithTheGroundAndItsLegendToo)
{
    defineBudget();
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    giveBudget(ana, 10);
    giveBudget(bo, 30);
    MapModel model(*document);
    AppearanceRule budget = scaled(rule(Members, Color, "field:budget"), RuleScale::Sequential);
    budget.isReversed = true; // more is dark on light ground
    look(model, {budget});
    EXPECT_EQ(node(model, bo).fill, theme::sequential(0).rgb());
    EXPECT_TRUE(model.legend().first().entries.first().isReversed);
    model.setScheme(theme::Scheme::Dark);
    EXPECT_EQ(node(model, ana).fill, theme::sequential(0).rgb());
    EXPECT_EQ(node(model, bo).fill, theme::sequential(1).rgb()) << "more is bright on dark ground";
    EXPECT_FALSE(model.legend().first().entries.first().isReversed);
    EXPECT_TRUE(model.appearance().rules.rules.first().isReversed) << "the rule is as it was";
    model.setScheme(theme::Scheme::Light);
    EXPECT_EQ(node(model, bo).fill, theme::sequential(0).rgb());
}

TEST_F(AppearanceRulesTest, ADivergingRampFollowsTheGroundAndKeepsItsDirection)
{
    defineBudget();
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    giveBudget(ana, 10);
    giveBudget(bo, 30);
    MapModel model(*document);
    look(model, {scaled(rule(Members, Color, "field:budget"), RuleScale::Diverging)});
    model.setScheme(theme::Scheme::Dark);
    EXPECT_EQ(node(model, ana).fill, theme::diverging(0, theme::Scheme::Dark).rgb());
    EXPECT_EQ(node(model, bo).fill, theme::diverging(1, theme::Scheme::Dark).rgb());
}

TEST_F(AppearanceRulesTest, AValueKeepsItsColourWhileItsAttributeStays)
{
    addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    addMember("Bo", 1, 0, MemberKind::Individual, "Food");
    const MemberId chi = addMember("Chi", 2, 0, MemberKind::Individual, "Housing");
    MapModel model(*document);
    const scene::Rgb before = node(model, chi).fill;
    for (int i = 0; i < 3; ++i)
        addMember("D", 5, i, MemberKind::Individual, "Housing");
    look(model, {rule(Members, Color, "sector"), rule(Members, Color, "place")});
    EXPECT_EQ(node(model, chi).fill, before) << "though it is the most frequent by now";
}

TEST_F(AppearanceRulesTest, ShapesSizesAndNamesFollowTheirRules)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Organization, "Food");
    const MemberId bo = addMember("Bo", 1, 0, MemberKind::Organization);
    setPlace(bo, "Bonn");
    MapModel model(*document);
    look(model, {rule(Members, Shape, "place"), rule(Members, Label, "place")});
    EXPECT_EQ(node(model, ana).shape, scene::MarkShape::Circle);
    EXPECT_EQ(node(model, bo).shape, scene::MarkShape::RoundedSquare);
    EXPECT_FLOAT_EQ(node(model, ana).radius, node(model, bo).radius);
    EXPECT_EQ(model.scene().label(0), "Ana") << "where the rule has no value, the name";
    EXPECT_EQ(model.scene().label(1), "Bonn");
    EXPECT_EQ(wordsOf(model), QStringLiteral("Shape: Place,Bonn,All others").split(u','));
    setPlace(ana, "Kiel");
    EXPECT_EQ(node(model, ana).shape, scene::MarkShape::Hexagon) << "a value that is new";
}

TEST_F(AppearanceRulesTest, WhereAFlagIsUpIsLargestAndWide)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    const MemberId chi = addMember("Chi", 2, 0);
    relate(ana, bo);
    relate(bo, chi);
    MapModel model(*document);
    look(
        model, {rule(Members, Size, "articulation"), rule(Relationships, Width, "bridge"),
                rule(Members, Shape, "kind")});
    EXPECT_FLOAT_EQ(node(model, bo).radius, radiusOfShare(1));
    EXPECT_FLOAT_EQ(node(model, ana).radius, radiusOfShare(0));
    EXPECT_FLOAT_EQ(model.scene().edges()[0].width, widthOfShare(1));
    EXPECT_TRUE(wordsOf(model).contains(QStringLiteral("Size: Holds parts together")));
    relate(ana, chi); // nobody holds anything together alone now
    look(model, {rule(Members, Size, "articulation"), rule(Relationships, Width, "bridge")});
    EXPECT_FLOAT_EQ(node(model, bo).radius, radiusOfShare(0));
    EXPECT_FLOAT_EQ(model.scene().edges()[0].width, widthOfShare(0));
}

TEST_F(AppearanceRulesTest, TheLegendSaysOnceWhereAFlagIsUp)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    const MemberId chi = addMember("Chi", 2, 0);
    relate(ana, bo);
    relate(bo, chi);
    MapModel model(*document);
    look(
        model, {rule(Members, Color, "articulation"), rule(Members, Size, "articulation"),
                rule(Relationships, Color, "bridge"), rule(Relationships, Width, "bridge")});
    for (const LegendSection& section : model.legend())
        EXPECT_TRUE(section.channel == Color || !section.channel) << section.title.toStdString();
    look(model, {rule(Members, Color, "kind"), rule(Members, Size, "articulation")});
    EXPECT_TRUE(wordsOf(model).contains(QStringLiteral("Size: Holds parts together")));
}

TEST_F(AppearanceRulesTest, RelationshipsFollowTheirRules)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    const MemberId chi = addMember("Chi", 2, 0);
    const RelationshipId deep = relate(ana, bo);
    const RelationshipId known = relate(bo, chi);
    Strand strand;
    strand.relationship = known;
    strand.type = QStringLiteral("shares data");
    ASSERT_TRUE(commit(edit::addStrand(context(), strand)));
    MapModel model(*document);
    look(
        model, {rule(Relationships, Color, "strand"), rule(Relationships, Dash, "bridge"),
                rule(Relationships, Width, "depth")});
    const auto& lines = [&]() -> const std::vector<scene::SceneEdge>& {
        return model.scene().edges();
    };
    EXPECT_EQ(lines()[0].color, scene::kThemeColor);
    EXPECT_EQ(lines()[1].color, categoryColor(0));
    EXPECT_EQ(lines()[0].dash, scene::LineDash::Dashed);
    ASSERT_TRUE(commit(edit::deepen(context(), deep, ana, 5)));
    EXPECT_FLOAT_EQ(lines()[0].width, lineWidth(5));
    strand.relationship = deep;
    strand.type = QStringLiteral("lends");
    ASSERT_TRUE(commit(edit::addStrand(context(), strand)));
    EXPECT_NE(lines()[0].color, scene::kThemeColor) << "a value that is new";
    look(model, {});
    EXPECT_FLOAT_EQ(lines()[0].width, 1) << "no rule, no difference";
    EXPECT_EQ(lines()[1].color, scene::kThemeColor);
}

TEST_F(AppearanceRulesTest, ColoursByDepthBetweenNamedEndsOutliveTheirRelationships)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const RelationshipId tie = relate(ana, addMember("Bo", 1, 0));
    const RelationshipId other = relate(ana, addMember("Chi", 2, 0));
    AppearanceRule depth = scaled(rule(Relationships, Color, "depth"), RuleScale::Sequential);
    depth.from = 0;
    depth.to = 5;
    MapModel model(*document);
    look(model, {depth});
    EXPECT_EQ(model.scene().edges()[0].color, scene::kThemeColor) << "nothing is known";
    ASSERT_TRUE(commit(edit::deepen(context(), tie, ana, 5)));
    EXPECT_NE(model.scene().edges()[0].color, scene::kThemeColor) << "the first that is known";
    ASSERT_TRUE(commit(edit::deepen(context(), other, ana, 2)));
    ASSERT_TRUE(commit(edit::removeRelationships(context(), std::vector{tie})));
    EXPECT_EQ(model.scene().edgeCount(), 1U);
    ASSERT_TRUE(commit(edit::removeMembers(context(), std::vector{ana})));
    EXPECT_EQ(model.scene().edgeCount(), 0U);
    ASSERT_TRUE(document->undo().ok());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(model.scene().edgeCount(), 2U);
}

TEST_F(AppearanceRulesTest, ArrowsAndTapersStandInTheLegendOnlyWhereTheyOccur)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 1, 0);
    const RelationshipId tie = relate(ana, bo);
    MapModel model(*document);
    EXPECT_FALSE(wordsOf(model).contains(QStringLiteral("Flows one way")));
    Strand strand;
    strand.relationship = tie;
    strand.direction = Direction::FirstToSecond;
    ASSERT_TRUE(commit(edit::addStrand(context(), strand)));
    EXPECT_TRUE(wordsOf(model).contains(QStringLiteral("Flows one way")));
    EXPECT_FALSE(wordsOf(model).contains(QStringLiteral("One side sees less")));
    ASSERT_TRUE(commit(edit::deepen(context(), tie, ana, 4)));
    ASSERT_TRUE(commit(edit::deepen(context(), tie, bo, 2)));
    EXPECT_TRUE(wordsOf(model).contains(QStringLiteral("One side sees less")));
}

TEST_F(AppearanceRulesTest, KeptUpToDateTheyPaintWhatTheyWouldPaintAnew)
{
    defineBudget();
    MapModel model(*document);
    look(
        model, {scaled(rule(Members, Color, "field:budget"), RuleScale::Sequential),
                rule(Members, Color, "sector"), rule(Members, Size, "effective_size"),
                rule(Members, Size, "field:budget"), rule(Members, Shape, "kind"),
                scaled(rule(Relationships, Color, "depth"), RuleScale::Diverging),
                rule(Relationships, Width, "depth"), rule(Relationships, Dash, "bridge")});
    Random random(3);
    std::vector<MemberId> members{addMember("A", 0, 0), addMember("B", 1, 0)};
    const auto any = [&] { return members[random.below(members.size())]; };
    for (int step = 0; step < 60; ++step) {
        switch (random.below(5)) {
        case 0:
            members.push_back(addMember(
                "M", static_cast<double>(step), 0, MemberKind::Individual,
                random.below(2) == 0 ? "Food" : "Art"));
            break;
        case 1:
        case 2:
            if (const MemberId a = any(), b = any(); a != b) {
                ASSERT_TRUE(commit(
                    edit::deepen(context(), relate(a, b), a, static_cast<int>(random.below(6)))));
            }
            break;
        case 3:
            giveBudget(any(), static_cast<double>(random.below(100)));
            break;
        default:
            ASSERT_TRUE(document->undo().ok());
            members.erase(
                std::remove_if(
                    members.begin(), members.end(),
                    [&](MemberId id) { return !network().find(id); }),
                members.end());
            if (members.empty())
                members.push_back(addMember("Z", 0, 0));
        }
        MapModel fresh(*document);
        fresh.setAppearance(model.appearance());
        ASSERT_EQ(model.scene().nodeCount(), fresh.scene().nodeCount());
        for (std::size_t i = 0; i < fresh.scene().nodeCount(); ++i) {
            const scene::SceneNode& kept = model.scene().node(i);
            const scene::SceneNode& made = fresh.scene().node(i);
            ASSERT_EQ(kept.radius, made.radius) << "step " << step;
            ASSERT_EQ(kept.shape, made.shape);
            if (made.group == 0) { // categories keep their colours instead
                ASSERT_EQ(kept.fill, made.fill) << "step " << step;
            }
        }
        for (std::size_t i = 0; i < fresh.scene().edgeCount(); ++i) {
            ASSERT_EQ(model.scene().edges()[i].color, fresh.scene().edges()[i].color);
            ASSERT_EQ(model.scene().edges()[i].width, fresh.scene().edges()[i].width);
        }
    }
}

TEST_F(AppearanceRulesTest, OneColourPaintsWhomNoRuleBeforeItDoes)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 100, 0);
    const RelationshipId tie = relate(ana, bo);
    MapModel model(*document);
    look(model, {oneColorRule(Members, PaletteColor::Green)});
    EXPECT_EQ(node(model, ana).fill, paletteColor(PaletteColor::Green));
    EXPECT_EQ(node(model, bo).fill, paletteColor(PaletteColor::Green));
    EXPECT_TRUE(model.legend().isEmpty()) << "what all have needs no explanation";

    look(
        model, {rule(Members, Color, "sector"), oneColorRule(Members, PaletteColor::Yellow),
                oneColorRule(Relationships, PaletteColor::Rust)});
    EXPECT_EQ(node(model, ana).fill, categoryColor(0));
    EXPECT_EQ(node(model, bo).fill, paletteColor(PaletteColor::Yellow));
    EXPECT_EQ(model.scene().edges()[0].color, paletteColor(PaletteColor::Rust));
    ASSERT_EQ(model.legend().size(), 1);
    EXPECT_EQ(model.legend()[0].entries.last().label, QStringLiteral("All others"));
    EXPECT_EQ(model.legend()[0].entries.last().color, paletteColor(PaletteColor::Yellow));

    const MemberId chi = addMember("Chi", 200, 0);
    EXPECT_EQ(node(model, chi).fill, paletteColor(PaletteColor::Yellow)) << "who comes later too";
    ASSERT_TRUE(commit(edit::setField(context(), chi, &Member::sector, QStringLiteral("Food"))));
    EXPECT_EQ(node(model, chi).fill, categoryColor(0));
    EXPECT_NE(network().find(tie), nullptr);
}

} // namespace cw
