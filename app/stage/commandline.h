// SPDX-License-Identifier: MPL-2.0
// What the program was asked to do when it was started.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

struct CommandLine {
    QString site; ///< folder with site.toml and pages
    QString media; ///< folder with themes, soundscapes, activities
    QString shippedSite; ///< the site that comes with the program, for when nothing else can be read
    QString state; ///< folder for the last good site and what staff set; empty where nothing is to be kept
    QString bus; ///< the Unix socket of the site's broker; empty where there is none
    std::optional<QSize> window; ///< a window of this size instead of the full screen
    std::optional<double> density; ///< pixels in a millimetre, where the panel tells lies
    bool verbose = false; ///< Qt's own words on standard error

    /// Reads `arguments`; a wrong one ends the program with words on standard error and status 2, as --help
    /// does with 0.
    static CommandLine read(const QStringList &arguments);
};
