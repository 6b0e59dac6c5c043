// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/table.h"

#include "sound/texture/cochlea.h"
#include "sound/texture/heard.h"

#include <cmath>
#include <cstdio>

namespace texture {
namespace {

template <typename... Values>
std::string say(const char *how, Values... values)
{
    std::string text(static_cast<std::size_t>(std::snprintf(nullptr, 0, how, values...)), ' ');
    std::snprintf(text.data(), text.size() + 1, how, values...);
    return text;
}

std::string letter(std::size_t i)
{
    return i < 26 ? std::string(1, static_cast<char>('A' + i)) : say("%zu", i + 1);
}

std::string names(const std::vector<Texture> &all)
{
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i)
        text += say("%-3s %s: %.1f s of %.0f Hz, %.1f LUFS, compared up to %.1f kHz\n", letter(i).c_str(),
            all[i].name.c_str(), all[i].seconds, all[i].rate, all[i].loudness, all[i].reach / 1000);
    return text;
}

/// A row for each of `rows`, a cell for each texture.
template <typename Label, typename Cell>
std::string table(
    const std::string &title, const std::vector<Texture> &all, std::size_t rows, Label label, Cell cell)
{
    std::string text = '\n' + title + "\n      Hz";
    for (std::size_t i = 0; i < all.size(); ++i)
        text += say("%9s", letter(i).c_str());
    for (std::size_t row = 0; row < rows; ++row) {
        text += say("\n%8.*f", label(row) < 100 ? 1 : 0, label(row));
        for (const Texture &one : all)
            text += cell(one, row);
    }
    return text + '\n';
}

/// Between a band and the one `apart` above it.
double meanCorrelation(const Texture &texture, std::size_t apart)
{
    double sum = 0, weights = 0;
    for (std::size_t band = apart; band < kBands; ++band) {
        const double weight = texture.weight[band] * texture.weight[band - apart];
        sum += weight * texture.correlation[band * kBands + band - apart];
        weights += weight;
    }
    return sum / std::max(weights, 1e-9);
}

std::string correlations(const std::vector<Texture> &all)
{
    std::string text = "\nCorrelation of envelopes, by how many bands they are apart\n   apart";
    for (std::size_t i = 0; i < all.size(); ++i)
        text += say("%9s", letter(i).c_str());
    for (const std::size_t apart : { 1U, 2U, 3U, 5U, 8U, 11U, 16U, 21U }) {
        text += say("\n%8zu", apart);
        for (const Texture &one : all)
            text += say("%9.2f", meanCorrelation(one, apart));
    }
    return text + '\n';
}

std::string distances(const Texture &a, const Texture &b, const std::string &which)
{
    const Distance distance = between(a, b);
    std::string text = "\nDistance " + which + "        in its unit   of unlike sounds\n";
    for (const Part &part : distance.parts)
        text += say(
            "  %-18s%8.3f %-4s%12.2f\n", part.name.data(), part.difference, part.unit.data(), part.share());
    return text + say("  %-18s%25.2f\n", "overall", distance.overall());
}

}

std::string fullTable(const std::vector<Texture> &all)
{
    std::string text = names(all);
    text += table("Third octaves, dB where the whole is -30 LUFS", all, kThirds, thirdOctave,
        [](const Texture &t, std::size_t i) { return say("%9.1f", 10 * std::log10(t.spectrum[i] + 1e-30)); });
    text += table("Modulation, half octaves, dB of the mean", all, kTempos, tempo,
        [](const Texture &t, std::size_t i) { return say("%9.1f", depthOf(t, i, t.weight)); });
    text += table("Envelopes: mean, dB", all, kBands, centre, [](const Texture &t, std::size_t i) {
        return say("%9.1f", 20 / kCompression * std::log10(t.mean[i]));
    });
    text += table("Envelopes: variation", all, kBands, centre,
        [](const Texture &t, std::size_t i) { return say("%9.3f", t.variation[i]); });
    text += table("Envelopes: skew", all, kBands, centre,
        [](const Texture &t, std::size_t i) { return say("%9.2f", t.skew[i]); });
    text += table("Envelopes: kurtosis", all, kBands, centre,
        [](const Texture &t, std::size_t i) { return say("%9.2f", t.kurtosis[i]); });
    text += correlations(all);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            text += distances(all[i], all[j], letter(i) + " to " + letter(j));
    return text;
}

std::string matrixTable(const std::vector<Texture> &all)
{
    std::string text = names(all) + "\n   ";
    for (std::size_t j = 0; j < all.size(); ++j)
        text += say("%6s", letter(j).c_str());
    for (std::size_t i = 0; i < all.size(); ++i) {
        text += say("\n%-3s", letter(i).c_str());
        std::size_t nearest = i == 0 ? 1 : 0;
        double least = 1e9;
        for (std::size_t j = 0; j < all.size(); ++j) {
            const double far = between(all[i], all[j]).overall();
            text += say("%6.2f", far);
            if (j != i && far < least) {
                least = far;
                nearest = j;
            }
        }
        text += say("   nearest %s, %s", letter(nearest).c_str(), all[nearest].name.c_str());
    }
    return text + '\n';
}

}
