// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/AppearanceText.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

AppearanceRule anyRule(Random& random)
{
    AppearanceRule rule;
    do {
        rule.owner = random.below(2) == 0 ? RuleOwner::Members : RuleOwner::Relationships;
        rule.channel = static_cast<RuleChannel>(random.below(EnumKeys<RuleChannel>::keys.size()));
    } while (!hasChannel(rule.owner, rule.channel));
    rule.attribute = QStringLiteral("field:größe \"%1\"").arg(random.below(9));
    rule.scale = static_cast<RuleScale>(random.below(3));
    const auto maybe = [&random]() -> std::optional<double> {
        if (random.below(2) == 0)
            return std::nullopt;
        return (static_cast<double>(random.below(2'000'000)) - 1e6) / 7.0;
    };
    rule.from = maybe();
    rule.to = maybe();
    rule.middle = maybe();
    rule.isReversed = random.below(2) == 0;
    return rule;
}

std::string subjectOf(const char* text)
{
    const auto parsed = parseAppearance(QString::fromUtf8(text));
    return parsed.ok() ? "fine" : parsed.error().subject;
}

} // namespace

TEST(AppearanceText, ReadsBackWhatWasWritten)
{
    Random random(11);
    for (int round = 0; round < 200; ++round) {
        AppearanceRules appearance;
        for (std::uint64_t i = random.below(6); i > 0; --i)
            appearance.rules << anyRule(random);
        const QString text = appearanceText(appearance);
        const auto parsed = parseAppearance(text);
        ASSERT_TRUE(parsed.ok()) << text.toStdString();
        ASSERT_EQ(*parsed, appearance) << text.toStdString();
        ASSERT_EQ(appearanceText(*parsed), text) << "canonical";
    }
}

TEST(AppearanceText, IsShortForWhatIsUsual)
{
    EXPECT_EQ(
        appearanceText({{{.attribute = QStringLiteral("sector")}}}),
        QStringLiteral(R"({"rules":[{"by":"sector","channel":"color","of":"members"}]})"));
    EXPECT_EQ(*parseAppearance({}), standardRules());
}

TEST(AppearanceText, KeepsRulesOfANewerVersionAsTheyAre)
{
    const QString text = QStringLiteral(
        R"({"rules":[{"by":"mood","channel":"aura","of":"members"},)"
        R"({"by":"sector","channel":"color","of":"members"},)"
        R"({"by":"depth","channel":"width","glow":[1,{"a":2}],"of":"relationships"}]})");
    const auto parsed = parseAppearance(text);
    ASSERT_TRUE(parsed.ok());
    ASSERT_EQ(parsed->rules.size(), 3);
    EXPECT_FALSE(parsed->rules[0].foreign.isEmpty());
    EXPECT_FALSE(parsed->rules[2].foreign.isEmpty());
    EXPECT_EQ(rulesOf(*parsed, RuleOwner::Members, RuleChannel::Color).size(), 1)
        << "they paint nothing";
    EXPECT_EQ(appearanceText(*parsed), text);
}

TEST(AppearanceText, SaysWhichRuleIsWrongAndWhere)
{
    EXPECT_EQ(subjectOf("{"), "character 2");
    EXPECT_EQ(subjectOf("{}"), "rules");
    EXPECT_EQ(subjectOf(R"({"rules":[7]})"), "rule 1, object");
    EXPECT_EQ(subjectOf(R"({"rules":[{"of":"members","channel":"color"}]})"), "rule 1, by");
    EXPECT_EQ(
        subjectOf(R"({"rules":[{"of":"members","channel":"color","by":"a"},)"
                  R"({"of":"members","channel":"size","by":"b","from":"low"}]})"),
        "rule 2, from");
    EXPECT_EQ(subjectOf(R"({"rules":[{"of":5,"channel":"color","by":"a"}]})"), "rule 1, of");
    EXPECT_EQ(
        subjectOf(R"({"rules":[{"of":"members","channel":"color","by":"a","reversed":1}]})"),
        "rule 1, reversed");
    const std::string many = "{\"rules\":[" + std::string(300, ' ') + "{}" + [] {
        std::string more;
        for (int i = 0; i < 100; ++i)
            more += ",{}";
        return more;
    }() + "]}";
    EXPECT_EQ(parseAppearance(QString::fromStdString(many)).error().code, ErrorCode::LimitExceeded);
}

TEST(AppearanceRules, ReplacesTheRulesOfAChannelWhereTheyStood)
{
    const AppearanceRules standard = standardRules();
    const AppearanceRules byPlace = withRule(standard, {.attribute = QStringLiteral("place")});
    ASSERT_EQ(byPlace.rules.size(), standard.rules.size());
    EXPECT_EQ(byPlace.rules[0].attribute, QStringLiteral("place"));
    const AppearanceRules plain = withRule(standard, {});
    EXPECT_EQ(plain.rules.size(), standard.rules.size() - 1);
    EXPECT_EQ(
        withRule(plain, {.attribute = QStringLiteral("place")}).rules.last().attribute,
        QStringLiteral("place"));
}

} // namespace cw
