// SPDX-License-Identifier: MPL-2.0
// Words to read.

Words {
    font.pixelSize: Theme.textBody
}
