#version 3.7;
// Two friends in the foyer of the convention centre.
#include "shared.inc"
SkyLight(50, 1.0)
camera { perspective location <0.1, 1.6, -3.7> right x * image_width / image_height look_at <0, 1.27, 0> angle 44 }
background { rgb <0.5, 0.58, 0.66> }
Sun(<-0.35, 0.5, -0.35>, rgb <1.3, 1.12, 0.92>, 0.1)
light_source { <6, 3, -6> rgb <0.18, 0.24, 0.34> shadowless }

plane { y, 0 pigment { checker srgb <188, 170, 148>/255, srgb <168, 148, 126>/255 scale 0.9 rotate 30 * y } finish { specular 0.3 reflection { 0.02, 0.25 } } }
// wall with a rounded poster
box { <-20, 0, 4.2> <20, 8, 4.6> pigment { gradient y color_map { [0 srgb <44, 120, 128>/255] [1 srgb <96, 178, 176>/255] } scale 5 } }
box { <-20, 0, 4.0> <20, 0.24, 4.3> pigment { srgb <240, 236, 226>/255 } }
object { Rounded(<-2.0, 1.5, 4.05>, <2.1, 2.9, 4.18>, 0.06) pigment { srgb <12, 75, 51>/255 } }
object { Label("DjangoCon US", 0.46, 0.05) translate <0.05, 2.5, 4.02> pigment { rgb 1 } finish { emission 0.25 } }
object { Label("Durham 2024", 0.24, 0.05) translate <0.05, 2.08, 4.02> pigment { srgb <80, 220, 150>/255 } finish { emission 0.25 } }
#for (K, 0, 6) cylinder { <-1.24 + K * 0.43, 1.74, 4.02> <-1.24 + K * 0.43, 1.74, 4.1> 0.08 pigment { Shirts[mod(K * 3 + 3, 8)] } } #end
// plants
#declare Leaves = LeafCloud(1600, 0.1, 9)
#for (S, -1, 1, 2)
  union {
    cone { 0, 0.28 0.55 * y 0.36 pigment { srgb <236, 226, 208>/255 } }
    cylinder { 0.5 * y 1.2 * y 0.04 pigment { srgb <96, 70, 48>/255 } }
    object { Leaves LeafTexture(srgb <60, 140, 66>/255) scale <0.75, 1.0, 0.75> translate 1.55 * y }
    translate <S * 2.55, 0, 2.6 + S * 0.4>
  }
#end
// lamps
#for (K, -2, 2)
  sphere { <K * 1.5, 3.1 + 0.25 * mod(K + 2, 2), 2.6> 0.22 pigment { rgb <1, 0.85, 0.55> } finish { emission 1.4 } }
  cylinder { <K * 1.5, 3.2, 2.6> <K * 1.5, 8, 2.6> 0.015 pigment { srgb <40, 40, 40>/255 } }
#end

#declare HeadTilt = <2, -14, -5>;
union {
  Figure(Skins[0], Hairs[2], 1, Shirts[1], srgb <52, 62, 100>/255, <-0.62, 1.5, -0.22>, <0.58, 1.02, 0.22>, 1)
  object { Glasses(srgb <70, 30, 40>/255) translate -1.4 * y rotate HeadTilt translate 1.4 * y }
  rotate 8 * y translate -0.46 * x
}
#declare HeadTilt = <0, 12, 5>;
union {
  Figure(Skins[2], Hairs[0], 4, Shirts[11], srgb <66, 56, 52>/255, <-0.6, 1.0, 0.25>, <0.6, 1.42, -0.28>, 1)
  rotate -8 * y scale 1.06 translate 0.46 * x
}
// badges on lanyards
#for (S, -1, 1, 2)
  union {
    #for (T, -1, 1, 2)
      #local P1 = <T * 0.14, 1.08, -0.13>; #local P2 = <T * 0.1, 1.0, -0.258>; #local P3 = <T * 0.02, 0.81, -0.315>;
      cylinder { P1 P2 0.013 } sphere { P2 0.013 } cylinder { P2 P3 0.013 }
    #end
    object { Rounded(<-0.1, 0.6, -0.325>, <0.1, 0.82, -0.305>, 0.009) pigment { srgb <250, 248, 240>/255 } }
    object { Rounded(<-0.1, 0.76, -0.328>, <0.1, 0.82, -0.31>, 0.008) pigment { srgb <12, 75, 51>/255 } }
    object { Label(#if (S < 0) "KATI" #else "LORE" #end, 0.07, 0.01) translate <0, 0.69, -0.33> pigment { srgb <40, 40, 50>/255 } }
    pigment { srgb <220, 60, 80>/255 }
    rotate S * -8 * y scale (S > 0 ? 1.06 : 1) translate S * 0.46 * x
  }
#end
