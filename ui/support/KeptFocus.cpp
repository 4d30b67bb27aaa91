// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/KeptFocus.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace cw {

namespace {

/// Those to be deleted later are hidden already.
QWidgetList controlsIn(const QWidget& within)
{
    QWidgetList controls = within.findChildren<QWidget*>();
    controls.removeIf([&](const QWidget* control) {
        return !control->isVisibleTo(&within) || !(control->focusPolicy() & Qt::TabFocus);
    });
    return controls;
}

QWidgetList called(QWidgetList controls, const QString& name)
{
    controls.removeIf([&](const QWidget* control) { return control->objectName() != name; });
    return controls;
}

} // namespace

KeptFocus::KeptFocus(QWidget& within) : m_within(&within)
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !within.isAncestorOf(focused))
        return;
    m_name = focused->objectName();
    m_place = static_cast<int>(called(controlsIn(within), m_name).indexOf(focused));
}

KeptFocus::~KeptFocus()
{
    if (m_place < 0 || !m_within)
        return;
    const QWidgetList controls = controlsIn(*m_within);
    const QWidgetList same = called(controls, m_name);
    if (!same.isEmpty())
        same[std::min<qsizetype>(m_place, same.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (!controls.isEmpty())
        controls.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace cw
