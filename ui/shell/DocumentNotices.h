// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Access.h"
#include "ui/shell/DocumentNotice.h"

#include <QObject>

namespace cw {

class Banner;
class Prompter;

/// Says in the banner what is different about the open document, and gives the help that its
/// buttons promise.
class DocumentNotices : public QObject
{
    Q_OBJECT

public:
    /// @param banner, prompter  outlive it.
    DocumentNotices(Banner& banner, Prompter& prompter, QWidget* window);

    /// @param host  of whoever holds the document open, where that is what is said.
    void show(const DocumentNotice& notice, const QString& host = {});

signals:
    /// The open document, anew.
    void openAsked(cw::store::Access access);
    void copyAsked();

private:
    void help(DocumentNotice::Help help);
    bool confirmOpeningAnyway() const;

    Banner& m_banner;
    Prompter& m_prompter;
    QWidget* m_window;
    DocumentNotice m_notice;
    QString m_host;
};

} // namespace cw
