// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace cw {

class Commits;

/// Puts something that a member offers or looks for on the board.
class ListingDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Listing { Offer, Need };

    /// @param commits  outlive the dialog. @param member  who is filled in; none: nobody.
    ListingDialog(Commits& commits, Listing listing, MemberId member, QWidget* parent);

    void accept() override;

private:
    void build(MemberId member);
    Result<MemberId> readMember() const;
    Result<Change> makeChange(MemberId member) const;
    void refuse(const QString& why, QWidget* where);

    Commits& m_commits;
    Listing m_listing;
    QLineEdit* m_member = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_what = nullptr;
    QLineEdit* m_tags = nullptr;
    QLineEdit* m_until = nullptr;
    QSpinBox* m_capacity = nullptr; ///< null for a need
    QCheckBox* m_isPrivate = nullptr;
    QLabel* m_reason = nullptr;
};

} // namespace cw
