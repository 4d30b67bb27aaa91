// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Initials.h"

#include "core/kernel/scene/LabelText.h"

#include <QFont>
#include <QPainter>

#include <cmath>

namespace cw {

namespace {

/// Relative luminance as WCAG 2.2 has it, 0 to 1.
double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) +
           0.0722 * linear(qBlue(color));
}

/// Where black and white stand out equally: (1.05 / (L + .05)) = ((L + .05) / .05).
constexpr double kEvenLuminance = 0.179;

} // namespace

void paintInitials(
    QPainter& painter, std::string_view name, QPointF center, double radius, QRgb fill,
    const QFont& font)
{
    if (radius < kInitialsFromPx)
        return;
    const QString initials = QString::fromStdString(scene::initialsOf(name)).toUpper();
    if (initials.isEmpty())
        return;
    QFont face = font;
    face.setPixelSize(static_cast<int>(radius * 0.8));
    face.setWeight(QFont::DemiBold);
    painter.setFont(face);
    painter.setPen(luminance(fill) > kEvenLuminance ? Qt::black : Qt::white);
    painter.drawText(
        QRectF(center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
        Qt::AlignCenter | Qt::TextDontClip, initials);
}

} // namespace cw
