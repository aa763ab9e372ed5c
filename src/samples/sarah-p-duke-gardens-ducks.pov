#version 3.7;
// Three ducks and their rings in the water.
#include "shared.inc"
#include "garden.inc"
camera { perspective location <-0.3, 1.25, -7.4> right x * image_width / image_height look_at <0.15, 0.62, -3> angle 52 }
DaySky()
Sun(<-0.75, 0.55, -0.55>, rgb <1.75, 1.48, 1.12>, 0.05)
plane {
  y, 0
  texture {
    Water
    normal {
      average normal_map {
        [1 ripples 0.32 frequency 5 scale 0.5 translate <-0.75, 0, -4.6>]
        [1 ripples 0.3 frequency 5 scale 0.5 translate <1.05, 0, -4.1>]
        [1 ripples 0.3 frequency 5 scale 0.5 translate <0.3, 0, -2.6>]
        [1 bumps 0.2 scale <0.8, 1, 0.35>]
      }
    }
  }
}
difference { object { Bank(7.6, 9) } box { <-40, -5, -40> <40, 5, -6> } }
object { Bridge scale <1.55, 1.2, 1.4> translate <0.4, 0, 4.5> }
Stones(7.6, 9, 0, 40)
Woods()

#macro Duck(Head, Body, Breast, Ring)
  union {
    sphere { 0 0.4 scale <1.25, 0.72, 0.8> translate 0.14 * y texture { pigment { gradient x turbulence 0.15 color_map { [0 Body] [0.72 Body * 1.1] [0.78 Breast] [1 Breast] } scale 1 translate -0.5 * x } finish { specular 0.15 roughness 0.05 } } }
    cone { <-0.28, 0.2, 0> 0.24 <-0.72, 0.44, 0> 0.03 scale <1, 1, 0.8> Matte(Body * 0.75) }
    #for (S, -1, 1, 2) sphere { 0 0.3 scale <1.15, 0.55, 0.28> rotate 10 * z translate <-0.1, 0.24, S * 0.29> texture { pigment { gradient x triangle_wave scale 0.14 turbulence 0.25 color_map { [0 Body * 0.65] [1 Body * 1.15] } } finish { specular 0.2 } } } #end
    #for (S, -1, 1, 2) sphere { 0 0.08 scale <1.4, 0.5, 0.25> rotate 10 * z translate <-0.22, 0.27, S * 0.37> Satin(srgb <40, 80, 190>/255) } #end
    cone { <0.34, 0.2, 0> 0.17 <0.46, 0.62, 0> 0.11 Satin(Head) }
    #if (Ring) torus { 0.145, 0.022 rotate -16 * z translate <0.39, 0.4, 0> Matte(srgb <250, 250, 246>/255) } #end
    sphere { 0 0.185 scale <1.08, 0.98, 0.9> translate <0.48, 0.68, 0> Satin(Head) }
    sphere { 0 0.1 scale <1.9, 0.42, 0.85> rotate -8 * z translate <0.72, 0.645, 0> Satin(srgb <246, 178, 32>/255) }
    #for (S, -1, 1, 2)
      sphere { <0.56, 0.735, S * 0.145> 0.03 Satin(srgb <16, 14, 14>/255) }
      sphere { <0.572, 0.745, S * 0.17> 0.009 pigment { rgb 1 } finish { emission 0.9 } }
    #end
  }
#end
object { Duck(srgb <8, 112, 62>/255, srgb <176, 166, 156>/255, srgb <120, 62, 40>/255, 1) rotate 22 * y translate <-0.72, 0, -4.35> }
object { Duck(srgb <176, 128, 84>/255, srgb <170, 118, 76>/255, srgb <188, 136, 92>/255, 0) rotate 158 * y scale 0.95 translate <1.1, 0, -4.1> }
object { Duck(srgb <6, 96, 70>/255, srgb <186, 176, 166>/255, srgb <124, 66, 42>/255, 1) rotate -24 * y scale 0.95 translate <0.3, 0, -2.6> }
#for (K, 0, 24)
  LilyPad(<Rand(-1.3, 1.3), 0.005, Rand(-1, 1)> + (mod(K, 2) ? <3.4, 0, -3.0> : <-3.0, 0, -2.2>), (mod(K, 6) = 0 ? 2 : 0.9))
#end
