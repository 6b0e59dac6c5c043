// SPDX-License-Identifier: MPL-2.0
#include "offer.h"

Offer::Offer(int index, const Language &language, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_language(language)
{
    connect(&language, &Language::changed, this, &Offer::said);
}
