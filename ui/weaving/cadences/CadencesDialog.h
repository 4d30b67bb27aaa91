// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QVBoxLayout;

namespace cw {

class Commits;
class ParticipantsEdit;

/// How often one means to be in touch, said once for a kind of ties: with a member, with everybody
/// who has a tag, or of a depth. What is kept is one step.
class CadencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param member  who is filled in to be added; may be
    /// none.
    CadencesDialog(Commits& commits, MemberId member, QWidget* parent);

    void accept() override;

private:
    enum class Kind { Depth, Tag, Member };
    struct Line
    {
        CadenceRule rule;
        QWidget* row;
        QSpinBox* days;
    };

    void build(MemberId member);
    QWidget* makeAdding(MemberId member);
    void addWanted();
    /// At the place that its kind has in the order of what goes first.
    QSpinBox* addLine(const CadenceRule& rule);
    void removeLine(const QWidget* row);
    void refresh();
    std::vector<CadenceRule> wanted() const;
    QString titleOfRule(const CadenceRule& rule) const;
    void refuse(const QString& why, QWidget& where);

    Commits& m_commits;
    QComboBox* m_kind = nullptr;
    QComboBox* m_depth = nullptr;
    QComboBox* m_tag = nullptr;
    ParticipantsEdit* m_members = nullptr;
    QStackedLayout* m_whose = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_reason = nullptr;
    std::vector<Line> m_lines; ///< as shown
};

} // namespace cw
