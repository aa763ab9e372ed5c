package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.Place;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules look at: the caption file, the photos joined with it, and what else was found out. */
public final class Material {

    private final CaptionFile captions;
    private final Album album;
    private final Inspected inspected;
    private final Map<Place, PhotoEntry> entryByPlace = new HashMap<>();

    /**
     * @param captions what the caption file says
     * @param album the photos joined with it
     * @param inspected what else was found out; {@link Inspected#nothing} in a build
     */
    public Material(CaptionFile captions, Album album, Inspected inspected) {
        this.captions = captions;
        this.album = album;
        this.inspected = inspected;
        captions.entries().forEach(entry -> entryByPlace.putIfAbsent(entry.place(), entry));
    }

    CaptionFile captions() {
        return captions;
    }

    Album album() {
        return album;
    }

    Inspected inspected() {
        return inspected;
    }

    /** The photos that are shown. */
    Stream<Photo> photos() {
        return album.photos().stream();
    }

    /**
     * The photos that the caption file names. For any other, "not named" has been said already: what more is missing
     * would be noise, and without a caption file there is no place to write it.
     */
    Stream<Photo> named() {
        return photos().filter(photo -> photo.place().position() != null);
    }

    /** What the caption file says of a photo. */
    Optional<PhotoEntry> entry(Photo photo) {
        return Optional.ofNullable(entryByPlace.get(photo.place()));
    }

    /** True where something is typed for a key that couldn't be read: that it is missing as well needn't be said. */
    boolean isUnread(String key, Photo photo) {
        return entry(photo).filter(entry -> entry.unread().contains(key)).isPresent();
    }

    /** True where a key is typed with nothing behind it. */
    boolean isTypedEmpty(String key, Photo photo) {
        return !isUnread(key, photo)
                && entry(photo).filter(entry -> entry.places().containsKey(key)).isPresent();
    }

    /** Where a part of a photo's entry is typed; the entry itself, or the photo, where it comes from elsewhere. */
    Place placeOf(Photo photo, String key) {
        return entry(photo)
                .map(PhotoEntry::places)
                .map(places -> places.get(key))
                .orElse(photo.place());
    }

    /** What is written of a photo. */
    PhotoTexts texts(Photo photo) {
        return PhotoTexts.of(
                photo,
                entry(photo)
                        .filter(entry -> entry.places().containsKey("license"))
                        .isPresent());
    }

    /** What was found out about the photo files, hidden ones too, in the order of their names. */
    Stream<Inspection> inspections() {
        return inspected.byFile().values().stream();
    }

    /** The entry of a file, be it hidden; the file itself where none names it. */
    Map<String, Place> placeByFile() {
        Map<String, Place> places = new HashMap<>();
        captions.entries().forEach(entry -> places.putIfAbsent(composed(entry.file()), entry.place()));
        photos().forEach(photo -> places.put(photo.file(), photo.place()));
        return inspected.byFile().keySet().stream()
                .collect(Collectors.toMap(
                        file -> file,
                        file -> places.getOrDefault(file, places.getOrDefault(composed(file), Place.of(file)))));
    }

    /** The line of a photo for a message: {@code 'a.jpg' (line 7)}. */
    static String named(Photo photo) {
        Place.Position position = photo.place().position();
        return "'" + photo.file() + "'" + (position == null ? "" : " (line " + position.line() + ")");
    }

    private static String composed(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }
}
