// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GuardedXmlReader.h"

#include <gtest/gtest.h>

#include <QBuffer>

#include <stop_token>

namespace {

using namespace cw;
using namespace cw::exchange;

/// Reads everything and tells why it stopped, if it did.
std::optional<XmlRefusal>
walk(QByteArray bytes, const Budget& budget = {}, qint64* elements = nullptr)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TaskContext task;
    GuardedXmlReader xml(buffer, budget, task);
    int open = 1;
    while (open > 0) {
        if (xml.nextChild()) {
            ++open;
            if (elements)
                ++*elements;
        } else {
            if (xml.failed())
                break;
            --open;
        }
    }
    return xml.failure();
}

Reason reasonOf(const QByteArray& bytes, const Budget& budget = {})
{
    const auto refusal = walk(bytes, budget);
    EXPECT_TRUE(refusal.has_value()) << bytes.left(200).constData();
    return refusal ? refusal->reason : Reason::NotKept;
}

/// The text of the root element, read through to its end.
QString rootText(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TaskContext task;
    GuardedXmlReader xml(buffer, {}, task);
    EXPECT_TRUE(xml.nextChild());
    const QString text = xml.readText();
    EXPECT_FALSE(xml.failed()) << qPrintable(xml.failure() ? xml.failure()->detail : QString());
    return text;
}

TEST(GuardedXmlReader, WalksChildrenAndSkipsWhatNobodyAskedFor)
{
    QByteArray bytes("<?xml version='1.0'?>\n<!-- a > b -->\n<root>\n <a n='1>2'><b/><b/></a>\n"
                     " <y:c>te<i>x</i><![CDATA[t <d>]]></y:c>\n</root>\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TaskContext task;
    GuardedXmlReader xml(buffer, {}, task);
    ASSERT_TRUE(xml.nextChild());
    EXPECT_TRUE(xml.is(QLatin1StringView("root")));
    EXPECT_EQ(xml.row(), 3);
    ASSERT_TRUE(xml.nextChild());
    EXPECT_EQ(xml.attribute(QLatin1StringView("n")), u"1>2");
    EXPECT_TRUE(xml.attribute(QLatin1StringView("absent")).isNull());
    xml.skip();
    ASSERT_TRUE(xml.nextChild());
    EXPECT_EQ(xml.name(), u"c");
    EXPECT_EQ(xml.row(), 5);
    EXPECT_EQ(xml.readText(), QStringLiteral("text <d>"));
    EXPECT_FALSE(xml.nextChild());
    EXPECT_FALSE(xml.nextChild());
    EXPECT_FALSE(xml.failed());
}

TEST(GuardedXmlReader, RefusesEveryDocumentTypeDefinitionBeforeItIsParsed)
{
    QByteArray laughs("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
    for (int i = 1; i < 10; ++i)
        laughs += QStringLiteral("<!ENTITY l%1 \"&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;\">")
                      .arg(i)
                      .arg(i - 1)
                      .toLatin1();
    laughs += "]><lolz>&l9;</lolz>";
    EXPECT_EQ(reasonOf(laughs), Reason::DtdRefused);
    EXPECT_EQ(walk(laughs)->row, 2);

    QByteArray quadratic("<!DOCTYPE a [<!ENTITY x \"" + QByteArray(4000, 'x') + "\">]><a>");
    for (int i = 0; i < 100'000; ++i)
        quadratic += "&x;";
    quadratic += "</a>";
    EXPECT_EQ(reasonOf(quadratic), Reason::DtdRefused);

    EXPECT_EQ(
        reasonOf("<!-- x --><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"), Reason::DtdRefused);
    EXPECT_EQ(reasonOf("<a><!ENTITY b 'c'></a>"), Reason::DtdRefused);
}

TEST(GuardedXmlReader, SeesADefinitionInEveryEncoding)
{
    const QString text = QStringLiteral("<!--ⴭ㸀--><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>");
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder withMark(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(reasonOf(withMark.encode(text)), Reason::DtdRefused);
        QStringEncoder bare(encoding);
        EXPECT_EQ(reasonOf(bare.encode(text)), Reason::DtdRefused);
    }
}

TEST(GuardedXmlReader, KeepsToTheBudget)
{
    EXPECT_EQ(reasonOf(QByteArray("<a>").repeated(1'000'000)), Reason::LimitExceeded);
    EXPECT_EQ(walk(QByteArray("<a>\n").repeated(1'000'000))->row, 65);
    EXPECT_EQ(walk(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)), std::nullopt);

    Budget few;
    few.elements = 10;
    EXPECT_EQ(
        reasonOf("<r>" + QByteArray("<a/>").repeated(10) + "</r>", few), Reason::LimitExceeded);
    EXPECT_EQ(walk("<r>" + QByteArray("<a/>").repeated(9) + "</r>", few), std::nullopt);

    Budget shortText;
    shortText.textLength = 1000;
    EXPECT_EQ(reasonOf("<r>" + QByteArray(2000, 'x') + "</r>", shortText), Reason::LimitExceeded);
    EXPECT_EQ(reasonOf("<r a='" + QByteArray(2000, 'x') + "'/>", shortText), Reason::LimitExceeded);
    EXPECT_EQ(
        reasonOf("<r><!--" + QByteArray(2000, 'x') + "--></r>", shortText), Reason::LimitExceeded);

    Budget small;
    small.bytes = 100'000;
    EXPECT_EQ(
        reasonOf("<r>" + QByteArray("<a/>").repeated(100'000) + "</r>", small),
        Reason::LimitExceeded);
}

TEST(GuardedXmlReader, RefusesTagsThatWouldKeepTheParserBusy)
{
    QByteArray tag("<a");
    for (int i = 0; i < 100'000; ++i)
        tag += " a" + QByteArray::number(i) + "=''";
    EXPECT_EQ(reasonOf(tag + "/>"), Reason::LimitExceeded);
    EXPECT_EQ(reasonOf("<" + QByteArray(100'000, 'a') + ":b/>"), Reason::LimitExceeded);
    EXPECT_EQ(reasonOf("<a " + QByteArray(5'000, 'a') + ":b='1'/>"), Reason::LimitExceeded);
    EXPECT_EQ(reasonOf("<a></" + QByteArray(5'000, 'a') + ">"), Reason::LimitExceeded);
}

TEST(GuardedXmlReader, TellsTruncatedFromMalformed)
{
    EXPECT_EQ(reasonOf("<r><a>text"), Reason::Truncated);
    EXPECT_EQ(reasonOf("<r><a nam"), Reason::Truncated);
    EXPECT_EQ(reasonOf(""), Reason::Truncated);
    EXPECT_EQ(reasonOf("<r>\n<a></b></r>"), Reason::MalformedSource);
    EXPECT_EQ(walk("<r>\n<a></b></r>")->row, 2);
    EXPECT_EQ(reasonOf("no xml at all"), Reason::MalformedSource);
}

TEST(GuardedXmlReader, RefusesWhatIsNoText)
{
    EXPECT_EQ(reasonOf(QByteArray("<r>\na\0b</r>", 11)), Reason::UndecodableText);
    EXPECT_EQ(walk(QByteArray("<r>\na\0b</r>", 11))->row, 2);
    EXPECT_EQ(reasonOf("<r>\n\n\xff\xfe\xfd</r>"), Reason::UndecodableText);
    EXPECT_EQ(walk("<r>\n\n\xff\xfe\xfd</r>")->row, 3);
    EXPECT_EQ(reasonOf("<r>\xed\xa0\x80</r>"), Reason::UndecodableText); // a lone surrogate
    EXPECT_EQ(reasonOf("<?xml version='1.0' encoding='klingon'?><r/>"), Reason::UndecodableText);
    EXPECT_EQ(reasonOf("<r>&#0;</r>"), Reason::MalformedSource);
    EXPECT_EQ(reasonOf("<r>&#xD800;</r>"), Reason::MalformedSource);
}

TEST(GuardedXmlReader, ReadsTheEncodingsThatFilesComeIn)
{
    const QString expected = QStringLiteral("Zoë – €");
    EXPECT_EQ(rootText("\xef\xbb\xbf<r>Zoë – €</r>"), expected);
    EXPECT_EQ(rootText("<?xml version='1.0' encoding='UTF-8'?><r>Zoë – €</r>"), expected);
    EXPECT_EQ(
        rootText("<?xml version=\"1.0\" encoding=\"windows-1252\"?><r>Zo\xeb \x96 \x80</r>"),
        expected);
    EXPECT_EQ(
        rootText("<?xml version='1.0' encoding='ISO-8859-1'?><r>Zo\xeb</r>"),
        QStringLiteral("Zoë"));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes =
            encoder.encode(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><r>Zoë – €</r>"));
        EXPECT_EQ(rootText(bytes), expected);
    }
}

TEST(GuardedXmlReader, ComposesAccents)
{
    EXPECT_EQ(rootText("<r>Zoe\xcc\x88</r>"), QStringLiteral("Zoë"));
}

TEST(GuardedXmlReader, StopsWhenCancelled)
{
    QByteArray bytes = "<r>" + QByteArray("<a/>").repeated(10'000) + "</r>";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::stop_source stop;
    TaskContext task(stop.get_token());
    GuardedXmlReader xml(buffer, {}, task);
    ASSERT_TRUE(xml.nextChild());
    int seen = 0;
    while (xml.nextChild()) {
        xml.skip();
        if (++seen == 100)
            stop.request_stop();
    }
    EXPECT_TRUE(xml.cancelled());
    EXPECT_FALSE(xml.failed());
    EXPECT_LT(seen, 2'000);
}

TEST(GuardedXmlReader, CountsEveryElementOfALargeDocument)
{
    qint64 elements = 0;
    EXPECT_EQ(
        walk("<r>" + QByteArray("<a b='c'>d</a>\n").repeated(50'000) + "</r>", {}, &elements),
        std::nullopt);
    EXPECT_EQ(elements, 50'001);
}

} // namespace
