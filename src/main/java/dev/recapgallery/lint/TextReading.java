package dev.recapgallery.lint;

import dev.recapgallery.lint.TextRule.Reader;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@link TextRule}s found in the texts of all photos.
 *
 * @param sound where they found nothing
 */
record TextReading(List<Problem> problems, SoundTexts sound) {

    /** @param known photos that need not be read again */
    static TextReading of(List<TextRule> rules, Material material, SoundTexts known) {
        TextSetting setting = TextSetting.of(material);
        String settingHash =
                setting.hash(rules.stream().map(rule -> rule.card().id()).toList());
        Map<TextRule, Reader> readers = new LinkedHashMap<>();
        rules.forEach(rule -> readers.put(rule, rule.reader(setting)));
        List<Problem> problems = new ArrayList<>();
        Set<String> sound = new HashSet<>();
        for (Photo photo : material.album().photos()) {
            String hash = material.texts(photo).hash(settingHash);
            int before = problems.size();
            if (!known.hashes().contains(hash)) {
                readers.forEach(
                        (rule, reader) -> rule.check(photo, reader, material).forEach(problems::add));
            }
            if (problems.size() == before) {
                sound.add(hash);
            }
        }
        return new TextReading(List.copyOf(problems), new SoundTexts(sound));
    }
}
