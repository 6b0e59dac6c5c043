// SPDX-License-Identifier: MPL-2.0
// Words to read.
import QtQuick

Words {
    font.pixelSize: Theme.textBody
}
