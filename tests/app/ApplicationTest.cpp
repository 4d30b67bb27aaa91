// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "core/document/Document.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

struct ApplicationTest : testing::Test
{
    QTemporaryDir folder;
    Application application{folder.filePath(QStringLiteral("settings.conf"))};

    QString makeDocument(const char* name)
    {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(Document::create(path, DocumentServices::system()).ok());
        return path;
    }

    static void waitFor(MainWindow& window)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.document() != nullptr; }));
    }
};

} // namespace

TEST_F(ApplicationTest, StartsWithOneEmptyWindow)
{
    application.start({});
    ASSERT_EQ(application.windows().size(), 1u);
    EXPECT_TRUE(application.windows().front()->isVisible());
    EXPECT_TRUE(application.windows().front()->isEmpty());
}

TEST_F(ApplicationTest, OpensADocumentInTheEmptyWindow)
{
    application.start({});
    MainWindow& window = application.show(makeDocument("a.weave"));
    EXPECT_EQ(&window, application.windows().front().get());
    waitFor(window);
}

TEST_F(ApplicationTest, GivesEachDocumentOneWindow)
{
    const QString a = makeDocument("a.weave");
    const QString b = makeDocument("b.weave");
    application.start({a, b});
    ASSERT_EQ(application.windows().size(), 2u);
    for (const auto& window : application.windows())
        waitFor(*window);
    emit application.windows()[0]->documentRequested(b);
    EXPECT_EQ(application.windows().size(), 2u);
    EXPECT_EQ(application.windows()[0]->documentPath(), a);
}

TEST_F(ApplicationTest, ClosingAWindowLetsItsDocumentGo)
{
    const QString a = makeDocument("a.weave");
    application.start({a});
    waitFor(*application.windows().front());
    application.windows().front()->close();
    EXPECT_TRUE(application.windows().empty());
    TaskContext task;
    const auto again =
        Document::open(a, store::Access::ReadWrite, DocumentServices::system(), task);
    ASSERT_TRUE(again.ok());
    EXPECT_FALSE((*again)->isReadOnly());
}

TEST_F(ApplicationTest, QuitClosesAllWindows)
{
    application.start({makeDocument("a.weave"), makeDocument("b.weave")});
    for (const auto& window : application.windows())
        waitFor(*window);
    application.windows().front()->actions().action(ActionId::Quit).trigger();
    EXPECT_TRUE(application.windows().empty());
}

} // namespace cw
