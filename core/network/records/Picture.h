// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QByteArray>
#include <QString>

namespace cw {

/// What one picture may be at most: bytes of its file, pixels of its longer side.
inline constexpr int kMostPictureBytes = 16 << 20;
inline constexpr int kMostPictureSide = 8192;

/// A picture that the document holds: the bytes of an image file as it was taken in. Rows are added
/// and removed but never changed: whoever shows another picture refers to another row, so that the
/// history holds the bytes once at most.
struct Picture
{
    PictureId id;
    QString mediaType; ///< "image/png" or "image/jpeg"
    int width = 0;     ///< pixels, as the file says
    int height = 0;
    QByteArray bytes;

    bool operator==(const Picture&) const = default;
};

template <>
struct Schema<Picture>
{
    static constexpr std::string_view table = "picture";
    static constexpr auto fields = std::tuple{
        field("id", &Picture::id),       field("media_type", &Picture::mediaType),
        field("width", &Picture::width), field("height", &Picture::height),
        field("bytes", &Picture::bytes),
    };
};

} // namespace cw
