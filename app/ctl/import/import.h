// SPDX-License-Identifier: MPL-2.0
// A site's own recording becomes a soundscape: levelled, softened, measured, and written beside the site's
// pages. Or it is refused, with the time of what stands in the way.
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

struct ImportAsk {
    QString file;
    QString site; ///< the folder with site.toml
    QString id;
    QMap<QString, QString> title, preview; ///< by language
    QStringList tags;
    QString licence;
    int order = 500; ///< behind what ships
    bool replace = false;
};

struct Imported {
    QString sound; ///< the file that was written
    double start = 0; ///< seconds into the file that was given; a fade before that is left out
    double seconds = 0;
    double before = 0; ///< LUFS, as it was given
    double after = 0; ///< LUFS
    double truePeak = 0; ///< dBTP
    double levelled = 0; ///< dB
    int softened = 0; ///< sudden sounds
    double firstSoftened = 0; ///< seconds into the file that was given
    double deepest = 0; ///< dB
};

/// Nothing is written, and nothing is changed, unless all is well.
Result<Imported> importRecording(const ImportAsk &ask);
