#version 3.7;
// Oysters on ice with lemon and two sauces.
#include "shared.inc"
global_settings { max_trace_level 3 }
light_source { <20, 60, -40> rgb <0.24, 0.27, 0.32> shadowless }
light_source { <-60, 20, -50> rgb <0.12, 0.12, 0.13> shadowless }
camera { perspective location <-0.6, 5.4, -6.1> right x * image_width / image_height look_at <0, 0.25, -0.15> angle 40 }
background { rgb <0.55, 0.56, 0.6> }
Soft(<-5, 7, 2>, rgb <1.5, 1.3, 1.06>, 2.5, 8)
Soft(<5, 5, -4>, rgb <0.5, 0.55, 0.7>, 2, 6)

plane { y, -0.35 pigment { wood turbulence 0.14 octaves 4 scale <4, 0.3, 0.3> rotate 3 * y color_map { [0 srgb <66, 42, 32>/255] [0.6 srgb <104, 66, 46>/255] [1 srgb <122, 80, 56>/255] } } finish { specular 0.35 roughness 0.03 reflection { 0.02, 0.2 } } }
// pewter dish
difference {
  cone { -0.34 * y, 2.0, 0.16 * y, 2.62 } cone { -0.2 * y, 1.9, 0.2 * y, 2.54 }
  pigment { srgb <190, 192, 198>/255 } finish { diffuse 0.5 specular 0.8 roughness 0.02 metallic reflection { 0.2, 0.45 metallic } }
}
torus { 2.58, 0.06 translate 0.16 * y pigment { srgb <206, 208, 214>/255 } finish { diffuse 0.5 specular 0.9 roughness 0.01 metallic reflection { 0.25, 0.5 metallic } } }
// crushed ice
cylinder { -0.3 * y, -0.02 * y, 2.2 pigment { srgb <206, 224, 236>/255 } }
#declare Ice = seed(5);
#for (K, 0, 1150)
  #local R = 2.42 * sqrt(rand(Ice)); #local A = rand(Ice) * 6.2832; #local S = 0.07 + 0.1 * rand(Ice);
  box { <-S, -S, -S>, <S, S, S> scale <1, 0.7 + 0.5 * rand(Ice), 1> rotate <rand(Ice), rand(Ice), rand(Ice)> * 360 translate <R * cos(A), -0.02 + 0.1 * rand(Ice) + 0.1 * (1 - R / 2.4), R * sin(A)>
    pigment { rgb <0.74, 0.86, 0.94> } finish { diffuse 0.8 specular 0.9 roughness 0.006 emission 0.05 } }
#end

// A shell: a shallow drop-shaped cup with a frilled rim.
#macro Point(U, V, In)
  #local A = V * 2 * pi;
  #local Rim = (0.46 + 0.13 * cos(A)) * (1 + 0.05 * sin(7 * A) + 0.03 * sin(13 * A + 1));
  #local H = -0.2 + 0.24 * pow(U, 2.4) + 0.028 * U * U * sin(9 * A) * (U > 0.5) + In * 0.02;
  <cos(A) * Rim * 1.3 * U, H, sin(A) * Rim * U * 0.86>
#end
#macro Cup(In)
  mesh {
    #for (I, 0, 17) #for (J, 0, 71)
      #local U = I / 18; #local W = (I + 1) / 18; #local V = J / 72; #local X = (J + 1) / 72;
      triangle { Point(U, V, In) Point(W, V, In) Point(W, X, In) } triangle { Point(U, V, In) Point(W, X, In) Point(U, X, In) }
    #end #end
  }
#end
#declare Cup_in = Cup(1)
#declare Cup_out = Cup(0)
#macro Oyster(Turn)
  union {
    object { Cup_out scale <1.05, 1.1, 1.06> texture { pigment { radial frequency 1 turbulence 0.5 color_map { [0 srgb <94, 86, 80>/255] [0.5 srgb <150, 140, 128>/255] [1 srgb <84, 78, 76>/255] } } normal { granite 0.5 scale 0.3 } } }
    object { Cup_in texture { pigment { cylindrical turbulence 0.2 scale 0.75 color_map { [0 srgb <150, 140, 140>/255] [0.18 srgb <226, 220, 214>/255] [0.5 srgb <244, 240, 236>/255] [0.8 srgb <220, 214, 222>/255] [1 srgb <236, 232, 226>/255] } } finish { diffuse 0.8 specular 0.6 roughness 0.01 reflection { 0.02, 0.2 } irid { 0.25 thickness 0.4 turbulence 0.4 } } } }
    blob {
      threshold 0.5
      sphere { 0 0.42, 1 scale <1.35, 0.42, 0.9> translate <0.02, -0.13, 0> }
      sphere { 0 0.26, 0.9 scale <1.2, 0.5, 1> translate <0.24, -0.1, 0.06> }
      #for (K, 0, 13) sphere { <0.03 + 0.36 * cos(K * 0.45), -0.1 + 0.012 * sin(K * 3), 0.22 * sin(K * 0.45)> 0.11, 0.6 } #end
      texture { pigment { bozo turbulence 0.3 scale 0.3 color_map { [0 srgb <176, 156, 128>/255] [0.5 srgb <216, 200, 172>/255] [1 srgb <120, 108, 96>/255] } } finish { diffuse 0.75 specular 0.9 roughness 0.006 reflection { 0.02, 0.25 } } }
    }
    rotate <-5, 0, 4> rotate Turn * y
  }
#end
#for (K, 0, 7)
  object { Oyster(-K * 45 + 6 * sin(K * 5)) scale 0.98 translate <cos(K * pi / 4) * 1.62, 0.42, sin(K * pi / 4) * 1.62> }
#end
// two bowls in the middle
#macro Bowl(C)
  union {
    difference { sphere { 0 0.42 scale <1, 0.85, 1> } sphere { 0 0.38 scale <1, 0.85, 1> } plane { -y, -0.08 } Satin(srgb <246, 244, 238>/255) }
    cylinder { -0.1 * y, 0.02 * y, 0.385 texture { pigment { C } normal { granite 0.2 scale 0.2 } finish { specular 0.8 roughness 0.008 reflection { 0.02, 0.2 } } } }
  }
#end
object { Bowl(srgb <190, 26, 22>/255) translate <-0.4, 0.44, 0.25> }
object { Bowl(srgb <206, 60, 66>/255) translate <0.46, 0.44, 0.1> }
#for (K, 0, 26) sphere { <0.46 + 0.3 * sin(K * 2.4) * sqrt(K / 26), 0.47, 0.1 + 0.3 * cos(K * 2.4) * sqrt(K / 26)> 0.026 Satin(srgb <236, 150, 160>/255) } #end
// lemon
#macro Lemon()
  difference {
    union {
      sphere { 0 0.4 scale <1.2, 1, 1> texture { pigment { srgb <250, 206, 30>/255 } normal { bumps 0.2 scale 0.03 } finish { specular 0.4 roughness 0.03 } } }
    }
    box { <-1, 0, -1> <1, 1, 1> texture { pigment { srgb <252, 240, 190>/255 } } }
  }
  sphere { 0 0.36 scale <1.2, 0.03, 1> texture { pigment { radial frequency 9 rotate 0 color_map { [0 srgb <252, 242, 196>/255] [0.1 srgb <250, 220, 90>/255] [0.9 srgb <252, 214, 70>/255] [1 srgb <252, 242, 196>/255] } } finish { specular 0.6 roughness 0.01 } } }
#end
union { Lemon() rotate <-62, 30, 0> translate <0.02, 0.5, -0.62> }
// green: parsley on the ice
#declare Sprig = LeafCloud(300, 0.09, 6)
object { Sprig LeafTexture(srgb <60, 140, 50>/255) scale 0.34 translate <0.1, 0.5, 0.78> }
object { Sprig LeafTexture(srgb <60, 140, 50>/255) scale 0.26 rotate 80 * y translate <-0.55, 0.42, -0.5> }
// fork and napkin
object { Rounded(<-5.2, -0.35, -2.4>, <-3.3, -0.28, 1.6>, 0.03) Matte(srgb <226, 232, 236>/255) rotate 4 * y }
union { cylinder { <0, 0, -2> <0, 0, 0.3> 0.07 } sphere { 0 0.2 scale <0.7, 0.25, 1.4> translate 0.5 * z } #for (S, -1, 1) cylinder { <S * 0.09, 0, 0.6> <S * 0.09, 0.03, 1.2> 0.03 } #end
  pigment { srgb <206, 206, 210>/255 } finish { diffuse 0.5 specular 0.9 roughness 0.01 metallic reflection { 0.25, 0.5 metallic } } rotate 6 * y translate <3.25, -0.25, -0.2> }
