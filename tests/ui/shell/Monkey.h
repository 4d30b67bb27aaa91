// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeDialogs.h"
#include "ui/shell/MainWindow.h"

#include <QEvent>
#include <QPointF>

#include <random>
#include <string>
#include <vector>

class QAbstractButton;

namespace cw {

/// Somebody who presses whatever there is: keys, mouse, wheel, actions, buttons, and edits from
/// elsewhere, in an order that a seed decides. What the clock decides (animations, tasks) is not
/// the same from run to run.
class Monkey
{
public:
    /// @param paths  what it chooses when asked for a file; all outlive it.
    Monkey(
        MainWindow& window, FakePrompter& prompter, FakeFileChooser& files, QStringList paths,
        unsigned seed);

    /// One deed; some events are processed after it.
    void act();
    /// The latest deeds, the last one last.
    std::string story() const;

private:
    using Deed = void (Monkey::*)();
    struct Weighted
    {
        int weight;
        Deed deed;
    };

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    void note(const QString& deed);

    void closePopup();
    void useDialog(QWidget& dialog);
    void triggerAction();
    void pressKey();
    void typeText();
    void useMouse();
    void drag();
    void turnWheel();
    void pressButton();
    void resize();
    void select();
    void edit();
    void history();
    void wait();

    QWidget* target();
    QPointF somewhere(QWidget& widget);
    void sendMouse(
        QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButton button,
        Qt::MouseButtons held, Qt::KeyboardModifiers modifiers);
    void sendKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers, const QString& text);
    void press(QAbstractButton& button);

    MainWindow& m_window;
    FakePrompter& m_prompter;
    FakeFileChooser& m_files;
    QStringList m_paths;
    std::mt19937 m_random;
    std::vector<std::string> m_story;
};

} // namespace cw
