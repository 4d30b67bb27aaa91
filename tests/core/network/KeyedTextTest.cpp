// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/KeyedText.h"

#include <QMap>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace cw {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

TEST(KeyedText, IsTheSameBytesInWhateverOrderItWasFilled)
{
    KeyedText a;
    a.setValue(q("since"), q("2019"));
    a.setValue(q("area"), q("north"));
    KeyedText b;
    b.setValue(q("area"), q("south"));
    b.setValue(q("since"), q("2019"));
    b.setValue(q("area"), q("north"));
    EXPECT_EQ(a, b);
    EXPECT_EQ(a.text(), QByteArray("area\tnorth\nsince\t2019\n"));
}

TEST(KeyedText, AnEmptyValueIsNoValue)
{
    KeyedText text;
    text.setValue(q("a"), q("1"));
    text.setValue(q("a"), {});
    EXPECT_TRUE(text.isEmpty());
    EXPECT_FALSE(text.contains(q("a")));
}

TEST(KeyedText, RefusesBytesItWouldNotWrite)
{
    for (const char* text :
         {"a", "a\t1", "\t1\n", "a\t\n", "b\t1\na\t1\n", "a\t1\na\t2\n", "a\\x\t1\n", "a\t1\t2\n"})
        EXPECT_FALSE(KeyedText::fromText(text)) << text;
    EXPECT_TRUE(KeyedText::fromText(""));
}

RC_GTEST_PROP(KeyedText, ReadsBackAnyKeysAndValues, ())
{
    const auto text =
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\t\n\\=|")));
    const auto pairs = *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(
        rc::gen::pair(text, text));
    KeyedText keyed;
    QMap<QString, QString> model;
    for (const auto& pair : pairs) {
        keyed.setValue(q(pair.first), q(pair.second));
        if (pair.second.empty() || pair.first.empty())
            model.remove(q(pair.first));
        else
            model.insert(q(pair.first), q(pair.second));
    }
    RC_ASSERT(keyed.entries().size() == model.size());
    for (const auto& entry : keyed.entries())
        RC_ASSERT(model.value(entry.first) == entry.second);
    for (auto entry = model.cbegin(); entry != model.cend(); ++entry)
        RC_ASSERT(keyed.value(entry.key()) == entry.value());
    const QByteArray bytes = keyed.text();
    const auto again = KeyedText::fromText({bytes.constData(), std::size_t(bytes.size())});
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == keyed);
}

} // namespace cw
