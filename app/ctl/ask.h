// SPDX-License-Identifier: MPL-2.0
// What was asked of stillroomctl on its command line.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <variant>

struct Ask {
    QString site; ///< the folder to check
    QString media;
    bool json = false;
};

/// Said instead of doing anything: help and version (code 0), or what was wrong with the question (code 2).
struct Answer {
    QString words;
    int code = 0;
};

std::variant<Ask, Answer> readAsk(const QCoreApplication &program);
