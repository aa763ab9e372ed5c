package dev.recapgallery.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what cameras and programs put in text fields from what a person wrote there. */
final class CameraJunk {

    /** In upper case, words set apart by one space. */
    private static final Set<String> WORDS = Set.of(
            "SONY DSC",
            "DSC",
            "SAMSUNG",
            "SAMSUNG CAMERA PICTURES",
            "DCIM",
            "EXIF JPEG PICTURE",
            "JPEG PICTURE",
            "PICASA",
            "DEFAULT",
            "USER COMMENTS",
            "USER COMMENT",
            "IMAGE DESCRIPTION",
            "UNKNOWN",
            "UNTITLED",
            "NO NAME",
            "OWNER NAME",
            "NONE",
            "NULL",
            "N A",
            "ASCII",
            "UNICODE",
            "JIS",
            "BINARY COMMENT",
            "METADATA START",
            "SCREENSHOT",
            "MY BEAUTIFUL PICTURE",
            "CREATED WITH GIMP",
            "MINOLTA DSC",
            "COPYRIGHT");

    /** A person may write of a digital camera; a camera names its maker, or shouts. */
    private static final Pattern DIGITAL_CAMERA = Pattern.compile(
            "(\\P{javaLowerCase}{0,40} )?DIGITAL (STILL |VIDEO )?CAMERA"
                    + "|(?i:(AGFA|CANON|CASIO|EPSON|FUJI(FILM)?|HP|KODAK|KONICA|LEICA|MINOLTA|NIKON|OLYMPUS|PANASONIC|PENTAX|POLAROID"
                    + "|RICOH|SAMSUNG|SANYO|SIGMA|SONY|TOSHIBA|VIVITAR)(?U:\\b).{0,40} DIGITAL (STILL |VIDEO )?CAMERA)");

    /** As {@link #WORDS}. */
    private static final Pattern CLASSES = Pattern.compile("(KENOX|DIGIMAX) .*"
            + "|CHARSET (ASCII|UNICODE|JIS|INVALIDCHARSETID).*"
            + "|(PROCESSED|EDITED|CREATED) (WITH|BY|BY DPE) (VSCO|SNAPSEED|MOLDIV|PICSART|GIMP|DPE|LIGHTROOM)(?U:\\b).*"
            + "|FILE WRITTEN BY ADOBE PHOTOSHOP.*"
            + "|PICASA [\\d ]+");

    /** On the text as it is: what cameras call their files, with or without extension. */
    private static final Pattern FILE_NAMES = Pattern.compile(
            "[^\\n]{1,200}\\.(jpe?g|png|gif|webp|tiff?|bmp|heic|heif|avif|dng|nef|cr[23]|arw|raf|orf|rw2|psd)"
                    + "|(img|imgp|dsc|dscn|dscf|dsci|sdc|pict|mvi|gopr|pxl|dji|sam|cimg|hpim|vid|mg|sany|kif|dcp|_mg|_dsc)"
                    + "[_-]?\\d{3,}([_-]\\w+)*"
                    + "|p\\d{6,}|\\d{3}_\\d{4}|\\d{8}_\\d{6}(_\\w+)*",
            Pattern.CASE_INSENSITIVE);

    /** A code of a device, such as a trail camera's {@code M2E1L0-0R336B386}. */
    private static final Pattern CODES =
            Pattern.compile("(?=(?:\\D*\\d){6})(?=(?:[^A-Z]*[A-Z]){3})[A-Z\\d]+(-[A-Z\\d]+)*");

    private CameraJunk() {}

    /** True for junk, however it is spaced, punctuated and capitalised, and for a text with nothing but punctuation. */
    static boolean isJunk(String text) {
        String spaced =
                text.replaceAll("[\\p{Punct}\\p{IsPunctuation}©\\s]+", " ").strip();
        String words = spaced.toUpperCase(Locale.ROOT);
        return words.isEmpty()
                || WORDS.contains(words)
                || DIGITAL_CAMERA.matcher(spaced).matches()
                || CLASSES.matcher(words).matches()
                || CODES.matcher(text.strip()).matches()
                || FILE_NAMES.matcher(text).matches();
    }
}
