// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/weaving/TaskRow.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cw {

class Commits;
class Selection;

/// What members offer and look for, matched and met.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the page.
    BoardPage(Commits& commits, Selection& selection, QWidget* parent);

signals:
    void inspectorWanted();
    /// Just begun.
    void introductionWanted(cw::IntroductionId introduction);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addHeading(const QString& text, std::size_t count);
    TaskRow* addRow(const TaskRow::Content& content, MemberId member);
    void showTime();
    void addNeed(NeedId id, bool isPast);
    QString suggestion(NeedId id) const;
    void addOffer(OfferId id, bool isPast);
    void fillMatchMenu(QMenu& menu, NeedId id);
    void introduce(NeedId id);
    template <class R>
    void addTakingBack(QMenu& menu, Id<R> id);

    Commits& m_commits;
    Selection& m_selection;
    std::map<NeedId, OfferId> m_best; ///< what suits all open needs together
    QLabel* m_time = nullptr;
    QCheckBox* m_showsPast = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace cw
