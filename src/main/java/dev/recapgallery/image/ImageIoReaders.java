package dev.recapgallery.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * Picks the readers: the JDK's own for PNG, GIF and BMP, TwelveMonkeys' for JPEG (over the JDK's own) and TIFF. Never the
 * first that is registered: a stray plugin on the class path has been seen to decode differently without a word.
 */
final class ImageIoReaders {

    private static final String JDK = "com.sun.imageio.plugins.";

    private static final Set<ImageType> TYPES =
            EnumSet.of(ImageType.PNG, ImageType.GIF, ImageType.BMP, ImageType.TIFF, ImageType.JPEG);

    private final Map<ImageType, ImageReaderSpi> providers = new EnumMap<>(ImageType.class);

    private static ImageReaderSpi provider(ImageType type) {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        return switch (type) {
            case PNG -> named(registry, JDK + "png.PNGImageReaderSpi");
            case GIF -> named(registry, JDK + "gif.GIFImageReaderSpi");
            case BMP -> named(registry, JDK + "bmp.BMPImageReaderSpi");
            case TIFF -> new TIFFImageReaderSpi();
            case JPEG -> jpeg(registry);
            default -> throw new IllegalArgumentException("no reader for " + type);
        };
    }

    private static ImageReaderSpi jpeg(IIORegistry registry) {
        JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
        // Its only public way to the JDK's reader: it looks it up by name here, whether registered itself or not.
        jpeg.onRegistration(registry, ImageReaderSpi.class);
        return jpeg;
    }

    boolean has(ImageType type) {
        return TYPES.contains(type);
    }

    /** A reader on the bytes, for one picture and one thread; dispose of it. Metadata is not read. */
    ImageReader open(ImageType type, byte[] bytes) throws IOException {
        ImageReader reader = loaded(type).createReaderInstance();
        // Without metadata the PNG reader leaves out compressed text, which inflates without limit.
        reader.setInput(new ByteArrayImageInputStream(bytes), true, true);
        return reader;
    }

    /** Looked up when first needed: many builds decode nothing by these. */
    private synchronized ImageReaderSpi loaded(ImageType type) {
        return providers.computeIfAbsent(type, ImageIoReaders::provider);
    }

    private static ImageReaderSpi named(IIORegistry registry, String className) {
        Iterator<ImageReaderSpi> all = registry.getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getClass().getName().equals(className)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java runtime lacks " + className);
    }
}
