// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

#include "tests/support/FakeDialogs.h"
#include "ui/shell/Inspector.h"
#include "ui/shell/Settings.h"
#include "ui/shell/WindowFrame.h"

#include <QApplication>
#include <QDialog>
#include <QPixmap>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cw {

/// The words of the window as people read them, with their plurals.
class EnglishWords
{
public:
    EnglishWords()
    {
        if (m_english.load(QStringLiteral(":/i18n/commonweave_en.qm")))
            QCoreApplication::installTranslator(&m_english);
    }
    ~EnglishWords() { QCoreApplication::removeTranslator(&m_english); }
    Q_DISABLE_COPY_MOVE(EnglishWords)

private:
    QTranslator m_english;
};

/// A window with an empty network and nothing but keys: each goes to what has the focus.
struct KeyboardWalk : testing::Test
{
    EnglishWords english; // before the window is made
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakePrompter prompter;
    FakeFileChooser files;
    MainWindow window{WindowServices{.settings = settings, .prompter = prompter, .files = files}};

    void SetUp() override
    {
        window.resize(1280, 800); // the screen may be too small for the inspector
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        window.create(folder.filePath(QStringLiteral("a.weave")));
        ASSERT_NE(window.document(), nullptr);
        QApplication::processEvents();
    }

    QWidget* focused()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &window;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focused(), key, modifiers);
        QApplication::processEvents();
    }

    void type(const char* words)
    {
        QTest::keyClicks(focused(), QString::fromUtf8(words));
        QApplication::processEvents();
    }

    /// The window as it is now, into the folder that COMMONWEAVE_PICTURES names, for people to look
    /// at; without it nothing is written.
    void picture(const char* name)
    {
        const QString pictures = qEnvironmentVariable("COMMONWEAVE_PICTURES");
        if (pictures.isEmpty())
            return;
        QApplication::processEvents();
        const QPixmap screen = window.screen()->grabWindow(0);
        const QPixmap shown = screen.isNull() ? window.grab() : screen;
        EXPECT_TRUE(shown.save(pictures + u'/' + QLatin1String(name) + QStringLiteral(".png")));
    }

    const Network& network() { return window.document()->network(); }

    QStringList names()
    {
        QStringList all;
        for (const Member& member : network().all<Member>())
            all.append(member.name);
        all.sort();
        return all;
    }

    void addMember(const char* name)
    {
        press(Qt::Key_M, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Return);
    }

    void addThree()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        for (const char* name : {"Ana", "Bo", "Cleo"})
            addMember(name);
        ASSERT_EQ(
            names(),
            (QStringList{QStringLiteral("Ana"), QStringLiteral("Bo"), QStringLiteral("Cleo")}));
    }

    std::set<QString> reachedByTab()
    {
        std::set<QString> reached;
        std::set<QWidget*> seen;
        while (seen.insert(focused()).second) {
            reached.insert(focused()->objectName());
            if (window.frame().inspector().isAncestorOf(focused()))
                reached.insert(QStringLiteral("inspector"));
            press(Qt::Key_Tab);
        }
        return reached;
    }

    template <class Dialog = QDialog>
    Dialog* dialog()
    {
        const auto all = window.findChildren<Dialog*>();
        const auto open = std::ranges::find_if(all, &QWidget::isVisible);
        return open == all.end() ? nullptr : *open;
    }
};

} // namespace cw
