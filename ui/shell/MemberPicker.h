// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QObject>

#include <functional>
#include <vector>

namespace cw {

class CommandPalette;
class Document;

/// Asks for one member by name, in the palette's manner.
class MemberPicker : public QObject
{
    Q_OBJECT

public:
    /// @param document, window  outlive the picker.
    MemberPicker(const Document& document, QWidget* window);
    ~MemberPicker() override;

    /// @param prompt  in the empty field: "Connect Ana Ruiz with …".
    /// @param done    called with whoever was chosen; not at all when nobody was.
    /// @param among   of whom one may be chosen, who are proposed before anything is typed; empty:
    ///                of all.
    void pick(
        const QString& prompt, std::function<void(MemberId)> done,
        std::vector<MemberId> among = {});

private:
    CommandPalette* m_palette = nullptr;
    std::function<void(MemberId)> m_done;
    std::vector<MemberId> m_among; ///< ascending
};

} // namespace cw
