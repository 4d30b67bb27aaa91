// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/NameSprites.h"

#include "core/kernel/scene/LabelText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <vector>

namespace cw {

namespace {

/// Names kept before all are forgotten: a few screens' worth.
constexpr qsizetype kMostKept = 4'000;
/// Lines of one name stand closer than the face would have them.
constexpr double kLinePitch = 1.17;

struct HaloStep
{
    int dx;
    int dy;
    int weight; // of 256
};

/// A disc that is full near the letter and fades at its rim.
std::vector<HaloStep> haloDisc(double radius)
{
    std::vector<HaloStep> steps;
    const int reach = static_cast<int>(std::ceil(radius));
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double falloff = (radius - std::hypot(dx, dy)) / (0.55 * radius);
            const int weight = static_cast<int>(256 * std::clamp(falloff, 0.0, 1.0));
            if (weight > 0)
                steps.push_back({dx, dy, weight});
        }
    }
    return steps;
}

/// Spreads the letters' coverage over the disc, largest wins.
QImage haloOf(const QImage& letters, double radius)
{
    QImage halo(letters.size(), QImage::Format_Alpha8);
    halo.fill(0);
    const std::vector<HaloStep> disc = haloDisc(radius);
    const int width = halo.width();
    const int height = halo.height();
    const auto stride = static_cast<std::ptrdiff_t>(halo.bytesPerLine());
    uchar* const pixels = halo.bits();
    for (int y = 0; y < height; ++y) {
        const uchar* row = letters.constScanLine(y);
        for (int x = 0; x < width; ++x) {
            const int coverage = row[x];
            if (coverage < 24)
                continue;
            for (const HaloStep& step : disc) {
                const int tx = x + step.dx;
                const int ty = y + step.dy;
                if (tx < 0 || ty < 0 || tx >= width || ty >= height)
                    continue;
                uchar& target = pixels[ty * stride + tx];
                target = static_cast<uchar>(std::max<int>(target, coverage * step.weight >> 8));
            }
        }
    }
    return halo;
}

QByteArray keyOf(std::string_view name)
{
    return {name.data(), static_cast<qsizetype>(name.size())};
}

} // namespace

void NameSprites::prepare(const CanvasStyle& style, double devicePixelRatio)
{
    if (style != m_style || devicePixelRatio != m_ratio || m_sprites.size() > kMostKept) {
        m_sprites.clear();
        if (style.nameFont != m_style.nameFont)
            m_sizes.clear();
    }
    if (m_sizes.size() > 8 * kMostKept)
        m_sizes.clear();
    m_style = style;
    m_ratio = devicePixelRatio;
}

QStringList NameSprites::lines(std::string_view name) const
{
    QStringList lines;
    for (const std::string& line : scene::wrapLabel(name))
        lines << QString::fromStdString(line);
    return lines;
}

scene::LabelSize NameSprites::measure(std::string_view name)
{
    const QByteArray key = keyOf(name);
    const auto known = m_sizes.constFind(key);
    if (known != m_sizes.constEnd())
        return *known;
    const QFontMetricsF metrics(m_style.nameFont);
    double width = 0;
    const QStringList wrapped = lines(name);
    for (const QString& line : wrapped)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double pitch = m_style.nameFont.pixelSize() * kLinePitch;
    const scene::LabelSize size{
        static_cast<float>(std::ceil(width)),
        static_cast<float>(std::ceil(pitch * static_cast<double>(wrapped.size())))};
    m_sizes.insert(key, size);
    return size;
}

NameSprite NameSprites::sprite(std::string_view name)
{
    const QByteArray key = keyOf(name);
    const auto known = m_sprites.constFind(key);
    if (known != m_sprites.constEnd())
        return *known;

    const scene::LabelSize size = measure(name);
    const QSizeF box(
        static_cast<double>(size.width) + 2 * NameSprite::kHaloPx,
        static_cast<double>(size.height) + 2 * NameSprite::kHaloPx);
    QImage letters((box * m_ratio).toSize(), QImage::Format_Alpha8);
    letters.fill(0);
    letters.setDevicePixelRatio(m_ratio);
    {
        QPainter painter(&letters);
        painter.setFont(m_style.nameFont);
        painter.setPen(Qt::black);
        const double pitch = m_style.nameFont.pixelSize() * kLinePitch;
        QRectF line(0, NameSprite::kHaloPx, box.width(), pitch);
        for (const QString& text : lines(name)) {
            painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, text);
            line.translate(0, pitch);
        }
    }
    const QImage halo = haloOf(letters, 2.6 * m_ratio);
    QImage image(letters.size(), QImage::Format_ARGB32_Premultiplied);
    const auto premultiplied = [](QRgb color, int alpha) {
        return qPremultiply(qRgba(qRed(color), qGreen(color), qBlue(color), alpha));
    };
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        const uchar* text = letters.constScanLine(y);
        const uchar* around = halo.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            // The text lies over the halo: one colour between the two, as opaque as either.
            const int alpha = std::max<int>(text[x], around[x] * 236 >> 8);
            const QRgb color = alpha > 0
                                   ? mixed(
                                         m_style.ground, m_style.text,
                                         static_cast<float>(text[x]) / static_cast<float>(alpha))
                                   : 0;
            row[x] = premultiplied(color, alpha);
        }
    }
    image.setDevicePixelRatio(m_ratio);
    return m_sprites.insert(key, {image}).value();
}

} // namespace cw
