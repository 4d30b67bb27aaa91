// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NetworkExport.h"

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

Result<NetworkExport>
exportNetwork(const Network& network, const ExportOptions& options, TaskContext& task)
{
    Result<NetworkDraft> draft = draftOf(network, options, task);
    if (!draft)
        return draft.error();
    Result<Written> written = writeDraft(draft->draft, options.dialect, task);
    if (!written)
        return written.error();
    return NetworkExport{std::move(written).value(), std::move(draft->leftBehind)};
}

} // namespace cw::exchange
