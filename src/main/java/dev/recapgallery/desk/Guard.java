package dev.recapgallery.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever has the address that was printed, and nobody else: other programs' pages don't know the token, other
 * sites' pages fail at Host, Origin and the cookie's SameSite.
 */
final class Guard {

    private static final int TOKEN_BYTES = 24;

    private final String token;
    private final int port;

    Guard(int port) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.port = port;
    }

    String token() {
        return token;
    }

    /** Cookies don't know ports, so the name does. */
    String cookie() {
        return "recap-desk-" + port + "=" + token + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** Why a request is turned away; empty where it may pass. */
    Optional<String> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!hosts().contains(headers.getFirst("Host"))) {
            return Optional.of("this address is not served here");
        }
        if (isFromElsewhere(headers)) {
            return Optional.of("requests from other sites are not answered");
        }
        if (!knows(cookieOf(headers))) {
            return Optional.of("open the address that the terminal shows");
        }
        return exchange.getRequestMethod().equals("POST") ? refusalOfPost(headers) : Optional.empty();
    }

    /** True where a query carries the token. */
    boolean isInvited(HttpExchange exchange) {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return hosts().contains(exchange.getRequestHeaders().getFirst("Host"))
                && query.startsWith("token=")
                && knows(query.substring("token=".length()));
    }

    private List<String> hosts() {
        return List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Fetch metadata: a page of another site can't leave it out. A navigation from anywhere still needs the cookie. */
    private static boolean isFromElsewhere(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        return site != null && !List.of("same-origin", "none").contains(site);
    }

    private Optional<String> refusalOfPost(Headers headers) {
        String origin = headers.getFirst("Origin");
        boolean isOurs = origin != null && origin.equals("http://" + headers.getFirst("Host"));
        if (!isOurs) {
            return Optional.of("requests from other sites are not answered");
        }
        String type = headers.getFirst("Content-Type");
        boolean isJson = type != null && type.split(";", 2)[0].strip().equals("application/json");
        return isJson ? Optional.empty() : Optional.of("JSON is wanted here");
    }

    private String cookieOf(Headers headers) {
        String name = "recap-desk-" + port + "=";
        return headers.getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name))
                .map(pair -> pair.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    private boolean knows(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
