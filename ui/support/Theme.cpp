// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Theme.h"

#include <QFontDatabase>

#include <algorithm>

namespace cw::theme {

QColor color(Token token, Scheme scheme)
{
    const bool light = scheme == Scheme::Light;
    switch (token) {
    case Token::Ground:
        return light ? QColor(0xF7, 0xF7, 0xF4) : QColor(0x15, 0x18, 0x1A);
    case Token::Surface:
        return light ? QColor(0xFF, 0xFF, 0xFF) : QColor(0x1D, 0x21, 0x24);
    case Token::Raised:
        return light ? QColor(0xFF, 0xFF, 0xFF) : QColor(0x24, 0x29, 0x2D);
    case Token::Text:
        return light ? QColor(0x1E, 0x23, 0x26) : QColor(0xE7, 0xEA, 0xEC);
    case Token::Muted:
        return light ? QColor(0x56, 0x60, 0x68) : QColor(0x9B, 0xA6, 0xAE);
    case Token::Line:
        return light ? QColor(0xDA, 0xDC, 0xD6) : QColor(0x35, 0x3C, 0x42);
    case Token::Accent:
        return light ? QColor(0x0F, 0x6E, 0x68) : QColor(0x35, 0xC4, 0xB5);
    case Token::OnAccent:
        return light ? QColor(0xFF, 0xFF, 0xFF) : QColor(0x15, 0x18, 0x1A);
    case Token::Attention:
        return light ? QColor(0x9A, 0x5B, 0x00) : QColor(0xF0, 0xB3, 0x57);
    case Token::Problem:
        return light ? QColor(0xB3, 0x26, 0x1E) : QColor(0xF2, 0x93, 0x8C);
    case Token::MapGround:
        return light ? QColor(0xFB, 0xFB, 0xF9) : QColor(0x12, 0x15, 0x17);
    case Token::MapRelationship:
        return light ? QColor(0x86, 0x8F, 0x94) : QColor(0x5B, 0x66, 0x6C);
    case Token::MapFaded:
        return light ? QColor(0xE3, 0xE6, 0xE4) : QColor(0x2A, 0x30, 0x35);
    }
    return {};
}

QColor mix(const QColor& from, const QColor& to, qreal share)
{
    const auto between = [share](int a, int b) { return a + qRound((b - a) * share); };
    return {
        between(from.red(), to.red()), between(from.green(), to.green()),
        between(from.blue(), to.blue())};
}

QColor disabledText(Scheme scheme)
{
    return mix(color(Token::Muted, scheme), color(Token::Ground, scheme), 0.45);
}

QColor hover(const QColor& ground, Scheme scheme)
{
    return mix(ground, color(Token::Text, scheme), 0.06);
}

QColor pressed(const QColor& ground, Scheme scheme)
{
    return mix(ground, color(Token::Text, scheme), 0.12);
}

QColor wash(const QColor& ground, Scheme scheme)
{
    return mix(ground, color(Token::Accent, scheme), scheme == Scheme::Light ? 0.12 : 0.14);
}

QColor selection(const QColor& ground, Scheme scheme)
{
    return mix(ground, color(Token::Accent, scheme), scheme == Scheme::Light ? 0.20 : 0.18);
}

QColor controlEdge(Scheme scheme)
{
    return mix(color(Token::Line, scheme), color(Token::Muted, scheme), 0.35);
}

QColor category(int index)
{
    static const std::array<QColor, kCategoryCount> colors{
        QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00), QColor(0x00, 0x9E, 0x73),
        QColor(0xCC, 0x79, 0xA7), QColor(0x56, 0xB4, 0xE9), QColor(0xE6, 0x9F, 0x00),
        QColor(0xF0, 0xE4, 0x42), QColor(0x7A, 0x7A, 0x7A)};
    return colors[static_cast<std::size_t>(std::clamp(index, 0, kCategoryCount - 1))];
}

QColor markOutline(const QColor& fill, Scheme scheme)
{
    const auto mix = [](int from, int to) { return from + (to - from) * 35 / 100; };
    const int target = scheme == Scheme::Light ? 0 : 255;
    return {mix(fill.red(), target), mix(fill.green(), target), mix(fill.blue(), target)};
}

QFont font(TextSize size, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight);
    return font;
}

QPalette palette(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Ground));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Surface));
    palette.setColor(QPalette::AlternateBase, of(Token::Ground));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::Muted));
    palette.setColor(QPalette::Button, of(Token::Raised));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::ToolTipBase, of(Token::Raised));
    palette.setColor(QPalette::ToolTipText, of(Token::Text));
    palette.setColor(QPalette::Highlight, of(Token::Accent));
    palette.setColor(QPalette::HighlightedText, of(Token::OnAccent));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    palette.setColor(QPalette::Mid, of(Token::Line));
    palette.setColor(QPalette::Midlight, of(Token::Line));
    palette.setColor(QPalette::Dark, of(Token::Line));
    palette.setColor(QPalette::Light, of(Token::Surface));
    palette.setColor(QPalette::BrightText, of(Token::Problem));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledText(scheme));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Token::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabledText(scheme));
    return palette;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() >
                   palette.color(QPalette::Window).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

} // namespace cw::theme
