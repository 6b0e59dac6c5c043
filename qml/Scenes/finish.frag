// SPDX-License-Identifier: MPL-2.0
// Enlarges the small picture to the glass and breaks its steps with a grain finer than one level of eight bits, so that
// no gradient bands. A vignette is cut to a pebble's shape. The grain is fixed to the glass: it never crawls.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float corner; // pixels; 0 fills the glass
    vec2 size; // pixels
};
layout(binding = 1) uniform sampler2D source;

void main()
{
    vec3 colour = texture(source, qt_TexCoord0).rgb;
    vec2 at = gl_FragCoord.xy;
    // Interleaved gradient noise: even to the eye at every size of window, and one multiplication dear.
    float grain = fract(52.9829189 * fract(dot(at, vec2(0.06711056, 0.00583715)))) - 0.5;
    vec2 q = max(abs((qt_TexCoord0 - 0.5) * size) - size * 0.5 + corner, 0.0);
    float bend = pow(pow(q.x, 2.6) + pow(q.y, 2.6), 1.0 / 2.6);
    float inside = corner > 0.0 ? clamp(corner - bend, 0.0, 1.0) : 1.0;
    fragColor = vec4(colour + grain * (1.9 / 255.0), 1.0) * inside * qt_Opacity;
}
