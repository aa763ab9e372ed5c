package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.input.CaptionFileReader;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the reader of caption files whether it would take a value of a photo, before that is written. */
final class FieldShape {

    private static final CaptionPath PEOPLE = CaptionPath.of("people");
    private static final CaptionPath PHOTO = CaptionPath.of("photos", "photo.jpg");

    private FieldShape() {}

    /** What is wrong with a value, and how it is written; empty where it is taken, be it with a warning. */
    static Optional<String> refusal(CaptionFileValues captions, String key, CaptionValue value) {
        Outcome<CaptionFileValues> people = key.equals("credit") ? withPeople(captions) : nothing();
        Set<Problem> known = Set.copyOf(errors(people));
        // Behind the people, so that what is wrong with those stands at the same place as before.
        return errors(people.then(file -> file.set(PHOTO.key(key), value))).stream()
                .filter(error -> !known.contains(error))
                .map(error -> message(error, key))
                .findFirst();
    }

    private static Outcome<CaptionFileValues> nothing() {
        return CaptionFileValues.read("captions", "");
    }

    private static Outcome<CaptionFileValues> withPeople(CaptionFileValues captions) {
        return captions.value(PEOPLE)
                .map(people -> nothing().then(file -> file.set(PEOPLE, people)))
                .orElseGet(FieldShape::nothing);
    }

    private static List<Problem> errors(Outcome<CaptionFileValues> file) {
        return file.result() == null
                ? file.problems()
                : CaptionFileReader.read("captions", file.result().text().getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .collect(Collectors.toList());
    }

    /** Under its field, a value needs no name. */
    private static String message(Problem error, String key) {
        String named = "'" + key + "' ";
        String message = error.message();
        return message.startsWith(named) ? "it " + message.substring(named.length()) : message;
    }
}
