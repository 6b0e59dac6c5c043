// SPDX-License-Identifier: MPL-2.0
// A pebble: a squarish stone with soft shoulders, a thread of light along the side that faces the light.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float corner; // pixels
    float edge; // pixels
    float edgeLight; // 0 to 1
    vec2 size; // pixels
    vec4 fill; // premultiplied
    vec4 light;
};

// Distance to a box with rounded corners, in pixels: superellipses for stones, circles where a side is all corner.
float away(vec2 p, vec2 half_, float r)
{
    vec2 q = abs(p) - half_ + r;
    if (min(q.x, q.y) <= 0.0)
        return max(q.x, q.y) - r; // along the sides and within: nothing dear to work out
    if (r > min(half_.x, half_.y) - 2.0)
        return length(q) - r;
    vec2 bent = q * q * sqrt(q);
    return pow(bent.x + bent.y, 0.4) - r;
}

void main()
{
    vec2 p = (qt_TexCoord0 - 0.5) * size;
    float d = away(p, size * 0.5 - 0.75, min(corner, min(size.x, size.y) * 0.5 - 0.75));
    float slope = 0.5 + 0.5 * dot(p / size, vec2(0.8, 1.2));
    vec4 stone = fill + vec4(light.rgb * slope * slope * 0.015, 0.0) * fill.a;
    if (d > -edge - 0.75) {
        float inside = clamp(0.5 - d, 0.0, 1.0);
        float rim = inside * smoothstep(-edge - 0.75, -edge + 0.75, d);
        // The light of the room stands low and to the right.
        float facing = 0.55 + 0.45 * dot(normalize(p / size + vec2(1e-4)), vec2(0.8, 0.6));
        stone = mix(stone, vec4(light.rgb, 1.0), rim * edgeLight * facing) * inside;
    }
    fragColor = stone * qt_Opacity;
}
