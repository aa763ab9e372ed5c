#version 3.7;
// Dinner in a garden, string lights above.
#include "shared.inc"
SkyLight(50, 1.0)
camera { perspective location <0.15, 1.75, -3.9> right x * image_width / image_height look_at <0, 1.3, 0> angle 46 }
sky_sphere { pigment { gradient y color_map { [0 srgb <236, 150, 110>/255] [0.15 srgb <150, 96, 130>/255] [0.5 srgb <48, 56, 110>/255] [1 srgb <20, 28, 70>/255] } } }
Sun(<-0.5, 0.25, 0.1>, rgb <0.55, 0.32, 0.22>, 0.08)
Soft(<-1.6, 3.0, -1.8>, rgb <1.25, 0.95, 0.6>, 1.0, 3)
Soft(<2.2, 2.8, -0.6>, rgb <1.0, 0.72, 0.42>, 0.8, 2.5)

plane { y, 0 pigment { crackle scale 0.4 color_map { [0 srgb <70, 62, 58>/255] [0.1 srgb <128, 112, 100>/255] [1 srgb <150, 130, 112>/255] } } }
// wooden fence and hedge
#for (K, -16, 16) object { Rounded(<K * 0.42, 0, 4>, <K * 0.42 + 0.39, 1.55 + 0.03 * mod(K * K, 3), 4.06>, 0.02) pigment { wood turbulence 0.1 scale <0.05, 1, 0.05> rotate 88 * x translate K color_map { [0 srgb <120, 76, 48>/255] [1 srgb <164, 108, 66>/255] } } } #end
#declare Leaves = LeafCloud(2600, 0.09, 10)
#for (K, -4, 4) object { Leaves LeafTexture(srgb <56, 110, 62>/255) rotate K * 70 * y scale <1.1, 1, 0.8> translate <K * 1.1, 1.25 + 0.3 * mod(K * K, 3), 4.9> } #end
// strings of lights
#for (S, 0, 2)
  #for (K, 0, 17)
    #local T = K / 17;
    #local P = <-4.2 + 8.4 * T, 2.3 + S * 0.16 + (0.3 + S * 0.1) * pow(2 * T - 1, 2) + 0.12 * sin(T * 19 + S), 3.2 - S * 1.0>;
    sphere { P 0.055 pigment { rgb <1, 0.82, 0.5> } finish { emission 2.2 } }
    #if (K > 0) cylinder { Last + 0.06 * y, P + 0.06 * y 0.009 pigment { srgb <30, 26, 26>/255 } } #end
    #local Last = P;
  #end
#end

#declare HeadTilt = <0, -10, -4>;
union {
  Figure(Skins[0], Hairs[2], 1, Shirts[6], srgb <52, 62, 100>/255, <-0.36, 0.86, -0.45>, <0.55, 0.95, 0.2>, 1)
  object { Glasses(srgb <70, 30, 40>/255) translate -1.4 * y rotate HeadTilt translate 1.4 * y }
  rotate 6 * y translate <-0.48, 0.1, 0>
}
#declare HeadTilt = <2, 10, 4>;
union {
  Figure(Skins[1], Hairs[1], 0, Shirts[5], srgb <66, 56, 52>/255, <-0.5, 0.95, 0.2>, <0.44, 0.9, -0.45>, 1)
  rotate -6 * y scale 1.08 translate <0.5, 0.08, 0>
}
// table
object { Rounded(<-2.6, 0.76, -1.7>, <2.6, 0.84, -0.5>, 0.03) pigment { wood turbulence 0.12 octaves 4 scale <1, 0.06, 0.06> rotate 4 * y color_map { [0 srgb <120, 70, 40>/255] [0.6 srgb <176, 112, 66>/255] [1 srgb <196, 134, 84>/255] } } finish { specular 0.4 roughness 0.02 reflection { 0.02, 0.2 } } }
#macro Plate()
  union {
    difference { cylinder { 0, 0.03 * y 0.24 } sphere { 0.78 * y 0.77 } Satin(srgb <244, 240, 230>/255) }
    sphere { 0 0.1 scale <1, 0.45, 0.8> translate 0.03 * y Satin(srgb <206, 128, 66>/255) }
    #for (K, 0, 8) sphere { <0.1 * cos(K * 2.2), 0.045, 0.1 * sin(K * 2.2) * 0.9> 0.032 Satin(Shirts[(mod(K, 3) ? 2 : 4)]) } #end
  }
#end
object { Plate() translate <-0.55, 0.84, -0.95> }
object { Plate() rotate 70 * y translate <0.6, 0.84, -0.95> }
#for (S, -1, 1, 2)
  union {
    difference { cone { 0, 0.062 0.24 * y 0.078 } cone { 0.02 * y 0.055 0.26 * y 0.072 } pigment { rgbt <0.95, 0.97, 1, 0.85> } finish { specular 0.9 roughness 0.004 reflection { 0.03, 0.4 } } }
    cone { 0.015 * y 0.054 0.17 * y 0.066 pigment { Shirts[(S < 0 ? 4 : 3)] } finish { specular 0.4 diffuse 0.8 } }
    translate <S * 1.0, 0.84, -0.86>
  }
#end
union {
  cylinder { 0, 0.16 * y 0.055 pigment { rgb <1, 0.72, 0.36> transmit 0.3 } finish { emission 0.5 specular 0.6 } }
  sphere { 0 0.025 scale <1, 2, 1> translate 0.2 * y pigment { rgb <1, 0.85, 0.5> } finish { emission 2 } }
  translate <0.03, 0.84, -0.75>
}
light_source { <0.03, 1.1, -0.78> rgb <0.35, 0.2, 0.08> fade_distance 0.8 fade_power 2 }
