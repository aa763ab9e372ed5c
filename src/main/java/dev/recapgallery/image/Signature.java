package dev.recapgallery.image;

import java.util.List;
import java.util.Optional;

/** Tells by the first bytes what a file is; names and extensions lie. */
final class Signature {

    private static final String HEIF_WAY_OUT =
            "convert it to JPEG (macOS: Preview › Export, or `sips -s format jpeg`; Linux: `heif-convert`";
    private static final String RAW =
            "is a raw camera file, which this version can't read; export it as JPEG from your raw developer";

    /** What a file of another kind starts with, and what to call it. */
    private record Foreign(int offset, String start, String what) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign(0, "%PDF", "a PDF document"),
            new Foreign(0, "8BPS", "a Photoshop document"),
            new Foreign(0, "PK\003\004", "a ZIP archive or office document"),
            new Foreign(0, "PK\005\006", "an empty ZIP archive"),
            new Foreign(0, "\000\000\001\000", "an icon file"),
            new Foreign(0, "\000\000\002\000", "a cursor file"),
            new Foreign(0, "AT&TFORM", "a DjVu document"),
            new Foreign(0, "MZ", "a Windows program"),
            new Foreign(0, "\177ELF", "a program"),
            new Foreign(0, "\312\376\272\276", "a program"),
            new Foreign(0, "FWS", "a Flash movie"),
            new Foreign(0, "CWS", "a Flash movie"),
            new Foreign(0, "\032\105\337\243", "a video"),
            new Foreign(0, "OggS", "a video or sound file"),
            new Foreign(0, "ID3", "a sound file"),
            new Foreign(4, "moov", "a video"),
            new Foreign(4, "mdat", "a video"),
            new Foreign(8, "AVI ", "a video"),
            new Foreign(8, "WAVE", "a sound file"),
            new Foreign(0, "\037\213", "a compressed file"));

    private static final List<String> RAW_STARTS =
            List.of("FUJIFILMCCD-RAW", "IIRO", "IIRS", "MMOR", "IIU\000", "FOVb", "II\032\000\000\000HEAPCCDR");

    private Signature() {}

    /** The type of a picture that can be read; anything else is an error that says what it is. */
    static ImageType imageType(byte[] bytes) throws DecodeException {
        Optional<ImageType> type = readable(ByteReader.bigEndian(bytes));
        return type.isPresent() ? type.get() : refuse(bytes);
    }

    private static Optional<ImageType> readable(ByteReader in) {
        if (in.startsWith(0, "\377\330")) {
            return Optional.of(ImageType.JPEG);
        } else if (in.startsWith(0, "\211PNG\r\n\032\n")) {
            return Optional.of(ImageType.PNG);
        } else if (in.startsWith(0, "GIF87a") || in.startsWith(0, "GIF89a")) {
            return Optional.of(ImageType.GIF);
        } else if (in.startsWith(0, "RIFF") && in.startsWith(8, "WEBP")) {
            return Optional.of(ImageType.WEBP);
        } else if (in.startsWith(0, "II*\000") || in.startsWith(0, "MM\000*")) {
            return in.startsWith(8, "CR\002") ? Optional.empty() : Optional.of(ImageType.TIFF);
        }
        return in.startsWith(0, "BM") && in.startsWith(6, "\000\000\000\000")
                ? Optional.of(ImageType.BMP)
                : Optional.empty();
    }

    private static ImageType refuse(byte[] bytes) throws DecodeException {
        if (bytes.length == 0) {
            throw DecodeException.notAPhoto("is empty (0 bytes); copy it again from the camera or the original");
        }
        ByteReader in = ByteReader.bigEndian(bytes);
        if (in.startsWith(4, "ftyp")) {
            throw isoMedia(in);
        }
        refusePictures(in);
        for (Foreign foreign : FOREIGN) {
            if (in.startsWith(foreign.offset(), foreign.start())) {
                throw other(foreign.what());
            }
        }
        throw other(TextSniffer.describe(bytes));
    }

    private static void refusePictures(ByteReader in) throws DecodeException {
        if (in.startsWith(8, "CR\002") || RAW_STARTS.stream().anyMatch(start -> in.startsWith(0, start))) {
            throw DecodeException.unsupported(RAW);
        }
        if (in.startsWith(0, "II+\000") || in.startsWith(0, "MM\000+")) {
            throw variant("a BigTIFF");
        }
        if (in.startsWith(4, "jP  ")) {
            throw variant("a JPEG 2000 picture");
        }
        if (in.startsWith(4, "JXL ") || in.startsWith(0, "\377\012")) {
            throw variant("a JPEG XL picture");
        }
    }

    private static DecodeException variant(String what) {
        return DecodeException.unsupported("is " + what + ", which this version can't read; save it as JPEG or PNG");
    }

    private static DecodeException other(String what) {
        return DecodeException.notAPhoto(
                "is not a photo: it is " + what
                        + ", whatever its name says; give a JPEG, PNG, GIF, WebP, TIFF or BMP file, or move it out of the folder");
    }

    /** Files of boxes (ISO/IEC 14496-12): the brands say which kind; HEIC and AVIF are pictures, most others are videos. */
    private static DecodeException isoMedia(ByteReader in) throws DecodeException {
        long end = Math.min(Math.max(16, in.u32(0)), Math.min(in.size(), 256));
        if (in.startsWith(8, "crx ")) {
            return DecodeException.unsupported(RAW);
        }
        for (long at = 8; at + 4 <= end; at += 4) {
            String brand = in.fourCc(at);
            if (brand.equals("avif") || brand.equals("avis")) {
                return DecodeException.unsupported(
                        "is an AVIF photo, which this version can't read; " + HEIF_WAY_OUT + ")");
            } else if (brand.matches("hei[cxms]|hev[cxms]")) {
                return heic();
            }
        }
        return in.startsWith(8, "mif1") || in.startsWith(8, "msf1") ? heic() : other("a video");
    }

    private static DecodeException heic() {
        return DecodeException.unsupported("is a HEIC photo, which this version can't read; " + HEIF_WAY_OUT
                + "; iPhone: Settings › Camera › Formats › Most Compatible)");
    }
}
