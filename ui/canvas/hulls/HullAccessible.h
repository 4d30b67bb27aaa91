// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/GraphCanvas.h"

#include <QAccessible>
#include <QPointer>

namespace cw {

/// A group with a hull around it, by its place among those that have one.
class HullAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    HullAccessible(GraphCanvas* canvas, std::int64_t place) : m_canvas(canvas), m_place(place) {}

    std::int64_t place() const { return m_place; }

    bool isValid() const override { return group() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override
    {
        return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        const auto found = group();
        if (!found || kind != QAccessible::Name)
            return {};
        return GraphCanvas::tr(
                   "%1, %n member(s)", "a group with a hull",
                   static_cast<int>(found->members.size()))
            .arg(QString::fromStdString(found->name));
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const auto found = group();
        if (!found)
            return {};
        const QRect local = m_canvas->hullRect(*found).toAlignedRect();
        return {m_canvas->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto found = group();
        state.invalid = !found;
        state.selectable = bool(found);
        state.focusable = bool(found);
        state.focused = found && m_canvas->hasFocus() &&
                        m_canvas->currentHull() == static_cast<std::size_t>(m_place);
        state.offscreen =
            found && !m_canvas->rect().intersects(m_canvas->hullRect(*found).toAlignedRect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    /// Selects its members, as a click on its name does.
    void doAction(const QString& name) override
    {
        const auto found = group();
        if (!found || name != pressAction())
            return;
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->setSelection(found->members);
        emit m_canvas->selectionChanged(found->members);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    /// Keeps all groups alive for as long as it is held.
    std::shared_ptr<const HullGroup> group() const
    {
        const auto groups = m_canvas ? m_canvas->hullGroups() : nullptr;
        if (!groups || static_cast<std::size_t>(m_place) >= groups->size())
            return nullptr;
        return {groups, &(*groups)[static_cast<std::size_t>(m_place)]};
    }

    QPointer<GraphCanvas> m_canvas;
    std::int64_t m_place;
};

} // namespace cw
