#version 3.7;
// The round door of the vault stands open.
#include "shared.inc"
light_source { <-20, 60, -60> rgb <0.22, 0.22, 0.24> shadowless }
light_source { <30, -10, -60> rgb <0.12, 0.12, 0.13> shadowless }
camera { perspective location <-0.5, 1.8, -7.4> right x * image_width / image_height look_at <0.62, 1.7, 0> angle 42 }
background { rgb <0.5, 0.46, 0.42> }
Soft(<-2.4, 4.6, -4.0>, rgb <0.95, 0.86, 0.74>, 1.6, 4)
Soft(<3.2, 3.8, -4.6>, rgb <0.42, 0.46, 0.56>, 1.2, 4)
light_source { <0, 2.6, 3.6> rgb <1.6, 1.1, 0.6> fade_distance 2 fade_power 2 }

#declare Steel = texture { pigment { srgb <150, 154, 160>/255 } normal { bumps 0.02 scale <0.02, 0.5, 0.02> } finish { diffuse 0.45 specular 0.8 roughness 0.02 metallic reflection { 0.28, 0.5 metallic } } }
#declare Dark_steel = texture { pigment { srgb <84, 88, 96>/255 } finish { diffuse 0.5 specular 0.7 roughness 0.03 metallic reflection { 0.15, 0.35 metallic } } }
#declare Brass = texture { pigment { srgb <214, 164, 72>/255 } finish { diffuse 0.5 specular 0.9 roughness 0.015 metallic reflection { 0.25, 0.5 metallic } } }
#declare Marble = texture { pigment { granite turbulence 0.6 scale 2.2 color_map { [0 srgb <226, 216, 202>/255] [0.6 srgb <238, 230, 218>/255] [0.8 srgb <204, 186, 164>/255] [1 srgb <238, 232, 222>/255] } } finish { specular 0.4 roughness 0.01 reflection { 0.03, 0.2 } } }

// floor, wall, ceiling
plane { y, 0 texture { checker texture { Marble } texture { pigment { srgb <70, 56, 52>/255 } finish { specular 0.5 reflection { 0.05, 0.3 } } } scale 0.9 } }
difference {
  box { <-12, 0, 0> <12, 9, 1.2> }
  cylinder { <0, 1.75, -1> <0, 1.75, 3> 1.5 }
  texture { Marble }
}
#for (K, -1, 1, 2) box { <K * 2.6 - 0.35, 0, -0.25> <K * 2.6 + 0.35, 9, 0.1> texture { Marble } } box { <K * 2.6 - 0.45, 0, -0.35> <K * 2.6 + 0.45, 0.4, 0.1> texture { Marble } } #end
box { <-12, 3.75, -0.2> <12, 4.05, 0.1> texture { Brass } }
// ring round the opening, with bolts
difference { cylinder { <0, 1.75, -0.22> <0, 1.75, 1.2> 1.72 } cylinder { <0, 1.75, -1> <0, 1.75, 3> 1.42 } texture { Steel } }
torus { 1.45, 0.05 rotate 90 * x translate <0, 1.75, -0.22> texture { Brass } }
torus { 1.7, 0.035 rotate 90 * x translate <0, 1.75, -0.22> texture { Dark_steel } }
#for (K, 0, 31) sphere { <1.58 * cos(K * pi / 16), 1.75 + 1.58 * sin(K * pi / 16), -0.22> 0.035 texture { Brass } } #end
// inside: deposit boxes
box { <-2.2, 0, 1.2> <2.2, 0.02, 6> pigment { srgb <140, 34, 40>/255 } }
difference { box { <-2.4, -0.1, 1.19> <2.4, 3.6, 6.2> } box { <-2.2, -0.2, 1.0> <2.2, 3.4, 6.0> } texture { Dark_steel } }
#for (I, -7, 6) #for (J, 0, 9)
  box { <I * 0.31 + 0.01, J * 0.34 + 0.02, 5.9> <I * 0.31 + 0.295, J * 0.34 + 0.34, 6.0> texture { Brass } }
  sphere { <I * 0.31 + 0.155, J * 0.34 + 0.18, 5.89> 0.03 texture { Dark_steel } }
#end #end
box { <-1.2, 3.3, 2> <1.2, 3.38, 5> pigment { rgb <1, 0.86, 0.6> } finish { emission 1.4 } }

// the door, swung out to the right
#declare Door = union {
  cone { 0, 1.42 <0, 0, 0.25> 1.46 texture { Steel } }
  cylinder { <0, 0, -0.02> <0, 0, 0> 1.38 texture { Steel } }
  cone { <0, 0, -0.5> 1.18 <0, 0, -0.02> 1.3 texture { Steel } }
  torus { 1.12, 0.04 rotate 90 * x translate -0.5 * z texture { Brass } }
  difference { cylinder { <0, 0, -0.52> <0, 0, -0.4> 1.08 } cylinder { <0, 0, -0.6> <0, 0, -0.49> 0.98 } texture { Dark_steel } }
  #for (K, 0, 23)
    union {
      cylinder { <0.7, 0, -0.56> <1.02, 0, -0.56> 0.045 texture { Steel } }
      cylinder { <1.0, 0, -0.3> <1.42, 0, -0.3> 0.062 texture { Brass } }
      rotate z * K * 15
    }
  #end
  torus { 0.72, 0.05 rotate 90 * x translate -0.56 * z texture { Brass } }
  cylinder { <0, 0, -0.6> <0, 0, -0.48> 0.5 texture { Steel } }
  // the wheel
  torus { 0.42, 0.035 rotate 90 * x translate -0.86 * z texture { Brass } }
  #for (K, 0, 4) union { cylinder { <0, 0, -0.86> <0.56, 0, -0.86> 0.026 } sphere { <0.58, 0, -0.86> 0.05 } texture { Brass } rotate z * (K * 72 + 12) } #end
  cylinder { <0, 0, -0.92> <0, 0, -0.5> 0.085 texture { Brass } }
}
object { Door rotate 180 * y translate <-1.62, 0, 0> rotate 0 * y
  rotate -138 * y translate <1.72, 1.75, -0.35> }
// hinge
cylinder { <1.78, 0.5, -0.42> <1.78, 3.0, -0.42> 0.12 texture { Dark_steel } }
#for (K, 0, 1) box { <1.3, 0.85 + K * 1.5, -0.5> <1.95, 1.15 + K * 1.5, -0.2> texture { Steel } } #end
// velvet rope
#for (K, 0, 1)
  union { cylinder { 0, 0.9 * y 0.03 } cylinder { 0, 0.04 * y 0.16 } sphere { 0.93 * y 0.06 } texture { Brass } translate <-2.1 + K * 1.2, 0, -1.5 + K * 0.8> }
#end
#for (K, 0, 20)
  #local T = K / 20;
  sphere { <-2.1 + 1.2 * T, 0.82 - 0.9 * T * (1 - T), -1.5 + 0.8 * T> 0.04 Matte(srgb <150, 20, 40>/255) }
#end
