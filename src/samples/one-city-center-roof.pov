#version 3.7;
// A pool on a roof, the city behind it in the last sun.
#include "shared.inc"
SkyLight(35, 1.0)
camera { perspective location <-3.2, 2.5, -11> right x * image_width / image_height look_at <0.5, 1.55, 4> angle 58 }
DuskSky(x)
Sun(<0.62, 0.16, 0.6>, rgb <2.0, 1.1, 0.5>, 0.06)
light_source { <-60, 50, -60> rgb <0.26, 0.25, 0.36> shadowless }
sphere { <62, 15, 60> * 9 42 pigment { rgb <1, 0.86, 0.6> } finish { emission 3 } no_shadow }

// deck with a pool in it
difference {
  box { <-40, -1.6, -20> <40, 0, 9> }
  box { <-2.6, -1.4, -30> <5.4, 1, 6.8> }
  pigment { gradient x color_map { [0 srgb <92, 70, 54>/255] [0.05 srgb <196, 162, 128>/255] [1 srgb <180, 146, 114>/255] } scale 0.32 }
  finish { specular 0.2 roughness 0.04 reflection { 0.02, 0.12 } }
}
box { <-2.6, -1.45, -20> <5.4, -1.4, 6.8> pigment { checker srgb <60, 190, 206>/255, srgb <44, 170, 192>/255 scale 0.5 } finish { emission 0.25 } }
difference { box { <-2.95, -0.2, -30> <5.75, 0.06, 7.15> } box { <-2.6, -1, -31> <5.4, 1, 6.8> } pigment { srgb <236, 226, 212>/255 } finish { specular 0.3 } }
plane {
  y, -0.1
  clipped_by { box { <-2.6, -1, -20> <5.4, 1, 6.8> } }
  pigment { rgbt <0.08, 0.62, 0.7, 0.3> }
  normal { bumps 0.12 scale <0.7, 1, 0.3> }
  finish { diffuse 0.35 emission 0.16 specular 0.9 roughness 0.003 reflection { 0.06, 0.75 fresnel on } }
  interior { ior 1.33 }
}
#for (K, 0, 4) sphere { <-2.55, -0.6, -5.5 + K * 2.8> 0.13 pigment { rgb 1 } finish { emission 1.6 } } #end
// glass railing
#for (K, -14, 14)
  box { <K * 2.2 + 0.04, 0.08, 8.6> <K * 2.2 + 2.16, 1.2, 8.63> pigment { rgbt <0.85, 0.95, 0.96, 0.9> } finish { specular 0.8 reflection { 0.02, 0.35 } } }
  cylinder { <K * 2.2, 0, 8.6> <K * 2.2, 1.26, 8.6> 0.035 pigment { srgb <70, 70, 76>/255 } finish { reflection 0.15 } }
#end
cylinder { <-40, 1.26, 8.6> <40, 1.26, 8.6> 0.03 pigment { srgb <80, 80, 86>/255 } finish { reflection 0.2 specular 0.6 } }

#macro Lounger(C)
  union {
    object { Rounded(<-0.35, 0.34, -0.2>, <0.35, 0.46, 1.3>, 0.05) Matte(srgb <246, 240, 228>/255) }
    object { Rounded(<-0.35, 0, 0>, <0.35, 0.12, 0.95>, 0.05) Matte(srgb <246, 240, 228>/255) rotate -48 * x translate <0, 0.36, 1.24> }
    object { Rounded(<-0.24, 0.46, 0.1>, <0.24, 0.5, 1.1>, 0.018) Matte(C) }
    #for (S, -1, 1, 2) cylinder { <S * 0.3, 0, 0> <S * 0.3, 0.4, 0> 0.03 Matte(srgb <90, 66, 48>/255) } cylinder { <S * 0.3, 0, 1.2> <S * 0.3, 0.4, 1.2> 0.03 Matte(srgb <90, 66, 48>/255) } #end
  }
#end
#macro Parasol(C)
  union {
    cylinder { 0, 2.7 * y 0.035 Matte(srgb <120, 90, 66>/255) }
    difference { cone { 2.1 * y 1.45 2.75 * y 0.02 } cone { 2.07 * y 1.45 2.72 * y 0.02 } texture { pigment { radial frequency 6 color_map { [0 C] [0.5 C] [0.5 srgb <250, 244, 232>/255] [1 srgb <250, 244, 232>/255] } } finish { diffuse 0.6 emission 0.08 } } }
    cylinder { 0, 0.08 * y 0.3 Matte(srgb <120, 118, 116>/255) }
  }
#end
#for (K, 0, 3)
  object { Lounger(Shirts[mod(K * 3 + 1, 8)]) rotate -70 * y translate <7.0, 0, -2.2 + K * 2.6> }
  object { Lounger(Shirts[mod(K * 3 + 2, 8)]) rotate 64 * y translate <-4.4, 0, -3.6 + K * 3.0> }
#end
object { Parasol(srgb <236, 92, 62>/255) translate <8.1, 0, 0.3> }
object { Parasol(srgb <30, 150, 140>/255) translate <8.2, 0, 5.6> }
object { Parasol(srgb <242, 190, 46>/255) translate <-5.9, 0, 1.2> }
#declare Crown = LeafCloud(1500, 0.09, 9)
#for (K, 0, 5) union {
  object { Rounded(<-0.4, 0, -0.4>, <0.4, 0.7, 0.4>, 0.04) Matte(srgb <210, 200, 186>/255) }
  object { Crown LeafTexture(srgb <70, 130, 60>/255) scale <0.6, 0.75, 0.6> rotate K * 50 * y translate 1.1 * y }
  translate <-9 + K * 4.4, 0, 7.9> } #end
// swimmers: somebody on a ring, one waving from the water
union { torus { 0.42, 0.15 texture { pigment { radial frequency 5 color_map { [0 srgb <250, 90, 120>/255] [0.5 srgb <250, 90, 120>/255] [0.5 rgb 1] [1 rgb 1] } } finish { specular 0.6 roughness 0.02 } } } translate <2.2, -0.02, 1.2> }
#declare HeadTilt = <10, 0, 0>;
object { Figure(Skins[2], Hairs[0], 2, Shirts[4], srgb <40, 60, 110>/255, <-0.5, 0.8, -0.2>, <0.5, 1.5, -0.1>, 1) scale 0.95 rotate 14 * y translate <2.2, -0.86, 1.2> }
object { Figure(Skins[0], Hairs[3], 3, Shirts[7], srgb <40, 60, 110>/255, <-0.4, 1.5, -0.1>, <0.4, 0.8, -0.2>, 1) scale 0.95 rotate 30 * y translate <-0.9, -0.98, 3.4> }

// the city, far below the roof
#declare City = seed(77);
#for (K, 0, 90)
  #local Bx = -190 + 400 * rand(City); #local Bz = 90 + 190 * rand(City); #local Bw = 10 + 10 * rand(City); #local Bh = 44 + 38 * pow(rand(City), 2.4);
  #local T = 0.55 + 0.4 * rand(City);
  object { Building(<Bx, -50, Bz>, Bw, Bw * (0.7 + 0.5 * rand(City)), Bh) Facade(rgb <0.42, 0.33, 0.32> * T, srgb <70, 84, 120>/255, rgb <1, 0.72, 0.36>, 0.34, 1.9, 2.8, 0.62, K) }
#end
plane { y, -50 pigment { srgb <70, 64, 84>/255 } }
