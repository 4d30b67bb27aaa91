// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/TextDecoding.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringConverter>

namespace cw::exchange {

namespace {

const QString kText = QString::fromUtf8("Label;Stärke\nŻółć;😀\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(
        encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(kText);
}

} // namespace

TEST(TextDecoding, ReadsUnicodeWithAndWithoutByteOrderMark)
{
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const bool hasMark : {false, true}) {
            const DecodedText text = decodeText(encoded(encoding, hasMark));
            EXPECT_EQ(QString::fromUtf8(text.utf8), kText) << encoding << hasMark;
            EXPECT_TRUE(text.isClean);
        }
    }
}

TEST(TextDecoding, TakesWhatIsNoUtf8ForWindows1252)
{
    const DecodedText text = decodeText("Label\nM\xFCller \x80 \x93quoted\x94\n");
    EXPECT_EQ(text.encoding, Encoding::Windows1252);
    EXPECT_EQ(QString::fromUtf8(text.utf8), QString::fromUtf8("Label\nMüller € “quoted”\n"));
    EXPECT_TRUE(text.isClean);
}

TEST(TextDecoding, LeavesBytesThatWindows1252DoesNotHaveStandingOut)
{
    const DecodedText text = decodeText("M\xFCller\n\x81\n");
    EXPECT_EQ(text.encoding, Encoding::Windows1252);
    EXPECT_FALSE(text.isClean);
}

TEST(TextDecoding, KnowsDamagedUtf8FromWindows1252)
{
    const DecodedText text = decodeText("M\xC3\xBCller\nJos\xC3\xA9\nbro\xFFken\n");
    EXPECT_EQ(text.encoding, Encoding::Utf8);
    EXPECT_FALSE(text.isClean);
}

TEST(TextDecoding, LetsLoneSurrogatesAndHalfCharactersStandOut)
{
    using namespace std::string_literals;
    for (const std::string& bytes :
         {"\xFF\xFE\x41\x00\x00\xD8\x42\x00"s, "\xFF\xFE\x41\x00\x00\xDC"s,
          "\xFE\xFF\x00\x41\x00"s}) {
        const DecodedText text = decodeText(QByteArray::fromStdString(bytes));
        EXPECT_FALSE(text.isClean);
        EXPECT_FALSE(isText(text.utf8));
    }
}

TEST(TextDecoding, DoesNotTakeZeroBytesForText)
{
    EXPECT_FALSE(isText(QByteArrayView("a\0b", 3)));
    EXPECT_TRUE(isText(QByteArrayView()));
    EXPECT_FALSE(decodeText(QByteArray("Label,Type\nA long name,\0\nB,x\n", 29)).isClean);
}

TEST(TextDecoding, TakesNothingForNothing)
{
    EXPECT_TRUE(decodeText({}).utf8.isEmpty());
    EXPECT_TRUE(decodeText("\xEF\xBB\xBF").utf8.isEmpty());
    EXPECT_TRUE(decodeText(QByteArray("\xFF\xFE", 2)).utf8.isEmpty());
}

} // namespace cw::exchange
