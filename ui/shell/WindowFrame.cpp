// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowFrame.h"

#include "ui/shell/Banner.h"
#include "ui/shell/DocumentBar.h"
#include "ui/shell/Inspector.h"
#include "ui/shell/NavigationRail.h"
#include "ui/tasks/ProgressStrip.h"

#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

template <class Layout>
Layout* tight(QWidget* parent)
{
    auto* layout = new Layout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

WindowFrame::WindowFrame(const ActionCatalogue& actions, TaskRunner& tasks, QWidget* parent)
    : QWidget(parent)
{
    // Made in the order of reading, which is the order of Tab.
    m_bar = new DocumentBar(actions, this);
    m_pages = new QStackedWidget(this);
    auto* body = new QWidget(m_pages);
    m_rail = new NavigationRail(body);
    m_banner = new Banner(body);
    m_workspaces = new QStackedWidget(body);
    m_workspaces->setObjectName(QStringLiteral("workspaces"));
    m_inspector = new Inspector(body);

    auto* middle = tight<QVBoxLayout>(nullptr);
    middle->addWidget(m_banner);
    middle->addWidget(m_workspaces, 1);
    auto* row = tight<QHBoxLayout>(body);
    row->addWidget(m_rail);
    row->addLayout(middle, 1);
    row->addWidget(m_inspector);
    m_pages->addWidget(body);

    auto* column = tight<QVBoxLayout>(this);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(new ProgressStrip(tasks, this));

    connect(m_rail, &NavigationRail::chosen, this, &WindowFrame::showWorkspace);
}

void WindowFrame::addWorkspace(const WorkspacePlace& place, MakeWorkspace make)
{
    m_rail->addPlace(place.key, place.word, place.icon, place.tip);
    m_places.push_back({.key = place.key, .make = std::move(make), .widget = nullptr});
}

void WindowFrame::removeWorkspaces()
{
    m_rail->clear();
    for (const Workspace& place : m_places)
        delete place.widget;
    m_places.clear();
}

void WindowFrame::showWorkspace(const QString& key)
{
    if (m_places.empty())
        return;
    auto place = std::ranges::find(m_places, key, &Workspace::key);
    if (place == m_places.end())
        place = m_places.begin();
    if (!place->widget) {
        place->widget = place->make(m_workspaces);
        m_workspaces->addWidget(place->widget);
    }
    m_workspaces->setCurrentWidget(place->widget);
    m_rail->setCurrent(place->key);
    place->widget->setFocus(Qt::OtherFocusReason);
    emit workspaceShown(place->key);
}

void WindowFrame::focusWorkspace()
{
    if (QWidget* shown = m_workspaces->currentWidget())
        shown->setFocus(Qt::OtherFocusReason);
}

QString WindowFrame::currentWorkspace() const
{
    return m_rail->current();
}

void WindowFrame::showPage(QWidget* page)
{
    if (m_page == page)
        return;
    if (QWidget* old = std::exchange(m_page, page)) {
        m_pages->removeWidget(old);
        old->deleteLater(); // it may be the one that asked to be replaced
    }
    if (page)
        m_pages->setCurrentIndex(m_pages->addWidget(page));
    else
        m_pages->setCurrentIndex(0);
}

void WindowFrame::setInspectorFolded(bool folded)
{
    m_wantsInspector = !folded;
    m_isNarrow = false; // asked for: shown even where it folds itself
    applyInspector();
}

bool WindowFrame::isInspectorFolded() const
{
    return m_inspector->isHidden();
}

void WindowFrame::applyInspector()
{
    const bool shown = m_wantsInspector && !m_isNarrow;
    if (shown != m_inspector->isHidden())
        return;
    m_inspector->setVisible(shown);
    emit inspectorFoldedChanged(!shown);
}

void WindowFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wasNarrow =
        event->oldSize().isValid() && event->oldSize().width() < kRoomForInspector;
    const bool isNarrow = width() < kRoomForInspector;
    if (isNarrow != wasNarrow || !event->oldSize().isValid()) {
        m_isNarrow = isNarrow;
        applyInspector();
    }
}

} // namespace cw
