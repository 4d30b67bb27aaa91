// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace cw {

class ActionCatalogue;
class Settings;

/// What a window shows while no network is open: how to begin, and what was open before.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const ActionCatalogue& actions, Settings& settings, QWidget* parent = nullptr);

    /// Reads the recent documents again.
    /// @param now  for "3 weeks ago".
    void refresh(const QDateTime& now);

signals:
    void openRequested(const QString& path);

private:
    QWidget* makeStart(const ActionCatalogue& actions);
    QWidget* makeRecentRow(const QString& path, const QString& name, const QString& when);

    Settings& m_settings;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
};

} // namespace cw
