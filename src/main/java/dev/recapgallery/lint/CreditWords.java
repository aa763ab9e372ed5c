package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Person;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A credit typed into a caption, whole ("photo credit: Jane Doe") or broken ("Attendees: Jane Doe (https://…)"), or a
 * credit with more than a name in it: neither gets into the credit roll and the pictures.
 */
final class CreditWords implements TextRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "credit-words",
                Scope.BUILD,
                "a credit inside a caption, or with more than a name in it, is missing in the credit roll and in the files",
                "write the name in 'credit:' and take it out of the caption");
    }

    @Override
    public Reader reader(TextSetting setting) {
        CreditPhrase phrase = new CreditPhrase(setting.photographers());
        return texts -> Stream.of(inCaption(texts, phrase), inName(texts)).flatMap(Optional::stream);
    }

    @Override
    public Stream<Problem> elsewhere(Material material) {
        return material.captions().people().stream().flatMap(person -> inRegistry(person, material).stream());
    }

    private static Optional<TextFault> inCaption(PhotoTexts photo, CreditPhrase phrase) {
        return phrase.in(photo)
                .map(words -> new TextFault(
                        "caption",
                        "the caption of photo '" + photo.file() + "' seems to hold a credit ('" + words
                                + "'); write the name in 'credit:' and take it out of the caption"));
    }

    private static Optional<TextFault> inName(PhotoTexts photo) {
        Person person = photo.credit().person();
        if (person == null || person.key() != null) {
            return Optional.empty();
        }
        return NameWithMore.fault(person.name())
                .map(fault -> new TextFault("credit", "the credit of photo '" + photo.file() + "'" + fault));
    }

    private Optional<Problem> inRegistry(Person person, Material material) {
        return NameWithMore.fault(person.name())
                .map(fault -> at(
                        material.captions().placeOf("people." + person.key()),
                        "the name of person '" + person.key() + "'" + fault));
    }
}
