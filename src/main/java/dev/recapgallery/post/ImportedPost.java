package dev.recapgallery.post;

import dev.recapgallery.model.Person;
import dev.recapgallery.model.Video;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a post says of its photos.
 *
 * @param file the post as shown
 * @param title of the post, or null
 * @param photoFolder what the photos' names are relative to, itself relative to the post; {@code .} is the post's own
 * @param people who is credited, each once, with a key
 * @param photos those above the first heading
 * @param videos those above the first heading
 * @param sections in order; those with nothing in them are left out
 * @param commented photos inside HTML comments that were not taken
 * @param skipped images that are no photos of the folder
 * @param repairs words that had been read in a wrong encoding
 */
public record ImportedPost(
        String file,
        @Nullable String title,
        String photoFolder,
        List<Person> people,
        List<ImportedPhoto> photos,
        List<Video> videos,
        List<ImportedSection> sections,
        List<ImportedPhoto> commented,
        List<SkippedImage> skipped,
        List<Repair> repairs) {

    public ImportedPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(photoFolder, "photoFolder");
        people = List.copyOf(people);
        photos = List.copyOf(photos);
        videos = List.copyOf(videos);
        sections = List.copyOf(sections);
        commented = List.copyOf(commented);
        skipped = List.copyOf(skipped);
        repairs = List.copyOf(repairs);
    }

    /**
     * A section that holds photos or videos, itself or below.
     *
     * @param anchor the id that GitHub gives its heading, all headings of the post counted
     * @param line of the heading, from 1
     */
    public record ImportedSection(
            String title,
            String anchor,
            int line,
            List<ImportedPhoto> photos,
            List<Video> videos,
            List<ImportedSection> sections) {
        public ImportedSection {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(anchor, "anchor");
            photos = List.copyOf(photos);
            videos = List.copyOf(videos);
            sections = List.copyOf(sections);
        }

        /** This section and all below it, in order. */
        public Stream<ImportedSection> walk() {
            return Stream.concat(Stream.of(this), sections.stream().flatMap(ImportedSection::walk));
        }
    }

    /**
     * A photo of the post.
     *
     * @param file path within the photo folder
     * @param line of the image in the post, from 1
     * @param caption inline Markdown in one line, its credit taken off; or null
     * @param alt plain text, or null
     * @param title of the image in the post, or null
     * @param hidden true for one inside a comment
     * @param reviews what a person should look at; empty for most
     */
    public record ImportedPhoto(
            String file,
            int line,
            @Nullable String caption,
            @Nullable String alt,
            @Nullable String title,
            @Nullable ImportedCredit credit,
            boolean hidden,
            List<String> reviews) {
        public ImportedPhoto {
            Objects.requireNonNull(file, "file");
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * An image left out.
     *
     * @param source as in the post
     * @param reason such as {@code it lies on the web}
     */
    public record SkippedImage(String source, int line, String reason) {
        public SkippedImage {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** All photos taken, in order. */
    public Stream<ImportedPhoto> allPhotos() {
        return Stream.concat(
                photos.stream(),
                sections.stream().flatMap(ImportedSection::walk).flatMap(section -> section.photos().stream()));
    }

    /** All videos, in order. */
    public Stream<Video> allVideos() {
        return Stream.concat(
                videos.stream(),
                sections.stream().flatMap(ImportedSection::walk).flatMap(section -> section.videos().stream()));
    }
}
