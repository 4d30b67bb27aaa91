// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MemberPicker.h"

#include "core/document/Document.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PaletteSources.h"

#include <algorithm>
#include <utility>

namespace cw {

MemberPicker::MemberPicker(const Document& document, QWidget* window)
    : m_palette(new CommandPalette(window))
{
    m_palette->setObjectName(QStringLiteral("memberPicker"));
    m_palette->addSource(memberSource(
        [&document] { return &document.network(); }, [&document] { return document.revision(); },
        [this](MemberId id) { std::exchange(m_done, {})(id); }, // it may ask again
        [this]() -> const std::vector<MemberId>& { return m_among; }));
}

MemberPicker::~MemberPicker()
{
    delete m_palette;
}

void MemberPicker::pick(
    const QString& prompt, std::function<void(MemberId)> done, std::vector<MemberId> among)
{
    m_among = std::move(among);
    std::ranges::sort(m_among);
    m_done = std::move(done);
    m_palette->setPrompt(prompt);
    m_palette->open();
}

} // namespace cw
