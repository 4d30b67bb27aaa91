// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QLabel;

namespace cw {

class Commits;

/// Makes one member of several that are the same person or organisation: asks which of them stays
/// (it takes over what the others have), and says what could not be taken over.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param members  at least two. @param commits  outlive the dialog.
    MergeDialog(Commits& commits, std::vector<MemberId> members, QWidget* parent);

signals:
    void merged(cw::MemberId kept);

private:
    QString describe(MemberId member) const;
    void merge();

    Commits& m_commits;
    std::vector<MemberId> m_members;
    QButtonGroup* m_choice = nullptr;
    QLabel* m_outcome = nullptr;
};

} // namespace cw
