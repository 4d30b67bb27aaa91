// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PictureIntake.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr int kPhotoQuality = 90;

/// Plain pictures only: no format that could ask for other files or run anything.
bool isWelcome(const QByteArray& format)
{
    constexpr std::array kFormats{"png", "jpeg", "jpg", "webp", "bmp", "gif"};
    return std::find(kFormats.begin(), kFormats.end(), format) != kFormats.end();
}

Error refused(ErrorCode code, const QString& name)
{
    return {code, name.toStdString(), {}};
}

/// The first picture in the bytes. Errors: as takePicture().
Result<QImage> decoded(const QByteArray& bytes, const QString& name, QByteArray& format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    format = reader.format();
    const QSize size = reader.size();
    if (!isWelcome(format) || !size.isValid())
        return refused(ErrorCode::MalformedInput, name);
    // Deep ones take twice the room of others.
    const bool isDeep = QImage(1, 1, reader.imageFormat()).depth() > 32;
    if (qint64(size.width()) * size.height() > kMostImagePixels / (isDeep ? 2 : 1))
        return refused(ErrorCode::LimitExceeded, name);
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return refused(ErrorCode::MalformedInput, name);
    return image;
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

QImage within(const QImage& image, int mostSide)
{
    if (image.width() <= mostSide && image.height() <= mostSide)
        return image;
    return image.scaled(mostSide, mostSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Only pixels: what a camera wrote beside them does not go along.
QImage pixelsOf(const QImage& image)
{
    QImage plain = image.convertToFormat(
        image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (const QString& key : plain.textKeys())
        plain.setText(key, QString());
    if (plain.colorSpace().isValid())
        plain.convertToColorSpace(QColorSpace::SRgb);
    return plain;
}

} // namespace

Result<TakenPicture> takePicture(const QByteArray& bytes, const QString& name, int mostSide)
{
    if (bytes.size() > kMostImageFileBytes)
        return refused(ErrorCode::LimitExceeded, name);
    QByteArray format;
    const Result<QImage> image = decoded(bytes, name, format);
    if (!image.ok())
        return image.error();
    const QImage kept = pixelsOf(within(*image, mostSide));
    TakenPicture taken;
    taken.before = image->size();
    const bool isPhoto = format == "jpeg" || format == "jpg";
    if (!isPhoto) {
        taken.picture.mediaType = QStringLiteral("image/png");
        taken.picture.bytes = encoded(kept, "PNG", -1);
    }
    if (isPhoto || (taken.picture.bytes.size() > kMostPictureBytes && !kept.hasAlphaChannel())) {
        taken.picture.mediaType = QStringLiteral("image/jpeg");
        taken.picture.bytes = encoded(kept, "JPEG", kPhotoQuality);
    }
    if (taken.picture.bytes.isEmpty())
        return refused(ErrorCode::MalformedInput, name);
    if (taken.picture.bytes.size() > kMostPictureBytes)
        return refused(ErrorCode::LimitExceeded, name);
    taken.picture.width = kept.width();
    taken.picture.height = kept.height();
    return taken;
}

Result<TakenPicture> takePicture(const QString& path, int mostSide)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(ErrorCode::CannotOpen, name);
    // One byte more than is taken, so that what is larger is seen to be.
    return takePicture(file.read(kMostImageFileBytes + 1), name, mostSide);
}

QImage decodedPicture(const QByteArray& bytes)
{
    QByteArray format;
    const Result<QImage> image = decoded(bytes, {}, format);
    return image.ok() ? *image : QImage();
}

} // namespace cw
