// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasAccessible.h"

#include "ui/canvas/GraphCanvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace cw {

namespace {

/// One member. Holds the member's id, not its place in the scene, so that it stays who it is.
class MemberAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MemberAccessible(GraphCanvas* canvas, MemberKey member) : m_canvas(canvas), m_member(member) {}

    MemberKey member() const { return m_member; }

    bool isValid() const override { return m_canvas && node().has_value(); }
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
        if (!isValid())
            return {};
        if (kind == QAccessible::Name) {
            const std::string_view label = m_canvas->scene().label(*node());
            return QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
        }
        return kind == QAccessible::Description ? m_canvas->description(m_member) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    /// Global pixels.
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_canvas->markRect(m_member).toAlignedRect();
        return {m_canvas->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->currentMember() == m_member;
        const auto selected = m_canvas->selection();
        state.selected = std::find(selected.begin(), selected.end(), m_member) != selected.end();
        state.offscreen =
            !m_canvas->rect().intersects(m_canvas->markRect(m_member).toAlignedRect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_canvas->setFocus(Qt::OtherFocusReason);
            m_canvas->goTo(m_member);
        } else if (name == pressAction()) {
            emit m_canvas->memberActivated(m_member);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    std::optional<std::uint32_t> node() const { return m_canvas->index().nodeOf(m_member); }

    QPointer<GraphCanvas> m_canvas;
    MemberKey m_member;
};

/// The map itself. Makes its children when they are asked for.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(GraphCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~CanvasAccessible() override { forget(); }

    int childCount() const override { return static_cast<int>(canvas().scene().nodeCount()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const MemberKey member = canvas().index().idOf(static_cast<std::uint32_t>(index));
        const auto known = m_children.constFind(member);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new MemberAccessible(&canvas(), member);
        m_children.insert(member, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint local = canvas().mapFromGlobal(QPoint(x, y));
        const auto node = canvas().index().nodeAt(
            {static_cast<double>(local.x()), static_cast<double>(local.y())},
            const_cast<GraphCanvas&>(canvas()).camera().view());
        return node ? child(static_cast<int>(*node)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* member = dynamic_cast<const MemberAccessible*>(child);
        const auto node = member ? canvas().index().nodeOf(member->member()) : std::nullopt;
        return node ? static_cast<int>(*node) : -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        const auto node = canvas().index().nodeOf(canvas().currentMember());
        return canvas().hasFocus() && node ? child(static_cast<int>(*node)) : nullptr;
    }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    GraphCanvas& canvas() const { return *static_cast<GraphCanvas*>(object()); }

    mutable QHash<MemberKey, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String("cw::GraphCanvas"))
        return new CanvasAccessible(static_cast<GraphCanvas*>(object));
    return nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void tellMemberFocused(GraphCanvas& canvas, std::uint32_t node)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(&canvas, QAccessible::Focus);
    focus.setChild(static_cast<int>(node));
    QAccessible::updateAccessibility(&focus);
}

void tellSceneChanged(GraphCanvas& canvas)
{
    if (!QAccessible::isActive())
        return;
    // Children hold ids: those that are gone say they are invalid, the others have moved.
    QAccessibleEvent reordered(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

} // namespace cw
