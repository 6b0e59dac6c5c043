// SPDX-License-Identifier: MPL-2.0
// A round of soft light.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float strength;
    vec4 light;
};

void main()
{
    vec2 p = (qt_TexCoord0 - 0.5) * 2.0;
    float edge = max(0.0, 1.0 - dot(p, p));
    fragColor = vec4(light.rgb, 1.0) * edge * edge * strength * qt_Opacity;
}
