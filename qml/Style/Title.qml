// SPDX-License-Identifier: MPL-2.0
// What a page says first, as a person would say it.
import QtQuick

Words {
    font.pixelSize: Theme.textTitle
    lineHeight: Theme.compact ? Theme.lineHeight : 1
    Accessible.role: Accessible.Heading
}
