package dev.recapgallery;

import dev.recapgallery.lint.SoundTexts;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The album, and for each of its photos where to go for its pixels.
 *
 * @param scan what was found before any photo was opened
 * @param sound photos in whose texts the rules found nothing
 */
record Shelf(Album album, Scan scan, Map<String, Source> sourceByFile, SoundTexts sound) {

    /** How messages about a photo begin. */
    private static final String SUBJECT = "photo '";

    static Shelf of(Album album, Scan scan, List<Source> sources, SoundTexts sound) {
        return new Shelf(
                album,
                scan,
                sources.stream()
                        .collect(Collectors.toMap(source -> source.photo().file(), Function.identity())),
                sound);
    }

    /** The published photos' sources, in display order. */
    List<Source> published() {
        Map<String, Source> published = new LinkedHashMap<>();
        album.photos().forEach(photo -> published.putIfAbsent(photo.file(), source(photo)));
        return List.copyOf(published.values());
    }

    /**
     * True when every photo that was found was read without a complaint, which may have been about a passing fault, and all
     * are known to be the same when they look the same.
     */
    boolean isWhole() {
        return scan.isSettled()
                && sourceByFile.size() == scan.photos().size()
                && sourceByFile.values().stream().allMatch(source -> source.stamp() != null);
    }

    /**
     * True when the problems may be told in the output: each begins with a published photo, and none names one that isn't.
     */
    boolean isPublic(List<Problem> problems) {
        Set<String> published =
                album.photos().stream().map(photo -> SUBJECT + photo.file()).collect(Collectors.toSet());
        Set<String> others = new HashSet<>(sourceByFile.keySet());
        album.photos().forEach(photo -> others.remove(photo.file()));
        return problems.stream()
                .map(Problem::message)
                .allMatch(message -> message.startsWith(SUBJECT)
                        && published.contains(
                                message.substring(0, Math.max(0, message.indexOf('\'', SUBJECT.length()))))
                        && others.stream().noneMatch(message::contains));
    }

    boolean keepsLocation() {
        return album.settings().keepsLocation();
    }

    Source source(Photo photo) {
        return Objects.requireNonNull(sourceByFile.get(photo.file()), photo.file());
    }
}
