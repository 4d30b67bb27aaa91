// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rescue/Salvage.h"

#include <QDialog>

class QTableWidget;

namespace cw {

/// What could be read of a damaged network and what is lost, before it is kept anywhere.
class SalvageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SalvageDialog(const store::SalvageReport& report, QWidget* parent = nullptr);

signals:
    void saveChosen();

private:
    QTableWidget* makeTable(const store::SalvageReport& report);
};

} // namespace cw
