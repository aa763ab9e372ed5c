package dev.recapgallery.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/** Reads files back by other means than those that wrote them. */
final class EncodedPictures {

    private EncodedPictures() {}

    static BufferedImage jpeg(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    static BufferedImage webp(byte[] file) {
        PIX pix = leptonica.pixReadMemWebP(file, file.length);
        try {
            int[] words = new int[leptonica.pixGetWidth(pix) * leptonica.pixGetHeight(pix)];
            leptonica.pixGetData(pix).get(words);
            int width = leptonica.pixGetWidth(pix);
            boolean hasAlpha = leptonica.pixGetSpp(pix) == 4;
            return Canvases.argb(width, words.length / width, (x, y) -> {
                int word = words[y * width + x];
                return word >>> 8 | (hasAlpha ? word << 24 : 0xff000000);
            });
        } finally {
            leptonica.pixDestroy(pix);
        }
    }

    /** The XMP properties as path and value, namespace declarations and all other structure left out. */
    static Map<String, String> xmp(byte[] file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (XmpDirectory directory : metadata(file).getDirectoriesOfType(XmpDirectory.class)) {
            values.putAll(directory.getXmpProperties());
        }
        return values;
    }

    /** Names of the kinds of metadata in the file, such as {@code JPEG} or {@code XMP}. */
    static Set<String> kinds(byte[] file) throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Directory directory : metadata(file).getDirectories()) {
            kinds.add(directory.getName());
        }
        return kinds;
    }

    private static Metadata metadata(byte[] file) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        } catch (ImageProcessingException e) {
            throw new IOException(e);
        }
    }
}
