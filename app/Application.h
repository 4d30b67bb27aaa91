// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Settings.h"
#include "ui/support/FileChooser.h"
#include "ui/support/Prompter.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace cw {

class MainWindow;

/// The program with windows: what all of them share, and which document is shown in which.
class Application : public QObject
{
    Q_OBJECT

public:
    /// @param settingsPath  of the Ini file; tests pass a throw-away one.
    explicit Application(const QString& settingsPath);
    ~Application() override;

    /// Opens a window for each path (a foreign file goes to the import preview); one empty window
    /// without any.
    void start(const QStringList& paths);

    /// In the window that has it, in an empty one, or in a new one.
    MainWindow& show(const QString& path);
    const std::vector<std::unique_ptr<MainWindow>>& windows() const { return m_windows; }

private:
    MainWindow& addWindow();
    MainWindow& emptyWindow(MainWindow* preferred = nullptr);
    MainWindow* windowOf(const QString& path);
    void applySettings();
    void showSample(MainWindow& window);
    void forget(MainWindow* window);
    void closeAll();

    Settings m_settings;
    DialogPrompter m_prompter;
    DialogFileChooser m_files;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace cw
