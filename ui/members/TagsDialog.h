// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace cw {

class Commits;

/// All tags of the network: a tick puts one on the members the dialog was opened for or takes it
/// off, a name is changed where it stands, one is merged into another, and what is no longer wanted
/// is taken out everywhere.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param members  to be tagged; none: the tags are only put in order.
    TagsDialog(Commits& commits, std::vector<MemberId> members, QWidget* parent);

private:
    void build();
    void refresh();
    Qt::CheckState stateOf(TagId tag) const;
    void takeItem(QListWidgetItem* item);
    void rename(TagId tag, const QString& name);
    void putOn(TagId tag, bool on);
    void add();
    void choosePaint();
    void fillMergeMenu();
    void mergeInto(TagId kept);
    void remove();
    void removeUnused();
    void showCurrent();
    TagId current() const;
    bool isRenaming() const;

    Commits& m_commits;
    std::vector<MemberId> m_members;
    QListWidget* m_list = nullptr;
    QLineEdit* m_new = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_color = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_removeUnused = nullptr;
    bool m_isFilling = false;
    bool m_isStale = false; ///< the network changed while a name was being typed
};

} // namespace cw
