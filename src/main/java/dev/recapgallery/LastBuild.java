package dev.recapgallery;

import dev.recapgallery.image.Engine;
import dev.recapgallery.input.FileStamp;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.Project;
import dev.recapgallery.model.Sha256;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.publish.SealedBuild;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * What a build would tell that finds everything as the last one left it: known from that one, without reading captions and
 * photos again.
 *
 * @param problems as they were found, those of the caption file too
 */
public record LastBuild(BuildReport report, List<Problem> problems) {

    public LastBuild {
        problems = List.copyOf(problems);
    }

    /**
     * The last build, if one of this project would do nothing but tell the same again: program, captions, photos, output and
     * what was asked for are the same.
     *
     * @param unread the project as {@link dev.recapgallery.input.ProjectReader#unread} has it
     * @param clock the one that files get their times from
     */
    public static Optional<LastBuild> recall(Project unread, Engine engine, Clock clock) {
        Optional<SealedBuild> sealed = SealedBuild.read(unread.output());
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            // Thousands of files are looked at here and there: the two go side by side.
            CompletableFuture<Boolean> isUnbroken = CompletableFuture.supplyAsync(sealed.get()::isUnbroken);
            Scan scan = Scan.of(unread, clock);
            DataInputStream in =
                    new DataInputStream(new ByteArrayInputStream(sealed.get().account()));
            boolean isSame =
                    scan.isSettled() && SourceCodec.text(in).equals(key(unread, engine, scan)) && isUnbroken.join();
            return isSame ? Optional.of(read(in, new ProblemCodec(unread))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Written by nobody we know, or the folder can't be read: a build will tell.
            return Optional.empty();
        }
    }

    /** What {@link #recall} needs; empty where the problems can't be written down. */
    static Optional<byte[]> account(Project project, Engine engine, Scan scan, LastBuild told) throws IOException {
        if (!told.problems().stream().allMatch(ProblemCodec::canWrite)) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        SourceCodec.writeText(out, key(project, engine, scan));
        out.writeInt(told.report().photos());
        out.writeInt(told.report().renditions());
        out.writeLong(told.report().bytes());
        new ProblemCodec(project).write(told.problems(), out);
        return Optional.of(bytes.toByteArray());
    }

    private static LastBuild read(DataInputStream in, ProblemCodec codec) throws IOException {
        BuildReport report = new BuildReport(in.readInt(), 0, 0, in.readInt(), in.readLong(), 0, 0);
        return new LastBuild(report, codec.read(in));
    }

    /** A hash of all that goes into a build. */
    private static String key(Project project, Engine engine, Scan scan) throws IOException {
        StringBuilder key = new StringBuilder(1 << 16);
        add(key, Program.stamp());
        add(key, engine.word());
        add(key, project.askedTargets() == null ? "" : new TreeSet<>(project.askedTargets()).toString());
        add(key, project.captionsHash());
        add(key, project.captions().file());
        // Without these, the caption file may lead elsewhere.
        add(key, String.valueOf(project.typed().photos()));
        add(key, String.valueOf(project.typed().output()));
        add(key, project.photos().toRealPath().toString());
        add(key, project.folderName());
        add(key, project.shownPhotos());
        add(key, project.shownOutput());
        scan.found().problems().forEach(problem -> add(key, problem.toString()));
        for (FoundPhoto photo : scan.photos()) {
            add(key, photo.file());
            scan.stamp(photo).ifPresent(stamp -> add(key, stamp));
        }
        return Sha256.hex(key.toString());
    }

    private static void add(StringBuilder key, FileStamp stamp) {
        key.append(stamp.bytes())
                .append(' ')
                .append(stamp.modifiedNanos())
                .append(' ')
                .append(stamp.changedNanos())
                .append(' ')
                .append(stamp.fileId())
                .append(' ');
        add(key, stamp.sidecars());
    }

    /** With its length, so that two texts never run into one another. */
    private static void add(StringBuilder key, String text) {
        key.append(text.length()).append(':').append(text).append('\n');
    }
}
