// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/MapArrangement.h"

#include <QMenu>

#include <functional>

namespace cw {

/// What the map can be arranged by now; filled anew each time it opens.
class ArrangeMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param network  outlives the menu. @param selected  whom rings would be around; ascending.
    ArrangeMenu(
        const Network& network, std::function<std::vector<MemberId>()> selected, QWidget* parent);

signals:
    void chosen(const cw::query::ArrangementSpec& spec);

private:
    void fill();
    void offer(QMenu& menu, const QString& text, const query::ArrangementSpec& spec);
    void addKind(const QString& text, query::ArrangementKind kind);
    void addScatter();

    const Network& m_network;
    std::function<std::vector<MemberId>()> m_selected;
};

} // namespace cw
