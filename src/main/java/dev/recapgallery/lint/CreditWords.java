package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A credit typed into a caption, whole ("photo credit: Jane Doe") or broken ("Attendees: Jane Doe (https://…)"), or a
 * credit with more than a name in it: neither gets into the credit roll and the pictures.
 */
final class CreditWords implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "credit-words",
                Scope.BUILD,
                "a credit inside a caption, or with more than a name in it, is missing in the credit roll and in the files",
                "write the name in 'credit:' and take it out of the caption");
    }

    @Override
    public Stream<Problem> check(Material material) {
        CreditPhrase phrase = new CreditPhrase(known(material));
        Stream<Optional<Problem>> ofPhotos = material.photos()
                .flatMap(photo -> Stream.of(inCaption(photo, phrase, material), inName(photo, material)));
        Stream<Optional<Problem>> ofPeople =
                material.captions().people().stream().map(person -> inRegistry(person, material));
        return Stream.concat(ofPhotos, ofPeople).flatMap(Optional::stream);
    }

    /** Who takes photos: everybody registered or credited. */
    static List<Person> known(Material material) {
        Stream<Person> credited = material.photos()
                .flatMap(photo -> Stream.ofNullable(photo.credit().person()));
        return Stream.concat(material.captions().people().stream(), credited)
                .distinct()
                .toList();
    }

    private Optional<Problem> inCaption(Photo photo, CreditPhrase phrase, Material material) {
        return phrase.in(photo)
                .map(words -> at(
                        material.placeOf(photo, "caption"),
                        "the caption of photo '" + photo.file() + "' seems to hold a credit ('" + words
                                + "'); write the name in 'credit:' and take it out of the caption"));
    }

    private Optional<Problem> inName(Photo photo, Material material) {
        Person person = photo.credit().person();
        if (person == null || person.key() != null) {
            return Optional.empty();
        }
        return NameWithMore.fault(person.name())
                .map(fault ->
                        at(material.placeOf(photo, "credit"), "the credit of photo '" + photo.file() + "'" + fault));
    }

    private Optional<Problem> inRegistry(Person person, Material material) {
        return NameWithMore.fault(person.name())
                .map(fault -> at(
                        material.captions().placeOf("people." + person.key()),
                        "the name of person '" + person.key() + "'" + fault));
    }
}
