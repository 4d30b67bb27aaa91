// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/Monkey.h"

#include "tests/core/edit/UseCases.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowFrame.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <array>
#include <cstdio>

namespace cw {

namespace {

constexpr std::size_t kRemembered = 40;

constexpr std::array kKeys{
    Qt::Key_Escape, Qt::Key_Return, Qt::Key_Tab,      Qt::Key_Backtab,    Qt::Key_Space,
    Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,       Qt::Key_Home,
    Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete,     Qt::Key_Backspace,
    Qt::Key_1,      Qt::Key_2,      Qt::Key_9,        Qt::Key_0,          Qt::Key_Plus,
    Qt::Key_Minus,  Qt::Key_F,      Qt::Key_P,        Qt::Key_R,          Qt::Key_C,
    Qt::Key_L,      Qt::Key_V,      Qt::Key_H,        Qt::Key_Greater,    Qt::Key_Less,
    Qt::Key_F2,     Qt::Key_F5,     Qt::Key_Menu,     Qt::Key_BracketLeft};

constexpr std::array<const char*, 14> kTexts{
    "Ana",
    "Ana met Ines, deep",
    "sector = Housing and depth >= 3",
    "(((not",
    "degree > 1e999",
    "\xE2\x80\xAE\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
    "\xE6\x9D\x8E\xE5\xB0\x8F\xE9\xBE\x99 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9",
    "2024-02-30",
    "-1",
    "\"",
    "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81",
    " ",
    "joined < 2020",
    "name contains a or not (kind = person)"};

template <class T>
T* oneOf(const QList<T*>& list, int at)
{
    return list.isEmpty() ? nullptr : list[at % list.size()];
}

bool canPress(const QAbstractButton& button)
{
    return button.isVisible() && button.isEnabled();
}

} // namespace

Monkey::Monkey(
    MainWindow& window, FakePrompter& prompter, FakeFileChooser& files, QStringList paths,
    unsigned seed)
    : m_window(window)
    , m_prompter(prompter)
    , m_files(files)
    , m_paths(std::move(paths))
    , m_random(seed)
{}

std::string Monkey::story() const
{
    std::string story;
    for (const std::string& deed : m_story)
        story += "\n  " + deed;
    return story;
}

void Monkey::note(const QString& deed)
{
    if (qEnvironmentVariableIsSet("MONKEY_TALKS"))
        std::fprintf(stderr, "%s\n", qPrintable(deed));
    m_story.push_back(deed.toStdString());
    if (m_story.size() > kRemembered)
        m_story.erase(m_story.begin());
}

void Monkey::act()
{
    static constexpr std::array<Weighted, 12> kDeeds{
        {{18, &Monkey::triggerAction},
         {20, &Monkey::pressKey},
         {4, &Monkey::typeText},
         {14, &Monkey::useMouse},
         {6, &Monkey::drag},
         {6, &Monkey::turnWheel},
         {12, &Monkey::pressButton},
         {2, &Monkey::resize},
         {5, &Monkey::select},
         {6, &Monkey::edit},
         {6, &Monkey::history},
         {4, &Monkey::wait}}};
    m_prompter.answer = chance(2);
    const QString& path = m_paths[below(static_cast<int>(m_paths.size()))];
    m_files.next = path.isEmpty() ? QStringList() : QStringList(path);
    if (QApplication::activePopupWidget()) {
        closePopup();
    } else if (QWidget* dialog = QApplication::activeModalWidget()) {
        useDialog(*dialog);
    } else {
        int left = below(103);
        for (const Weighted& each : kDeeds) {
            left -= each.weight;
            if (left < 0) {
                (this->*each.deed)();
                break;
            }
        }
    }
    // An item's editor takes Enter once control returns: no hand does anything else before that.
    QCoreApplication::sendPostedEvents();
    if (chance(3)) {
        QCoreApplication::processEvents();
        // Not before what was posted earlier, which may speak of what goes.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// A menu or another popup: one of what it offers, a key, or away with it.
void Monkey::closePopup()
{
    QWidget* popup = QApplication::activePopupWidget();
    auto* menu = qobject_cast<QMenu*>(popup);
    if (menu && chance(2)) {
        QAction* action = oneOf(menu->actions(), below(1000));
        if (action && action->isEnabled() && !action->menu() && !action->isSeparator()) {
            note(QStringLiteral("menu: ") + action->text());
            menu->close();
            action->trigger();
            return;
        }
    }
    if (chance(3)) {
        note(QStringLiteral("close ") + QLatin1String(popup->metaObject()->className()));
        popup->close();
        return;
    }
    if (chance(3))
        return pressButton();
    if (chance(4))
        return typeText();
    pressKey();
}

void Monkey::useDialog(QWidget& dialog)
{
    if (chance(8)) {
        note(QStringLiteral("close ") + QLatin1String(dialog.metaObject()->className()));
        dialog.close();
        return;
    }
    if (chance(2))
        return pressButton();
    if (chance(4))
        return typeText();
    if (chance(3))
        return useMouse();
    pressKey();
}

void Monkey::triggerAction()
{
    const auto table = actionTable();
    const ActionSpec& spec = table[static_cast<std::size_t>(below(static_cast<int>(table.size())))];
    QAction& action = m_window.actions().action(spec.id);
    const bool isWay = spec.id == ActionId::CloseNetwork || spec.id == ActionId::OpenSample;
    if (!action.isEnabled() || (isWay && !chance(4)))
        return;
    note(QStringLiteral("action ") + QLatin1String(spec.key));
    action.trigger();
}

/// Where keys and mouse go: what has the focus, the map, or anything that can be seen.
QWidget* Monkey::target()
{
    QWidget* top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top && chance(2)) {
        if (auto* canvas = m_window.findChild<GraphCanvas*>(); canvas && canvas->isVisible())
            return canvas;
    }
    if (!top && chance(2) && QApplication::focusWidget())
        return QApplication::focusWidget();
    if (!top)
        top = QApplication::activeWindow() ? QApplication::activeWindow() : &m_window;
    if (top->focusWidget() && chance(2))
        return top->focusWidget();
    QList<QWidget*> widgets;
    for (QWidget* each : top->findChildren<QWidget*>()) {
        if (each->isVisible() && each->isEnabled())
            widgets << each;
    }
    QWidget* found = oneOf(widgets, below(10'000));
    return found ? found : top;
}

QPointF Monkey::somewhere(QWidget& widget)
{
    if (auto* canvas = qobject_cast<GraphCanvas*>(&widget); canvas && chance(2)) {
        const auto nodes = canvas->scene().nodes();
        if (!nodes.empty()) {
            const auto& node = nodes[static_cast<std::size_t>(below(int(nodes.size())))];
            return canvas->viewPoint(node.id);
        }
    }
    return {double(below(widget.width() + 1)), double(below(widget.height() + 1))};
}

void Monkey::sendMouse(
    QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held,
    Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, held, modifiers);
    QApplication::sendEvent(&widget, &event);
}

void Monkey::useMouse()
{
    const QPointer<QWidget> widget = target();
    const QPointF at = somewhere(*widget);
    const auto button = chance(4) ? Qt::RightButton : chance(8) ? Qt::MiddleButton : Qt::LeftButton;
    const auto modifiers = chance(3)   ? Qt::KeyboardModifiers(Qt::ShiftModifier)
                           : chance(4) ? Qt::KeyboardModifiers(Qt::ControlModifier)
                                       : Qt::KeyboardModifiers();
    note(QStringLiteral("mouse %1 on %2 %3")
             .arg(button)
             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName()));
    sendMouse(*widget, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton, modifiers);
    if (widget)
        sendMouse(*widget, QEvent::MouseButtonPress, at, button, button, modifiers);
    if (widget && button == Qt::RightButton) {
        QContextMenuEvent menu(
            QContextMenuEvent::Mouse, at.toPoint(), widget->mapToGlobal(at).toPoint());
        QApplication::sendEvent(widget, &menu);
    }
    if (widget && !chance(10))
        sendMouse(*widget, QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
    if (widget && chance(5))
        sendMouse(*widget, QEvent::MouseButtonDblClick, at, button, button, modifiers);
}

/// Something else may happen half way.
void Monkey::drag()
{
    const QPointer<QWidget> widget = target();
    const QPointF from = somewhere(*widget);
    note(QStringLiteral("drag on ") + QLatin1String(widget->metaObject()->className()));
    sendMouse(*widget, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, {});
    for (int step = 0; step < 4 && widget; ++step) {
        sendMouse(*widget, QEvent::MouseMove, somewhere(*widget), Qt::NoButton, Qt::LeftButton, {});
        if (chance(8))
            edit();
        if (chance(8))
            history();
        if (chance(8))
            triggerAction();
    }
    if (widget)
        sendMouse(
            *widget, QEvent::MouseButtonRelease, somewhere(*widget), Qt::LeftButton, Qt::NoButton,
            {});
}

void Monkey::turnWheel()
{
    QWidget* widget = target();
    const QPointF at = somewhere(*widget);
    note(QStringLiteral("wheel on ") + QLatin1String(widget->metaObject()->className()));
    const int turn = (below(21) - 10) * 120 * (chance(5) ? 20 : 1);
    QWheelEvent event(
        at, widget->mapToGlobal(at), {}, {chance(3) ? turn : 0, turn}, Qt::NoButton,
        chance(3) ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void Monkey::sendKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    const QPointer<QWidget> still = &widget;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &down);
    if (!still)
        return;
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &up);
}

void Monkey::pressKey()
{
    QWidget* widget = target();
    const int key = kKeys[static_cast<std::size_t>(below(int(kKeys.size())))];
    const auto modifiers = chance(4)   ? Qt::KeyboardModifiers(Qt::ControlModifier)
                           : chance(4) ? Qt::KeyboardModifiers(Qt::ShiftModifier)
                                       : Qt::KeyboardModifiers();
    note(QStringLiteral("key %1 on %2 %3")
             .arg(
                 QKeySequence(key).toString(), QLatin1String(widget->metaObject()->className()),
                 widget->objectName()));
    const bool isLetter = key < 128 && !modifiers;
    sendKey(*widget, key, modifiers, isLetter ? QString(QChar(key)).toLower() : QString());
}

void Monkey::typeText()
{
    QPointer<QWidget> widget = QApplication::focusWidget();
    if (!qobject_cast<QLineEdit*>(widget) && m_window.isVisible())
        widget = oneOf(m_window.findChildren<QLineEdit*>(), below(100));
    if (!widget || !widget->isVisible())
        return;
    QString text = QString::fromUtf8(kTexts[static_cast<std::size_t>(below(int(kTexts.size())))]);
    note(QStringLiteral("type ") + text);
    if (auto* line = qobject_cast<QLineEdit*>(widget); line && chance(10)) {
        QGuiApplication::clipboard()->setText(text.repeated(1000));
        line->paste();
        text.clear();
    }
    for (const QChar& each : text) {
        if (widget)
            sendKey(*widget, 0, {}, each);
    }
    if (widget && chance(2))
        sendKey(*widget, Qt::Key_Return, {}, {});
}

void Monkey::press(QAbstractButton& button)
{
    note(
        QStringLiteral("press ") + QLatin1String(button.metaObject()->className()) + u' ' +
        button.objectName() + u' ' + button.text());
    if (button.focusPolicy() & Qt::ClickFocus)
        button.setFocus(Qt::MouseFocusReason);
    button.click();
}

void Monkey::pressButton()
{
    QWidget* top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top)
        top = QApplication::activeWindow() ? QApplication::activeWindow() : &m_window;
    QList<QAbstractButton*> buttons;
    for (QAbstractButton* each : top->findChildren<QAbstractButton*>()) {
        if (canPress(*each))
            buttons << each;
    }
    if (QAbstractButton* button = oneOf(buttons, below(10'000)))
        press(*button);
}

void Monkey::resize()
{
    const QSize size =
        chance(4) ? QSize(below(3), below(3)) : QSize(200 + below(1800), 150 + below(1000));
    note(QStringLiteral("resize %1x%2").arg(size.width()).arg(size.height()));
    m_window.resize(size);
    if (auto* canvas = m_window.findChild<GraphCanvas*>(); canvas && chance(4)) {
        canvas->resize(below(3), below(3));
        QCoreApplication::processEvents();
    }
}

void Monkey::select()
{
    if (!m_window.document())
        return;
    const auto& members = m_window.document()->network().all<Member>();
    std::vector<MemberId> some;
    const int step = 1 + below(40);
    int at = below(step);
    for (const Member& member : members) {
        if (at-- == 0) {
            some.push_back(member.id);
            at = step - 1;
        }
    }
    if (chance(2) && some.size() > 2)
        some.resize(static_cast<std::size_t>(below(3)));
    note(QStringLiteral("select %1").arg(some.size()));
    m_window.selection().set(some);
}

/// As the inspector, an import or another part of the program would.
void Monkey::edit()
{
    Document* document = m_window.document();
    if (!document || document->isReadOnly() || document->isBusy())
        return;
    std::vector<unsigned> numbers(24);
    for (unsigned& number : numbers)
        number = static_cast<unsigned>(below(100'000));
    const auto& cases = edit::allUseCases();
    const auto& useCase = cases[static_cast<std::size_t>(below(int(cases.size())))];
    edit::Draw draw(document->editContext(), numbers);
    const Result<Change> change = useCase.run(document->editContext(), draw);
    if (!change.ok())
        return;
    note(
        QStringLiteral("edit ") + QString::fromUtf8(useCase.name.data(), int(useCase.name.size())));
    EXPECT_TRUE(document->commit(*change, {QStringLiteral("monkey"), {}}).ok());
}

void Monkey::history()
{
    const int times = 1 + below(5);
    const ActionId id = chance(3) ? ActionId::Redo : ActionId::Undo;
    note(QStringLiteral("%1 times %2")
             .arg(times)
             .arg(QLatin1String(id == ActionId::Redo ? "redo" : "undo")));
    for (int i = 0; i < times; ++i)
        m_window.actions().action(id).trigger();
}

void Monkey::wait()
{
    const int ms = below(40);
    note(QStringLiteral("wait %1").arg(ms));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace cw
