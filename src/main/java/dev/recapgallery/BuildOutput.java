package dev.recapgallery;

import dev.recapgallery.image.EncodedRendition;
import dev.recapgallery.image.PlannedRendition;
import dev.recapgallery.image.RenderedPictures;
import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.RenderedPhoto;
import dev.recapgallery.model.Rendition;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.OutputFolder;
import dev.recapgallery.publish.SealedBuild;
import dev.recapgallery.publish.StagedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Where a build puts what it makes: the output folder, with an account of what was written. */
final class BuildOutput implements AutoCloseable {

    private final OutputFolder folder;
    private final String shownFolder;
    private final boolean isForced;
    private final Progress progress;
    private final AtomicInteger written = new AtomicInteger();

    private BuildOutput(OutputFolder folder, String shownFolder, boolean isForced, Progress progress) {
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.isForced = isForced;
        this.progress = progress;
    }

    static BuildOutput open(Project project, boolean isForced, Progress progress) throws IOException {
        String shown = project.shownOutput();
        OutputFolder folder = OutputFolder.open(
                project.output(), () -> progress.notice("another build is writing to " + shown + "; waiting for it"));
        return new BuildOutput(folder, shown, isForced, progress);
    }

    /** Announces the renditions that may be written. */
    void claim(List<RenditionPlan> plans, Problems problems) throws IOException {
        List<String> paths = plans.stream()
                .flatMap(plan -> plan.renditions().stream().map(PlannedRendition::path))
                .toList();
        report(folder.claim(paths), problems);
    }

    /** The photo as the last build rendered it, if all its files are there as they were written; they stay then. */
    Optional<RenderedPhoto> reuse(RenditionPlan plan) {
        Optional<String> placeholder = placeholder(plan);
        if (placeholder.isEmpty()) {
            return Optional.empty();
        }
        List<Rendition> renditions = new ArrayList<>();
        for (PlannedRendition planned : plan.renditions()) {
            Optional<Long> bytes = unchecked(() -> folder.keep(planned.path()));
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            renditions.add(planned.made(bytes.get()));
        }
        return Optional.of(new RenderedPhoto(plan.photo(), placeholder.get(), renditions));
    }

    /** True when {@link #reuse} would find the photo. */
    boolean holds(RenditionPlan plan) {
        return placeholder(plan).isPresent()
                && plan.renditions().stream().allMatch(planned -> unchecked(() -> folder.holds(planned.path())));
    }

    private Optional<String> placeholder(RenditionPlan plan) {
        return isForced
                ? Optional.empty()
                : folder.memory().placeholder(plan.photo().id(), plan.key());
    }

    /** Writes the renditions of one photo where nobody sees them yet. */
    StagedPhoto stage(RenderedPictures made) {
        List<StagedFile> files = new ArrayList<>();
        for (EncodedRendition encoded : made.renditions()) {
            files.add(unchecked(() -> folder.stage(encoded.planned().path(), encoded.bytes())));
        }
        return new StagedPhoto(made.placeholder(), files);
    }

    /** Puts the renditions of one photo into their places. */
    RenderedPhoto put(RenditionPlan plan, StagedPhoto staged) {
        List<Rendition> renditions = new ArrayList<>();
        for (int i = 0; i < plan.renditions().size(); i++) {
            PlannedRendition planned = plan.renditions().get(i);
            StagedFile file = staged.files().get(i);
            told(planned.path(), unchecked(() -> folder.put(planned.path(), file)));
            renditions.add(planned.made(file.bytes()));
        }
        return new RenderedPhoto(plan.photo(), staged.placeholder(), renditions);
    }

    /** True when the texts are there as they were made of the same before; they stay then. */
    boolean keepTexts(String madeOf) throws IOException {
        return !isForced && folder.keepTexts(madeOf);
    }

    /**
     * Writes the texts; one that would replace somebody else's file is a problem, the others are written.
     *
     * @param workers by whom
     * @return true when all are
     */
    boolean publish(Map<String, byte[]> texts, Workers workers, Problems problems) throws IOException {
        Set<String> foreign = folder.claim(texts.keySet());
        report(foreign, problems);
        List<Map.Entry<String, byte[]>> ours = texts.entrySet().stream()
                .filter(text -> !foreign.contains(text.getKey()))
                .toList();
        workers.map(ours, any -> 0, text -> put(text.getKey(), text.getValue()));
        return foreign.isEmpty();
    }

    /** Removes what is no longer wanted, and gives account. */
    BuildReport finish(Gallery gallery, List<RenditionPlan> plans, String textsMadeOf) throws IOException {
        Map<String, String> planKeys = plans.stream()
                .filter(plan -> gallery.renderedById().containsKey(plan.photo().id()))
                .collect(Collectors.toMap(plan -> plan.photo().id(), RenditionPlan::key));
        Map<String, String> placeholders = gallery.photos().stream()
                .collect(Collectors.toMap(photo -> photo.photo().id(), RenderedPhoto::placeholder));
        int removed = folder.finish(planKeys, placeholders, textsMadeOf);
        return BuildReport.of(gallery, planKeys, folder.memory(), written.get(), removed);
    }

    /** What was read of the photos, for the next build. */
    void remember(byte[] photos) throws IOException {
        folder.rememberPhotos(photos);
    }

    /** Leaves an account of a build that has nothing left to do, or none, where it can: it only saves work. */
    void seal(Optional<byte[]> account) {
        try {
            folder.seal(account.orElse(SealedBuild.NO_ACCOUNT));
        } catch (IOException e) {
            progress.detail(shownFolder + ": no account of this build could be left; the next one looks at everything");
        }
    }

    /** True when it wasn't there as it is now. */
    private boolean put(String path, byte[] bytes) {
        return told(path, unchecked(() -> folder.put(path, bytes)));
    }

    private boolean told(String path, boolean isWritten) {
        if (isWritten) {
            written.incrementAndGet();
            progress.detail(shownFolder + "/" + path + ": written");
        }
        return isWritten;
    }

    /** Something done with the folder. */
    private interface Access<T> {
        T get() throws IOException;
    }

    /** For those who work on photos, which can't throw. */
    private static <T> T unchecked(Access<T> access) {
        try {
            return access.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(Collection<String> foreign, Problems problems) {
        foreign.forEach(path -> problems.add(Problem.error(
                Place.of(shownFolder + "/" + path),
                "foreign-file",
                "this file is in the way and was not written by recap-gallery; move it, or choose another folder"
                        + " with --output")));
    }

    @Override
    public void close() {
        folder.close();
    }
}
