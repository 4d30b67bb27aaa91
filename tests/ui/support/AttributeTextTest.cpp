// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AttributeText.h"

#include "core/network/NetworkWriter.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

using query::AttributeOwner;

query::Attribute attributeOf(AttributeOwner owner, const char* key)
{
    return query::attribute(Network(), owner, QString::fromLatin1(key))
        .value_or(query::Attribute());
}

/// A network in which everything is of use.
QList<query::Attribute> measures()
{
    Network network;
    Member member;
    member.id = MemberId{1};
    member.name = QStringLiteral("Ana");
    NetworkWriter(network).insert(member);
    return query::attributes(network, AttributeOwner::Member);
}

} // namespace

TEST(AttributeText, HasAWordForEachKey)
{
    for (const char* key :
         {"name",
          "kind",
          "type",
          "sector",
          "place",
          "level",
          "languages",
          "tag",
          "engagement",
          "joined",
          "left",
          "archived",
          "pinned",
          "last_contact",
          "days_since_contact",
          "degree",
          "weighted_degree",
          "effective_size",
          "betweenness",
          "closeness",
          "core_number",
          "articulation",
          "cluster",
          "component_size"}) {
        const query::Attribute found = attributeOf(AttributeOwner::Member, key);
        ASSERT_EQ(found.key, QString::fromLatin1(key));
        EXPECT_NE(attributeText(found), found.key) << key;
    }
    for (const char* key :
         {"depth", "wanted_depth", "strand", "direction", "sides_disagree", "agreement", "since",
          "ended", "last_contact", "days_since_contact", "overdue", "bridge"}) {
        const query::Attribute found = attributeOf(AttributeOwner::Relationship, key);
        ASSERT_EQ(found.key, QString::fromLatin1(key));
        EXPECT_NE(attributeText(found), found.key) << key;
    }
}

TEST(AttributeText, ExplainsEveryMeasure)
{
    for (const query::Attribute& each : measures()) {
        EXPECT_EQ(attributeHelp(each).isEmpty(), !each.isMeasure) << each.key.toStdString();
    }
    EXPECT_TRUE(attributeHelp(attributeOf(AttributeOwner::Member, "sector")).isEmpty());
}

TEST(AttributeText, SaysValuesAsPeopleReadThem)
{
    const auto said = [](AttributeOwner owner, const char* key, const char* value) {
        return attributeValueText(attributeOf(owner, key), QString::fromLatin1(value));
    };
    EXPECT_EQ(said(AttributeOwner::Member, "kind", "individual"), QStringLiteral("person"));
    EXPECT_EQ(said(AttributeOwner::Member, "sector", "Food"), QStringLiteral("Food"));
    EXPECT_EQ(said(AttributeOwner::Member, "archived", "yes"), QStringLiteral("yes"));
    EXPECT_EQ(said(AttributeOwner::Relationship, "depth", "3"), QStringLiteral("3 · coordinating"));
    EXPECT_EQ(
        said(AttributeOwner::Relationship, "direction", "one_way"), QStringLiteral("one way"));
}

TEST(AttributeText, CallsACustomFieldByItsLabel)
{
    query::Attribute custom;
    custom.key = QStringLiteral("field:budget");
    custom.label = QStringLiteral("Yearly budget");
    EXPECT_EQ(attributeText(custom), QStringLiteral("Yearly budget"));
}

} // namespace cw
