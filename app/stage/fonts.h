// SPDX-License-Identifier: MPL-2.0
// Which letters this machine can draw.
#pragma once

#include <QString>
#include <QStringList>

/// The family that the words are set in: made for easy reading where it is installed.
QString wordsFamily();

/// Those of `languages` (codes) whose own name can be written with the fonts of this machine, in the same
/// order; the log says which are left out. Boxes instead of letters are no language: nobody is offered one.
/// All of them where none could be written, for then something else is wrong, and a screen must not be empty.
QStringList writable(const QStringList &languages);
