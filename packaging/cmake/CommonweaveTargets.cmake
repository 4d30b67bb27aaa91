# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is compiled: language level, warnings, sanitizers, Qt definitions.
include_guard()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Without these, ccache passes by whatever is compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

if(CMAKE_CXX_CLANG_TIDY)
    # What moc and rcc write is nobody's style: clang-tidy takes the nearest configuration, so this one holds there.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()

add_library(commonweave_options INTERFACE)
# Includes are written from the root of the tree: "core/network/Member.h".
target_include_directories(commonweave_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(commonweave_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wswitch-enum -Wno-missing-field-initializers -ffp-contract=off
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    $<$<BOOL:${COMMONWEAVE_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CCACHE_PROGRAM)
    target_compile_options(commonweave_options INTERFACE -fpch-preprocess) # for ccache
endif()
# Builds run on any x86-64 machine since 2009; wider paths are chosen at run time where they pay.
target_compile_options(commonweave_options INTERFACE -march=x86-64-v2)
if(COMMONWEAVE_SANITIZE)
    target_compile_options(commonweave_options INTERFACE -fsanitize=${COMMONWEAVE_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(commonweave_options INTERFACE -fsanitize=${COMMONWEAVE_SANITIZE})
endif()
if(COMMONWEAVE_FUZZ)
    # Coverage for the fuzzer everywhere; its main() only in the targets of tests/fuzz.
    target_compile_options(commonweave_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(commonweave_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Three quarters of the time that a file takes to compile went into what every file includes. Files include what they use
# all the same: the preset `tidy` compiles without.
add_library(commonweave_precompiled_core INTERFACE)
target_precompile_headers(commonweave_precompiled_core INTERFACE
    <core/change/Change.h> <QString> <QStringList> <algorithm> <functional> <map> <memory> <optional> <set> <span> <vector>)
add_library(commonweave_precompiled_ui INTERFACE)
target_link_libraries(commonweave_precompiled_ui INTERFACE commonweave_precompiled_core)
target_precompile_headers(commonweave_precompiled_ui INTERFACE <QtWidgets>)

add_library(commonweave_qt_options INTERFACE)
target_link_libraries(commonweave_qt_options INTERFACE commonweave_options)
target_compile_definitions(commonweave_qt_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
