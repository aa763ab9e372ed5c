#version 3.7;
// A low railway bridge, and a truck that is a little too tall.
#include "shared.inc"
SkyLight(40, 1.1)
camera { perspective location <-4.9, 2.6, -22.5> right x * image_width / image_height look_at <0.0, 3.5, 0> angle 47 }
DaySky()
Sun(<-0.7, 0.62, -0.62>, rgb <1.7, 1.48, 1.18>, 0.05)

// street
box { <-60, -0.2, -60> <60, 0, 120> pigment { bozo scale 3 color_map { [0 srgb <86, 86, 90>/255] [1 srgb <104, 102, 104>/255] } } normal { granite 0.12 scale 0.3 } }
#for (K, -6, 12) box { <-0.24, 0, K * 6> <-0.12, 0.012, K * 6 + 3> pigment { srgb <238, 190, 60>/255 } } box { <0.12, 0, -40> <0.24, 0.012, 80> pigment { srgb <238, 190, 60>/255 } } #end
#for (S, -1, 1, 2) box { <S * 5.2, 0, -60> <S * 30, 0.16, 80> pigment { checker srgb <190, 184, 174>/255, srgb <180, 174, 164>/255 scale 1.5 } } #end

// abutments, girder, track
#for (S, -1, 1, 2)
  box { <S * 6.2, 0, -2.2> <S * 40, 4.6, 2.2> pigment { brick pigment { srgb <190, 182, 170>/255 }, pigment { bozo scale <2, 0.6, 1> color_map { [0 srgb <150, 142, 130>/255] [1 srgb <186, 176, 160>/255] } } brick_size <1.3, 0.55, 1> mortar 0.03 } normal { granite 0.15 } }
  box { <S * 6.0, 4.4, -2.35> <S * 40, 4.7, 2.35> pigment { srgb <176, 168, 156>/255 } }
#end
#declare Steel = texture { pigment { bozo turbulence 0.6 scale <0.8, 0.3, 1> color_map { [0 srgb <70, 96, 92>/255] [0.7 srgb <88, 116, 108>/255] [0.86 srgb <130, 86, 56>/255] [1 srgb <110, 66, 44>/255] } } finish { specular 0.25 roughness 0.04 } }
#for (S, -1, 1, 2)
  union {
    box { <-40, 4.2, -0.05> <40, 5.9, 0.05> } box { <-40, 4.15, -0.25> <40, 4.25, 0.25> } box { <-40, 5.85, -0.25> <40, 5.95, 0.25> }
    #for (K, -26, 26) box { <K * 0.8 - 0.04, 4.2, -0.22> <K * 0.8 + 0.04, 5.9, 0.22> } #for (J, 0, 5) sphere { <K * 0.8 + 0.12, 4.45 + J * 0.25, -0.05> 0.035 } #end #end
    texture { Steel } translate S * 1.9 * z
  }
#end
box { <-40, 5.7, -1.9> <40, 5.9, 1.9> pigment { srgb <70, 60, 54>/255 } }
#for (K, -44, 44) box { <K * 0.6 - 0.12, 5.9, -1.5> <K * 0.6 + 0.12, 6.06, 1.5> pigment { srgb <82, 62, 48>/255 } } #end
#for (S, -1, 1, 2) box { <-40, 6.06, S * 0.75 - 0.04> <40, 6.2, S * 0.75 + 0.04> pigment { srgb <130, 120, 116>/255 } finish { specular 0.6 reflection 0.1 } } #end
// the beam in front that takes the blows
box { <-6.4, 3.62, -3.0> <6.4, 4.06, -2.7> pigment { gradient x rotate 45 * z scale 1.1 color_map { [0 srgb <250, 200, 30>/255] [0.5 srgb <250, 200, 30>/255] [0.5 srgb <30, 30, 34>/255] [1 srgb <30, 30, 34>/255] } } finish { specular 0.3 } }
#for (S, -1, 1, 2) box { <S * 6.3, 0, -3.05> <S * 6.7, 4.1, -2.6> texture { Steel } } #end
object { Rounded(<-1.7, 4.45, -2.42>, <1.7, 5.55, -2.36>, 0.02) pigment { srgb <250, 214, 40>/255 } finish { emission 0.08 } }
object { Label("CLEARANCE", 0.36, 0.04) translate <0, 5.24, -2.45> pigment { srgb <20, 20, 24>/255 } }
object { Label("12 FT  4 IN", 0.46, 0.04) translate <0, 4.79, -2.45> pigment { srgb <20, 20, 24>/255 } }

// truck, waiting before the beam
union {
  object { Rounded(<-1.25, 1.0, -4.6>, <1.25, 4.2, 1.2>, 0.06) pigment { gradient y color_map { [0 srgb <246, 246, 242>/255] [0.3 srgb <246, 246, 242>/255] [0.3 srgb <238, 110, 40>/255] [0.38 srgb <238, 110, 40>/255] [0.38 srgb <246, 246, 242>/255] [1 srgb <246, 246, 242>/255] } scale 4.2 } finish { specular 0.4 roughness 0.02 reflection { 0.02, 0.12 } } }
  box { <-1.1, 1.15, -4.64> <1.1, 3.95, -4.6> pigment { gradient y color_map { [0 srgb <226, 226, 224>/255] [0.94 srgb <226, 226, 224>/255] [0.94 srgb <170, 170, 172>/255] [1 srgb <170, 170, 172>/255] } scale 0.46 } }
  object { Label("RENT ME", 0.95, 0.03) rotate 90 * y translate <-1.29, 3.15, -1.7> pigment { srgb <30, 90, 170>/255 } }
  object { Label("movers", 0.62, 0.03) rotate 90 * y translate <-1.29, 2.2, -1.7> pigment { srgb <30, 90, 170>/255 } }
  object { Rounded(<-1.1, 0.7, 1.3>, <1.1, 2.7, 3.2>, 0.2) Satin(srgb <238, 110, 40>/255) }
  object { Rounded(<-1.15, 1.7, 1.75>, <1.15, 2.5, 2.7>, 0.06) pigment { srgb <30, 40, 50>/255 } finish { reflection 0.3 specular 0.8 } }
  box { <-1.0, 0.6, -4.5> <1.0, 1.0, 3.0> pigment { srgb <40, 40, 44>/255 } }
  box { <-1.2, 0.55, -4.75> <1.2, 0.72, -4.5> pigment { srgb <60, 60, 64>/255 } }
  #for (S, -1, 1, 2)
    box { <S * 1.1 - 0.1, 0.8, -4.7> <S * 1.1 + 0.1, 0.95, -4.6> pigment { srgb <230, 30, 24>/255 } finish { emission 0.7 } }
    #for (K, 0, 1) cylinder { <S * 0.8, 0.5, -3.2 + K * 5.3> <S * 1.22, 0.5, -3.2 + K * 5.3> 0.5 Matte(srgb <30, 30, 32>/255) } cylinder { <S * 1.2, 0.5, -3.2 + K * 5.3> <S * 1.24, 0.5, -3.2 + K * 5.3> 0.26 pigment { srgb <190, 190, 194>/255 } finish { specular 0.6 reflection 0.15 } } #end
  #end
  translate <2.4, 0, -7.2>
}
// brick warehouses behind, trees, a signal
#declare Brick_wall = pigment { brick pigment { srgb <186, 168, 150>/255 }, pigment { bozo scale 2 color_map { [0 srgb <140, 70, 52>/255] [1 srgb <172, 92, 66>/255] } } brick_size <0.9, 0.3, 0.9> mortar 0.03 }
object { Building(<-14, 0, 24>, 14, 16, 11) Facade(Brick_wall, srgb <70, 96, 116>/255, rgb <1, 0.8, 0.5>, 0.08, 2, 3.4, 0.56, 3) }
object { Building(<15, 0, 28>, 13, 18, 14) Facade(Brick_wall, srgb <70, 96, 116>/255, rgb <1, 0.8, 0.5>, 0.08, 2, 3.4, 0.5, 9) }
object { Building(<3, 0, 64>, 16, 10, 24) Facade(srgb <206, 196, 178>/255, srgb <90, 124, 150>/255, rgb <1, 0.8, 0.5>, 0.04, 2, 3.2, 0.6, 5) }
#declare Crown = LeafCloud(5000, 0.06, 12)
object { Tree(Crown, srgb <96, 150, 56>/255, 8, 3.0) translate <-8.6, 0, 7> }
object { Tree(Crown, srgb <216, 146, 44>/255, 7, 2.6) rotate 60 * y translate <9.0, 0, 8> }
object { Tree(Crown, srgb <80, 134, 54>/255, 7.4, 2.8) rotate 160 * y translate <-9.8, 0, -4.2> }
