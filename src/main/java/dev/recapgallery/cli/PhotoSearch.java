package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.DidYouMean;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the photo that somebody means by a file name, a path or an id. */
final class PhotoSearch {

    private final Album album;
    private final Project project;

    /** @param album with hidden photos, for those who may name one */
    PhotoSearch(Album album, Project project) {
        this.album = album;
        this.project = project;
    }

    /** By path, then by id, then by what is left of the path without folders, then of that without letter case. */
    Optional<Photo> find(String wanted) throws UsageException {
        String typed = path(wanted);
        List<Predicate<Photo>> ways = List.of(
                one -> one.file().equals(typed),
                one -> one.id().equals(wanted),
                one -> name(one.file()).equals(name(typed)),
                one -> stem(one.file()).equals(stem(typed)));
        for (Predicate<Photo> way : ways) {
            List<Photo> found = album.photos().stream().filter(way).toList();
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            } else if (found.size() > 1) {
                throw new UsageException("several photos are called '" + wanted + "': "
                        + String.join(
                                ", ", found.stream().map(Photo::file).limit(5).toList()) + "; give the path");
            }
        }
        return Optional.empty();
    }

    /** Of problems those of a photo file of this name: why it is not among the photos. */
    List<Problem> problems(String wanted, List<Problem> all) {
        String typed = path(wanted);
        return all.stream()
                .filter(problem -> {
                    String file = path(problem.place().file());
                    return file.equals(typed) || name(file).equals(typed);
                })
                .toList();
    }

    /** That there is no such photo, and what to do. */
    UsageException missing(String wanted) {
        String typed = path(wanted);
        Optional<PhotoEntry> entry = project.captions()
                .entries()
                .filter(one -> one.file().equals(typed) || name(one.file()).equals(typed))
                .findFirst();
        DidYouMean near = new DidYouMean(words());
        return entry.isPresent()
                ? new UsageException(entry.get().place() + " names '" + typed + "', but there is no such photo in '"
                        + project.shownPhotos() + "'"
                        + near.hintOr(typed, "; put it there, or take the entry out"))
                : new UsageException("there is no photo '" + wanted + "' in the gallery"
                        + near.hintOr(
                                typed, "; 'recap-gallery check' lists what is wrong with the folder and the file"));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        album.photos().forEach(one -> {
            words.add(one.file());
            words.add(name(one.file()));
            words.add(one.id());
        });
        return words;
    }

    private String path(String typed) {
        String slashed = typed.replace('\\', '/');
        String prefix = project.shownPhotos().endsWith("/") ? project.shownPhotos() : project.shownPhotos() + "/";
        String path = slashed.startsWith("./") ? slashed.substring(2) : slashed;
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
