#version 3.7;
// An arcade machine glowing in the dark.
#include "shared.inc"
camera { perspective location <-0.75, 1.62, -3.4> right x * image_width / image_height look_at <0.06, 1.12, 0.2> angle 38 }
background { rgb <0.012, 0.01, 0.03> }
light_source { <0, 1.5, -0.75> rgb <0.1, 0.35, 0.75> fade_distance 0.9 fade_power 2 }
light_source { <0, 2.0, -0.9> rgb <1.0, 0.62, 0.2> * 0.7 fade_distance 0.7 fade_power 2 }
light_source { <-3.2, 2.6, -1.4> rgb <0.9, 0.12, 0.6> * 0.9 area_light x, y, 3, 3 adaptive 0 fade_distance 2 fade_power 2 }
light_source { <3.0, 2.4, -1.8> rgb <0.1, 0.6, 0.95> * 0.8 area_light x, y, 3, 3 adaptive 0 fade_distance 2 fade_power 2 }
light_source { <0, 4, -5> rgb <0.09, 0.08, 0.14> shadowless }

plane { y, 0
  pigment { crackle form <1, 0, 0> scale 0.35 color_map { [0 srgb <250, 80, 180>/255] [0.07 srgb <250, 80, 180>/255] [0.08 srgb <26, 22, 60>/255] [0.6 srgb <36, 28, 84>/255] [0.62 srgb <40, 190, 210>/255] [0.66 srgb <28, 22, 64>/255] [1 srgb <20, 16, 46>/255] } }
  finish { diffuse 0.7 specular 0.3 roughness 0.02 reflection { 0.08, 0.4 } }
}
box { <-10, 0, 1.6> <10, 6, 1.8> pigment { brick pigment { srgb <60, 50, 70>/255 }, pigment { bozo color_map { [0 srgb <90, 56, 70>/255] [1 srgb <116, 70, 84>/255] } } brick_size <0.5, 0.17, 0.3> mortar 0.018 } }
// neon on the wall
#macro Neon(C) pigment { C } finish { emission 1.6 diffuse 0 } #end
object { Label("ARCADE", 0.46, 0.03) translate <0.3, 2.72, 1.5> Neon(rgb <1, 0.2, 0.65>) }
#for (K, 0, 1) cylinder { <-0.85, 2.38 + K * 0.68, 1.5> <1.45, 2.38 + K * 0.68, 1.5> 0.022 Neon(rgb <0.15, 0.8, 1>) } #end

// An outline (z, y) as a slab at x from 0 to W.
#macro Slab(W)
  prism {
    linear_spline 0, W, 11,
    <-0.38, 0>, <-0.38, 0.78>, <-0.56, 0.84>, <-0.56, 0.93>, <-0.24, 1.06>, <-0.08, 1.62>, <-0.36, 1.7>, <-0.36, 2.04>, <0.38, 2.04>, <0.38, 0>, <-0.38, 0>
    matrix <0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0>
  }
#end
#macro Machine(Side, Trim)
  object { Slab(0.045) translate -0.42 * x Satin(Side) }
  object { Slab(0.045) translate 0.375 * x Satin(Side) }
  box { <-0.38, 0.04, -0.34> <0.38, 0.8, 0.34> Satin(srgb <26, 26, 36>/255) }
  box { <-0.38, 0.8, 0.06> <0.38, 2.02, 0.34> Satin(srgb <18, 18, 24>/255) }
  box { <-0.38, 0, -0.3> <0.38, 0.03, 0.05> rotate -25 * x translate <0, 0.83, -0.26> Satin(srgb <30, 30, 60>/255) }
  box { <-0.13, 0.3, -0.36> <0.13, 0.6, -0.33> Satin(srgb <60, 62, 70>/255) }
  #for (S, -1, 1, 2) box { <S * 0.06 - 0.025, 0.44, -0.375> <S * 0.06 + 0.025, 0.52, -0.35> pigment { rgb <1, 0.35, 0.05> } finish { emission 1.2 } } #end
  box { <-0.38, 1.7, -0.35> <0.38, 2.02, 0.1> pigment { Trim } finish { emission 0.5 } }
#end

union {
  Machine(srgb <250, 196, 30>/255, rgb <0.02, 0.03, 0.16>)
  // marquee
  object { Label("SUPER", 0.15, 0.01) translate <-0.1, 1.865, -0.365> Neon(rgb <1, 0.75, 0.08>) }
  difference { cylinder { <0.25, 1.86, -0.365> <0.25, 1.86, -0.34> 0.08 } prism { linear_spline -1, 1, 4, <0, 0>, <-0.2, 0.12>, <-0.2, -0.12>, <0, 0> rotate -90 * x translate <0.255, 1.86, 0> } Neon(rgb <1, 0.8, 0.05>) }
  // panel: stick and buttons
  union {
    cylinder { 0, 0.1 * y 0.012 Satin(srgb <200, 200, 206>/255) } sphere { 0.12 * y 0.035 Satin(srgb <226, 30, 36>/255) }
    translate <-0.12, 0.92, -0.34>
  }
  #for (K, 0, 2) cylinder { 0, 0.022 * y 0.03 Satin(Shirts[K + 3]) translate <0.06 + K * 0.09, 0.925 + 0.012 * K, -0.34 + K * 0.02> } #end
  // screen: a maze from text, on the slanted glass
  union {
    box { <-0.38, -0.3, 0> <0.38, 0.3, 0.02> pigment { rgb <0.004, 0.006, 0.03> } finish { emission 0.6 specular 0.4 reflection 0.05 } }
    #local Ghosts = array[3] { rgb <1, 0.05, 0.05>, rgb <0.05, 0.9, 1>, rgb <1, 0.4, 0.8> }
    #local Maze = array[13] {
      "#####################", "#.........#.........#", "#.###.###.#.###.###.#", "#...................#", "#.###.#.#####.#.###.#", "#.....#...#...#.....#",
      "#####.###.#.###.#####", "#.....#.......#.....#", "#.###.#.## ##.#.###.#", "#...#....r b....#...#", "###.#.#.#####.#.#.###", "#.....#..C#.p.#.....#", "#####################" }
    #for (R, 0, 12)
      #for (C, 1, 21)
        #local Ch = substr(Maze[R], C, 1);
        #local P = <(C - 11) * 0.0335, (6 - R) * 0.04, -0.004>;
        #if (strcmp(Ch, "#") = 0) box { P - <0.015, 0.017, 0.002> P + <0.015, 0.017, 0.004> pigment { rgb <0.02, 0.08, 0.9> } finish { emission 0.8 } } #end
        #if (strcmp(Ch, ".") = 0) sphere { P 0.0045 pigment { rgb <1, 0.75, 0.55> } finish { emission 1.5 } } #end
        #if (strcmp(Ch, "C") = 0) difference { cylinder { P - 0.004 * z, P + 0.004 * z 0.026 } box { <0, 0, -1> <1, 1, 1> rotate -45 * z translate P * <1, 1, 0> } Neon(rgb <1, 0.82, 0.02>) } #end
        #if (strcmp(Ch, "r") = 0 | strcmp(Ch, "b") = 0 | strcmp(Ch, "p") = 0)
          union { cylinder { P + 0.004 * y - 0.004 * z, P + 0.004 * y + 0.004 * z 0.02 } box { P - <0.02, 0.022, 0.004> P + <0.02, 0.004, 0.004> } Neon(Ghosts[(strcmp(Ch, "r") = 0 ? 0 : (strcmp(Ch, "b") = 0 ? 1 : 2))]) }
          #for (S, -1, 1, 2) cylinder { P + <S * 0.008, 0.008, -0.006> P + <S * 0.008, 0.008, 0> 0.005 pigment { rgb 1 } finish { emission 1.2 } } #end
        #end
      #end
    #end
    rotate 16 * x translate <0, 1.345, -0.165>
  }
  rotate 0 * y
}
// more machines in the row
union { Machine(srgb <200, 40, 60>/255, rgb <0.9, 0.15, 0.3>) box { <-0.36, -0.28, 0> <0.36, 0.28, 0.02> pigment { gradient y color_map { [0 rgb <0.1, 0.6, 0.2>] [0.4 rgb <0.05, 0.25, 0.1>] [0.41 rgb <0.3, 0.7, 1>] [1 rgb <0.05, 0.15, 0.5>] } scale 0.6 translate -0.3 * y } finish { emission 0.55 } rotate 16 * x translate <0, 1.345, -0.165> } translate <0.98, 0, 0.25> }
union { Machine(srgb <40, 160, 190>/255, rgb <0.1, 0.8, 0.7>) box { <-0.36, -0.28, 0> <0.36, 0.28, 0.02> pigment { bozo scale 0.1 color_map { [0 rgb <0.7, 0.1, 0.6>] [1 rgb <0.1, 0.05, 0.4>] } } finish { emission 0.55 } rotate 16 * x translate <0, 1.345, -0.165> } translate <-0.98, 0, 0.25> }
