// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PictureIntake.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace cw {

namespace {

QByteArray encoded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return buffer.data();
}

QImage plan(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawLine(0, 0, width, height);
    return image;
}

Result<TakenPicture> taken(const QByteArray& bytes, int mostSide = 400)
{
    return takePicture(bytes, QStringLiteral("plan.png"), mostSide);
}

/// With other numbers for width and height, the check sum of the header mended.
QByteArray withSize(QByteArray png, quint32 width, quint32 height)
{
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 sum = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        sum ^= static_cast<uchar>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    qToBigEndian(~sum, png.data() + 29);
    return png;
}

} // namespace

TEST(PictureIntake, KeepsAPictureThatFitsAsItIs)
{
    const auto picture = taken(encoded(plan(300, 200), "PNG"));
    ASSERT_TRUE(picture.ok());
    EXPECT_FALSE(picture->isSmaller());
    EXPECT_EQ(picture->picture.mediaType, QStringLiteral("image/png"));
    EXPECT_EQ(picture->picture.width, 300);
    EXPECT_EQ(decodedPicture(picture->picture.bytes), plan(300, 200));
}

TEST(PictureIntake, MakesALargeOneSmallerAndSaysSo)
{
    const auto picture = taken(encoded(plan(1000, 500), "JPG"));
    ASSERT_TRUE(picture.ok());
    EXPECT_TRUE(picture->isSmaller());
    EXPECT_EQ(picture->before, QSize(1000, 500));
    EXPECT_EQ(picture->picture.width, 400);
    EXPECT_EQ(picture->picture.height, 200);
    EXPECT_EQ(picture->picture.mediaType, QStringLiteral("image/jpeg"));
}

TEST(PictureIntake, LeavesOutWhatACameraWroteBeside)
{
    QImage image = plan(30, 20);
    image.setText(QStringLiteral("Location"), QStringLiteral("51.05 N 3.72 E"));
    const QByteArray bytes = encoded(image, "PNG");
    ASSERT_TRUE(bytes.contains("51.05"));
    const auto picture = taken(bytes);
    ASSERT_TRUE(picture.ok());
    EXPECT_FALSE(picture->picture.bytes.contains("51.05"));
}

TEST(PictureIntake, RefusesWhatIsNoPictureOrCutShort)
{
    const QByteArray whole = encoded(plan(300, 200), "PNG");
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("Dear Ana,\n"), whole.left(30), whole.left(whole.size() / 2),
          QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
          QByteArray("%PDF-1.4")}) {
        const auto picture = taken(bytes);
        ASSERT_FALSE(picture.ok()) << bytes.left(9).constData();
        EXPECT_EQ(picture.error().code, ErrorCode::MalformedInput);
        EXPECT_EQ(picture.error().subject, "plan.png");
        EXPECT_TRUE(decodedPicture(bytes).isNull());
    }
}

TEST(PictureIntake, RefusesMorePixelsThanItWouldDecode)
{
    const QByteArray huge = withSize(encoded(plan(300, 200), "PNG"), 100'000, 100'000);
    const auto picture = taken(huge);
    ASSERT_FALSE(picture.ok());
    EXPECT_EQ(picture.error().code, ErrorCode::LimitExceeded);
    EXPECT_TRUE(decodedPicture(huge).isNull());

    const QImage deep = plan(300, 200).convertToFormat(QImage::Format_RGBA64);
    EXPECT_TRUE(taken(encoded(deep, "PNG")).ok());
    EXPECT_EQ(
        taken(withSize(encoded(deep, "PNG"), 5'600, 5'600)).error().code, ErrorCode::LimitExceeded);
}

TEST(PictureIntake, ReadsFilesAndSaysWhichCannotBeOpened)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.png"));
    EXPECT_EQ(takePicture(path, 400).error().code, ErrorCode::CannotOpen);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(encoded(plan(300, 200), "PNG"));
    file.close();
    EXPECT_TRUE(takePicture(path, 400).ok());
}

} // namespace cw
