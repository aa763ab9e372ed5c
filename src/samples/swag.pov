#version 3.7;
// What one brings home: shirts, hat, lanyard, bracelet, coffee, stickers, on a table.
#include "shared.inc"
SkyLight(50, 1.0)
camera { perspective location <0.3, 8.2, -5.6> right x * image_width / image_height look_at <-0.15, 0, -0.5> angle 46 }
background { rgb <0.6, 0.62, 0.66> }
Soft(<-6, 8, 3>, rgb <0.92, 0.83, 0.7>, 3, 10)
light_source { <8, 8, -6> rgb <0.24, 0.28, 0.36> shadowless }

#for (K, -5, 5) object { Rounded(<-9, -0.3, K * 1.1>, <9, 0, K * 1.1 + 1.08>, 0.02)
  texture { pigment { wood turbulence 0.12 octaves 4 scale <2.5, 0.16, 0.16> rotate 2 * y translate <K * 3, K * 1.7, 0> color_map { [0 srgb <196, 146, 98>/255] [0.6 srgb <222, 176, 126>/255] [1 srgb <232, 190, 142>/255] } } finish { specular 0.2 roughness 0.04 } } } #end

// a shirt, folded
#macro Shirt(C)
  union {
    object { Rounded(<-0.95, 0, -1.15>, <0.95, 0.2, 1.15>, 0.09) }
    object { Rounded(<-0.92, 0.17, -1.1>, <0.92, 0.27, 1.12>, 0.045) }
    difference { cylinder { 0.2 * y, 0.292 * y, 0.4 } cylinder { 0, y, 0.33 } scale <1, 1, 0.55> translate 1.0 * z }
    texture { pigment { C } normal { wrinkles 0.25 scale 0.5 } finish { diffuse 0.85 } }
  }
#end
union {
  object { Shirt(srgb <16, 92, 62>/255) }
  object { Label("django", 0.42, 0.02) rotate 90 * x translate <0, 0.29, 0.15> pigment { srgb <240, 250, 244>/255 } }
  object { Label("CON US 2024", 0.2, 0.02) rotate 90 * x translate <0, 0.29, -0.22> pigment { srgb <90, 220, 150>/255 } }
  rotate 8 * y translate <-2.35, 0, 0.75>
}
union {
  object { Shirt(srgb <244, 232, 208>/255) }
  #for (K, 0, 5) cylinder { <0, 0, 0> <0, 0.29, 0> 0.12 scale <1, 1, 1> pigment { Shirts[K + 2] } translate <0.34 * cos(K * pi / 3), 0, 0.34 * sin(K * pi / 3)> } #end
  cylinder { 0 0.295 * y 0.13 pigment { Shirts[0] } }
  rotate -10 * y translate <-0.25, 0, 1.35>
}
// hat
union {
  difference { sphere { 0 0.72 scale <1, 0.86, 1.06> } plane { y, 0 } }
  #for (K, 0, 5) torus { 0.72, 0.012 rotate 90 * x scale <1, 0.86, 1.06> clipped_by { plane { -y, 0 } } rotate K * 60 * y } #end
  difference { cylinder { 0, 0.05 * y 0.7 scale <1, 1, 1.15> translate -0.5 * z } cylinder { -y, y, 0.7 scale <1, 1, 1.06> } }
  texture { pigment { srgb <52, 96, 150>/255 } normal { quilted 0.12 scale 0.03 } finish { diffuse 0.85 specular 0.05 } }
  rotate 24 * y translate <1.95, 0.02, 1.15>
}
// bead lanyard with a badge
#declare Beads = seed(3);
#for (K, 0, 129)
  #local A = K / 130 * 2 * pi;
  sphere { <0.15 + 1.28 * sin(A) * (0.72 + 0.28 * cos(A)), 0.075, -1.05 - 0.62 * cos(A) + 0.14 * sin(2 * A)> * <1, 1, 1> 0.062 Satin(Shirts[mod(int(K / 4) * 5 + 3 * mod(int(K / 2), 2), 9)]) rotate 6 * y translate <-0.45, 0, -0.25> }
#end
union {
  object { Rounded(<-0.5, 0, -0.68>, <0.5, 0.04, 0.68>, 0.018) Satin(srgb <250, 248, 242>/255) }
  object { Rounded(<-0.5, 0.005, 0.28>, <0.5, 0.046, 0.68>, 0.018) Satin(srgb <16, 92, 62>/255) }
  object { Label("Kati", 0.42, 0.01) rotate 90 * x translate <0, 0.05, 0> pigment { srgb <30, 34, 40>/255 } }
  object { Label("DjangoCon US", 0.125, 0.01) rotate 90 * x translate <0, 0.055, 0.45> pigment { rgb 1 } }
  object { Label("DEFNA Board", 0.12, 0.01) rotate 90 * x translate <0, 0.05, -0.38> pigment { srgb <120, 124, 130>/255 } }
  rotate -14 * y translate <-0.72, 0.02, -2.4>
}
// bracelet
#for (K, 0, 29) sphere { <0.42 * cos(K * pi / 15), 0.08, 0.42 * sin(K * pi / 15)> 0.052 + 0.022 * (mod(K, 3) = 0) Satin(Shirts[(mod(K, 3) = 0 ? 3 : (mod(K, 2) ? 4 : 9))]) translate <1.35, 0, -0.75> } #end
// coffee
union {
  object { Rounded(<-0.62, 0, -0.3>, <0.62, 1.35, 0.3>, 0.08) }
  object { Rounded(<-0.62, 1.3, -0.08>, <0.62, 1.62, 0.08>, 0.05) }
  object { Rounded(<-0.44, 0.35, -0.33>, <0.44, 1.0, -0.29>, 0.015) Matte(srgb <248, 236, 210>/255) }
  object { Label("KENYA", 0.26, 0.02) translate <0, 0.8, -0.35> pigment { srgb <150, 40, 30>/255 } }
  object { Label("coffee", 0.2, 0.02) translate <0, 0.53, -0.35> pigment { srgb <70, 40, 26>/255 } }
  texture { pigment { srgb <116, 74, 46>/255 } normal { wrinkles 0.35 scale 0.35 } finish { specular 0.2 roughness 0.04 } }
  rotate 78 * x rotate -24 * y translate <2.7, 0.34, -1.3>
}
#for (K, 0, 40) union { sphere { 0 0.075 scale <1.35, 0.8, 1> } rotate <0, rand(Beads) * 360, 0> translate <1.25 + 0.9 * rand(Beads) - 0.4, 0.05, -2.35 + 0.5 * rand(Beads)> Satin(srgb <84, 46, 26>/255) } #end
// stickers
#macro Sticker(R, C, Txt, S, P, Turn)
  union {
    cylinder { 0 0.012 * y R pigment { rgb 1 } } cylinder { 0 0.016 * y R - 0.05 Satin(C) }
    object { Label(Txt, S, 0.004) rotate 90 * x translate 0.022 * y pigment { rgb 1 } }
    rotate Turn * y translate P
  }
#end
Sticker(0.42, srgb <130, 80, 190>/255, "Valkey", 0.19, <-3.05, 0, -1.15>, 12)
Sticker(0.38, srgb <236, 92, 62>/255, "py", 0.36, <-2.3, 0.001, -1.75>, -14)
Sticker(0.34, srgb <30, 130, 190>/255, "dj", 0.36, <-3.2, 0.001, -2.15>, 20)
Sticker(0.3, srgb <242, 180, 30>/255, "hi!", 0.24, <0.95, 0, -2.95>, -10)
