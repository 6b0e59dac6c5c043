// SPDX-License-Identifier: MPL-2.0
// Sand with marks in it: the marks' depth becomes light on one side of a groove and shade on the other.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float strength;
    vec2 texel; // one step of the small picture
    vec4 light;
    vec4 shade;
};
layout(binding = 1) uniform sampler2D depth;

void main()
{
    vec2 p = qt_TexCoord0;
    vec2 e = texel * 1.5;
    float across = texture(depth, p + vec2(e.x, e.y)).a - texture(depth, p - vec2(e.x, e.y)).a;
    float within = texture(depth, p).a;
    float lit = clamp(across * 1.6, 0.0, 1.0) * strength;
    float dim = clamp(-across * 1.6, 0.0, 1.0) * strength + within * strength * 0.35;
    vec4 up = vec4(light.rgb, 1.0) * lit, down = vec4(shade.rgb, 1.0) * dim;
    fragColor = (up + down * (1.0 - lit)) * qt_Opacity;
}
