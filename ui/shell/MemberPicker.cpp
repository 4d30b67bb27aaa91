// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MemberPicker.h"

#include "core/document/Document.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PaletteSources.h"

namespace cw {

MemberPicker::MemberPicker(const Document& document, QWidget* window)
    : m_palette(new CommandPalette(window))
{
    m_palette->setObjectName(QStringLiteral("memberPicker"));
    m_palette->addSource(memberSource(
        [&document] { return &document.network(); }, [&document] { return document.revision(); },
        [this](MemberId id) { m_done(id); }));
}

MemberPicker::~MemberPicker()
{
    delete m_palette;
}

void MemberPicker::pick(const QString& prompt, std::function<void(MemberId)> done)
{
    m_done = std::move(done);
    m_palette->setPrompt(prompt);
    m_palette->open();
}

} // namespace cw
