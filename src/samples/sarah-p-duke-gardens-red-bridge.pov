#version 3.7;
// The red bridge and its reflection.
#include "shared.inc"
#include "garden.inc"
camera { perspective location <-3.6, 1.5, -10.2> right x * image_width / image_height look_at <0.1, 1.35, 0> angle 58 }
DaySky()
Sun(<-0.75, 0.62, -0.5>, rgb <1.75, 1.5, 1.15>, 0.05)
plane { y, 0 texture { Water } }
object { Bank(5.6, 9) }
object { Bridge scale <1.3, 1.05, 1.3> translate <0, 0, 0.5> }
Stones(5.6, 9, -8, 68)
Woods()
#for (K, 0, 42)
  LilyPad(<Rand(-4.8, 4.6), 0.005, Rand(-6.6, -1.0)> + (mod(K, 3) ? <2.6, 0, -0.6> : <-2.2, 0, 1>), (mod(K, 6) = 0 ? 2 : 1) * 1)
#end
// reeds on the right
#for (K, 0, 130)
  #declare P = <4.9 + Rand(-1.1, 1.3), -0.1, -4.6 + Rand(-0.8, 0.9)>;
  cone { P 0.03 P + <Rand(-0.45, 0.35), Rand(0.8, 1.9), Rand(-0.3, 0.3)> 0.004 pigment { srgb <110, 160, 60>/255 * 0.9 } }
#end
