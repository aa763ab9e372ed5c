package dev.recapgallery.desk;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.Objects;

/**
 * What stands behind the question mark of an address.
 *
 * @param raw {@code name=value&name=value}; our pages send nothing that needs escaping
 */
record Query(String raw) {

    static Query of(HttpExchange exchange) {
        return new Query(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
    }

    /** Empty where it isn't there. */
    String text(String name) {
        return Arrays.stream(raw.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** 0 where there is none. */
    long number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }
}
