// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SourceFiles.h"

namespace cw::exchange {

Result<Draft> readFiles(const QStringList& paths, TaskContext& task)
{
    const Budget budget;
    std::vector<Source> sources;
    for (const QString& path : paths) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto source = loadSource(path, budget);
        if (!source.ok())
            return source.error();
        sources.push_back(std::move(source).value());
    }
    return readSources(sources, budget, task);
}

} // namespace cw::exchange
