// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/cli/CommandLine.h"

#include <QApplication>
#include <QIcon>

#include <memory>

namespace {

/// The kind of application that a command needs: drawing wants a platform, offscreen where there
/// is no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const QStringList& words)
{
    if (!cw::cli::draws(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int runWindows(int& argc, char** argv)
{
    QApplication program(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Commonweave"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.commonweave.Commonweave"));
    QGuiApplication::setWindowIcon(
        QIcon(QStringLiteral(":/icons/org.commonweave.Commonweave.svg")));
    cw::Application application(cw::Settings::defaultPath());
    application.start(QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("commonweave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMONWEAVE_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!cw::cli::isCommand(words))
        return runWindows(argc, argv);
    const auto application = makeApplication(argc, argv, words);
    return cw::cli::runCommand(words);
}
