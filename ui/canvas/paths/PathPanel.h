// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/query/shown/MemberPaths.h"
#include "ui/canvas/PassingPanel.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace cw {

class MapModel;

/// How one member can be reached from another: a few ways in a list, with who is on each. The one
/// that is chosen shows on the map, and whoever comes next on it can be asked for an introduction.
class PathPanel : public PassingPanel
{
    Q_OBJECT

public:
    /// @param document, model  outlive it.
    PathPanel(const Document& document, const MapModel& model, QWidget* parent);

    /// Of other than two members it asks to select two.
    void open(const std::vector<MemberId>& members);

signals:
    /// Empty: none.
    void pathChosen(const std::vector<cw::RelationshipId>& relationships);
    /// The two are to be introduced by one who knows both.
    void introductionWanted(cw::MemberId first, cw::MemberId second, cw::MemberId between);
    /// A short word about what was done.
    void said(const QString& text);

protected:
    void retranslate() override;
    void onClosed() override;

private:
    void build();
    void findPaths();
    void choose(int row);
    void addRow(const query::MemberPath& path);
    void refreshButtons();
    void ask();
    void copyRequest();
    /// The path of the row that is chosen, where somebody stands in between; else null.
    const query::MemberPath* askable() const;
    CivilDate day() const;

    const Document& m_document;
    const MapModel& m_model;
    std::vector<MemberId> m_ends;
    std::vector<query::MemberPath> m_paths;
    QLabel* m_title = nullptr;
    QComboBox* m_order = nullptr;
    QListWidget* m_list = nullptr;
    QToolButton* m_close = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace cw
