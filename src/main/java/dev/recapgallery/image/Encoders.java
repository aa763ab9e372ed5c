package dev.recapgallery.image;

import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The encoders of an engine, by format. */
public final class Encoders {

    private final Map<RenditionFormat, PictureEncoder> byFormat;

    private Encoders(Map<RenditionFormat, PictureEncoder> byFormat) {
        this.byFormat = new EnumMap<>(byFormat);
    }

    /** Those of an engine; the native one's work only where its library could be loaded. */
    public static Encoders of(Engine engine) {
        return switch (engine) {
            case NATIVE ->
                new Encoders(Map.of(
                        RenditionFormat.WEBP, new NativeWebpEncoder(), RenditionFormat.JPEG, new NativeJpegEncoder()));
            case JAVA -> new Encoders(Map.of(RenditionFormat.JPEG, new JavaJpegEncoder()));
        };
    }

    /**
     * What to tell, once a run, of the wanted formats that the engine can't write and that are therefore left out.
     *
     * @param place where the formats were asked for
     */
    public static List<Problem> leftOut(Engine engine, RenditionSettings settings, Place place) {
        return settings.formats().stream()
                .filter(format -> !engine.writes(format))
                .map(format -> Problem.warning(place, "format-not-available", message(engine, format)))
                .toList();
    }

    /** @throws IllegalArgumentException for a format that the engine doesn't write */
    PictureEncoder of(RenditionFormat format) {
        PictureEncoder encoder = byFormat.get(format);
        if (encoder == null) {
            throw new IllegalArgumentException("no encoder for " + format);
        }
        return encoder;
    }

    private static String message(Engine engine, RenditionFormat format) {
        return "no " + format.word() + " renditions: the engine '" + engine.word() + "' can't write them, so the photos"
                + " are there as jpeg only; use --engine native (64-bit Linux, macOS or Windows), or leave "
                + format.word() + " out of 'formats'";
    }
}
