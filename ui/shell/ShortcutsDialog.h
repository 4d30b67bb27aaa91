// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cw {

class ActionCatalogue;

/// All keys on one page, from the action table.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionCatalogue& actions, QWidget* parent = nullptr);

private:
    QWidget* makePages(const ActionCatalogue& actions);
};

} // namespace cw
