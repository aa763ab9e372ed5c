#!/usr/bin/env bash
# A post on a social network, as a card with rounded corners and a soft shadow: lorenzo-post.sh OUT.png FONTS PICTURE
# The picture in it has few colours, so that the PNG stays small.
set -euo pipefail
out=$1 fonts=$2 picture=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

convert "$picture" -strip -gravity center -crop 1480x740+120+0 +repage -resize 1480x740 -blur 0x0.6 +dither -colors 110 \
  '(' -size 1480x740 xc:none -fill white -draw 'roundrectangle 0,0 1479,739 36,36' ')' \
  -compose CopyOpacity -composite "$work/picture.png"

convert -size 1640x1400 xc:none -fill white -draw 'roundrectangle 0,0 1639,1399 56,56' \
  -fill '#2f9e78' -draw 'circle 160,160 160,80' \
  -fill '#c68c64' -draw 'circle 160,165 160,115' -fill '#26201c' -draw 'ellipse 160,140 52,34 180,360' \
  -fill '#26201c' -draw 'ellipse 160,180 47,36 0,180' -fill '#96322e' -draw 'ellipse 160,186 18,7 0,180' \
  -fill '#1e1614' -draw 'circle 143,158 143,152 circle 177,158 177,152' \
  -font "$fonts/DejaVuSans-Bold.ttf" -pointsize 50 -fill '#1a2430' -annotate +270+150 'Lorenzo' \
  -font "$fonts/DejaVuSans.ttf" -pointsize 40 -fill '#66737f' -annotate +270+210 '@lorenzo@example.social · Sep 22' \
  -pointsize 50 -fill '#1a2430' \
  -annotate +80+330 'Hello, Durham! My first DjangoCon US. My talk is on' \
  -annotate +80+400 'Monday: The art of (not) redirecting. Come and say hi!' \
  -fill '#1c7fc4' -annotate +80+470 '#DjangoConUS  #Django' \
  "$work/picture.png" -geometry +80+510 -composite \
  -pointsize 40 -fill '#66737f' -annotate +80+1340 '24 replies' -annotate +440+1340 '57 boosts' -annotate +800+1340 '312 favourites' \
  "$work/card.png"

convert "$work/card.png" '(' +clone -background '#10202c' -shadow 45x26+0+14 ')' +swap -background none \
  -layers merge +repage -strip -define png:exclude-chunks=date,time,gAMA,cHRM,tEXt "PNG32:$work/whole.png"
pngquant 256 --speed 1 --strip --force --output "$out" "$work/whole.png"
