// SPDX-License-Identifier: MPL-2.0
// Says what sounds are made of, and how far they lie apart.
// Usage: texture A.wav B.wav ...            tables of each, and of the distance of each pair
//        texture --matrix A.wav B.wav ...   only how far each lies from each, and which is nearest
#include "sound/texture/table.h"

#include <cstdio>
#include <cstring>

int main(int argc, char *argv[])
{
    const bool matrix = argc > 1 && std::strcmp(argv[1], "--matrix") == 0;
    std::vector<texture::Texture> all;
    for (int i = matrix ? 2 : 1; i < argc; ++i) {
        const auto read = texture::readRecording(argv[i]);
        if (const auto *trouble = std::get_if<texture::Trouble>(&read)) {
            std::fprintf(stderr, "texture: %s\n", trouble->what.c_str());
            return 1;
        }
        all.push_back(texture::textureOf(std::get<texture::Recording>(read)));
    }
    if (all.size() < 2) {
        std::fputs("texture [--matrix] A.wav B.wav [...]: give two sounds or more\n", stderr);
        return 2;
    }
    std::fputs((matrix ? texture::matrixTable(all) : texture::fullTable(all)).c_str(), stdout);
    return 0;
}
