package dev.recapgallery.lint;

import dev.recapgallery.text.CreditTerms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a credit holds beyond a name, or lacks of one:
 *
 * <pre>{@code
 * Foto von Anna Nagy          words of a credit
 * @tomreed on Instagram       where somebody is found
 * Tom Reed and                cut off
 * Jonas Weber)                half a pair of brackets
 * }</pre>
 */
final class NameWithMore {

    private static final int MAX_CHARS = 1_000;

    private static final Pattern WORDS = Pattern.compile(
            "(?:" + CreditTerms.PHOTO
                    + "\\s*(?:-?credits?(?U:\\b)|courtesy(?U:\\b)|(?:by|via|von|par|por)(?U:\\b)|:)|credits?\\s*:|courtesy of(?U:\\b)|^by\\s|^\\(c\\)|^copyright(?U:\\b)|^(?:taken|shot) by(?U:\\b)|^fot\\.|\\((?:"
                    + CreditTerms.PHOTO + "|" + CreditTerms.PHOTOGRAPHER
                    + "|credits?)\\)$|(?<![\\p{L}\\p{S}])©|https?://|[(<]?(?<![^\\s(<])[\\w.+-]{1,64}@[\\w-]+\\.|\\(?(?U:\\b)CC(?:[ -]BY(?U:\\b)|[ -]?0(?U:\\b))|(?U:\\b)all rights reserved(?U:\\b)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ON_PLATFORM = Pattern.compile("(?iu)(?<name>[^,(/|]*[^,(/|\\s:–-])\\s*(?:\\s"
            + CreditTerms.ON + "\\s+|\\s*[,(/|–-]\\s*)(?:on |via )?(?<platform>"
            + CreditTerms.PLATFORM + ")\\s*\\)?|(?<before>" + CreditTerms.PLATFORM
            + ")\\s*[:/]\\s*(?<handle>@?[\\w.-]+)");

    private static final Pattern NAME_AND_HANDLE =
            Pattern.compile("(?<name>[^@(]*[^@(\\s,/|–-])\\s*[,/|–-]?\\s*\\(?(?<handle>@[\\w.-]+)\\)?");

    private static final String AND = "(?:and|und|et|y|e|i|en|och|og|ja|ve|with|mit|avec|con|com)";
    private static final Pattern CUT_OFF = Pattern.compile(
            "(?:.*\\s(?<last>" + AND + "|[&+/|–-])|.*(?<sign>[,;&/|]))|(?<first>" + AND + "|[&+,;/|])\\s.*");

    private static final Map<String, String> ADDRESSES = Map.of(
            "instagram", "https://www.instagram.com/HANDLE/",
            "flickr", "https://www.flickr.com/people/HANDLE/",
            "twitter", "https://twitter.com/HANDLE",
            "unsplash", "https://unsplash.com/@HANDLE",
            "tiktok", "https://www.tiktok.com/@HANDLE",
            "youtube", "https://www.youtube.com/@HANDLE",
            "github", "https://github.com/HANDLE",
            "bluesky", "https://bsky.app/profile/HANDLE",
            "threads", "https://www.threads.net/@HANDLE");

    private NameWithMore() {}

    /** What is wrong with a name, and the way out, as the rest of a sentence; empty for just a name. */
    static Optional<String> fault(String typed) {
        // The patterns have several places for blanks in a row, so a run of them must not be left.
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.length() > MAX_CHARS || StandIn.isUnknownName(name)) {
            return Optional.empty();
        }
        Matcher more = WORDS.matcher(name);
        return more.find()
                ? Optional.of(" holds more than a name ('" + CreditPhrase.balanced(more.group())
                        + "'); write just the name, or {name: …, url: …}")
                : onPlatform(name).or(() -> bracket(name)).or(() -> cutOff(name));
    }

    private static Optional<String> onPlatform(String name) {
        Matcher on = ON_PLATFORM.matcher(name);
        Matcher handle = NAME_AND_HANDLE.matcher(name);
        if (on.matches()) {
            boolean isBefore = on.group("before") != null;
            String who = isBefore ? on.group("handle") : on.group("name").strip();
            return Optional.of(registered(name, who, isBefore ? on.group("before") : on.group("platform")));
        }
        return handle.matches()
                ? Optional.of(registered(name, handle.group("name").strip(), ""))
                : Optional.empty();
    }

    private static String registered(String typed, String who, String platform) {
        boolean isHandle = who.startsWith("@") || !who.contains(" ");
        String handle = who.startsWith("@") ? who.substring(1) : who;
        String url = ADDRESSES.getOrDefault(platform.toLowerCase(Locale.ROOT), "https://…");
        String key = isHandle ? handle : List.of(who.split("\\s+", -1)).get(0);
        return " holds more than a name ('" + typed + "'); write 'credit: " + key.toLowerCase(Locale.ROOT)
                + "' and, under 'people:', '" + key.toLowerCase(Locale.ROOT) + ": {name: " + (isHandle ? "…" : who)
                + ", url: \"" + url.replace("HANDLE", isHandle ? handle : "…") + "\"}'";
    }

    private static Optional<String> bracket(String name) {
        return Optional.ofNullable(half(name, '(', ')'))
                .or(() -> Optional.ofNullable(half(name, '[', ']')))
                .map(which -> " holds half a pair of brackets ('" + name + "'); write just the name, without the '"
                        + which + "'");
    }

    /** The bracket that has no other, or null. */
    private static @Nullable Character half(String name, char open, char close) {
        long opened = name.chars().filter(at -> at == open).count();
        long closed = name.chars().filter(at -> at == close).count();
        return opened == closed ? null : opened > closed ? Character.valueOf(open) : Character.valueOf(close);
    }

    private static Optional<String> cutOff(String name) {
        Matcher cut = CUT_OFF.matcher(name);
        if (!cut.matches()) {
            return Optional.empty();
        }
        String begun = cut.group("first");
        if (begun != null) {
            return Optional.of(
                    " begins with '" + begun + "' ('" + name + "'); write the name before it, or take it out");
        }
        String last = cut.group("last") == null ? cut.group("sign") : cut.group("last");
        return Optional.of(
                " breaks off behind '" + last + "' ('" + name + "'); write the other name as well, or take it out");
    }
}
