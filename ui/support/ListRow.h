// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QAbstractButton>

#include <optional>

namespace cw {

/// A line of a short list that leads somewhere: an icon, a text, and something muted at its end.
class ListRow : public QAbstractButton
{
    Q_OBJECT

public:
    ListRow(const QString& text, const QString& detail, std::optional<Icon> icon, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
    std::optional<Icon> m_icon;
};

} // namespace cw
