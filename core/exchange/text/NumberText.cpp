// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/NumberText.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>

namespace cw::exchange {

namespace {

/// Longer texts are no numbers that anybody wrote; 17 digits and an exponent need 25.
constexpr qsizetype kLongest = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<double> numberFromText(QStringView text, bool decimalComma)
{
    if (text.isEmpty() || text.size() > kLongest)
        return std::nullopt;
    std::array<char, kLongest> plain{};
    std::size_t length = 0;
    for (const QChar c : text) {
        char byte = c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?';
        if (byte == ',')
            byte = decimalComma ? '.' : '?';
        else if (byte == '.' && decimalComma)
            byte = '?';
        plain[length++] = byte;
    }
    const char* first = plain.data();
    const char* const last = first + length;
    if (*first == '+')
        ++first;
    // from_chars would also take "inf" and "nan", and ".5" is no C-like cell to us either.
    const char* const digits = first != last && *first == '-' ? first + 1 : first;
    if (digits == last || !isDigit(*digits) || (first != plain.data() && *first == '-'))
        return std::nullopt;
    double number = 0.0;
    const auto [end, error] = std::from_chars(first, last, number);
    if (error != std::errc() || end != last || !std::isfinite(number))
        return std::nullopt;
    return number;
}

QString numberText(double number)
{
    constexpr double kExactIntegers = 1e15;
    if (number == std::trunc(number) && std::abs(number) < kExactIntegers &&
        (number != 0.0 || !std::signbit(number)))
        return QString::number(static_cast<qint64>(number)); // 100000, not 1e+05
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace cw::exchange
