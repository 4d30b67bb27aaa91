// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/AppearanceText.h"

#include "core/kernel/base/Random.h"

#include <QJsonDocument>

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
    if (rule.channel == RuleChannel::Color && random.below(4) == 0) {
        rule.fixed = static_cast<PaletteColor>(random.below(8));
        return rule;
    }
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

QString textOf(const QJsonArray& rules)
{
    return QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Compact));
}

ReadAppearance readText(const QString& text)
{
    return readAppearance(QJsonDocument::fromJson(text.toUtf8()).array());
}

} // namespace

TEST(AppearanceText, ReadsBackWhatWasWritten)
{
    Random random(11);
    for (int round = 0; round < 200; ++round) {
        AppearanceRules appearance;
        for (std::uint64_t i = random.below(6); i > 0; --i)
            appearance.rules << anyRule(random);
        const QString text = textOf(appearanceJson(appearance));
        const ReadAppearance read = readText(text);
        ASSERT_EQ(read.strange, 0) << text.toStdString();
        ASSERT_EQ(read.rules, appearance) << text.toStdString();
    }
}

TEST(AppearanceText, IsShortForWhatIsUsual)
{
    EXPECT_EQ(
        textOf(appearanceJson({{{.attribute = QStringLiteral("sector")}}})),
        QStringLiteral(R"([{"by":"sector","channel":"color","of":"members"}])"));
    EXPECT_EQ(
        textOf(appearanceJson({{oneColorRule(RuleOwner::Members, PaletteColor::Sky)}})),
        QStringLiteral(R"([{"channel":"color","fixed":"sky","of":"members"}])"));
}

TEST(AppearanceText, KeepsRulesThatItDoesNotUnderstandAsTheyAre)
{
    for (const char* strange :
         {R"({"by":"mood","channel":"aura","of":"members"})",
          R"({"by":"depth","channel":"width","glow":[1,{"a":2}],"of":"relationships"})",
          R"({"by":"budget","channel":"size","from":"low","of":"members"})",
          R"({"by":"budget","channel":"size","from":1e+300,"of":"members"})",
          R"({"by":5,"channel":"color","of":"members"})",
          R"({"by":"sector","channel":"color","of":"members","reversed":1})",
          R"({"by":"sector","channel":"dash","of":"members"})",
          R"({"channel":"color","fixed":"plaid","of":"members"})",
          R"({"channel":"size","fixed":"blue","of":"members"})", R"({"channel":"color"})", "7",
          "null", R"("color")", R"([[]])"}) {
        const QString text =
            QStringLiteral(R"([%1,{"by":"sector","channel":"color","of":"members"}])")
                .arg(QLatin1String(strange));
        const ReadAppearance read = readText(text);
        EXPECT_EQ(read.strange, 1) << strange;
        ASSERT_EQ(read.rules.rules.size(), 2) << strange;
        EXPECT_EQ(rulesOf(read.rules, RuleOwner::Members, RuleChannel::Color).size(), 1)
            << "it paints nothing";
        EXPECT_EQ(textOf(appearanceJson(read.rules)), text);
    }
}

TEST(AppearanceText, PaintsNoMoreRulesThanAnybodyMeans)
{
    QStringList many;
    for (int i = 0; i < kMostRules + 5; ++i)
        many << QStringLiteral(R"({"by":"sector","channel":"color","of":"members"})");
    const QString text = u'[' + many.join(u',') + u']';
    const ReadAppearance read = readText(text);
    EXPECT_EQ(read.strange, 5);
    EXPECT_EQ(textOf(appearanceJson(read.rules)), text);
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
