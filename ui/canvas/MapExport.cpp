// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapExport.h"

#include "ui/canvas/MapPainter.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace cw {

namespace {

constexpr int kMostPixels = 16'384;

Error cannotDraw()
{
    return {ErrorCode::CannotWrite, "picture", {}};
}

Result<QByteArray> asPng(const MapSnapshot& map, const MapExportOptions& options, TaskContext& task)
{
    MapPainter drawing(map, options.title, options.scheme, task);
    const QSize pixels = (QSizeF(drawing.size()) * options.pixelRatio).toSize();
    if (pixels.isEmpty() || pixels.width() > kMostPixels || pixels.height() > kMostPixels)
        return Error{ErrorCode::LimitExceeded, "picture", "more than 16384 pixels a side"};
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return cannotDraw();
    image.setDevicePixelRatio(options.pixelRatio);
    QPainter painter(&image);
    drawing.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!image.save(&buffer, "PNG"))
        return cannotDraw();
    return buffer.data();
}

Result<QByteArray> asSvg(const MapSnapshot& map, const MapExportOptions& options, TaskContext& task)
{
    MapPainter drawing(map, options.title, options.scheme, task);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size());
    generator.setViewBox(QRect(QPoint(), drawing.size()));
    generator.setTitle(options.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotDraw();
    drawing.paint(painter);
    painter.end();
    return buffer.data();
}

Result<QByteArray> asPdf(const MapSnapshot& map, const MapExportOptions& options, TaskContext& task)
{
    MapPainter drawing(map, options.title, options.scheme, task);
    const QSize size = drawing.size();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(options.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(
            size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotDraw();
        const double scale = std::min(
            writer.width() / double(size.width()), writer.height() / double(size.height()));
        painter.scale(scale, scale);
        drawing.paint(painter);
    }
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString& ending)
{
    const QString word = ending.toLower();
    if (word == u"png")
        return PictureFormat::Png;
    if (word == u"svg")
        return PictureFormat::Svg;
    if (word == u"pdf")
        return PictureFormat::Pdf;
    return std::nullopt;
}

Result<QByteArray>
exportMap(const MapSnapshot& map, const MapExportOptions& options, TaskContext& task)
{
    const auto drawn = [&]() -> Result<QByteArray> {
        switch (options.format) {
        case PictureFormat::Png:
            return asPng(map, options, task);
        case PictureFormat::Svg:
            return asSvg(map, options, task);
        case PictureFormat::Pdf:
            return asPdf(map, options, task);
        }
        return cannotDraw();
    };
    Result<QByteArray> picture = drawn();
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return picture;
}

} // namespace cw
