package dev.recapgallery.input;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.model.Slug;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the caption file with the photos of the folder to an album. Pure.
 *
 * <p>Sections come as typed, then "Photos" with those outside any section, then "More photos" with those that no entry
 * names, by time taken. Without a caption file there is one section per folder. Hidden photos are left out.
 */
public final class AlbumJoiner {

    private static final Comparator<Photo> BY_TIME = Comparator.comparing(
                    (Photo photo) ->
                            photo.taken() == null ? null : photo.taken().local(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Photo::file);

    private final CaptionFile captions;
    private final Map<String, SourcePhoto> sourceByFile = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private final Slug.Anchors anchors = new Slug.Anchors();
    private final PhotoJoiner photos;
    private final EntryClaims claims;
    private final boolean showsHidden;

    private AlbumJoiner(CaptionFile captions, List<SourcePhoto> sources, Set<String> unreadable, boolean showsHidden) {
        this.showsHidden = showsHidden;
        this.captions = captions;
        sources.forEach(source -> sourceByFile.put(source.file(), source));
        Set<String> files = new HashSet<>(unreadable);
        files.addAll(sourceByFile.keySet());
        this.photos = new PhotoJoiner(captions, PhotoIds.of(files));
        this.claims = EntryClaims.of(captions, files, problems);
    }

    /**
     * The album of a photo folder; there is always one.
     *
     * @param captions {@link CaptionFile#absent()} where there is no caption file
     * @param folderName the photo folder's own name, the title of a gallery that has none
     * @param sources every photo of the folder that could be read, each once, in any order
     * @param unreadable paths within the folder of files that are there but could not be read; they are reported
     *     already, so entries that name them are not
     */
    public static Outcome<Album> join(
            CaptionFile captions, String folderName, List<SourcePhoto> sources, Set<String> unreadable) {
        return join(new AlbumJoiner(captions, sources, unreadable, false), folderName);
    }

    /** As {@link #join}, with hidden photos in their places, for those who work on the gallery. */
    public static Outcome<Album> joinHiddenToo(
            CaptionFile captions, String folderName, List<SourcePhoto> sources, Set<String> unreadable) {
        return join(new AlbumJoiner(captions, sources, unreadable, true), folderName);
    }

    private static Outcome<Album> join(AlbumJoiner joiner, String folderName) {
        CaptionFile captions = joiner.captions;
        List<Section> sections = captions.exists() ? joiner.typedSections() : joiner.folderSections();
        Album album = new Album(
                id(captions, folderName),
                title(captions, folderName),
                captions.settings(),
                captions.people(),
                sections);
        return Outcome.of(album, joiner.problems.sorted());
    }

    private static String title(CaptionFile captions, String folderName) {
        String title = captions.settings().title() == null
                ? ShownText.line(folderName)
                : captions.settings().title();
        return title.isEmpty() ? "Gallery" : title;
    }

    private static String id(CaptionFile captions, String folderName) {
        if (captions.settings().id() != null) {
            return captions.settings().id();
        }
        return Stream.of(title(captions, folderName), folderName)
                .map(Slug::anchor)
                .filter(slug -> slug.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("gallery");
    }

    private List<Section> typedSections() {
        List<Section> sections = new ArrayList<>();
        captions.sections().forEach(entry -> sections.add(section(entry)));
        addUnlessEmpty(sections, "Photos", entered(captions.photos()));
        List<Photo> unnamed = sourceByFile.values().stream()
                .filter(source -> claims.entry(source.file()).isEmpty())
                .map(photos::join)
                .sorted(BY_TIME)
                .toList();
        unnamed.forEach(this::warnOfUnnamed);
        addUnlessEmpty(sections, "More photos", unnamed);
        return sections;
    }

    private Section section(SectionEntry entry) {
        String id = anchors.next(entry.title());
        return new Section(
                id,
                entry.title(),
                entered(entry.photos()),
                entry.videos(),
                entry.sections().stream().map(this::section).toList());
    }

    private List<Photo> entered(List<PhotoEntry> entries) {
        return entries.stream()
                .filter(entry -> showsHidden || !entry.hidden())
                .flatMap(entry -> source(entry).map(source -> photos.join(entry, source)).stream())
                .toList();
    }

    private Optional<SourcePhoto> source(PhotoEntry entry) {
        return claims.file(entry).map(sourceByFile::get);
    }

    private void warnOfUnnamed(Photo photo) {
        problems.add(Problem.warning(
                photo.place(),
                "unnamed-photo",
                "photo " + Value.quoted(photo.file()) + " is not named in " + captions.file()
                        + " and goes to \"More photos\"; name it there, with {hidden: true} to leave it out"));
    }

    private List<Section> folderSections() {
        Map<String, List<Photo>> photosByFolder = sourceByFile.values().stream()
                .map(photos::join)
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(AlbumJoiner::folder, TreeMap::new, Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        photosByFolder.forEach((folder, inside) -> addUnlessEmpty(sections, folderTitle(folder), inside));
        return sections;
    }

    private void addUnlessEmpty(List<Section> sections, String title, List<Photo> inside) {
        if (!inside.isEmpty()) {
            sections.add(new Section(anchors.next(title), title, inside, List.of(), List.of()));
        }
    }

    /** Path of a photo's folder within the photo folder, empty for the photo folder itself. */
    private static String folder(Photo photo) {
        return photo.file().substring(0, Math.max(0, photo.file().lastIndexOf('/')));
    }

    private static String folderTitle(String folder) {
        String name = ShownText.line(folder.substring(folder.lastIndexOf('/') + 1));
        return name.isEmpty() ? "Photos" : name;
    }
}
