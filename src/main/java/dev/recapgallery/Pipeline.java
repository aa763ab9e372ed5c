package dev.recapgallery;

import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.image.RenditionPlanner;
import dev.recapgallery.image.Step;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.AlbumJoiner;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.PhotoExplainer;
import dev.recapgallery.input.PhotoFolder;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.PublishedFolder;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.lint.Findings;
import dev.recapgallery.lint.Inspected;
import dev.recapgallery.lint.Linter;
import dev.recapgallery.lint.Material;
import dev.recapgallery.lint.RuleCard;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Explanation;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenderedPhoto;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.OutputFolder;
import dev.recapgallery.publish.OutputMemory;
import dev.recapgallery.publish.Publication;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The whole job, top to bottom: photo files and the caption file become an album, the album becomes plans, plans become
 * renditions, all together become a gallery, and the gallery becomes files.
 */
public final class Pipeline {

    private static final Linter LINTER = new Linter();

    private final PhotoSteps steps;
    private final Workers workers;
    private final Problems problems;
    private final Progress progress;

    /**
     * A pipeline for one run.
     *
     * @param problems gets everything that is found
     */
    public Pipeline(PhotoSteps steps, Workers workers, Problems problems, Progress progress) {
        this.steps = steps;
        this.workers = workers;
        this.problems = problems;
        this.progress = progress;
    }

    /** Reads the photos of a project and joins them with its caption file. Writes nothing. */
    public Album read(Project project) throws IOException {
        return shelve(project).album();
    }

    /**
     * Does the main job.
     *
     * @param isForced true to make every rendition anew
     * @throws IOException when the output can't be written; what was published before stays whole
     * @throws UsageException when photos and output would lie in one folder, or when no photo is left of a gallery that has
     *     some
     */
    public BuildReport build(Project project, boolean isForced) throws IOException, UsageException {
        keepApart(project);
        Scan scan = scan(project);
        try (BuildOutput output = BuildOutput.open(project, isForced, progress)) {
            RenderAhead ahead = new RenderAhead(project, scan, steps, output);
            Shelf shelf = shelve(project, scan, "reading and rendering", ahead::goOn);
            refuseToEmpty(project, shelf, isForced);
            problems.addAll(steps.formatsLeftOut(
                    shelf.album().settings(), project.captions().file()));
            List<RenditionPlan> plans = plans(shelf.album());
            List<Problem> lasting = problems.sorted();
            output.claim(plans, problems);
            List<RenderedPhoto> rendered = inParallel(
                    "rendering",
                    plans,
                    plan -> ahead.memoryBytes(shelf.source(plan.photo()), plan),
                    plan -> output.reuse(plan).map(Outcome::of).orElseGet(() -> ahead.rendered(
                                    shelf.source(plan.photo()), plan)
                            .then(staged -> Outcome.of(output.put(plan, staged)))));
            Gallery gallery = Gallery.of(shelf.album(), rendered);
            String madeOf = TextSources.hash(project, shelf, gallery);
            boolean isPublished = output.keepTexts(madeOf) || output.publish(texts(gallery), workers, problems);
            output.remember(RememberedPhotos.bytes(shelf.published(), shelf.keepsLocation(), shelf.sound()));
            BuildReport report = output.finish(gallery, plans, isPublished ? madeOf : "");
            boolean isDone = isPublished && shelf.isWhole() && rendered.size() == plans.size();
            LastBuild last = new LastBuild(report, lasting);
            output.seal(
                    isDone && shelf.isPublic(lasting)
                            ? LastBuild.account(project, steps.engine(), shelf.scan(), last)
                            : Optional.empty());
            return report;
        }
    }

    /**
     * Looks for everything that may be wrong with a gallery. Writes nothing.
     *
     * @param now the latest time it is anywhere on earth: no photo can have been taken after it
     */
    public Album check(Project project, LocalDateTime now) throws IOException {
        Shelf shelf = shelve(project);
        List<Inspection> inspections = inParallel(
                "looking",
                List.copyOf(shelf.sourceByFile().values()),
                steps::inspectingBytes,
                source -> Outcome.of(steps.inspect(source)));
        Map<String, Inspection> byFile =
                inspections.stream().collect(Collectors.toMap(Inspection::file, Function.identity()));
        Inspected inspected = new Inspected(
                byFile,
                now,
                PublishedFolder.reason(project).orElse(null),
                OutputMemory.read(project.output()).present());
        Material material = new Material(project.captions(), shelf.album(), inspected);
        problems.addAll(LINTER.check(material, shelf.sound()).problems());
        return shelf.album();
    }

    /** Where each field of a photo of {@link #read}'s album comes from; empty where the file can't be read any more. */
    public Optional<Explanation> explain(Project project, Photo photo) throws IOException {
        PhotoFolder folder = new PhotoFolder(project.photos(), project.shownPhotos(), project.output());
        return folder.scan().value().orElse(List.of()).stream()
                .filter(found -> found.file().equals(photo.file()))
                .findFirst()
                .flatMap(found -> collect(steps.account(found)))
                .map(account -> PhotoExplainer.explain(project.captions(), photo, account));
    }

    /** Every rule there is. */
    public static List<RuleCard> rules() {
        return LINTER.cards();
    }

    /** Says what a build would make, as far as that can be told without making it. Writes nothing. */
    public BuildReport rehearse(Project project, boolean isForced) throws IOException, UsageException {
        keepApart(project);
        Shelf shelf = shelve(project);
        refuseToEmpty(project, shelf, isForced);
        List<RenditionPlan> plans = plans(shelf.album());
        return BuildReport.expected(plans, OutputMemory.read(project.output()), isForced);
    }

    /** @throws AccessDeniedException when the photo folder can't be read */
    private Scan scan(Project project) throws AccessDeniedException {
        problems.setLevels(LINTER.settable(project.captions().check()));
        Scan scan = steps.scan(project);
        if (collect(scan.found()).isEmpty()) {
            throw new AccessDeniedException(project.shownPhotos());
        }
        warnOfNoPhotos(project, scan.found());
        return scan;
    }

    private void warnOfNoPhotos(Project project, Outcome<List<FoundPhoto>> found) {
        boolean isEmpty = found.problems().isEmpty()
                && found.value().filter(List::isEmpty).isPresent();
        boolean hasVideos = project.captions().sections().stream()
                .flatMap(SectionEntry::walk)
                .anyMatch(section -> !section.videos().isEmpty());
        if (isEmpty && !hasVideos) {
            problems.add(Problem.warning(
                    Place.of(project.shownPhotos()),
                    "no-photos",
                    "there are no photos in folder '" + project.shownPhotos()
                            + "'; put some there, or name the folder that they lie in"));
        }
    }

    private Shelf shelve(Project project) throws IOException {
        return shelve(
                project,
                scan(project),
                "reading",
                opened -> new Step.Done<>(opened.then(one -> Outcome.of(one.source()))));
    }

    /** @param goOn what to do with a photo once it is open */
    private Shelf shelve(
            Project project, Scan scan, String stage, Function<Outcome<Opened>, Step<Outcome<Source>>> goOn) {
        RememberedPhotos remembered = RememberedPhotos.of(
                OutputMemory.photos(project.output()),
                project.captions().settings().keepsLocation());
        List<Source> sources = inSteps(
                stage,
                scan.photos(),
                steps::readingBytes,
                found -> goOn.apply(steps.open(found, remembered, scan.stamp(found))));
        Set<String> unreadable = scan.photos().stream().map(FoundPhoto::file).collect(Collectors.toSet());
        sources.forEach(source -> unreadable.remove(source.photo().file()));
        List<SourcePhoto> photos = sources.stream().map(Source::photo).toList();
        Album album = collect(AlbumJoiner.join(project.captions(), project.folderName(), photos, unreadable))
                .orElseThrow();
        Findings findings =
                LINTER.build(new Material(project.captions(), album, Inspected.nothing()), remembered.sound());
        problems.addAll(findings.problems());
        return Shelf.of(album, scan, sources, findings.sound());
    }

    private List<RenditionPlan> plans(Album album) {
        RenditionPlanner planner = new RenditionPlanner(album.settings().renditions(), steps.engine());
        return album.photos().stream().map(planner::plan).toList();
    }

    private SortedMap<String, byte[]> texts(Gallery gallery) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        for (SortedMap<String, byte[]> part : workers.map(Publication.parts(gallery), any -> 0, Supplier::get)) {
            texts.putAll(part);
        }
        return texts;
    }

    /** The values of the work that succeeded, in the order of the items; what failed is among the problems. */
    private <I, O> List<O> inParallel(
            String stage, List<I> items, ToLongFunction<I> memoryBytes, Function<I, Outcome<O>> work) {
        return inSteps(stage, items, memoryBytes, item -> new Step.Done<>(work.apply(item)));
    }

    private <I, O> List<O> inSteps(
            String stage, List<I> items, ToLongFunction<I> memoryBytes, Function<I, Step<Outcome<O>>> work) {
        AtomicInteger done = new AtomicInteger();
        Runnable tell = () -> progress.report(stage, done.incrementAndGet(), items.size());
        return workers.mapInSteps(items, memoryBytes, item -> work.apply(item).whenDone(tell)).stream()
                .flatMap(outcome -> collect(outcome).stream())
                .toList();
    }

    private <T> Optional<T> collect(Outcome<T> outcome) {
        problems.addAll(outcome.problems());
        return outcome.value();
    }

    /** A folder without photos is more often a drive that is not there than a wish to take the gallery down. */
    private static void refuseToEmpty(Project project, Shelf shelf, boolean isForced)
            throws IOException, UsageException {
        boolean isEmpty = shelf.sourceByFile().isEmpty();
        if (isEmpty && !isForced && OutputMemory.read(project.output()).hasPhotos()) {
            throw new UsageException("there is no photo to be read in '" + project.shownPhotos() + "', but '"
                    + project.shownOutput() + "' has some; with --force they are removed");
        }
    }

    private static void keepApart(Project project) throws IOException, UsageException {
        Path photos = project.photos().toRealPath();
        Path output = Files.exists(project.output()) ? project.output().toRealPath() : project.output();
        if (OutputFolder.collides(photos, output)) {
            throw new UsageException("the photos in '" + project.shownPhotos() + "' would lie among the output in '"
                    + project.shownOutput() + "'; choose another folder with --output");
        }
    }
}
