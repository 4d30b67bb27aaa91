// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cw::exchange {

/// What reading one foreign source may cost at most. A reader that meets a limit stops there, keeps
/// what it has and says `Reason::LimitExceeded`; it never trusts a size that the source claims.
///
/// The defaults leave room for four times the largest network we promise (100,000 members with
/// 400,000 relationships) and keep a hostile file from taking the machine.
struct Budget
{
    qint64 bytes = 512LL * 1024 * 1024;  ///< of the source, after inflating what is compressed
    int depth = 64;                      ///< open elements of XML, arrays and objects of JSON
    qint64 elements = 40'000'000;        ///< XML elements, JSON values, cells of a sheet
    int attributes = 256;                ///< of one XML element
    int nameLength = 1024;               ///< bytes of one XML name, characters of a header
    qint64 textLength = 4 * 1024 * 1024; ///< bytes of one text, cell or attribute value
    qint64 rows = 4'000'000;   ///< elements and connections, after `|` lists became one each
    int archiveEntries = 1000; ///< files inside a workbook
    int inflation = 100; ///< bytes out of one compressed byte, once more than 1 MiB has come out
    int columns = 4096;  ///< of one sheet; keys of a GraphML or GEXF file
    int findings = 1000; ///< problems and notes kept of each sort; the rest is only counted
};

} // namespace cw::exchange
