package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Orientation;
import dev.recapgallery.problem.Outcome;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real and hostile files, skipped where they are not beside the checkout. */
class CorpusTest {

    /** Of processor time, so that a busy machine fails no test. */
    private static final long SLOW_MILLIS = 10_000;

    private static final int WIDTH_PX = 960;

    /** Its header bytes are overwritten, so no reader shows it, whatever is listed for its whole class. */
    private static final Set<String> LISTED_WRONGLY = Set.of("real/exif-odd/exiv2-bug841.png");

    private static final Path CORPUS = Path.of(System.getProperty("recap.corpus", "corpus"));
    private static final ImageLimits LIMITS = ImageLimits.forHeap(512L << 20);

    private final HeaderReader headers = new HeaderReader(LIMITS);
    private final PictureReader nativeReader = PictureReader.of(NativeCodec.load(), LIMITS);
    private final PictureReader javaReader = PictureReader.of(Optional.empty(), LIMITS);

    private record Row(String file, Set<String> expected, String note) {}

    @BeforeAll
    static void needsTheCorpus() {
        Assumptions.assumeTrue(Files.isRegularFile(CORPUS.resolve("MANIFEST.tsv")), "no corpus at " + CORPUS);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(CORPUS.resolve("MANIFEST.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].startsWith("real/") || cells[0].startsWith("synth/"))
                .filter(cells -> !cells[0].endsWith(".xmp") && !LISTED_WRONGLY.contains(cells[0]))
                .map(cells -> new Row(cells[0], Set.of(cells[7].split("\\|")), cells[8]))
                .toList();
    }

    private Optional<BufferedImage> read(PictureReader reader, String file) throws IOException {
        byte[] bytes = Files.readAllBytes(CORPUS.resolve(file));
        return headers.read(file, bytes).value().flatMap(header -> {
            Outcome<BufferedImage> outcome = reader.read(bytes, header, Orientation.TOP_LEFT, WIDTH_PX);
            return outcome.value();
        });
    }

    @Test
    void showsOrRefusesEachFileAsExpectedAndSoon() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<String>> verdicts = new ArrayList<>();
        for (Row row : rows()) {
            verdicts.add(pool.submit(() -> verdict(row)));
        }
        pool.shutdown();
        List<String> wrong = new ArrayList<>();
        for (Future<String> verdict : verdicts) {
            if (!verdict.get().isEmpty()) {
                wrong.add(verdict.get());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(verdicts.size() > 100, "the corpus holds files");
    }

    private String verdict(Row row) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        boolean shown = read(nativeReader, row.file()).isPresent();
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        boolean fine = shown
                ? row.expected().contains("ok") || row.expected().contains("partly")
                : row.expected().contains("error");
        String verdict = fine ? "" : row.file() + (shown ? " is shown" : " is refused");
        return millis > SLOW_MILLIS ? verdict + " " + row.file() + " took " + millis + " ms" : verdict;
    }

    @Test
    void showsTheChartsInTheirColours() throws IOException {
        Pattern colours = Pattern.compile("sRGB = #(\\w{6}) #(\\w{6}) #(\\w{6}) #(\\w{6})");
        int charts = 0;
        for (Row row : rows()) {
            Matcher matcher = colours.matcher(row.note());
            if (matcher.find() && !row.file().contains("orientation")) {
                BufferedImage image = read(nativeReader, row.file()).orElseThrow();
                for (int i = 0; i < 4; i++) {
                    assertQuadrant(row.file(), image, i, Integer.parseInt(matcher.group(i + 1), 16));
                }
                charts++;
            }
        }
        assertTrue(charts > 5, "the corpus holds charts");
    }

    private static void assertQuadrant(String file, BufferedImage image, int quadrant, int expected) {
        int x = image.getWidth() * (quadrant % 2 * 2 + 1) / 4;
        int y = image.getHeight() * (quadrant / 2 * 2 + 1) / 4;
        int difference = difference(expected, image.getRGB(x, y));
        assertTrue(difference <= 8, () -> file + ", quadrant " + quadrant + ", is off by " + difference);
    }

    /** The largest of the three channels. */
    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @Test
    void decodesJpegsAlikeWithAndWithoutTheNativeLibrary() throws IOException {
        for (Row row : rows()) {
            if (row.file().matches("real/(gps-real|orientation|progressive)/.*\\.jpg")) {
                Optional<BufferedImage> one = read(nativeReader, row.file());
                Optional<BufferedImage> other = read(javaReader, row.file());
                if (one.isPresent()
                        && one.get().getWidth() == other.orElseThrow().getWidth()) {
                    double mean = meanDifference(one.get(), other.get());
                    assertTrue(mean < 2, () -> row.file() + " differs by " + mean);
                }
            }
        }
    }

    private static double meanDifference(BufferedImage one, BufferedImage other) {
        int[] first = Pixels.of(one);
        int[] second = Pixels.of(other);
        long sum = 0;
        for (int i = 0; i < Pixels.count(one); i++) {
            sum += difference(first[i], second[i]);
        }
        return (double) sum / Pixels.count(one);
    }
}
