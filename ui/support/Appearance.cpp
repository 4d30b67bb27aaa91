// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Appearance.h"

#include "ui/support/CommonweaveStyle.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QToolTip>

namespace cw {

namespace {

theme::Scheme systemScheme()
{
    // A default palette takes our own off again; what is left is the desktop's.
    QApplication::setPalette(QPalette());
    return theme::schemeOf(QGuiApplication::palette());
}

theme::Scheme schemeFor(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return systemScheme();
    case Appearance::Light:
        return theme::Scheme::Light;
    case Appearance::Dark:
        return theme::Scheme::Dark;
    }
    return theme::Scheme::Light;
}

} // namespace

void installStyle()
{
    QApplication::setStyle(new CommonweaveStyle);
    QApplication::setFont(theme::font(theme::TextSize::Base));
}

void applyAppearance(Appearance appearance)
{
    const QPalette palette = theme::palette(schemeFor(appearance));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace cw
