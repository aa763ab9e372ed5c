package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import dev.recapgallery.problem.DidYouMean;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads limits as typed: {@code photo-bytes=64MiB}, {@code photo-pixels=200_000_000}, {@code jpeg-scans=1000}. */
public final class LimitSettings {

    private static final Pattern AMOUNT = Pattern.compile("([0-9][0-9_]{0,30}) ?([a-z]*)");
    private static final Map<String, Long> SIZES = Map.of(
            "", 1L, "b", 1L, "k", 1L << 10, "kib", 1L << 10, "m", 1L << 20, "mib", 1L << 20, "g", 1L << 30, "gib",
            1L << 30);

    private LimitSettings() {}

    /**
     * The usual limits with those set that somebody typed; the last of several settings of one limit counts.
     *
     * @throws UsageException when one of them names no limit, or has a value that it can't have
     */
    public static Limits read(List<String> settings) throws UsageException {
        Limits limits = Limits.USUAL;
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0) {
                throw new UsageException("--limit " + setting + ": give NAME=VALUE, such as photo-bytes=64MiB");
            }
            Limit limit = limit(setting.substring(0, equals).strip());
            limits = limits.with(
                    limit, value(limit, setting.substring(equals + 1).strip()));
        }
        return limits;
    }

    private static Limit limit(String name) throws UsageException {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.shownName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no limit '" + name + "'"
                        + new DidYouMean(names()).hintOr(name, "; recap-gallery limits lists them")));
    }

    private static List<String> names() {
        return Arrays.stream(Limit.values()).map(Limit::shownName).toList();
    }

    private static long value(Limit limit, String typed) throws UsageException {
        BigInteger value = amount(limit, typed)
                .orElseThrow(() -> new UsageException(
                        "--limit " + limit.shownName() + ": '" + typed + "' is no " + example(limit)));
        if (value.signum() < 1) {
            throw new UsageException("--limit " + limit.shownName() + " is " + typed + "; give 1 or more");
        }
        if (value.compareTo(BigInteger.valueOf(limit.highest())) > 0) {
            throw new UsageException("--limit " + limit.shownName() + " is " + typed + "; it can be "
                    + limit.amount(limit.highest()) + " at most");
        }
        return value.longValueExact();
    }

    private static Optional<BigInteger> amount(Limit limit, String typed) {
        Matcher matcher = AMOUNT.matcher(typed.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(matcher.group(1).replace("_", ""));
        return Optional.ofNullable(factor(limit, matcher.group(2)))
                .map(BigInteger::valueOf)
                .map(number::multiply);
    }

    private static @Nullable Long factor(Limit limit, String unit) {
        return switch (limit.unit()) {
            case BYTES -> SIZES.get(unit);
            case SECONDS -> unit.isEmpty() || unit.equals("s") ? (Long) 1L : null;
            default -> unit.isEmpty() ? (Long) 1L : null;
        };
    }

    private static String example(Limit limit) {
        return switch (limit.unit()) {
            case BYTES -> "size; give bytes, or such as 64MiB";
            case SECONDS -> "time; give whole seconds";
            default -> "whole number";
        };
    }
}
