// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// In place of libFuzzer where the compiler has none: every seed of the folders named goes through
/// the target once. A target that finds something wrong aborts, after the seed's name was said.
int main(int count, char** words)
{
    int seeds = 0;
    for (int i = 1; i < count; ++i) {
        const QDir folder(QFile::decodeName(words[i]));
        for (const QFileInfo& seed : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(seed.filePath());
            if (!file.open(QIODevice::ReadOnly))
                return EXIT_FAILURE;
            std::printf("%s\n", qPrintable(seed.filePath()));
            std::fflush(stdout);
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                static_cast<std::size_t>(bytes.size()));
            ++seeds;
        }
    }
    return seeds > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
