// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/Sample.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Toast.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/Motion.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace cw {

Application::Application(const QString& settingsPath) : m_settings(settingsPath)
{
    installLanguage(m_settings.language());
    installStyle();
    applySettings();
    connect(&m_settings, &Settings::changed, this, &Application::applySettings);
}

Application::~Application() = default;

void Application::applySettings()
{
    applyAppearance(m_settings.appearance());
    motion::setReduced(m_settings.reduceMotion());
}

void Application::start(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (FileActions::isDocument(path))
            show(path);
        else
            emptyWindow().bring({path});
    }
    if (m_windows.empty())
        addWindow().show();
}

MainWindow& Application::addWindow()
{
    m_windows.push_back(std::make_unique<MainWindow>(
        WindowServices{.settings = m_settings, .prompter = m_prompter, .files = m_files}));
    MainWindow& window = *m_windows.back();
    connect(&window, &MainWindow::documentRequested, this, [this, &window](const QString& path) {
        if (window.isEmpty() && !windowOf(path))
            window.open(path);
        else
            show(path);
    });
    connect(&window, &MainWindow::newDocumentRequested, this, [this, &window](const QString& path) {
        emptyWindow(&window).create(path);
    });
    connect(&window, &MainWindow::sampleRequested, this, [this, &window] { showSample(window); });
    connect(&window, &MainWindow::quitRequested, this, &Application::closeAll);
    connect(&window, &MainWindow::closed, this, [this, &window] { forget(&window); });
    return window;
}

MainWindow& Application::emptyWindow(MainWindow* preferred)
{
    if (preferred && preferred->isEmpty())
        return *preferred;
    const auto empty =
        std::ranges::find_if(m_windows, [](const auto& window) { return window->isEmpty(); });
    MainWindow& window = empty == m_windows.end() ? addWindow() : **empty;
    window.show();
    return window;
}

MainWindow* Application::windowOf(const QString& path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    const auto found = std::ranges::find_if(m_windows, [&](const auto& window) {
        return !window->isEmpty() && !wanted.isEmpty() &&
               QFileInfo(window->documentPath()).canonicalFilePath() == wanted;
    });
    return found == m_windows.end() ? nullptr : found->get();
}

MainWindow& Application::show(const QString& path)
{
    MainWindow* window = windowOf(path);
    if (!window) {
        window = &emptyWindow();
        window->open(path);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return *window;
}

void Application::showSample(MainWindow& window)
{
    const Result<QString> path = copyOfSample();
    if (path.ok())
        emit window.documentRequested(*path);
    else
        window.toast().say(errorText(path.error()));
}

void Application::forget(MainWindow* window)
{
    const auto found =
        std::ranges::find_if(m_windows, [&](const auto& each) { return each.get() == window; });
    if (found == m_windows.end())
        return;
    found->release()->deleteLater(); // it is closing: its own code still runs
    m_windows.erase(found);
}

void Application::closeAll()
{
    // A window that somebody wants to go on typing in stays, and the program with it.
    while (!m_windows.empty() && m_windows.back()->close()) {
    }
}

} // namespace cw
