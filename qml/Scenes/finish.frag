// SPDX-License-Identifier: MPL-2.0
// Enlarges the small picture to the glass and breaks its steps with a grain finer than one level of eight bits, so that
// no gradient bands. The grain is fixed to the glass: it never crawls.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
};
layout(binding = 1) uniform sampler2D source;

void main()
{
    vec3 colour = texture(source, qt_TexCoord0).rgb;
    vec2 at = gl_FragCoord.xy;
    // Interleaved gradient noise: even to the eye at every size of window, and one multiplication dear.
    float grain = fract(52.9829189 * fract(dot(at, vec2(0.06711056, 0.00583715)))) - 0.5;
    fragColor = vec4(colour + grain * (1.9 / 255.0), 1.0) * qt_Opacity;
}
