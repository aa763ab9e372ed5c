#version 3.7;
// A butterfly in coloured glass on a brick wall, somebody standing between the wings.
#include "shared.inc"
SkyLight(50, 1.1)
camera { perspective location <1.5, 1.75, -10.6> right x * image_width / image_height look_at <0.05, 2.3, 0> angle 42 }
DaySky()
Sun(<-0.45, 0.65, -0.6>, rgb <1.85, 1.66, 1.4>, 0.05)

box { <-30, 0, 0> <30, 12, 1> pigment { brick pigment { srgb <206, 196, 184>/255 }, pigment { bozo scale <0.5, 0.1, 1> color_map { [0 srgb <120, 62, 50>/255] [0.5 srgb <150, 78, 60>/255] [1 srgb <172, 98, 74>/255] } } brick_size <0.44, 0.14, 0.3> mortar 0.016 } normal { brick 0.3 brick_size <0.44, 0.14, 0.3> mortar 0.02 } }
plane { y, 0 pigment { srgb <150, 146, 140>/255 } }
box { <-30, 0, -30> <30, 0.001, 0> pigment { checker srgb <186, 180, 170>/255, srgb <172, 166, 156>/255 scale 1.2 } finish { reflection 0.03 } }

// One wing in the unit of the wall; tiles by Voronoi cells, hues by distance from the body.
#declare Tint = pigment {
  cylindrical scale 4.4 rotate 90 * x
  color_map {
    [0 srgb <90, 30, 150>/255] [0.14 srgb <30, 70, 210>/255] [0.28 srgb <0, 170, 220>/255] [0.42 srgb <10, 200, 120>/255]
    [0.56 srgb <255, 216, 0>/255] [0.72 srgb <255, 120, 0>/255] [0.86 srgb <250, 20, 90>/255] [1 srgb <255, 60, 170>/255]
  }
}
#declare Tiles = pigment {
  crackle form <-1, 1, 0> scale <0.24, 0.24, 6> turbulence 0.02
  color_map { [0 srgb <18, 20, 30>/255] [0.055 srgb <18, 20, 30>/255] [0.06 rgbt 1] [1 rgbt 1] }
}
#declare Shade = pigment { crackle form <0, 0, 0> solid scale <0.24, 0.24, 6> turbulence 0.02 color_map { [0 rgbt <0, 0, 0, 0.62>] [0.5 rgbt 1] [1 rgbt <1, 1, 1, 0.82>] } }
#declare Glass = texture { pigment { Tint } finish { diffuse 0.85 emission 0.08 specular 0.8 roughness 0.01 reflection { 0.03, 0.2 } } }
  texture { pigment { Shade } } texture { pigment { Tiles } finish { specular 0.1 } }
#macro Wing(Grow, Depth)
  union {
    prism {
      bezier_spline -Depth, 0, 16
      <0.25, 1.9>, <0.6, 3.2>, <1.7, 4.35>, <3.1, 4.3>, <3.1, 4.3>, <3.9, 4.25>, <3.75, 3.1>, <3.1, 2.5>,
      <3.1, 2.5>, <2.6, 2.05>, <1.6, 1.85>, <0.25, 1.75>, <0.25, 1.75>, <0.25, 1.8>, <0.25, 1.85>, <0.25, 1.9>
      rotate -90 * x
    }
    prism {
      bezier_spline -Depth, 0, 16
      <0.25, 1.7>, <1.4, 1.85>, <2.6, 1.75>, <2.85, 1.15>, <2.85, 1.15>, <3.0, 0.5>, <2.2, 0.2>, <1.6, 0.45>,
      <1.6, 0.45>, <1.0, 0.6>, <0.6, 1.1>, <0.25, 1.55>, <0.25, 1.55>, <0.25, 1.6>, <0.25, 1.65>, <0.25, 1.7>
      rotate -90 * x
    }
  }
#end
#for (S, -1, 1, 2)
  object { Wing(0, 0.06) scale <S, 1, 1> translate -0.02 * z texture { Glass translate 1.75 * y } }
  object { Wing(0, 0.04) translate <-1.7, -2.2, 0> scale <1.035, 1.045, 1> translate <1.7, 2.2, 0> scale <S, 1, 1> Matte(srgb <20, 20, 30>/255) }
#end
// feelers
#for (S, -1, 1, 2)
  #for (K, 0, 26)
    sphere { <S * (0.1 + 0.75 * pow(K / 26, 1.6)), 2.2 + 1.55 * K / 26 , -0.03> (K = 26 ? 0.09 : 0.032) Satin(srgb <20, 20, 30>/255) }
  #end
#end
#declare HeadTilt = <4, -6, -4>;
union {
  Figure(Skins[0], Hairs[2], 1, Shirts[2], srgb <52, 62, 100>/255, <-0.72, 1.5, -0.12>, <0.72, 1.5, -0.12>, 1)
  object { Glasses(srgb <70, 30, 40>/255) translate -1.4 * y rotate HeadTilt translate 1.4 * y }
  scale 1.12 rotate -6 * y translate <0, 0, -0.6>
}
#declare Leaves = LeafCloud(1800, 0.09, 9)
#for (S, -1, 1, 2)
  union {
    object { Rounded(<-0.55, 0, -0.4>, <0.55, 0.6, 0.4>, 0.05) Matte(srgb <228, 224, 214>/255) }
    object { Leaves LeafTexture(srgb <70, 150, 60>/255) scale <0.65, 0.5, 0.5> translate 0.8 * y }
    #for (K, 0, 26) sphere { <0.55 * sin(K * 2.4) * sqrt(K / 26), 0.9 + 0.28 * cos(K * 1.7), -0.35 + 0.2 * sin(K)> 0.055 Matte(Shirts[(mod(K, 3) ? 3 : 8)]) } #end
    translate <S * 3.75, 0, -0.7>
  }
#end
