// SPDX-License-Identifier: GPL-3.0-or-later
// main() of every test program that needs widgets: offscreen, our style, settings in a throw-away
// home, English numbers, the display's pointer out of every window's way; a warning of Qt fails the
// test that caused it.
#include "ui/support/Appearance.h"

#include <QApplication>
#include <QCursor>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // The offscreen platform says these by itself.
    if (message.contains(QLatin1String("This plugin does not support")) ||
        message.contains(QLatin1String("XDG_RUNTIME_DIR")))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "Qt said: " << message.toStdString();
    else if (type == QtFatalMsg)
        qt_assert(message.toUtf8().constData(), __FILE__, __LINE__);
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("commonweave-test"));
    cw::installStyle();
    cw::applyAppearance(cw::Appearance::Light);
    QCursor::setPos(QApplication::primaryScreen()->geometry().bottomRight());
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
