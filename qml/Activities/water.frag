// SPDX-License-Identifier: MPL-2.0
// Rings that go out from where fingers were, and settle in a few seconds. With `still`, a tint that comes and goes.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float now; // seconds
    float still; // 0 rings, 1 tint
    float strength; // of the light at most
    vec2 size; // millimetres of glass
    vec4 light;
    vec4 r0; // x, y in millimetres; when it was born, in seconds; 1 where it is one
    vec4 r1;
    vec4 r2;
    vec4 r3;
    vec4 r4;
    vec4 r5;
    vec4 r6;
    vec4 r7;
};

float ring(vec4 r, vec2 p)
{
    float age = now - r.z;
    if (r.w < 0.5 || age < 0.0 || age > 4.5)
        return 0.0;
    float come = smoothstep(0.0, 0.5, age), go = 1.0 - smoothstep(1.6, 4.4, age);
    float d = distance(p, r.xy);
    if (still > 0.5)
        return come * go * exp(-d * d / 420.0) * 0.8;
    float front = 4.0 + 17.0 * age; // millimetres
    float x = (d - front) / (4.0 + 1.6 * age);
    // One crest and two softer ones that follow it.
    float waves = exp(-x * x) + 0.55 * exp(-(x + 2.6) * (x + 2.6)) + 0.25 * exp(-(x + 5.2) * (x + 5.2));
    return come * go * waves * exp(-age * 0.35);
}

void main()
{
    vec2 p = qt_TexCoord0 * size;
    float sum = ring(r0, p) + ring(r1, p) + ring(r2, p) + ring(r3, p) + ring(r4, p) + ring(r5, p) + ring(r6, p) + ring(r7, p);
    float a = strength * (1.0 - exp(-sum)); // many rings together never pass one strength
    fragColor = vec4(light.rgb, 1.0) * a * qt_Opacity;
}
