package dev.recapgallery.input;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Defaults;
import dev.recapgallery.model.DroppedValue;
import dev.recapgallery.model.Explanation;
import dev.recapgallery.model.Explanation.ExplainedField;
import dev.recapgallery.model.Explanation.Offer;
import dev.recapgallery.model.Explanation.Verdict;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.License;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells where each field of a photo comes from. It takes the photo as {@link AlbumJoiner} joined it for the truth and
 * says which offer that is.
 */
public final class PhotoExplainer {

    private static final String WITHHELD = "(withheld)";
    private static final String FIRST = "the caption file comes first";

    private final CaptionFile captions;
    private final Photo photo;
    private final @Nullable PhotoEntry entry;
    private final MetadataAccount account;

    private PhotoExplainer(CaptionFile captions, Photo photo, MetadataAccount account) {
        this.captions = captions;
        this.photo = photo;
        this.account = account;
        this.entry = captions.entries()
                .filter(typed -> typed.place().equals(photo.place()))
                .findFirst()
                .orElse(null);
    }

    /** The explanation of a photo, as it is shown or would be if it were not hidden. */
    public static Explanation explain(CaptionFile captions, Photo photo, MetadataAccount account) {
        PhotoExplainer explainer = new PhotoExplainer(captions, photo, account);
        return new Explanation(photo.id(), photo.file(), explainer.fields());
    }

    private List<ExplainedField> fields() {
        Caption caption = photo.caption();
        return List.of(
                field(
                        "caption",
                        entry == null ? null : entry.caption(),
                        caption == null ? null : caption.source(),
                        Field.CAPTION),
                alt(),
                credit(),
                license(),
                field("copyright", entry == null ? null : entry.copyright(), photo.copyright(), Field.COPYRIGHT),
                field("title", entry == null ? null : entry.title(), photo.title(), Field.TITLE),
                taken(),
                tags(),
                only(
                        "focal",
                        entry == null || entry.focal() == null
                                ? null
                                : entry.focal().x() + ", " + entry.focal().y()),
                hidden(),
                only("decorative", photo.decorative() ? "true" : null),
                only(
                        "params",
                        photo.params().isEmpty()
                                ? null
                                : String.join(", ", photo.params().keySet())),
                location(),
                withheld("owner", PrivateDetail.OWNER),
                withheld("serial number", PrivateDetail.SERIAL_NUMBER));
    }

    /** A decorative photo's alt text is empty on purpose, whatever else says one. */
    private ExplainedField alt() {
        Offers offers = new Offers(photo.decorative() || photo.alt() != null);
        if (photo.decorative()) {
            offers.add(place("decorative"), "", "decorative on purpose: those who can't see it are told nothing");
        }
        return field("alt", entry == null ? null : entry.alt(), offers, Field.ALT);
    }

    private ExplainedField field(String name, @Nullable String typed, @Nullable String shown, Field field) {
        return field(name, typed, new Offers(shown != null), field);
    }

    private ExplainedField field(String name, @Nullable String typed, Offers offers, Field field) {
        if (typed != null) {
            offers.add(place(name), typed, FIRST);
        }
        candidates(field).forEach(candidate -> {
            boolean mayTell = field == Field.CAPTION && mayTellPlace(candidate);
            if (mayTell) {
                offers.drop(Offers.words(candidate.source()), WITHHELD, "a device may have written an address into it");
            } else {
                offers.add(Offers.words(candidate.source()), candidate.value(), Offers.reason(candidate.source()));
            }
        });
        dropped(field).forEach(offers::drop);
        return offers.field(name);
    }

    /** As {@link PhotoJoiner} has it: where locations are stripped, EXIF's description goes with the position. */
    private boolean mayTellPlace(Candidate candidate) {
        return candidate.source() == MetadataSource.EXIF
                && account.details().contains(PrivateDetail.LOCATION)
                && !captions.settings().keepsLocation();
    }

    private ExplainedField credit() {
        Offers offers = new Offers(photo.credit().person() != null || isDeclined());
        if (entry != null && entry.credit() != null) {
            offers.add(place("credit"), words(entry.credit()), FIRST);
        }
        for (Field field : List.of(Field.CREATOR, Field.CREDIT_LINE)) {
            List<Candidate> found = candidates(field);
            boolean isLine =
                    field == Field.CREDIT_LINE && !candidates(Field.CREATOR).isEmpty();
            for (Candidate candidate : found) {
                if (isLine) {
                    offers.lose(
                            Offers.words(candidate.source()),
                            candidate.value(),
                            "it is the credit line; the creator is named");
                } else {
                    offers.add(Offers.words(candidate.source()), candidate.value(), Offers.reason(candidate.source()));
                }
            }
            dropped(field).forEach(offers::drop);
        }
        CreditWish byDefault = captions.defaults().credit();
        if (byDefault != null) {
            offers.add(place("defaults.credit"), words(byDefault), "defaults hold where nothing else is known");
        }
        return offers.field("credit");
    }

    private boolean isDeclined() {
        return (entry != null && entry.credit() != null) || captions.defaults().credit() != null;
    }

    private ExplainedField license() {
        Offers offers = new Offers(photo.license() != null);
        if (entry != null && entry.license() != null) {
            offers.add(place("license"), entry.license().name(), FIRST);
        }
        candidates(Field.LICENSE_URL)
                .forEach(candidate -> offers.add(
                        Offers.words(candidate.source()), candidate.value(), Offers.reason(candidate.source())));
        dropped(Field.LICENSE_URL).forEach(offers::drop);
        Defaults defaults = captions.defaults();
        License byDefault = defaults.license();
        if (byDefault != null && (offers.hasWinner() || Objects.equals(photo.license(), byDefault))) {
            offers.add(place("defaults.license"), byDefault.name(), "defaults hold where nothing else is known");
        } else if (byDefault != null) {
            offers.drop(place("defaults.license"), byDefault.name(), "a default never licenses somebody else's photo");
        }
        return offers.field("license");
    }

    private ExplainedField taken() {
        Offers offers = new Offers(photo.taken() != null);
        if (entry != null && entry.taken() != null) {
            offers.add(place("taken"), words(entry.taken()), FIRST);
        }
        Taken inPhoto = photo.source().metadata().taken();
        if (inPhoto != null) {
            String source = account.taken().entrySet().stream()
                    .filter(taken -> taken.getValue().equals(inPhoto))
                    .map(taken -> Offers.words(taken.getKey()))
                    .findFirst()
                    .orElse("the photo");
            offers.add(
                    source,
                    words(inPhoto),
                    account.taken().size() < 2
                            ? "nothing else says it"
                            : "a time of day before a mere day; then the sidecar before EXIF, XMP and IPTC");
        }
        account.taken().entrySet().stream()
                .filter(taken -> !taken.getValue().equals(inPhoto))
                .forEach(taken -> offers.lose(Offers.words(taken.getKey()), words(taken.getValue()), "it comes later"));
        return offers.field("taken");
    }

    private ExplainedField tags() {
        Offers offers = new Offers(!photo.tags().isEmpty());
        if (entry != null && !entry.tags().isEmpty()) {
            offers.add(place("tags"), String.join(", ", entry.tags()), FIRST);
        }
        for (MetadataSource source : MetadataSource.values()) {
            String keywords = candidates(Field.KEYWORD).stream()
                    .filter(candidate -> candidate.source() == source)
                    .map(Candidate::value)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!keywords.isEmpty()) {
                offers.add(Offers.words(source), keywords, Offers.reason(source));
            }
        }
        return offers.field("tags");
    }

    private ExplainedField only(String name, @Nullable String value) {
        Offers offers = new Offers(value != null);
        if (value != null) {
            offers.add(place(name), value, "only the caption file says it");
        }
        return offers.field(name);
    }

    private ExplainedField hidden() {
        boolean isHidden = entry != null && entry.hidden();
        return new ExplainedField(
                "hidden",
                isHidden
                        ? List.of(new Offer(
                                Verdict.WON, place("hidden"), "true", "so the photo is left out of the gallery"))
                        : List.of());
    }

    private ExplainedField location() {
        if (!account.details().contains(PrivateDetail.LOCATION)) {
            return new ExplainedField("location", List.of());
        }
        boolean isKept = captions.settings().keepsLocation();
        Offer offer = new Offer(
                isKept ? Verdict.WON : Verdict.DROPPED,
                "the photo or its sidecar",
                WITHHELD,
                isKept
                        ? "'location: keep' publishes it"
                        : "locations are stripped, unless 'location: keep' is written");
        return new ExplainedField("location", List.of(offer));
    }

    private ExplainedField withheld(String name, PrivateDetail detail) {
        return new ExplainedField(
                name,
                account.details().contains(detail)
                        ? List.of(new Offer(
                                Verdict.DROPPED, "the photo or its sidecar", WITHHELD, "it is never published"))
                        : List.of());
    }

    private List<Candidate> candidates(Field field) {
        return account.candidates().stream()
                .filter(candidate -> candidate.field() == field)
                .sorted(Comparator.comparing(Candidate::source))
                .toList();
    }

    private List<DroppedValue> dropped(Field field) {
        return account.dropped().stream()
                .filter(value -> value.field() == field)
                .toList();
    }

    private String place(String key) {
        Place place = key.contains(".")
                ? captions.placeOf(key)
                : entry == null ? photo.place() : entry.places().getOrDefault(key, entry.place());
        return place.toString();
    }

    private static String words(CreditWish wish) {
        Person person = wish.person();
        return person == null ? "none" : person.name();
    }

    private static String words(Taken taken) {
        return taken.local() + (taken.offset() == null ? "" : " " + taken.offset());
    }
}
