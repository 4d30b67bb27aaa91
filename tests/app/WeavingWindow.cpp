// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window, worked on without a pause until somebody kills it: adds members on the
// map, takes every fifth back and does it again, by the gestures that a person makes. Says on
// stdout what it is about to do and what the window shows as done. usage: weaving_window FILE
// PREFIX      see tests/app/KilledWindowTest.cpp
#include "app/Application.h"
#include "tests/app/WeavingPlan.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowFrame.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace {

using namespace cw;

void say(const char* what, int gesture)
{
    std::printf("%s %d\n", what, gesture);
    std::fflush(stdout);
}

void carryOut(MainWindow& window, int gesture, const QString& prefix)
{
    switch (weaving::kindOf(gesture)) {
    case weaving::Kind::Undo:
        window.actions().action(ActionId::Undo).trigger();
        return;
    case weaving::Kind::Redo:
        window.actions().action(ActionId::Redo).trigger();
        return;
    case weaving::Kind::Add:
        window.actions().action(ActionId::AddMember).trigger();
        auto* name = window.findChild<QLineEdit*>(QStringLiteral("newMemberEdit"));
        QTest::keyClicks(name, weaving::nameOf(gesture, prefix));
        QTest::keyClick(name, Qt::Key_Return);
        return;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    const QStringList words = QApplication::arguments();
    const QTemporaryDir settings;
    Application application(settings.filePath(QStringLiteral("settings.conf")));
    application.start({words.value(1)});
    MainWindow& window = *application.windows().front();
    int gesture = 0;
    QTimer next;
    QObject::connect(&next, &QTimer::timeout, &window, [&] {
        if (!window.document() || window.document()->isReadOnly())
            return;
        window.frame().showWorkspace(QStringLiteral("map"));
        const quint64 before = window.document()->revision();
        say("try", ++gesture);
        carryOut(window, gesture, words.value(2));
        if (window.document()->revision() == before)
            std::abort(); // a gesture that does nothing proves nothing
        say("done", gesture);
    });
    next.start(0);
    return QApplication::exec();
}
