// SPDX-License-Identifier: MPL-2.0
// A hill that rises from nothing on both sides, lit along its top and lost in mist towards its foot.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float high; // 0 to 1
    float edge; // pixels
    vec2 size; // pixels
    vec4 light;
};

const float kTurn = 6.2831853;

void main()
{
    float round_ = 0.5 - 0.5 * cos(kTurn * qt_TexCoord0.x);
    float deep = high * size.y * round_ - (1.0 - qt_TexCoord0.y) * size.y; // pixels, straight down
    float slope = high * size.y * 0.5 * kTurn * sin(kTurn * qt_TexCoord0.x) / size.x;
    float below = deep / sqrt(1.0 + slope * slope); // pixels, square to the line
    float inside = clamp(below + 0.5, 0.0, 1.0);
    float rim = inside * (1.0 - smoothstep(edge - 0.75, edge + 0.75, below)) * round_;
    float mist = exp(-max(deep, 0.0) / (0.3 * size.y));
    fragColor = vec4(light.rgb, 1.0) * (inside * 0.26 * mist + 0.4 * rim) * qt_Opacity;
}
