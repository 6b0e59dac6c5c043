// SPDX-License-Identifier: MPL-2.0
// One quiet place: a sky with one light low in it, mist, and three folds of land. Drawn small, so it may take its time.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float drift; // seconds of weather
    float picture; // 0 a plain field, 1 the place
    float aspect; // width by height
    vec4 skyTop;
    vec4 skyMiddle;
    vec4 skyLow;
    vec4 far;
    vec4 middle;
    vec4 near;
    vec4 glow;
};

float hash(vec2 p)
{
    vec3 q = fract(vec3(p.xyx) * vec3(0.1031, 0.1030, 0.0973));
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
}

float noise(vec2 p)
{
    vec2 i = floor(p), f = fract(p);
    f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}

// Two octaves are enough for mist that is seen through.
float mist(vec2 p)
{
    return 0.65 * noise(p) + 0.35 * noise(p * 2.3 + 7.1);
}

// The line of a fold of land, as height from the top, at x.
float ridge(float x, float seed, float wide, float tall)
{
    return tall * (0.62 * (noise(vec2(x * wide, seed)) - 0.5) + 0.30 * (noise(vec2(x * wide * 2.1, seed + 9.0)) - 0.5)
        + 0.08 * (noise(vec2(x * wide * 5.3, seed + 17.0)) - 0.5));
}

// Lays one fold over what is there: soft at its edge, and misty at its foot.
vec3 fold(vec3 under, vec2 p, float top, float soft, vec3 land, vec3 haze, float thick)
{
    float depth = p.y - top;
    float cover = smoothstep(-soft, soft, depth);
    vec3 body = mix(land, haze, thick * smoothstep(0.0, 0.22, depth) * (1.0 - smoothstep(0.22, 0.6, depth)));
    return mix(under, body, cover);
}

void main()
{
    vec2 p = qt_TexCoord0;
    float x = p.x * aspect;
    float t = drift;

    vec3 sky = mix(skyTop.rgb, skyMiddle.rgb, smoothstep(0.0, 0.52, p.y));
    sky = mix(sky, skyLow.rgb, smoothstep(0.38, 0.82, p.y));

    // The one light: wide, low, to the right. It wanders a hand's breadth in many minutes.
    vec2 sun = vec2(aspect * (0.70 + 0.02 * sin(t * 0.0031)), 0.60 + 0.012 * sin(t * 0.0047 + 1.0));
    vec2 off = (vec2(x, p.y) - sun) * vec2(0.82, 1.15);
    float far_ = dot(off, off);
    float halo = 0.42 * exp(-far_ * 5.0) + 0.20 * exp(-far_ * 1.5);
    float veil = mist(vec2(x * 1.3 - t * 0.010, p.y * 3.2 + t * 0.0016));
    vec3 place = mix(sky, glow.rgb, halo * (0.78 + 0.44 * (veil - 0.5)));

    // High mist, seen more by where it is not.
    float high = smoothstep(0.35, 0.85, mist(vec2(x * 0.9 + t * 0.006, p.y * 4.0 - 3.0)));
    place = mix(place, skyLow.rgb, 0.16 * high * (1.0 - smoothstep(0.2, 0.75, p.y)));

    vec3 lightOnLand = glow.rgb;
    float toLight = exp(-pow((x - sun.x) / (0.55 * aspect + 0.2), 2.0));
    float sway = 0.0022 * sin(t * 0.021);
    float a = 0.655 + ridge(x + 3.0, 2.0, 1.35, 0.20);
    float b = 0.765 + ridge(x + t * 0.0004 + 11.0, 5.0, 1.05, 0.20) + sway * 0.4;
    float c = 0.895 + ridge(x + 23.0, 8.0, 0.85, 0.22) + sway;
    vec3 haze = mix(skyLow.rgb, glow.rgb, 0.30 * toLight);
    float low = mist(vec2(x * 1.1 + t * 0.012, p.y * 5.0 + 40.0));
    place = fold(place, p, a, 0.020, mix(far.rgb, lightOnLand, 0.10 * toLight), haze, 0.55 + 0.3 * (low - 0.5));
    place = fold(place, p, b, 0.016, mix(middle.rgb, lightOnLand, 0.06 * toLight), haze, 0.34 + 0.3 * (low - 0.5));
    place = fold(place, p, c, 0.013, near.rgb, middle.rgb, 0.22);
    // Where a fold meets the light its edge is seen, as grass is against evening.
    float rim = exp(-abs(p.y - b) * 42.0) * 0.10 + exp(-abs(p.y - a) * 36.0) * 0.08;
    place = mix(place, lightOnLand, rim * toLight * step(p.y, c));

    vec3 plain = skyMiddle.rgb;
    fragColor = vec4(mix(plain, place, picture), 1.0) * qt_Opacity;
}
