package dev.recapgallery.post;

import dev.recapgallery.model.License;
import dev.recapgallery.model.Licenses;
import dev.recapgallery.text.CreditTerms;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what follows words such as "Photo credit:" to the end: a name, perhaps an address, a year and a licence. */
final class CreditName {

    private static final String URL = "https?://[^\\s()<>\\]]++(?:\\([^\\s()]*+\\)[^\\s()<>\\]]*+)*+";
    private static final Pattern LINK = Pattern.compile(
            "(?<name>\\[[^\\]]+])\\(<?(?<url>[^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()<>]*)*)>?(?:\\s+\"[^\"]*\")?\\)(?<rest>.*)");
    private static final Pattern NAME_THEN_LINK =
            Pattern.compile("(?<name>[^\\[(]+?)\\s*\\(?\\s*\\[[^\\]]+]\\((?<url>" + URL + ")\\)\\)?(?<rest>.*)");
    private static final Pattern NAME_THEN_URL =
            Pattern.compile("(?<name>.+?)\\s*[,;:|–—-]?\\s*[(<\\[]?\\s*(?<url>" + URL + ")\\s*[)>\\]]{0,2}(?<rest>.*)");
    private static final Pattern NAME_THEN_SITE = Pattern.compile(
            "(?<name>.+?)\\s*\\(\\s*(?<url>(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[^\\s()]*)?)\\s*\\)?(?<rest>.*)");
    private static final Pattern LICENCE = Pattern.compile(
            "(?:licen[cs]ed?\\s+)?(?:under\\s+)?(?:an?\\s+|the\\s+)?\\[?(?<licence>"
                    + CreditTerms.LICENCE + ")"
                    + "(?:\\s+licen[cs]e)?]?(?:\\((?<page>[^()\\s]+)\\))?[)\\]]*\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR =
            Pattern.compile("(?<year>\\d{4}(?:\\s*[-–/]\\s*\\d{2,4})?)[,:]?\\s+(?:by\\s+)?(?<rest>.+)");
    private static final Pattern PLATFORM = Pattern.compile(
            "\\s*(?:[,/|]|on|via|at|from|of|for)\\s+(?:\\[[^\\]]+]\\([^()]*\\)|\\p{Lu}[\\w.&-]*(?:\\s+\\p{Lu}[\\w.&-]*){0,3})");
    private static final Pattern NAME_ON_PLATFORM = Pattern.compile(
            "(?<name>.+?)\\s+(?:on|via)\\s+(?:\\[[^\\]]+]\\([^()]*\\)|\\p{Lu}[\\w.]*(?:\\s+\\p{Lu}[\\w.]*)?)");
    /** Says that the picture may be shown: no part of the name. */
    static final Pattern PERMISSION = Pattern.compile(
            "\\s*[(,;–—-]\\s*(?:\\w+\\s+)?(?:with|by)\\s+(?:\\w+\\s+)?permission[^()]*\\)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** As Wikimedia Commons has it: {@code By NAME - Own work, LICENCE, URL}, or all of it in a link. */
    private static final Pattern OWN_WORK = Pattern.compile(
            "(?:by\\s+)?\\[?(?<name>[^\\[\\]]+?)\\s+[-–—]\\s+(?:own work|self-published work by the author),?\\s*"
                    + "(?<licence>[^,\\]]*?)(?:,\\s*|]\\()?(?<url>" + URL + ")?\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\s*_,;:–—-]+");
    private static final String MARKS_BEHIND = "*_,;:|–—-";
    private static final String BEFORE_LICENCE = ",;/|([–—-";
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "zu", "la", "le",
            "el", "al", "bin", "ibn", "y", "e", "i", "and", "und", "et", "of", "the", "for", "ten", "ter", "af");
    private static final Set<String> NOBODY = Set.of(
            "me",
            "myself",
            "us",
            "i",
            "we",
            "unknown",
            "author",
            "tbd",
            "todo",
            "my",
            "our",
            "his",
            "her",
            "their",
            "a",
            "an",
            "?",
            "someone",
            "anonymous",
            "n/a",
            "none");
    private static final int MAX_CHARS = 80;
    private static final int MAX_WORDS = 7;

    private CreditName() {}

    /**
     * The credit of a phrase.
     *
     * @param isExplicit true behind words that nothing but a name follows: a lower-case handle will do then
     */
    static Optional<ImportedCredit> of(String phrase, boolean hasCopyrightSign, boolean isExplicit) {
        // The patterns have several places for blanks in a row, so a run of them must not be left.
        String line = phrase.replaceAll("\\s+", " ");
        String text = bare(ownWork(bare(PERMISSION.matcher(line).replaceFirst(""))));
        String license = null;
        Matcher licence = LICENCE.matcher(text);
        int start = licenceStart(licence, text);
        if (start > 0) {
            license = license(licence.group("licence"), licence.group("page"));
            text = bare(text.substring(0, start));
        }
        Matcher year = YEAR.matcher(text);
        boolean dated = hasCopyrightSign && year.matches();
        Named named = named(dated ? bare(year.group("rest")) : text, isExplicit || hasCopyrightSign);
        if (named == null) {
            return Optional.empty();
        }
        String copyright = hasCopyrightSign ? "© " + (dated ? year.group("year") + " " : "") + named.name() : null;
        return Optional.of(new ImportedCredit(named.name(), named.url(), license, copyright));
    }

    private static String ownWork(String text) {
        Matcher work = OWN_WORK.matcher(text);
        if (!work.matches()) {
            return text.replaceFirst("^(?i:by)\\s+(?=\\[)", "");
        }
        String url = work.group("url") == null ? "" : " (" + work.group("url") + ")";
        return work.group("name") + url + " " + work.group("licence");
    }

    private record Named(String name, @Nullable String url) {}

    private static @Nullable Named named(String phrase, boolean isExplicit) {
        Matcher platform = NAME_ON_PLATFORM.matcher(phrase);
        String text = platform.matches() ? platform.group("name") : phrase;
        for (Pattern form : new Pattern[] {LINK, NAME_THEN_LINK, NAME_THEN_URL, NAME_THEN_SITE}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches() && isEnd(matcher.group("rest"))) {
                String name = name(matcher.group("name"));
                return isName(name, isExplicit || form == LINK) ? new Named(name, address(matcher.group("url"))) : null;
            }
        }
        String name = name(text);
        return isName(name, isExplicit) ? new Named(name, null) : null;
    }

    private static int licenceStart(Matcher licence, String text) {
        int from = 0;
        while (licence.find(from)) {
            if (licence.end() == text.length()) {
                return TextEnd.before(BEFORE_LICENCE, text, licence.start());
            }
            from = licence.start() + 1;
        }
        return -1;
    }

    private static String license(String typed, @Nullable String page) {
        String id = typed.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "-").replaceAll("-v(?=\\d)", "-");
        Optional<License> byPage = page == null ? Optional.empty() : Licenses.find(page);
        boolean complete = id.matches(".*\\d\\.\\d") || id.matches("cc-?0");
        return byPage.or(() -> complete ? Licenses.find(id) : Optional.empty())
                .map(License::id)
                .orElse(typed);
    }

    private static String address(String url) {
        return url.startsWith("http") || url.startsWith("mailto:") ? url : "https://" + url;
    }

    private static String bare(String text) {
        String begun = MARKS_BEFORE.matcher(text.strip()).replaceFirst("");
        String ended =
                begun.endsWith(" /") ? begun.substring(0, begun.length() - 2) : TextEnd.without(MARKS_BEHIND, begun);
        String stripped = ended.strip();
        String end = stripped.endsWith(".") && !stripped.matches(".*(?U:\\b)(?:Jr|Sr|Inc|Ltd|\\p{Lu})\\.") ? "." : "";
        String open = stripped.substring(0, stripped.length() - end.length());
        boolean unbalanced = open.endsWith(")") && count(open, '(') < count(open, ')');
        return unbalanced ? open.substring(0, open.length() - 1).strip() : open.strip();
    }

    private static String name(String markdown) {
        String text = InlineMarkdown.plainText(markdown.replaceAll("^\\[(.*)]$", "$1"));
        return text.replaceFirst("^(?i:by|to|the talented)\\s+", "").strip();
    }

    private static boolean isEnd(String rest) {
        String text = rest.strip();
        return text.isEmpty()
                || text.matches("[.)\\]*_!]+")
                || PLATFORM.matcher(rest).matches();
    }

    private static boolean isName(String name, boolean isExplicit) {
        String[] words = name.split("\\s+", -1);
        boolean sized = !name.isEmpty() && name.length() <= MAX_CHARS && words.length <= MAX_WORDS;
        if (!sized || NOBODY.contains(words[0].toLowerCase(Locale.ROOT)) || !name.matches(".*[\\p{L}\\p{N}].*")) {
            return false;
        }
        if (name.matches(".*[.!?;:](?:\\s.*)?")
                && !name.matches("(?:.*(?U:\\b)(?:\\p{Lu}|Dr|Jr|Sr|St|Inc|Ltd)\\.)+[^.!?;:]*")) {
            return false;
        }
        return (isExplicit && words.length <= 2) || allNameLike(words);
    }

    private static boolean allNameLike(String[] words) {
        for (String word : words) {
            int first = word.codePointAt(
                    word.startsWith("(") || word.startsWith("\"") || word.startsWith("“")
                            ? Math.min(1, word.length() - 1)
                            : 0);
            boolean lower = Character.isLowerCase(first);
            if (lower && !PARTICLES.contains(word) && !word.matches("\\p{Ll}['’]\\p{Lu}.*")) {
                return false;
            }
        }
        return true;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
