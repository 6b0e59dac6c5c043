// SPDX-License-Identifier: MPL-2.0
// A spectrogram as a picture that a person can read.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

/// A minute above, three seconds of its middle below; up to 20 kHz in even steps of pitch. All pictures have
/// the same colours for the same level, so that they can be laid side by side.
QImage pictureOf(const QString &title, const std::vector<std::vector<float>> &channels);
