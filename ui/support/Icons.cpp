// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <optional>

// The resource is compiled into a static library: nothing else would keep it from being dropped.
// Q_INIT_RESOURCE must stand outside every namespace.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace cw {

namespace {

constexpr std::array<const char*, kIconCount> kNames{
    "add",     "appearance",   "archive",      "arrange",       "calendar",   "capture",  "charter",
    "check",   "chevron-down", "chevron-left", "chevron-right", "chevron-up", "clock",    "close",
    "connect", "copy",         "edit",         "export",        "eye",        "filter",   "fit",
    "group",   "health",       "help",         "import",        "info",       "lasso",    "legend",
    "lock",    "map",          "members",      "merge",         "more",       "new",      "note",
    "open",    "organization", "panel",        "person",        "pin",        "prompt",   "redo",
    "remove",  "restore",      "search",       "select",        "sessions",   "settings", "stages",
    "table",   "tag",          "tidy",         "undo",          "unpin",      "warning",  "weave",
    "zoom-in", "zoom-out"};

/// The icon's shape, opaque where there is a line. Cached by icon and size: the same few are drawn
/// at every repaint. Thread: the main thread only, as all icons.
const QImage& mask(Icon icon, const QSize& pixels)
{
    static QHash<QPair<int, QPair<int, int>>, QImage> cache;
    const auto key = qMakePair(static_cast<int>(icon), qMakePair(pixels.width(), pixels.height()));
    if (const auto found = cache.constFind(key); found != cache.constEnd())
        return *found;

    static const bool resourceReady = [] {
        initIconResource();
        return true;
    }();
    Q_UNUSED(resourceReady)
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(iconName(icon))));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return *cache.insert(key, image);
}

/// Null where there is no room: a button in a window without a height.
QImage tinted(Icon icon, const QSize& pixels, const QColor& color)
{
    if (pixels.isEmpty())
        return {};
    QImage image = mask(icon, pixels);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(Icon icon, std::optional<theme::Token> tone) : m_icon(icon), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, rect, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return QPixmap::fromImage(tinted(m_icon, size, color(mode)));
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }
    QString iconName() override { return QLatin1String(cw::iconName(m_icon)); }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return theme::disabledText(theme::schemeOf(palette));
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tone ? theme::color(*m_tone, theme::schemeOf(palette))
                      : palette.color(QPalette::ButtonText);
    }

    Icon m_icon;
    std::optional<theme::Token> m_tone;
};

} // namespace

const char* iconName(Icon icon)
{
    return kNames[static_cast<std::size_t>(icon)];
}

QIcon makeIcon(Icon icon)
{
    return QIcon(new TintedIconEngine(icon, std::nullopt));
}

QIcon makeIcon(Icon icon, theme::Token tone)
{
    return QIcon(new TintedIconEngine(icon, tone));
}

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    if (!pixels.isEmpty())
        painter.drawImage(rect, tinted(icon, pixels, color));
}

} // namespace cw
