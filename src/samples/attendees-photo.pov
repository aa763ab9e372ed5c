#version 3.7;
// Several hundred people in a ballroom, seen from a ladder.
#include "shared.inc"

camera { perspective location <1.5, 9.6, -13.5> right x * image_width / image_height look_at <0, 2.1, 0> angle 58 }
background { rgb <0.75, 0.7, 0.66> }
light_source { <-12, 35, -18> * 10 rgb <1.5, 1.36, 1.18> area_light x * 70, z * 70, 3, 3 adaptive 0 }
light_source { <40, 30, -20> rgb <0.36, 0.4, 0.5> shadowless }
light_source { <-30, 8, -30> rgb <0.16, 0.14, 0.14> shadowless }

// carpet
plane {
  y, 0
  pigment {
    crackle form <1, 0, 0> metric 2 scale 0.9 turbulence 0.1
    color_map { [0 srgb <40, 70, 92>/255] [0.35 srgb <46, 92, 108>/255] [0.36 srgb <222, 176, 92>/255] [0.42 srgb <52, 104, 116>/255] [1 srgb <30, 58, 84>/255] }
  }
}
// stage and wall behind
box { <-40, 0, 14> <40, 14, 15> pigment { gradient x color_map { [0 srgb <196, 150, 110>/255] [0.06 srgb <170, 122, 86>/255] [0.06 srgb <214, 176, 138>/255] [1 srgb <206, 164, 124>/255] } scale 2.4 } }
object {
  Rounded(<-7.4, 1.9, 13.7>, <7.4, 5.1, 13.95>, 0.12)
  pigment { srgb <12, 75, 51>/255 }
}
object { Label("DjangoCon US", 1.55, 0.1) translate <0, 3.95, 13.6> pigment { rgb 1 } finish { emission 0.35 } }
object { Label("Durham, North Carolina", 0.62, 0.1) translate <0, 2.65, 13.6> pigment { srgb <68, 214, 150>/255 } finish { emission 0.3 } }

#declare Rows = 21;
#for (R, 0, Rows - 1)
  #declare Z = -8.6 + R * 0.86;
  #declare Half = 5.6 + R * 0.42;
  #declare X = -Half + mod(R, 2) * 0.42;
  #while (X < Half)
    #declare Wave = rand(Rnd);
    #declare Sk = Skins[floor(rand(Rnd) * 5.99)];
    #declare Ha = Hairs[floor(rand(Rnd) * 6.99)];
    #declare St = floor(rand(Rnd) * 5.99);
    #declare Sh = Shirts[floor(rand(Rnd) * 11.99)];
    #declare L = <-0.42, 0.62, -0.12>;
    #declare Rr = <0.42, 0.62, -0.12>;
    #if (Wave < 0.78) #declare Rr = <0.44 + Rand(-0.1, 0.1), 1.62 + Rand(-0.1, 0.12), -0.12>; #end
    #if (Wave < 0.42 | Wave > 0.93) #declare L = <-0.44 + Rand(-0.1, 0.1), 1.62 + Rand(-0.1, 0.12), -0.12>; #end
    #declare HeadTilt = <Rand(12, 26), Rand(-12, 12), Rand(-7, 7)>;
    object {
      Figure(Sk, Ha, St, Sh, srgb <52, 62, 92>/255, L, Rr, (R < 10))
      scale Rand(0.9, 1.1)
      rotate y * (degrees(atan2(1.5 - X, -(-13.5 - Z))) * -0.6 + Rand(-9, 9))
      translate <X + Rand(-0.12, 0.12), 0, Z + Rand(-0.14, 0.14)>
    }
    #declare X = X + 0.86;
  #end
#end
// confetti in the air
#for (K, 1, 420)
  #declare P = <Rand(-13, 13), Rand(1.9, 7.5), Rand(-8, 13)>;
  box { <-0.06, -0.003, -0.04> <0.06, 0.003, 0.04> rotate <Rand(0, 360), Rand(0, 360), 0> translate P pigment { Shirts[floor(rand(Rnd) * 7.99)] } finish { emission 0.15 specular 0.4 } }
#end
