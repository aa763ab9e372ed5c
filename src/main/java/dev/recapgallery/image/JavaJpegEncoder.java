package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG by the JDK's own writer, for machines without the native library: baseline, 4:2:0. */
final class JavaJpegEncoder implements PictureEncoder {

    private static final String JDK_PLUGIN = "com.sun.imageio.plugins.jpeg.";

    private final ImageWriterSpi provider = jdkProvider();

    @Override
    public byte[] encode(BufferedImage picture, int quality) throws IOException {
        ImageWriter writer = provider.createWriterInstance();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(Pixels.onWhite(picture), null, null), parameters(quality));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static JPEGImageWriteParam parameters(int quality) {
        JPEGImageWriteParam parameters = new JPEGImageWriteParam(Locale.ROOT);
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality / 100f);
        return parameters;
    }

    /** By name, not by what ImageIO finds first: a stray plugin on the class path may write something else. */
    private static ImageWriterSpi jdkProvider() {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, false);
        while (providers.hasNext()) {
            ImageWriterSpi provider = providers.next();
            if (provider.getClass().getName().startsWith(JDK_PLUGIN)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java runtime has no JPEG writer of its own");
    }
}
