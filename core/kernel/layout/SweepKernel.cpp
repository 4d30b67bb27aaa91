// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/SweepKernel.h"

#include <cstring>

// Eight numbers are worked on at once by the vector extension of GCC and Clang: as two halves on
// the machines every build runs on, as one where the machine has AVX2. Order of sums and rounding
// are the same in both, for nothing is contracted and square roots come from multiplications only.

#if defined(__x86_64__)
#define CW_WITH_AVX2 1
#endif

namespace cw::layout {

namespace {

using Floats = float __attribute__((vector_size(32)));
using Ints = std::int32_t __attribute__((vector_size(32)));
using Shorts = std::uint16_t __attribute__((vector_size(16)));

constexpr std::size_t kWidth = 8;

#define CW_INLINE __attribute__((always_inline)) inline

CW_INLINE void load(Floats& into, const float* from)
{
    std::memcpy(&into, from, sizeof into);
}

/// 1 / sqrt(v), to 5 parts in a million; v > 0. Newton's steps from the well-known first guess.
CW_INLINE void inverseRoot(Floats& out, const Floats& v)
{
    Ints bits;
    std::memcpy(&bits, &v, sizeof bits);
    bits = 0x5f3759df - (bits >> 1);
    std::memcpy(&out, &bits, sizeof out);
    const Floats half = v * 0.5F;
    out = out * (1.5F - half * out * out);
    out = out * (1.5F - half * out * out);
}

CW_INLINE float sum(const Floats& v)
{
    return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

CW_INLINE void stressTargetInline(
    Vector& target, const PivotSlice& slice, const std::uint16_t* distances, Vector at)
{
    Floats sumX{};
    Floats sumY{};
    Floats sumWeight{};
    for (std::size_t k = 0; k < slice.count; k += kWidth) {
        Shorts units;
        std::memcpy(&units, distances + k, sizeof units);
        const Floats hops = __builtin_convertvector(units, Floats) * slice.hopsPerUnit;
        const Floats inverse = hops > 0.0F ? 1.0F / hops : Floats{};
        Floats x;
        Floats y;
        load(x, slice.x + k);
        load(y, slice.y + k);
        const Floats dx = at.x - x;
        const Floats dy = at.y - y;
        constexpr float kSoft = 1e-12F;
        Floats perLength;
        inverseRoot(perLength, dx * dx + dy * dy + kSoft);
        const Floats weight = inverse * inverse;
        const Floats pull = inverse * perLength;
        sumX += weight * x + pull * dx;
        sumY += weight * y + pull * dy;
        sumWeight += weight;
    }
    const float weight = sum(sumWeight);
    if (weight > 0.0F)
        target = {sum(sumX) / weight, sum(sumY) / weight};
    else
        target = at;
}

CW_INLINE void repulsionInline(
    Vector& push, const float* x, const float* y, std::size_t begin, std::size_t end, Vector at,
    float s)
{
    constexpr float kCut = kRepulsionReach * kRepulsionReach;
    constexpr Ints kCount = {0, 1, 2, 3, 4, 5, 6, 7};
    const float perS = 1.0F / s;
    Floats sumX{};
    Floats sumY{};
    for (std::size_t k = begin; k < end; k += kWidth) {
        Floats px;
        Floats py;
        load(px, x + k);
        load(py, y + k);
        const Floats dx = (at.x - px) * perS;
        const Floats dy = (at.y - py) * perS;
        const Floats square = dx * dx + dy * dy;
        const Floats near = 1.0F + square;
        const Ints inside = kCount < static_cast<std::int32_t>(end - k);
        const Ints counts = (square < kCut) & inside;
        const Floats strength = counts ? 1.0F / (near * near) : Floats{};
        const Floats stepX = counts ? dx : Floats{};
        const Floats stepY = counts ? dy : Floats{};
        sumX += strength * stepX;
        sumY += strength * stepY;
    }
    push = {sum(sumX), sum(sumY)};
}

CW_INLINE void separationInline(
    Vector& step, const float* x, const float* y, std::size_t begin, std::size_t end, Vector at,
    float distance)
{
    constexpr Ints kCount = {0, 1, 2, 3, 4, 5, 6, 7};
    const float limit = distance * distance;
    Floats sumX{};
    Floats sumY{};
    for (std::size_t k = begin; k < end; k += kWidth) {
        Floats px;
        Floats py;
        load(px, x + k);
        load(py, y + k);
        const Floats dx = at.x - px;
        const Floats dy = at.y - py;
        const Floats square = dx * dx + dy * dy;
        const Ints inside = kCount < static_cast<std::int32_t>(end - k);
        const Ints counts = (square < limit) & (square > 0.0F) & inside;
        const Floats safe = counts ? square : limit + Floats{};
        Floats perLength;
        inverseRoot(perLength, safe);
        const Floats share = 0.5F * (distance * perLength - 1.0F);
        sumX += counts ? share * dx : Floats{};
        sumY += counts ? share * dy : Floats{};
    }
    step = {sum(sumX), sum(sumY)};
}

#if CW_WITH_AVX2

__attribute__((target("avx2"))) void separationAvx2(
    Vector& step, const float* x, const float* y, std::size_t begin, std::size_t end, Vector at,
    float distance)
{
    separationInline(step, x, y, begin, end, at, distance);
}

__attribute__((target("avx2"))) void
stressTargetAvx2(Vector& target, const PivotSlice& slice, const std::uint16_t* distances, Vector at)
{
    stressTargetInline(target, slice, distances, at);
}

__attribute__((target("avx2"))) void repulsionAvx2(
    Vector& push, const float* x, const float* y, std::size_t begin, std::size_t end, Vector at,
    float s)
{
    repulsionInline(push, x, y, begin, end, at, s);
}

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
}

#else

bool hasAvx2()
{
    return false;
}

#endif

} // namespace

Vector stressTarget(const PivotSlice& slice, const std::uint16_t* distances, Vector at)
{
    Vector target;
#if CW_WITH_AVX2
    if (hasAvx2()) {
        stressTargetAvx2(target, slice, distances, at);
        return target;
    }
#endif
    stressTargetInline(target, slice, distances, at);
    return target;
}

Vector
repulsion(const float* x, const float* y, std::size_t begin, std::size_t end, Vector at, float s)
{
    Vector push;
#if CW_WITH_AVX2
    if (hasAvx2()) {
        repulsionAvx2(push, x, y, begin, end, at, s);
        return push;
    }
#endif
    repulsionInline(push, x, y, begin, end, at, s);
    return push;
}

Vector separation(
    const float* x, const float* y, std::size_t begin, std::size_t end, Vector at, float distance)
{
    Vector step;
#if CW_WITH_AVX2
    if (hasAvx2()) {
        separationAvx2(step, x, y, begin, end, at, distance);
        return step;
    }
#endif
    separationInline(step, x, y, begin, end, at, distance);
    return step;
}

} // namespace cw::layout
