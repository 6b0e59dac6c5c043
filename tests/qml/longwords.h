// SPDX-License-Identifier: MPL-2.0
// A language of long words: every text of the program as its own, and four tenths longer.
#pragma once

#include <QTranslator>

class LongWords : public QTranslator {
public:
    bool load();
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *id, const char *comment, int n) const override;

private:
    QTranslator m_own;
};
