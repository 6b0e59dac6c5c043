// SPDX-License-Identifier: MPL-2.0
// Something that would help, as it is offered with the quiet check-in.
#pragma once

#include "core/localtext.h"

#include <QString>
#include <QStringList>

class Table;

/// Something that would help, as a visitor says it and the desk reads it.
struct Need {
    QString id;
    LocalText text;
    LocalText desk; ///< the same words where no others were written
    QString sign; ///< its name in qml/Style/Sign; empty: none is drawn
    QString group; ///< at most one of a group can be chosen; empty: it stands for itself
};

/// Reads id, text, desk and group of `from`. A sign is for media alone: a site draws none.
Need readNeed(Table &from, const QStringList &languages);
