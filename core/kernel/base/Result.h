// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace cw {

/// Why an operation that may fail did fail. The sentence a person reads is made in
/// `ui/support/ErrorText` (or in `app/` for the command line); code and tests compare codes, never
/// prose.
enum class ErrorCode {
    Cancelled,
    NotFound,
    InvalidArgument,
    AlreadyExists,
    Conflict,
    OutOfRange,
    LimitExceeded,
    MalformedInput,
    UnsupportedFormat,
    CannotOpen,
    CannotRead,
    CannotWrite,
    DiskFull,
    Locked,
    ReadOnly,
    NewerFormat,
    Damaged,
    ChangedElsewhere,
    Internal,
};

/// Stable English key of a code ("not_found"), for logs and `--json`; never translated.
const char* errorKey(ErrorCode code);

/// An expected failure: what kind, and which thing it is about.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// What it is about, UTF-8: a file name, a field's name, "row 599, column To". May be empty.
    std::string subject;
    /// Technical detail for the log or a "details" fold-out, UTF-8; never the only explanation.
    std::string detail;

    bool operator==(const Error&) const = default;
};

/// A value, or the Error that kept it from being made. Method names follow std::expected, which
/// clang 14 lacks.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return assertOk(), *std::get_if<0>(&m_state); }
    T& value() & { return assertOk(), *std::get_if<0>(&m_state); }
    T&& value() && { return assertOk(), std::move(*std::get_if<0>(&m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    void assertOk() const { assert(ok() && "value() of a failed Result"); }

    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        assert(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace cw
