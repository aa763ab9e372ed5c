package dev.recapgallery.jmh;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.coobird.thumbnailator.resizers.Resizer;
import net.coobird.thumbnailator.resizers.Resizers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for one picture on one thread, for each step of the way from a photo of 8 megapixels to its smallest rendition. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-Djava.awt.headless=true"})
public class ResizingBenchmark {

    /** Widths in pixels; all pictures are 4:3. */
    public enum Step {
        FROM_3264_TO_1920(3264, 1920),
        FROM_1920_TO_960(1920, 960),
        FROM_960_TO_480(960, 480);

        private final int fromPx;
        private final int toPx;

        Step(int fromPx, int toPx) {
            this.fromPx = fromPx;
            this.toPx = toPx;
        }
    }

    public enum Pixels {
        RGB(BufferedImage.TYPE_INT_RGB),
        ARGB(BufferedImage.TYPE_INT_ARGB);

        private final int type;

        Pixels(int type) {
            this.type = type;
        }

        private BufferedImage picture(int widthPx) {
            return new BufferedImage(widthPx, widthPx * 3 / 4, type);
        }
    }

    /** Only the first and the progressive one look at every pixel of the source when it is more than halved. */
    public enum Contestant {
        RECAP_GALLERY,
        THUMBNAILATOR_PROGRESSIVE_BILINEAR,
        THUMBNAILATOR_BICUBIC,
        GRAPHICS2D_BICUBIC;

        private Resizer resizer() throws ReflectiveOperationException {
            return switch (this) {
                // By name, so that this project compiles without the program's classes.
                case RECAP_GALLERY -> (Resizer) Class.forName("dev.recapgallery.image.Resampler")
                        .getConstructor()
                        .newInstance();
                case THUMBNAILATOR_PROGRESSIVE_BILINEAR -> Resizers.PROGRESSIVE;
                case THUMBNAILATOR_BICUBIC -> Resizers.BICUBIC;
                case GRAPHICS2D_BICUBIC -> ResizingBenchmark::draw;
            };
        }
    }

    @Param
    public Step step;

    @Param
    public Pixels pixels;

    @Param
    public Contestant resizer;

    private Resizer chosen;
    private BufferedImage source;
    private BufferedImage target;

    @Setup
    public void makePictures() throws ReflectiveOperationException {
        chosen = resizer.resizer();
        source = pixels.picture(step.fromPx);
        target = pixels.picture(step.toPx);
        Random grain = new Random(1);
        for (int y = 0; y < source.getHeight(); y++) {
            for (int x = 0; x < source.getWidth(); x++) {
                source.setRGB(x, y, slopes(x, y) + (grain.nextInt() & 0x0f0f0f0f));
            }
        }
    }

    /** Slow slopes in all channels, alpha too; none is so near 255 that grain would overflow it. */
    private static int slopes(int x, int y) {
        return (x / 16 % 240) << 24 | (y / 16 % 240) << 16 | ((x + y) / 32 % 240) << 8 | (x / 8 % 240);
    }

    @Benchmark
    public BufferedImage resize() {
        chosen.resize(source, target);
        return target;
    }

    private static void draw(BufferedImage source, BufferedImage target) {
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(source, 0, 0, target.getWidth(), target.getHeight(), null);
        graphics.dispose();
    }
}
