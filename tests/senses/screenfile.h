// SPDX-License-Identifier: MPL-2.0
// What an X server shows that keeps its screen in a file (Xvfb -fbdir): read where it stands, in the format
// of xwd, without asking the server for anything.
#pragma once

#include "core/result.h"
#include "senses/picture.h"

#include <QFile>

#include <memory>

class ScreenFile {
public:
    /// Problem where there is no such file, or it is no screen of 32 bits a pixel.
    static Result<std::shared_ptr<ScreenFile>> open(const QString &path);

    [[nodiscard]] Picture look() const { return Picture(m_pixels); }

private:
    QFile m_file;
    Pixels m_pixels{};
};
