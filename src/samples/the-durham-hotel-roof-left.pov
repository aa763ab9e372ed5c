#version 3.7;
// A wide view over brick warehouses, a water tower and the towers of downtown.
#include "shared.inc"
SkyLight(35, 1.1)
camera { cylinder 1 location <0, 15, -34> right x * 2.0 * 1.0 up y * 0.56 look_at <0, 13.6, 40> angle 100 }
DaySky()
Sun(<-0.75, 0.5, -0.5>, rgb <1.8, 1.5, 1.15>, 0.04)

plane { y, 0 pigment { bozo scale 14 color_map { [0 srgb <96, 98, 98>/255] [0.5 srgb <120, 116, 110>/255] [0.55 srgb <84, 124, 62>/255] [1 srgb <96, 136, 70>/255] } } }
// the roof one stands on
box { <-80, 10.6, -34> <80, 11.7, -26.5> pigment { brick pigment { srgb <196, 178, 160>/255 }, pigment { bozo scale 1 color_map { [0 srgb <150, 84, 62>/255] [1 srgb <176, 102, 76>/255] } } brick_size <0.9, 0.3, 0.9> mortar 0.03 } }
box { <-80, 11.7, -34> <80, 11.85, -26.3> pigment { srgb <226, 218, 204>/255 } }

#declare City = seed(31);
#declare Bricks = pigment { brick pigment { srgb <190, 172, 156>/255 }, pigment { bozo scale 3 color_map { [0 srgb <140, 68, 50>/255] [1 srgb <178, 98, 70>/255] } } brick_size <1.1, 0.4, 1.1> mortar 0.04 }
#declare Walls = array[6] { pigment { Bricks }, pigment { srgb <222, 208, 184>/255 }, pigment { srgb <186, 120, 90>/255 }, pigment { Bricks }, pigment { srgb <206, 204, 200>/255 }, pigment { srgb <236, 228, 210>/255 } }
#declare Crown = LeafCloud(3500, 0.07, 12)
#declare Greens = array[4] { srgb <92, 146, 56>/255, srgb <70, 124, 54>/255, srgb <206, 150, 50>/255, srgb <120, 160, 66>/255 }

// low blocks in front
#for (K, 0, 58)
  #local A = radians(-66 + 132 * rand(City)); #local Far = 36 + 95 * rand(City);
  #local P = <sin(A) * Far, 0, cos(A) * Far - 34>;
  #local Bw = 9 + 9 * rand(City); #local Bh = 4.5 + 6.5 * rand(City) + Far * 0.02;
  object { Building(P, Bw, 8 + 7 * rand(City), Bh) Facade(Walls[mod(K, 6)], srgb <78, 104, 128>/255, rgb <1, 0.8, 0.5>, 0.03, 1.9, 2.9, 0.5, K) }
#end
// towers behind
#for (K, 0, 26)
  #local A = radians(-60 + 120 * (K + rand(City) * 0.8) / 26); #local Far = 140 + 60 * rand(City);
  #local Mid = exp(-pow(degrees(A) - 16, 2) / 420);
  #local P = <sin(A) * Far, 0, cos(A) * Far - 34>;
  #local Bw = 13 + 7 * rand(City);
  object { Building(P, Bw, 14, 14 + 15 * rand(City) + 30 * Mid * (0.45 + 0.55 * rand(City))) Facade(Walls[mod(K * 5 + 1, 6)], srgb <88, 124, 160>/255, rgb <1, 0.8, 0.5>, 0.02, 2.2, 3.1, 0.62, K) }
#end
// the tallest: glass
object { Building(<40, 0, 82>, 17, 17, 50) Facade(srgb <214, 224, 228>/255, srgb <66, 118, 160>/255, rgb <1, 0.9, 0.7>, 0.02, 1.7, 3.0, 0.84, 4) }
// chimney and water tower of the old tobacco works
cone { <-23, 0, 30>, 1.9 <-23, 25, 30>, 1.3 pigment { brick pigment { srgb <190, 172, 156>/255 }, pigment { srgb <164, 84, 62>/255 } brick_size <1.1, 0.4, 1.1> mortar 0.05 } }
torus { 1.3, 0.3 translate <-23, 25, 30> pigment { srgb <226, 214, 196>/255 } }
union {
  #for (K, 0, 5) cylinder { <cos(K * pi / 3) * 3.4, 0, sin(K * pi / 3) * 3.4> <cos(K * pi / 3) * 2.6, 19, sin(K * pi / 3) * 2.6> 0.22 } #end
  #for (J, 1, 3) torus { 3.4 - J * 0.2, 0.1 translate y * J * 4.7 } #end
  cylinder { 0, 19 * y 0.5 }
  cylinder { 19 * y 24 * y 3.6 } sphere { 0 3.6 scale <1, 0.55, 1> translate 19 * y } cone { 24 * y 3.7 26.4 * y 0.1 }
  cylinder { 21 * y 22.4 * y 3.63 pigment { srgb <206, 44, 36>/255 } }
  pigment { srgb <240, 238, 230>/255 } finish { specular 0.3 roughness 0.03 }
  translate <-9, 0, 24>
}
// trees between
#for (K, 0, 190)
  #local A = radians(-66 + 132 * rand(City)); #local Far = 26 + 90 * rand(City);
  object { Tree(Crown, Greens[int(4 * rand(City) * 0.999)], 4.2 + 3.2 * rand(City), 1.9 + rand(City)) rotate y * K * 77 translate <sin(A) * Far, 0, cos(A) * Far - 34> }
#end
// far hills
#for (K, -7, 7) sphere { 0 1 scale <70, 9 + 3 * mod(K * K, 4), 30> translate <K * 60, 0, 340> pigment { srgb <120, 156, 160>/255 } finish { emission 0.25 } } #end
