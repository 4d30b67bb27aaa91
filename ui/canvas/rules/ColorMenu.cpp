// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rules/ColorMenu.h"

#include "ui/canvas/appearance/RuleChoices.h"
#include "ui/canvas/appearance/RuleColors.h"
#include "ui/support/Theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColorMenu)
};

constexpr int kSwatch = 16;

QIcon swatch(PaletteColor color, const QWidget& of)
{
    const double ratio = of.devicePixelRatioF();
    QPixmap pixmap(QSize(kSwatch, kSwatch) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill(paletteColor(color));
    painter.setPen(theme::markOutline(fill, theme::schemeOf(of.palette())));
    painter.setBrush(fill);
    painter.drawEllipse(QRectF(2, 2, kSwatch - 4, kSwatch - 4));
    return pixmap;
}

} // namespace

QMenu* addColorMenu(
    QMenu& menu, std::optional<PaletteColor> current,
    const std::function<void(PaletteColor)>& chosen)
{
    QMenu* colors = menu.addMenu(Words::tr("One colour"));
    colors->setObjectName(QStringLiteral("oneColorMenu"));
    auto* group = new QActionGroup(colors);
    for (std::size_t i = 0; i < EnumKeys<PaletteColor>::keys.size(); ++i) {
        const auto color = static_cast<PaletteColor>(i);
        QAction* action = colors->addAction(swatch(color, menu), paletteText(color));
        action->setIconVisibleInMenu(true);
        action->setCheckable(true);
        action->setChecked(current == color);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, colors, [chosen, color] { chosen(color); });
    }
    return colors;
}

} // namespace cw
