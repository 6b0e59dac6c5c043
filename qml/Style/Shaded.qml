// SPDX-License-Identifier: MPL-2.0
// What a shader draws, or, on glass that no graphics driver draws, what plain shapes can say of it. There a shader would
// show nothing at all and give no error; the window itself says which it is.
// qmllint disable unqualified
import QtQuick

Loader {
    id: root

    required property Component drawn
    required property Component painted

    sourceComponent: GraphicsInfo.api !== GraphicsInfo.Software ? root.drawn : root.painted
}
