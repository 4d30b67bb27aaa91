// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "tests/support/FakeDialogs.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QDialog>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace cw::shots {

/// How the pictures are taken and where they go.
struct Look
{
    QSize size; ///< of the window, in device-independent pixels
    QString folder;
    QString prefix; ///< of the files' names
    QString document;
};

/// One window of the program and the camera before it.
class ShotStudio
{
public:
    ShotStudio(Look look, Settings& settings);

    const Look& look() const { return m_look; }
    Settings& settings() { return m_settings; }
    MainWindow& window() { return m_window; }
    const Network& network() { return m_window.document()->network(); }
    void act(ActionId id) { m_window.actions().action(id).trigger(); }
    /// Where a file of this tour may lie until its end.
    QString pathOf(const QString& name) const { return m_home.filePath(name); }

    void open(const QString& path);
    void create(const QString& path);
    void close();

    /// The window, and above it what lies on it: a dialog or a menu.
    void take(const char* name, QWidget* above = nullptr);
    /// The same at once, while a task may still run.
    void snap(const char* name, QWidget* above = nullptr);
    /// The open dialog on the window; it is closed then.
    void takeDialog(const char* name);
    /// The menu that `open` opens, which has an event loop of its own until it is closed.
    void takeMenu(const char* name, const std::function<void()>& open);
    /// Another widget alone.
    void takeAlone(const char* name, QWidget& widget);
    /// Until no task runs and no map moves.
    void settle();

    template <class Predicate>
    static void wait(Predicate predicate)
    {
        if (!QTest::qWaitFor(predicate, 30'000))
            qWarning("waited in vain");
    }

    /// The first of these that can be seen, or null.
    template <class Widget>
    Widget* shown(const char* name = nullptr)
    {
        const auto all = m_window.findChildren<Widget*>(QLatin1String(name));
        const auto visible =
            std::find_if(all.begin(), all.end(), [](auto* each) { return each->isVisible(); });
        return visible == all.end() ? nullptr : *visible;
    }

    /// The member that most meet.
    MemberId hub();
    /// The relationship of which most is known.
    RelationshipId story();
    std::vector<MemberId> firstMembers(std::size_t count);

private:
    QString fileOf(const char* name) const;

    Look m_look;
    Settings& m_settings;
    QTemporaryDir m_home;
    FakePrompter m_prompter;
    FakeFileChooser m_files;
    MainWindow m_window;
};

} // namespace cw::shots
