// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cw {

/// A network that was open before: its name, where it lies and when it was open. Grey when the file
/// is not there.
class RecentButton : public QAbstractButton
{
    Q_OBJECT

public:
    RecentButton(const QString& name, const QString& folder, const QString& when, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_folder;
    QString m_when;
};

} // namespace cw
