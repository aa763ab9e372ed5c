package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the lines of a caption file as hardly anybody would, without changing what they say: tabs and spaces behind
 * values, comments at any depth, quoted and explicit ({@code ? }) keys, document markers, very long lines.
 */
final class OddLayout {

    /** Whose lines these are: nobody's, but they have to stay. */
    static final String COMMENT = "a comment";

    private static final Pattern ENTRY = Pattern.compile("( *(?:- )?)([A-Za-z_][A-Za-z0-9_. ]*):(| .*)");

    private final Random random;
    private final Predicate<List<String>> saysTheSame;
    private List<String> lines;
    private List<String> owners;

    /**
     * @param saysTheSame of lines whether they say what they have to; a change that they don't survive is not made
     */
    OddLayout(Random random, List<String> lines, List<String> owners, Predicate<List<String>> saysTheSame) {
        this.random = random;
        this.lines = List.copyOf(lines);
        this.owners = List.copyOf(owners);
        this.saysTheSame = saysTheSame;
    }

    List<String> lines() {
        return lines;
    }

    List<String> owners() {
        return owners;
    }

    OddLayout change(int times) {
        for (int i = 0; i < times; i++) {
            changeOnce();
        }
        return this;
    }

    private void changeOnce() {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String owner = owners.get(at);
        Matcher entry = ENTRY.matcher(line);
        String pad = " ".repeat(random.nextInt(9));
        switch (random.nextInt(14)) {
            case 0 -> replace(at, owner, line + "\t");
            case 1 -> replace(at, owner, line + "   ");
            case 2 -> insert(at, "", random.nextBoolean() ? "" : pad);
            case 3, 4 -> insert(at, COMMENT, pad + "# comment " + random.nextInt(1_000_000));
            case 5 -> insert(at, COMMENT, "#" + "x".repeat(3000 + random.nextInt(1_000)));
            case 6 -> replace(at, owner, line + " #👋 é: {");
            case 7 -> replace(at, owner, line + "\t# behind a tab");
            case 8 -> replaceEntry(at, owner, entry, "%s\"%s\":%s");
            case 9 -> replaceEntry(at, owner, entry, "%s'%s' :%s");
            case 10 -> replaceEntry(at, owner, entry, "%s%s:   %s");
            case 11 -> explicit(at, owner, entry);
            case 12 -> insert(0, COMMENT, random.nextBoolean() ? "---" : "--- # begins");
            default -> insert(lines.size(), COMMENT, "...");
        }
    }

    private void replaceEntry(int at, String owner, Matcher entry, String form) {
        if (entry.matches()) {
            replace(at, owner, form.formatted(entry.group(1), entry.group(2), entry.group(3)));
        }
    }

    private void explicit(int at, String owner, Matcher entry) {
        if (entry.matches() && !entry.group(1).contains("-")) {
            replace(at, owner, entry.group(1) + "? " + entry.group(2), entry.group(1) + ":" + entry.group(3));
        }
    }

    private void insert(int at, String owner, String line) {
        List<String> now = new ArrayList<>(lines);
        List<String> nowOwners = new ArrayList<>(owners);
        now.add(at, line);
        nowOwners.add(at, owner);
        take(now, nowOwners);
    }

    private void replace(int at, String owner, String... with) {
        List<String> now = new ArrayList<>(lines);
        List<String> nowOwners = new ArrayList<>(owners);
        now.remove(at);
        nowOwners.remove(at);
        for (int i = 0; i < with.length; i++) {
            now.add(at + i, with[i]);
            nowOwners.add(at + i, owner);
        }
        take(now, nowOwners);
    }

    private void take(List<String> now, List<String> nowOwners) {
        if (saysTheSame.test(now)) {
            lines = List.copyOf(now);
            owners = List.copyOf(nowOwners);
        }
    }
}
