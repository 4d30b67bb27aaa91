// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cw {

/// What stands in the middle of a map with nobody on it: how to begin.
class EmptyMap : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyMap(QWidget* parent);

signals:
    void importRequested();
    void addRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace cw
