// SPDX-License-Identifier: MPL-2.0
// A tide of soft light that comes in and goes out. It slides; it neither grows nor flashes.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float tide; // 0 out, 1 in
    float strength;
    float aspect;
    vec4 light;
};

float line(float x, float base, float lift, float seed)
{
    return base - lift * tide + 0.016 * sin(x * 2.1 + seed + tide * 0.8) + 0.009 * sin(x * 4.7 + seed * 2.3 - tide * 0.5);
}

float band(vec2 p, float top, float deep)
{
    float d = p.y - top;
    return smoothstep(-0.012, 0.016, d) * exp(-max(d, 0.0) / deep);
}

void main()
{
    vec2 p = vec2(qt_TexCoord0.x * aspect, qt_TexCoord0.y);
    float a = band(p, line(p.x, 0.80, 0.30, 0.0), 0.16);
    float b = band(p, line(p.x, 0.86, 0.22, 2.4), 0.13) * 0.8;
    float c = band(p, line(p.x, 0.92, 0.13, 4.9), 0.10) * 0.6;
    float all = 1.0 - (1.0 - a * strength) * (1.0 - b * strength) * (1.0 - c * strength);
    fragColor = vec4(light.rgb, 1.0) * all * qt_Opacity;
}
