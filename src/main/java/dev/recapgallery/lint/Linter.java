package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.problem.DidYouMean;
import dev.recapgallery.problem.Level;
import dev.recapgallery.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Knows every rule and runs them. */
public final class Linter {

    private static final String UNKNOWN_RULE = "unknown-rule";

    private final List<Rule> rules = List.of(
            new MissingAlt(),
            new EmptyAlt(),
            new PlaceholderAlt(),
            new AltEqualsCaption(),
            new HalfQuote(),
            new LongAlt(),
            new RedundantAltStart(),
            new MissingCaption(),
            new MissingCredit(),
            new EmptyValue(),
            new CreditWords(),
            new AuthorInPicture(),
            new DamagedText(),
            new IdenticalPhotos(),
            new NearDuplicates(),
            new OddDate(),
            new PublishedLocation(),
            new PublishedOwner(),
            new NeedlessWidth(),
            new OversizedRendition());

    /**
     * What a build shows.
     *
     * @param known photos that need not be read again
     */
    public Findings build(Material material, SoundTexts known) {
        return found(rules.stream().filter(rule -> rule.card().scope() == Scope.BUILD), material, known);
    }

    /**
     * Everything the rules find.
     *
     * @param known photos that need not be read again
     */
    public Findings check(Material material, SoundTexts known) {
        return found(rules.stream(), material, known);
    }

    private Findings found(Stream<Rule> wanted, Material material, SoundTexts known) {
        List<Rule> rules = wanted.toList();
        List<TextRule> textRules = rules.stream()
                .flatMap(rule -> rule instanceof TextRule textRule ? Stream.of(textRule) : Stream.empty())
                .toList();
        TextReading texts = TextReading.of(textRules, material, known);
        Stream<Problem> others = rules.stream()
                .flatMap(rule ->
                        rule instanceof TextRule textRule ? textRule.elsewhere(material) : rule.check(material));
        List<Problem> problems = Stream.of(texts.problems().stream(), others, unknownRules(material.captions()))
                .flatMap(found -> found)
                .sorted()
                .toList();
        return new Findings(problems, texts.sound());
    }

    /** Every rule there is, in the order they are explained in. */
    public List<RuleCard> cards() {
        return Stream.of(rules.stream().map(Rule::card), JoinRules.CARDS.stream(), ReadingRules.CARDS.stream())
                .flatMap(cards -> cards)
                .toList();
    }

    /** The levels that a caption file may set. */
    public Map<String, Level> settable(Map<String, Level> levels) {
        Map<String, Level> settable = new HashMap<>(levels);
        settable.keySet().removeAll(fixed());
        return settable;
    }

    private List<String> fixed() {
        return cards().stream().filter(RuleCard::isFixed).map(RuleCard::id).toList();
    }

    private Stream<Problem> unknownRules(CaptionFile captions) {
        List<String> ids = cards().stream().map(RuleCard::id).toList();
        List<String> fixed = fixed();
        DidYouMean near = new DidYouMean(ids);
        return captions.check().keySet().stream()
                .filter(id -> !ids.contains(id) || fixed.contains(id))
                .map(id -> Problem.warning(
                        captions.placeOf("check." + id),
                        UNKNOWN_RULE,
                        fixed.contains(id)
                                ? "'" + id + "' can't be set: it says that something is lost; take it out"
                                : "there is no rule '" + id + "'"
                                        + near.hintOr(id, "; recap-gallery check --rules lists them all")));
    }
}
