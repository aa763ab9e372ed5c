#version 3.7;
// A card on a desk by the window, with flowers and a pen.
#include "shared.inc"
global_settings { max_trace_level 3 }
light_source { <20, 60, -60> rgb <0.3, 0.32, 0.36> shadowless }
camera { perspective location <0.7, 2.1, -6.2> right x * image_width / image_height look_at <0.12, 1.0, 0> angle 43 }
background { rgb <0.8, 0.84, 0.88> }
light_source { <-9, 8, -5> rgb <1.65, 1.42, 1.12> area_light x * 1.6, y * 1.6, 4, 4 adaptive 1 }
light_source { <8, 5, -8> rgb <0.24, 0.27, 0.34> shadowless }
// the window's bars, out of view, for the shadow
#for (K, -2, 2) box { <-6 + K * 0.95, 2, -3.6> <-5.9 + K * 0.95, 9, -3.5> } #end

plane { y, 0 pigment { wood turbulence 0.12 octaves 4 scale <3, 0.2, 0.2> rotate 4 * y color_map { [0 srgb <170, 116, 76>/255] [0.6 srgb <206, 154, 108>/255] [1 srgb <220, 172, 126>/255] } } finish { specular 0.3 roughness 0.03 reflection { 0.02, 0.15 } } }
plane { -z, -3.2 pigment { gradient y color_map { [0 srgb <232, 214, 196>/255] [1 srgb <246, 226, 204>/255] } scale 5 } normal { granite 0.05 } }

// the card: two leaves, the picture on the front one
#declare Front = pigment { image_map { png "card.png" once interpolate 2 } scale <1.7, 2.3, 1> }
union {
  box { <0, 0, 0> <1.7, 2.3, 0.02> texture { pigment { srgb <250, 246, 236>/255 } } texture { Front finish { diffuse 0.85 } } }
  box { <0, 0, 0> <1.7, 2.3, 0.02> pigment { srgb <246, 240, 228>/255 } rotate -24 * y translate 0.05 * z }
  rotate 8 * y translate <-1.35, 0.005, -0.2>
}
// envelope
union {
  object { Rounded(<-0.95, 0, -0.62>, <0.95, 0.035, 0.62>, 0.015) Matte(srgb <72, 168, 132>/255) }
  prism { linear_spline 0.036, 0.05, 4, <-0.94, 0.61>, <0.94, 0.61>, <0, -0.12>, <-0.94, 0.61> Matte(srgb <92, 190, 152>/255) }
  cylinder { 0.04 * y 0.07 * y 0.1 Satin(srgb <190, 30, 46>/255) translate -0.1 * z }
  rotate -18 * y translate <0.85, 0, -1.75>
}
// pen
union {
  cylinder { <-0.85, 0.07, 0> <0.5, 0.07, 0> 0.06 Satin(srgb <24, 44, 96>/255) }
  cone { <0.5, 0.07, 0> 0.05 <0.72, 0.07, 0> 0.012 pigment { srgb <220, 176, 90>/255 } finish { specular 0.9 reflection { 0.2, 0.4 } } }
  cylinder { <-0.1, 0.07, 0> <-0.04, 0.07, 0> 0.066 pigment { srgb <220, 176, 90>/255 } finish { specular 0.9 reflection { 0.2, 0.4 } } }
  rotate 24 * y translate <-0.75, 0, -1.6>
}
// vase with flowers
#declare Pot = seed(8);
union {
  difference {
    union { sphere { 0.42 * y 0.46 } cone { 0.7 * y 0.37 1.05 * y 0.3 } torus { 0.29, 0.035 translate 1.05 * y } }
    plane { y, 0 }
    cylinder { 0.6 * y 1.2 * y 0.25 }
    Satin(srgb <236, 240, 236>/255)
  }
  #for (K, 0, 23) sphere { <0.455 * cos(K * 0.2618), 0.42 + 0.08 * sin(K * 1.5708), 0.455 * sin(K * 0.2618)> 0.03 Satin(srgb <40, 116, 128>/255) } #end
  #for (K, 0, 14)
    #local A = K * 2.4; #local R = 0.75 * sqrt((K + 0.6) / 15); #local P = <R * cos(A), 2.05 - R * R * 0.75 + 0.16 * rand(Pot), R * sin(A) * 0.8>;
    union { cylinder { 0.15 * y, <P.x * 0.3, 0.95, P.z * 0.3>, 0.022 } sphere { <P.x * 0.3, 0.95, P.z * 0.3> 0.022 } cylinder { <P.x * 0.3, 0.95, P.z * 0.3>, P, 0.022 } pigment { srgb <84, 140, 60>/255 } }
    union {
      #for (J, 0, 12) sphere { 0 0.15 scale <1, 0.22, 0.42> translate 0.15 * x rotate 22 * z rotate J * 360 / 13 * y } #end
      #for (J, 0, 8) sphere { 0 0.1 scale <1, 0.26, 0.5> translate 0.09 * x rotate 44 * z rotate (J * 40 + 20) * y } #end
      pigment { Shirts[(mod(K, 4) = 0 ? 8 : (mod(K, 4) = 1 ? 6 : (mod(K, 4) = 2 ? 3 : 4)))] } finish { diffuse 0.85 specular 0.1 }
      rotate <-P.z * 40 - 24, 0, -P.x * 40> translate P
    }
    sphere { 0 0.065 scale <1, 0.7, 1> translate 0.06 * y rotate <-P.z * 40 - 24, 0, -P.x * 40> translate P pigment { srgb <214, 140, 30>/255 } }
    sphere { 0 0.22 scale <0.4, 0.08, 1.2> rotate <20, 0, 0> translate <0, 0, -0.26> rotate K * 97 * y translate <P.x * 0.45, 1.2 + 0.25 * rand(Pot), P.z * 0.45> pigment { srgb <96, 156, 70>/255 } }
  #end
  translate <1.55, 0, 0.4>
}
// a cup
union {
  difference { cylinder { 0.02 * y 0.62 * y 0.36 } cylinder { 0.08 * y 0.7 * y 0.31 } }
  torus { 0.2, 0.045 rotate 90 * x translate <-0.42, 0.33, 0> }
  torus { 0.335, 0.026 translate 0.62 * y }
  cylinder { 0.5 * y 0.52 * y 0.32 Satin(srgb <120, 74, 44>/255) }
  Satin(srgb <40, 116, 128>/255)
  rotate 20 * y translate <-2.35, 0, 0.75>
}
