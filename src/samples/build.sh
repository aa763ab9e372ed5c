#!/usr/bin/env bash
# Makes the sample photos in images/ from the scenes in this folder: build.sh [NAME…]   (default: all)
# Needs the Debian 12 packages: povray imagemagick libimage-exiftool-perl python3 fonts-dejavu-core fonts-urw-base35
# RENDERS=DIR keeps the traced pictures there and does not trace again what is there already.
# Scenes with radiosity (SkyLight) are traced in one thread: in several, no two runs come out alike, not even with +HR.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=America/New_York

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$(cd "$here/../.." && pwd)/images
threads=${THREADS:-2}
dejavu=/usr/share/fonts/truetype/dejavu
script_font=/usr/share/fonts/opentype/urw-base35/Z003-MediumItalic.otf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
renders=${RENDERS:-$work}
mkdir -p "$out"
only=("$@")

wanted() {
  [[ ${#only[@]} -eq 0 ]] && return 0
  local name
  for name in "${only[@]}"; do [[ ${name%.*} == "$1" ]] && return 0; done
  return 1
}

# render SCENE WIDTH HEIGHT
render() {
  [[ -f $renders/$1.png ]] && return
  local n=$threads
  ! grep -q ^SkyLight "$here/$1.pov" || n=1
  (cd "$here" && povray "+I$1.pov" "+O$renders/$1.png" "+W$2" "+H$3" +A0.15 +AM2 +R2 -D "+WT$n" \
    "+L$work" "+L$dejavu") >"$work/$1.log" 2>&1 || { tail -20 "$work/$1.log" >&2; return 1; }
}

# develop SCENE QUALITY [ImageMagick operations]: the picture as JPEG, without any metadata yet
develop() {
  local name=$1 quality=$2
  shift 2
  convert "$renders/$name.png" -alpha off "$@" -sampling-factor 4:2:0 -interlace JPEG -strip -quality "$quality" "$out/$name.jpg"
}

tag() {
  local name=$1
  shift
  exiftool -q -overwrite_original -n -EXIF:ColorSpace=1 '-EXIF:ExifImageWidth<ImageWidth' '-EXIF:ExifImageHeight<ImageHeight' \
    "$@" "$out/$name"
}

glow=('(' +clone -resize '25%' -level '66%,105%' -blur 0x10 -resize '400%!' ')' -compose Screen -composite)

# What the cameras write.
iphone=(-EXIF:Make=Apple '-EXIF:Model=iPhone 15 Pro' -EXIF:Software=17.6.1 '-EXIF:LensMake=Apple'
  '-EXIF:LensModel=iPhone 15 Pro back triple camera 6.765mm f/1.78' -EXIF:FNumber=1.78 -EXIF:FocalLength=6.765
  -EXIF:FocalLengthIn35mmFormat=24)
canon=(-EXIF:Make=Canon '-EXIF:Model=Canon EOS R6' '-EXIF:LensModel=RF24-70mm F2.8 L IS USM')
pixel=(-EXIF:Make=Google '-EXIF:Model=Pixel 8' '-EXIF:LensModel=Pixel 8 back camera 6.9mm f/1.68' -EXIF:FNumber=1.68
  -EXIF:FocalLength=6.9 -EXIF:FocalLengthIn35mmFormat=25)
fuji=(-EXIF:Make=FUJIFILM '-EXIF:Model=X-T5' -EXIF:LensMake=FUJIFILM '-EXIF:LensModel=XF16-80mmF4 R OIS WR' -EXIF:FNumber=4)

# taken "DATE TIME" SHUTTER ISO [SUBSEC]
taken() {
  printf -- '-EXIF:%s\n' "DateTimeOriginal=$1" "CreateDate=$1" OffsetTimeOriginal=-04:00 "ExposureTime=$2" "ISO=$3" \
    ${4:+"SubSecTimeOriginal=$4"}
}
place() {
  printf -- '-EXIF:%s\n' "GPSLatitude=$1" GPSLatitudeRef=N "GPSLongitude=$2" GPSLongitudeRef=W GPSAltitude=120 GPSAltitudeRef=0
}

# photo NAME SCENE-WIDTH SCENE-HEIGHT QUALITY [ImageMagick operations]; then its tags come in by tag
photo() {
  local name=$1 width=$2 height=$3 quality=$4
  shift 4
  echo "$name" >&2
  render "$name" "$width" "$height"
  develop "$name" "$quality" "$@"
}

if wanted attendees-photo; then
  photo attendees-photo 1920 1280 63 -sigmoidal-contrast 2,45%
  mapfile -t when < <(taken '2024:09:24 12:41:07' 0.005 800 38)
  # IPTC credit, as an agency's software leaves it
  tag attendees-photo.jpg -IPTC:CodedCharacterSet=UTF8 "${canon[@]}" "${when[@]}" -EXIF:FNumber=5.6 -EXIF:FocalLength=24 \
    '-IPTC:By-line=Bartek Pawlik' '-IPTC:Credit=Bartek Pawlik – DjangoCon US' -IPTC:City=Durham
fi
if wanted one-city-center-roof; then
  photo one-city-center-roof 1800 1200 86 "${glow[@]}"
  mapfile -t when < <(taken '2024:09:21 19:08:44' 0.00833333 125 211)
  mapfile -t where < <(place 35.99601 78.90064)
  tag one-city-center-roof.jpg "${iphone[@]}" "${when[@]}" "${where[@]}"
fi
if wanted 21c-museum-hotel-oysters; then
  photo 21c-museum-hotel-oysters 1800 1350 80 -sigmoidal-contrast 2,50%
  mapfile -t when < <(taken '2024:09:23 19:22:31' 0.01666667 640 905)
  tag 21c-museum-hotel-oysters.jpg "${iphone[@]}" "${when[@]}"
fi
if wanted me-and-lorenzo; then
  photo me-and-lorenzo 1800 1200 88
  mapfile -t when < <(taken '2024:09:24 16:05:12' 0.01 200)
  tag me-and-lorenzo.jpg "${pixel[@]}" "${when[@]}"
fi
if wanted me-and-simon; then
  photo me-and-simon 1800 1200 88 "${glow[@]}"
  mapfile -t when < <(taken '2024:09:24 19:47:50' 0.03333333 1600 07)
  tag me-and-simon.jpg "${pixel[@]}" "${when[@]}" '-XMP-dc:Creator=Natalia Bidart'
fi
if wanted boxcar-arcade-super-pac-man; then
  # Stored lying on its side: Orientation 6 says to turn it a quarter clockwise.
  photo boxcar-arcade-super-pac-man 1200 1600 88 "${glow[@]}" -rotate -90
  mapfile -t when < <(taken '2024:09:24 21:33:19' 0.04 2000 664)
  tag boxcar-arcade-super-pac-man.jpg "${iphone[@]}" "${when[@]}" -EXIF:Orientation=6
fi
if wanted thank-you-card; then
  convert -size 850x1150 xc:'#fbf3e2' \
    -fill none -stroke '#12704c' -strokewidth 10 -draw 'roundrectangle 40,40 810,1110 36,36' -stroke none \
    -fill '#ec5c3e' -draw 'circle 425,300 425,250' \
    -fill '#f2be2e' -draw 'circle 325,300 325,262 circle 525,300 525,262 circle 425,200 425,162 circle 425,400 425,362' \
    -fill '#44b78b' -draw 'circle 345,220 345,194 circle 505,220 505,194 circle 345,380 345,354 circle 505,380 505,354' \
    -font "$script_font" -gravity north -fill '#0c4b33' -pointsize 230 -annotate +0+490 'Thank' -annotate +0+690 'you!' \
    -font "$dejavu/DejaVuSans.ttf" -pointsize 44 -fill '#6a5a48' -annotate +0+990 'DjangoCon US 2024' \
    -strip "$work/card.png"
  photo thank-you-card 1800 1350 88
  mapfile -t when < <(taken '2024:09:25 17:12:03' 0.00625 80 420)
  tag thank-you-card.jpg "${iphone[@]}" "${when[@]}"
fi
if wanted swag; then
  photo swag 1800 1200 87 -sigmoidal-contrast 2,50%
  mapfile -t when < <(taken '2024:09:26 09:18:26' 0.008 100 118)
  tag swag.jpg "${iphone[@]}" "${when[@]}"
fi
if wanted butterfly; then
  # In Display P3, and a little more vivid than sRGB could say.
  python3 "$here/display-p3.py" srgb "$work/srgb.icc"
  python3 "$here/display-p3.py" p3 "$work/p3.icc"
  render butterfly 1800 1200
  echo butterfly >&2
  convert "$renders/butterfly.png" -alpha off -strip -profile "$work/srgb.icc" -intent Relative -profile "$work/p3.icc" \
    -modulate 100,112 -sampling-factor 4:2:0 -interlace JPEG -quality 78 "$out/butterfly.jpg"
  mapfile -t when < <(taken '2024:09:28 11:26:48' 0.00125 64 302)
  tag butterfly.jpg "${iphone[@]}" "${when[@]}" -EXIF:ColorSpace=65535
fi
if wanted sarah-p-duke-gardens-red-bridge; then
  photo sarah-p-duke-gardens-red-bridge 1800 1350 66
  mapfile -t when < <(taken '2024:09:27 10:04:35' 0.004 160)
  mapfile -t where < <(place 36.00162 78.93391)
  tag sarah-p-duke-gardens-red-bridge.jpg "${fuji[@]}" "${when[@]}" "${where[@]}" -EXIF:FocalLength=18.4
fi
if wanted sarah-p-duke-gardens-ducks; then
  photo sarah-p-duke-gardens-ducks 1800 1350 66
  mapfile -t when < <(taken '2024:09:27 10:11:02' 0.005 200)
  # The alternative text is in the photo here, as some editors keep it.
  tag sarah-p-duke-gardens-ducks.jpg "${fuji[@]}" "${when[@]}" -EXIF:FocalLength=62.1 \
    '-XMP-iptcCore:AltTextAccessibility=Two mallard drakes and a brown hen on a rippled pond, the red bridge behind them'
fi
if wanted the-can-opener; then
  photo the-can-opener 1800 1350 87
  mapfile -t when < <(taken '2024:09:28 14:52:20' 0.00066667 64 551)
  mapfile -t where < <(place 35.99909 78.90994)
  tag the-can-opener.jpg "${iphone[@]}" "${when[@]}" "${where[@]}"
fi
if wanted 21c-museum-hotel-bank-vault-entry; then
  # Orientation 8: the phone was turned the other way.
  photo 21c-museum-hotel-bank-vault-entry 1200 1600 88 -rotate 90
  mapfile -t when < <(taken '2024:09:28 16:20:11' 0.02 500)
  tag 21c-museum-hotel-bank-vault-entry.jpg "${pixel[@]}" "${when[@]}" -EXIF:Orientation=8
fi
if wanted the-durham-hotel-roof-left; then
  photo the-durham-hotel-roof-left 2700 900 78
  mapfile -t when < <(taken '2024:09:28 17:35:57' 0.001 50 770)
  tag the-durham-hotel-roof-left.jpg "${iphone[@]}" "${when[@]}"
fi
if wanted the-parlour; then
  photo the-parlour 1200 1600 88
  mapfile -t when < <(taken '2024:09:29 15:03:41' 0.01 320)
  tag the-parlour.jpg "${fuji[@]}" "${when[@]}" -EXIF:FocalLength=35
fi
if wanted lorenzo-post; then
  echo lorenzo-post >&2
  bash "$here/lorenzo-post.sh" "$out/lorenzo-post.png" "$dejavu" "$out/the-durham-hotel-roof-left.jpg"
fi
