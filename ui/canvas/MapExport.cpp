// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapExport.h"

#include "core/kernel/scene/DisplayList.h"
#include "core/kernel/scene/LabelLayout.h"
#include "core/kernel/scene/LabelText.h"
#include "core/kernel/scene/LevelOfDetail.h"
#include "core/kernel/scene/SpatialGrid.h"
#include "ui/canvas/LegendPainter.h"
#include "ui/canvas/MapPicture.h"
#include "ui/canvas/Mark.h"
#include "ui/canvas/VectorLines.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kMargin = 72.0; // room for the names of the outermost
constexpr double kTitleHeight = 40.0;
constexpr double kLargestScale = 2.5;
constexpr double kHaloWidth = 4.0;
constexpr double kLegendRow = 20.0; ///< of a title
constexpr double kLegendGap = 10.0; ///< above each section
constexpr int kMostPixels = 16'384;
constexpr std::size_t kMostLines = 400'000;

// Parts of the progress, 0 to 1, at whose end something is done.
constexpr double kPrepared = 0.1;
constexpr double kLinesDrawn = 0.6;
constexpr double kMarksDrawn = 0.7;
constexpr double kNamesDrawn = 0.85;

scene::Box worldBounds(const scene::SceneModel& scene)
{
    scene::Box bounds;
    bool isFirst = true;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        if (!scene.positions().isPlaced(i))
            continue;
        const scene::Point at = scene.position(i);
        const scene::Box here{at.x, at.y, at.x, at.y};
        bounds = isFirst ? here
                         : scene::Box{
                               std::min(bounds.left, at.x), std::min(bounds.top, at.y),
                               std::max(bounds.right, at.x), std::max(bounds.bottom, at.y)};
        isFirst = false;
    }
    return bounds;
}

/// Draws one map with one painter, whatever that paints on.
class MapPainter
{
public:
    MapPainter(
        QPainter& painter, const scene::SceneModel& scene, const MapExportOptions& options,
        TaskContext& task)
        : m_painter(painter), m_options(options), m_task(task)
    {
        m_request.scene = scene;
        m_request.size = options.size;
        m_request.style = CanvasStyle::of(options.scheme);
        const double top = options.title.isEmpty() ? 0.0 : kTitleHeight;
        m_request.view = scene::ViewTransform::fitting(
            worldBounds(scene), options.size.width(), options.size.height() - top, kMargin,
            kLargestScale);
        m_request.view.offsetY += top;
        const scene::SpatialGrid grid(scene.positions());
        m_request.spacing = scene::typicalSpacing(grid, scene.nodeCount());
        m_list = scene::buildDisplayList(
            scene, {.view = m_request.view,
                    .area = {0, 0, double(options.size.width()), double(options.size.height())},
                    .spacing = m_request.spacing,
                    .mostLines = kMostLines,
                    .without = {}});
        // A vector picture has no haze of pixels: what would be haze is drawn as faint lines.
        m_list.lines.insert(m_list.lines.begin(), m_list.haze.begin(), m_list.haze.end());
    }

    /// As far as nobody cancels the task; the encoding that follows takes the rest of its progress.
    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(QRect(QPoint(), m_options.size), QColor(m_request.style.ground));
        m_task.report(kPrepared);
        paintVectorLines(m_painter, m_request, m_list, [this](double fraction) {
            m_task.report(kPrepared + fraction * (kLinesDrawn - kPrepared));
            return !m_task.cancelled();
        });
        paintMarks();
        m_task.report(kMarksDrawn);
        if (!m_task.cancelled())
            paintNames();
        m_task.report(kNamesDrawn);
        paintTitle();
        paintLegend();
    }

private:
    void paintMarks()
    {
        for (const scene::DisplayNode& shown : m_list.nodes) {
            if (m_task.cancelled())
                return;
            const scene::SceneNode& node = m_request.scene.node(shown.node);
            const QRgb fill = m_request.style.fillOf(node.fill);
            paintMark(
                node.shape, {double(shown.x), double(shown.y)}, double(shown.radius), fill,
                node.archived);
        }
    }

    void
    paintMark(scene::MarkShape shape, QPointF center, double radius, QRgb fill, bool outlineOnly)
    {
        const QColor ground(m_request.style.ground);
        const QPainterPath path = mark::path(shape, center, radius);
        m_painter.setPen(QPen(ground, std::clamp(radius * 0.5, 0.0, 3.0)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.setPen(QPen(
            QColor(outlineOnly ? fill : m_request.style.outlineOf(fill)),
            std::min(1.0, radius * 0.3)));
        m_painter.setBrush(outlineOnly ? ground : QColor(fill));
        m_painter.drawPath(path);
    }

    QStringList linesOf(std::uint32_t node) const
    {
        QStringList lines;
        for (const std::string& line : scene::wrapLabel(m_request.scene.label(node)))
            lines.append(QString::fromStdString(line));
        return lines;
    }

    void paintNames()
    {
        const QFontMetricsF metrics(m_request.style.nameFont);
        const auto measure = [&](std::uint32_t node) {
            scene::LabelSize size;
            for (const QString& line : linesOf(node)) {
                size.width = std::max(size.width, float(metrics.horizontalAdvance(line)));
                size.height += float(metrics.height());
            }
            return size;
        };
        const auto labels = scene::placeLabels(
            m_request.scene, m_list, {.measure = measure, .previous = {}, .mostCandidates = 5'000});
        m_painter.setFont(m_request.style.nameFont);
        for (const scene::PlacedLabel& label : labels) {
            if (m_task.cancelled())
                return;
            const QRectF box(label.box.left, label.box.top, label.box.width(), label.box.height());
            paintName(linesOf(label.node), box, alignmentOf(label.side), metrics);
        }
    }

    static Qt::Alignment alignmentOf(scene::LabelSide side)
    {
        using enum scene::LabelSide;
        if (side == Right || side == BelowRight || side == AboveRight)
            return Qt::AlignLeft;
        if (side == Left || side == BelowLeft || side == AboveLeft)
            return Qt::AlignRight;
        return Qt::AlignHCenter;
    }

    void paintName(
        const QStringList& lines, QRectF box, Qt::Alignment alignment, const QFontMetricsF& metrics)
    {
        for (const QString& line : lines) {
            const QRectF row(box.left() - 1, box.top(), box.width() + 2, metrics.height());
            const double free = row.width() - metrics.horizontalAdvance(line);
            const double shift = alignment == Qt::AlignLeft    ? 1.0
                                 : alignment == Qt::AlignRight ? free - 1.0
                                                               : free / 2;
            const QPointF base(row.left() + shift, row.top() + metrics.ascent());
            QPainterPath halo;
            halo.addText(base, m_request.style.nameFont, line);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(
                QColor(m_request.style.ground), kHaloWidth, Qt::SolidLine, Qt::RoundCap,
                Qt::RoundJoin));
            m_painter.drawPath(halo);
            m_painter.setPen(QColor(m_request.style.text));
            m_painter.drawText(base, line);
            box.setTop(box.top() + metrics.height());
        }
    }

    void paintTitle()
    {
        if (m_options.title.isEmpty())
            return;
        m_painter.setFont(theme::font(theme::TextSize::Title, QFont::DemiBold));
        m_painter.setPen(QColor(m_request.style.text));
        const QRectF room(
            theme::kSpacing[4], 0, m_options.size.width() - 2.0 * theme::kSpacing[4], kTitleHeight);
        m_painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(m_painter.font())
                .elidedText(m_options.title, Qt::ElideRight, room.width()));
    }

    void paintLegend()
    {
        const QFont titleFont = theme::font(theme::TextSize::Small, QFont::DemiBold);
        const QFont font = theme::font(theme::TextSize::Small);
        const QFontMetricsF metrics(font);
        const double most = m_options.size.width() / 3.0;
        double height = 0;
        for (const LegendSection& section : m_options.legend) {
            height += section.title.isEmpty() ? kLegendGap : kLegendGap + kLegendRow;
            for (const LegendEntry& entry : section.entries)
                height += legend::sizeOf(entry, metrics, most).height();
        }
        double y = m_options.size.height() - theme::kSpacing[4] - height;
        for (const LegendSection& section : m_options.legend) {
            y += kLegendGap;
            if (!section.title.isEmpty()) {
                m_painter.setFont(titleFont);
                m_painter.setPen(QColor(m_request.style.muted));
                m_painter.drawText(QPointF(theme::kSpacing[4], y + 14), section.title);
                y += kLegendRow;
            }
            m_painter.setFont(font);
            for (const LegendEntry& entry : section.entries) {
                const QSizeF size = legend::sizeOf(entry, metrics, most);
                const QRectF room(QPointF(theme::kSpacing[4], y), size);
                legend::paint(m_painter, entry, room, m_request.style, false);
                y += size.height();
            }
        }
    }

    QPainter& m_painter;
    const MapExportOptions& m_options;
    TaskContext& m_task;
    MapRequest m_request;
    scene::DisplayList m_list;
};

Error cannotDraw()
{
    return {ErrorCode::CannotWrite, "picture", {}};
}

Result<QByteArray>
asPng(const scene::SceneModel& scene, const MapExportOptions& options, TaskContext& task)
{
    const QSize pixels = (QSizeF(options.size) * options.pixelRatio).toSize();
    if (pixels.isEmpty() || pixels.width() > kMostPixels || pixels.height() > kMostPixels)
        return Error{ErrorCode::LimitExceeded, "picture", "more than 16384 pixels a side"};
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return cannotDraw();
    image.setDevicePixelRatio(options.pixelRatio);
    QPainter painter(&image);
    MapPainter(painter, scene, options, task).paint();
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!image.save(&buffer, "PNG"))
        return cannotDraw();
    return buffer.data();
}

Result<QByteArray>
asSvg(const scene::SceneModel& scene, const MapExportOptions& options, TaskContext& task)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setTitle(options.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotDraw();
    MapPainter(painter, scene, options, task).paint();
    painter.end();
    return buffer.data();
}

Result<QByteArray>
asPdf(const scene::SceneModel& scene, const MapExportOptions& options, TaskContext& task)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(options.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(
            options.size.width() > options.size.height() ? QPageLayout::Landscape
                                                         : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotDraw();
        const double scale = std::min(
            writer.width() / double(options.size.width()),
            writer.height() / double(options.size.height()));
        painter.scale(scale, scale);
        MapPainter(painter, scene, options, task).paint();
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
exportMap(const scene::SceneModel& scene, const MapExportOptions& options, TaskContext& task)
{
    const auto drawn = [&]() -> Result<QByteArray> {
        switch (options.format) {
        case PictureFormat::Png:
            return asPng(scene, options, task);
        case PictureFormat::Svg:
            return asSvg(scene, options, task);
        case PictureFormat::Pdf:
            return asPdf(scene, options, task);
        }
        return cannotDraw();
    };
    Result<QByteArray> picture = drawn();
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return picture;
}

} // namespace cw
