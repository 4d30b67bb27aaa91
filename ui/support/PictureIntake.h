// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/records/Picture.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <vector>

namespace cw {

/// What an image file came to.
struct TakenPicture
{
    Picture picture; ///< without an id
    QSize before;    ///< pixels of the file
    bool isSmaller() const { return before != QSize(picture.width, picture.height); }
};

/// Bytes that a file may have, and pixels: looked at before anything is decoded.
inline constexpr qint64 kMostImageFileBytes = 64LL << 20;
inline constexpr qint64 kMostImagePixels = 32'000'000;

/// Reads an image file (PNG, JPEG, WebP where Qt has it, BMP, GIF) into what a document keeps:
/// upright, at most `mostSide` pixels a side, and nothing in it but the picture: where and when a
/// photo was taken stays behind. A photo becomes JPEG again, all else PNG, unless that is too
/// large.
///
/// Errors, with the file's name: CannotOpen, LimitExceeded, MalformedInput (no picture, or cut
/// short). Cost: the pixels; up to about a second. Thread: any.
Result<TakenPicture> takePicture(const QString& path, int mostSide);

/// The same of a file's bytes. @param name  for errors.
Result<TakenPicture> takePicture(const QByteArray& bytes, const QString& name, int mostSide);

/// Decodes what a document keeps, under the same limits: a document may come from anybody. Null
/// where it is no picture. Cost and thread as above.
QImage decodedPicture(const QByteArray& bytes);

} // namespace cw
