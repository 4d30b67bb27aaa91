// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasAccessible.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/hulls/HullAccessible.h"
#include "ui/canvas/notes/CanvasNotes.h"

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

/// Something written on the map.
class NoteAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NoteAccessible(GraphCanvas* canvas, NoteKey note) : m_canvas(canvas), m_note(note) {}

    NoteKey note() const { return m_note; }

    bool isValid() const override { return m_canvas && m_canvas->notes().find(m_note); }
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
        const Note& note = *m_canvas->notes().find(m_note);
        const QString spoken = m_canvas->notes().spoken(m_note);
        if (kind == QAccessible::Name)
            return note.text.isEmpty() ? spoken : note.text;
        return kind == QAccessible::Description && !note.text.isEmpty() ? spoken : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_canvas->notes().plateRect(m_note).toAlignedRect();
        return {m_canvas->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = !state.invalid;
        state.selected = !state.invalid && m_canvas->notes().selected() == m_note;
        state.focused = state.selected && m_canvas->hasFocus();
        state.offscreen =
            !state.invalid &&
            !m_canvas->rect().intersects(m_canvas->notes().plateRect(m_note).toAlignedRect());
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
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->notes().select(m_note);
        if (name == pressAction())
            emit m_canvas->notes().rewriteRequested(m_note);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<GraphCanvas> m_canvas;
    NoteKey m_note;
};

/// The map itself: members, then what is written, then groups with hulls. Makes its children when
/// they are asked for.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(GraphCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~CanvasAccessible() override { forget(); }

    int childCount() const override
    {
        const auto groups = canvas().hullGroups();
        return hullsFrom() + (groups ? static_cast<int>(groups->size()) : 0);
    }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index >= hullsFrom())
            return hull(index - hullsFrom());
        if (index >= memberCount())
            return note(
                canvas().notes().notes()[static_cast<std::size_t>(index - memberCount())].id);
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
        if (const NoteKey there = canvas().notes().hit(local).note; there != 0)
            return note(there);
        const auto node = canvas().index().nodeAt(
            {static_cast<double>(local.x()), static_cast<double>(local.y())},
            const_cast<GraphCanvas&>(canvas()).camera().view());
        return node ? child(static_cast<int>(*node)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* written = dynamic_cast<const NoteAccessible*>(child)) {
            const Notes& notes = canvas().notes().notes();
            const auto at = std::ranges::find(notes, written->note(), &Note::id);
            return at == notes.end() ? -1 : memberCount() + static_cast<int>(at - notes.begin());
        }
        if (const auto* around = dynamic_cast<const HullAccessible*>(child))
            return around->isValid() ? hullsFrom() + static_cast<int>(around->place()) : -1;
        const auto* member = dynamic_cast<const MemberAccessible*>(child);
        const auto node = member ? canvas().index().nodeOf(member->member()) : std::nullopt;
        return node ? static_cast<int>(*node) : -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        if (const NoteKey selected = canvas().notes().selected(); selected != 0)
            return canvas().hasFocus() ? note(selected) : nullptr;
        if (const auto group = canvas().currentHull(); group && canvas().hasFocus())
            return hull(static_cast<std::int64_t>(*group));
        const auto node = canvas().index().nodeOf(canvas().currentMember());
        return canvas().hasFocus() && node ? child(static_cast<int>(*node)) : nullptr;
    }

    void forget()
    {
        for (QHash<std::int64_t, QAccessible::Id>* children : {&m_children, &m_notes, &m_hulls}) {
            for (const QAccessible::Id id : std::as_const(*children))
                QAccessible::deleteAccessibleInterface(id);
            children->clear();
        }
    }

private:
    GraphCanvas& canvas() const { return *static_cast<GraphCanvas*>(object()); }

    int memberCount() const { return static_cast<int>(canvas().scene().nodeCount()); }
    QAccessibleInterface* note(NoteKey id) const
    {
        const auto known = m_notes.constFind(id);
        if (known != m_notes.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new NoteAccessible(&canvas(), id);
        m_notes.insert(id, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int hullsFrom() const
    {
        return memberCount() + static_cast<int>(canvas().notes().notes().size());
    }
    QAccessibleInterface* hull(std::int64_t place) const
    {
        const auto known = m_hulls.constFind(place);
        if (known != m_hulls.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new HullAccessible(&canvas(), place);
        m_hulls.insert(place, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable QHash<std::int64_t, QAccessible::Id> m_children; ///< members, by key
    mutable QHash<std::int64_t, QAccessible::Id> m_notes;
    mutable QHash<std::int64_t, QAccessible::Id> m_hulls; ///< by place
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

void tellNoteFocused(GraphCanvas& canvas, std::size_t note)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(&canvas, QAccessible::Focus);
    focus.setChild(static_cast<int>(canvas.scene().nodeCount() + note));
    QAccessible::updateAccessibility(&focus);
}

void tellHullFocused(GraphCanvas& canvas, std::size_t group)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(&canvas, QAccessible::Focus);
    focus.setChild(
        static_cast<int>(canvas.scene().nodeCount() + canvas.notes().notes().size() + group));
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
