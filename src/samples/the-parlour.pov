#version 3.7;
// Two scoops of salted butter caramel.
#include "shared.inc"
SkyLight(60, 1.0)
camera { perspective location <0, 2.5, -8.2> right x * image_width / image_height look_at <0, 1.75, 0> angle 32 }
background { rgb <0.7, 0.72, 0.7> }
Soft(<-4, 6.5, -5>, rgb <1.15, 1.05, 0.92>, 2.5, 7)
light_source { <6, 3, -4> rgb <0.3, 0.36, 0.42> shadowless }

// wall with lights out of focus
box { <-20, -5, 9> <20, 16, 10> pigment { gradient y turbulence 0.1 color_map { [0 srgb <38, 116, 112>/255] [0.5 srgb <90, 178, 164>/255] [1 srgb <176, 222, 206>/255] } scale 13 translate -3 * y } }
#declare Dots = seed(12);
#for (K, 0, 44)
  disc { <-5.5 + 11 * rand(Dots), -0.6 + 9 * pow(rand(Dots), 0.8), 8.9 - K * 0.02>, z, 0.2 + 0.38 * rand(Dots) pigment { rgb <1, 0.86, 0.6> * (0.6 + 0.5 * rand(Dots)) transmit 0.62 } finish { emission 0.9 diffuse 0 } no_shadow no_radiosity }
#end
// counter
box { <-10, -1.2, -3> <10, -1, 5> pigment { granite turbulence 0.5 scale 2.5 color_map { [0 srgb <240, 234, 226>/255] [0.7 srgb <250, 246, 240>/255] [0.85 srgb <190, 180, 172>/255] [1 srgb <244, 240, 232>/255] } } finish { specular 0.5 roughness 0.01 reflection { 0.05, 0.3 } } }
// wooden stand
union {
  object { Rounded(<-1.1, -1, -0.7>, <1.1, -0.8, 0.7>, 0.06) }
  cylinder { <-0.9, -0.9, 0> <-0.9, 0.72, 0> 0.08 } cylinder { <0.9, -0.9, 0> <0.9, 0.72, 0> 0.08 }
  difference { object { Rounded(<-1.1, 0.66, -0.7>, <1.1, 0.82, 0.7>, 0.06) } cylinder { 0, 2 * y 0.52 } }
  pigment { wood turbulence 0.08 scale <0.12, 0.12, 1.2> rotate 84 * y color_map { [0 srgb <150, 96, 56>/255] [0.6 srgb <190, 130, 80>/255] [1 srgb <206, 148, 96>/255] } } finish { specular 0.3 roughness 0.03 }
}
// cone, waffled
difference {
  cone { -0.75 * y 0.06 1.6 * y 0.86 }
  cone { -0.6 * y 0.02 1.62 * y 0.78 }
  pigment { gradient y color_map { [0 srgb <176, 104, 48>/255] [1 srgb <226, 160, 88>/255] } scale 2.4 translate -0.8 * y }
  finish { specular 0.2 roughness 0.05 }
}
#for (D, -1, 1, 2)
  #for (K, 0, 15)
    #for (J, 0, 21)
      #local T = J / 22; #local U = (J + 1) / 22;
      #local A = K * pi / 8 + D * T * 2.2; #local B = K * pi / 8 + D * U * 2.2;
      cylinder { <cos(A) * (0.065 + 0.8 * T), -0.75 + 2.35 * T, sin(A) * (0.065 + 0.8 * T)> <cos(B) * (0.065 + 0.8 * U), -0.75 + 2.35 * U, sin(B) * (0.065 + 0.8 * U)> 0.034 Matte(srgb <214, 142, 72>/255) }
    #end
  #end
#end
torus { 0.85, 0.06 translate 1.6 * y Matte(srgb <220, 150, 80>/255) }

// scoops: balls pushed in and out by noise
#declare F_rough = function { pattern { granite scale 1.6 } }
#macro Scoop(R, C)
  isosurface {
    function { sqrt(x * x + y * y * 1.1 + z * z) - R - 0.11 * R * F_rough(x, y, z) + 0.035 * R }
    contained_by { sphere { 0 R * 1.16 } } max_gradient 2.2 accuracy 0.002
    pigment { bozo turbulence 0.5 scale 0.35 color_map { [0 C] [1 C * 1.12] } }
    finish { diffuse 0.82 specular 0.25 roughness 0.03 }
  }
#end
object { Scoop(0.92, srgb <232, 178, 108>/255) translate 1.95 * y }
#for (K, 0, 22) sphere { <0.86 * cos(K * 0.273), 1.62 + 0.05 * sin(K * 5), 0.86 * sin(K * 0.273)> 0.13 + 0.05 * sin(K * 3) pigment { srgb <232, 178, 108>/255 } finish { specular 0.25 } } #end
object { Scoop(0.8, srgb <240, 194, 128>/255) rotate 80 * y translate 3.15 * y }
// caramel running down
#declare Caramel = texture { pigment { srgb <150, 68, 14>/255 } finish { diffuse 0.75 specular 1 roughness 0.004 reflection { 0.04, 0.35 fresnel on } conserve_energy } }
blob {
  threshold 0.5
  sphere { <0, 3.93, 0> 0.75, 1 scale <1, 0.55, 1> translate 1.75 * y }
  #for (K, 0, 10)
    #local A = K * 0.62; #local Len = 0.5 + 0.42 * abs(sin(K * 2.7));
    #for (J, 0, 9)
      #local T = J / 9 * Len * 1.9;
      sphere { <sin(T) * cos(A) * 0.85, 3.15 + cos(T) * 0.85, sin(T) * sin(A) * 0.85> 0.2 + 0.05 * (J = 9), 0.9 }
    #end
  #end
  texture { Caramel } interior { ior 1.45 }
}
// flakes of salt, a biscuit
#for (K, 0, 60)
  #local T = acos(1 - rand(Dots) * 0.75); #local A = rand(Dots) * 6.283;
  box { -0.022 0.022 rotate <K * 40, K * 70, 0> translate <sin(T) * cos(A), cos(T), sin(T) * sin(A)> * 0.92 + 3.15 * y pigment { rgb 0.95 } finish { specular 0.6 } }
#end
cylinder { <0.25, 3.3, -0.1> <0.95, 4.75, 0.1> 0.13 pigment { gradient y turbulence 0.1 scale 0.14 color_map { [0 srgb <196, 124, 62>/255] [0.7 srgb <226, 164, 96>/255] [1 srgb <166, 96, 46>/255] } } finish { specular 0.2 } }
