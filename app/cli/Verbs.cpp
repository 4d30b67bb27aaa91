// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include <QCoreApplication>

namespace cw::cli {

std::span<const Verb> verbs()
{
    static constexpr Verb kVerbs[] = {
        {"import", QT_TRANSLATE_NOOP("CommandLine", "bring foreign files into a document"), false,
         runImport},
        {"export",
         QT_TRANSLATE_NOOP(
             "CommandLine", "write a document in a foreign format, or its map as a picture"),
         true, runExport},
        {"info", QT_TRANSLATE_NOOP("CommandLine", "say what a document holds"), false, runInfo},
        {"check",
         QT_TRANSLATE_NOOP(
             "CommandLine", "look for damage, or copy out what can be read of a damaged document"),
         false, runCheck},
        {"layout", QT_TRANSLATE_NOOP("CommandLine", "compute positions on the map and keep them"),
         false, runLayout},
        {"measure", QT_TRANSLATE_NOOP("CommandLine", "measure the network and its members"), false,
         runMeasure},
        {"suggest", QT_TRANSLATE_NOOP("CommandLine", "suggest who should meet whom, with reasons"),
         false, runSuggest},
        {"report", QT_TRANSLATE_NOOP("CommandLine", "write how healthy the network is, to read"),
         true, runReport, true},
        {"letter",
         QT_TRANSLATE_NOOP("CommandLine", "write members a page each about their own place"), true,
         runLetter, true},
    };
    return kVerbs;
}

} // namespace cw::cli
