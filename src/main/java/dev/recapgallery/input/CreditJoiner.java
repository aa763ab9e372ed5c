package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Defaults;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Licenses;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is named for a photo and under which terms it may be used. What is typed beside the photo wins over what
 * the photo says of itself, and defaults hold only where nothing else is known.
 */
final class CreditJoiner {

    private final Settings settings;
    private final Defaults defaults;
    private final Map<String, Person> personByName = new HashMap<>();

    CreditJoiner(CaptionFile captions) {
        this.settings = captions.settings();
        this.defaults = captions.defaults();
        captions.people().forEach(this::register);
        if (defaults.credit() != null && defaults.credit().person() != null) {
            register(defaults.credit().person());
        }
    }

    private void register(Person person) {
        personByName.putIfAbsent(folded(person.name()), person);
    }

    /** The credit of a photo of which the caption file says {@code typed}, or nothing. */
    Credit credit(@Nullable CreditWish typed, PhotoMetadata metadata) {
        if (typed != null) {
            return wished(Credit.Origin.CAPTION_FILE, typed);
        }
        return embedded(metadata)
                .orElseGet(() -> defaults.credit() == null
                        ? Credit.unknown()
                        : wished(Credit.Origin.DEFAULT, defaults.credit()));
    }

    private Credit wished(Credit.Origin origin, CreditWish wish) {
        @Nullable Person person = wish.person();
        return person == null ? Credit.declined() : Credit.to(origin, person, settings.creditLine(person.name()));
    }

    private Optional<Credit> embedded(PhotoMetadata metadata) {
        Optional<String> line = metadata.best(Field.CREDIT_LINE);
        List<String> creators = metadata.all(Field.CREATOR);
        Optional<String> name = creators.isEmpty() ? line : Optional.of(String.join(", ", creators));
        return name.map(this::person)
                .map(person -> Credit.to(
                        Credit.Origin.EMBEDDED, person, line.orElseGet(() -> settings.creditLine(person.name()))));
    }

    private Person person(String name) {
        return personByName.getOrDefault(folded(name), new Person(null, name, null));
    }

    /** The licence of a photo with this credit. A default never licenses the work of somebody else. */
    @Nullable
    License license(@Nullable License typed, PhotoMetadata metadata, Credit credit) {
        if (typed != null) {
            return typed;
        }
        return metadata.best(Field.LICENSE_URL)
                .flatMap(CreditJoiner::license)
                .orElseGet(() -> hasDefaultCredit(credit) ? defaults.license() : null);
    }

    private static Optional<License> license(String text) {
        return Licenses.find(text)
                .or(() -> WebAddress.isWeb(text) ? Optional.of(new License(null, text, text)) : Optional.empty());
    }

    private boolean hasDefaultCredit(Credit credit) {
        return defaults.credit() == null
                ? credit.origin() != Credit.Origin.EMBEDDED
                : Objects.equals(credit.person(), defaults.credit().person());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
