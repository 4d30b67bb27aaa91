// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentNotices.h"

#include "ui/shell/Banner.h"
#include "ui/support/Prompter.h"

namespace cw {

DocumentNotices::DocumentNotices(Banner& banner, Prompter& prompter, QWidget* window)
    : QObject(window), m_banner(banner), m_prompter(prompter), m_window(window)
{
    connect(&banner, &Banner::acted, this, [this] { help(m_notice.help); });
    connect(&banner, &Banner::otherActed, this, [this] { help(m_notice.otherHelp); });
}

void DocumentNotices::show(const DocumentNotice& notice, const QString& host)
{
    m_notice = notice;
    m_host = host;
    if (!notice.text.isEmpty())
        m_banner.showText(
            notice.icon, notice.text, helpText(notice.help), helpText(notice.otherHelp));
}

void DocumentNotices::help(DocumentNotice::Help help)
{
    switch (help) {
    case DocumentNotice::Help::None:
        return;
    case DocumentNotice::Help::TryAgain:
        emit openAsked(store::Access::ReadWrite);
        return;
    case DocumentNotice::Help::SaveCopy:
        emit copyAsked();
        return;
    case DocumentNotice::Help::OpenAnyway:
        if (confirmOpeningAnyway())
            emit openAsked(store::Access::TakeOver);
        return;
    }
}

bool DocumentNotices::confirmOpeningAnyway() const
{
    const Question question{
        .text = tr("Is nobody working on this network on %1?").arg(m_host),
        .meaning = tr("%1 has not said that it closed the file: it may have crashed or been "
                      "switched off, or somebody may have the network open there right now. If two "
                      "people write to it at once, the work of one of them is lost.")
                       .arg(m_host),
        .yes = tr("Open anyway"),
        .no = tr("Only look")};
    return m_prompter.confirm(m_window, question);
}

} // namespace cw
