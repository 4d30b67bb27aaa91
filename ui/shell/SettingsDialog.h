// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace cw {

class Settings;

/// What can be set, each thing at once in force; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

private:
    void addAppearance(QFormLayout& form);
    void addMotion(QFormLayout& form);
    void addPulse(QFormLayout& form);
    void addLanguage(QFormLayout& form);
    void addRecent(QFormLayout& form);

    Settings& m_settings;
};

} // namespace cw
