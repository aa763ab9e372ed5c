# vipsthumbnail, one run for each size and format, over all photos.
set -eu
mkdir -p "$2"
target=$(cd "$2" && pwd)
for width in $4; do
  for format in $(echo "$3" | tr , ' '); do
    case $format in
      webp) name="%s-$width.webp[Q=76,strip]" ;;
      *) name="%s-$width.jpg[Q=80,strip]" ;;
    esac
    find "$1" -maxdepth 1 \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' \) -exec \
      vipsthumbnail --size "${width}x>" --output "$target/$name" {} +
  done
done
