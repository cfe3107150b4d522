package org.atrium.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Guards against requests on which the server itself fails and responses it would corrupt: it parses all cookies before
 * the portal runs, and sends only the low byte of each header character.
 */
public class ServerRequestGuard implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo portal, ServletContext context) {
        portal.addInitialHandlerChainWrapper(ServerRequestGuard::guard);
    }

    private static HttpHandler guard(HttpHandler portal) {
        return exchange -> {
            if (exchange.getRelativePath().startsWith("/")) {
                dropUnreadableCookies(exchange.getRequestHeaders());
                dropMultipart(exchange.getRequestHeaders());
                exchange.addResponseCommitListener(ServerRequestGuard::escapeHeaders);
                portal.handleRequest(exchange);
            } else {
                // A request for the server as a whole, or for another one, is none for the portal.
                exchange.setStatusCode(StatusCodes.BAD_REQUEST);
                exchange.endExchange();
            }
        };
    }

    /** Takes away cookies with a sign no cookie has. Another site of the domain may set one, and people cannot help it. */
    static void dropUnreadableCookies(HeaderMap headers) {
        HeaderValues cookies = headers.get(Headers.COOKIE);
        if (cookies != null && !cookies.stream().allMatch(ServerRequestGuard::isReadable)) {
            List<String> readable = cookies.stream()
                    .map(line -> Arrays.stream(line.split(";"))
                            .filter(ServerRequestGuard::isReadable)
                            .collect(Collectors.joining(";")))
                    .toList();
            headers.remove(Headers.COOKIE);
            headers.addAll(Headers.COOKIE, readable);
        }
    }

    /**
     * The server reads no body in parts: it fails on the first it cannot take apart, whatever asked for it, and asks in
     * the middle of a page that was only to be read. Who takes one reads it with {@link MultipartBody}.
     */
    static void dropMultipart(HeaderMap headers) {
        headers.remove(MultipartBody.TYPE);
        String type = headers.getFirst(Headers.CONTENT_TYPE);
        if (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            headers.put(HttpString.tryFromString(MultipartBody.TYPE), type);
            headers.put(Headers.CONTENT_TYPE, HeaderNormalizationFilter.UNKNOWN_TYPE);
        }
    }

    private static boolean isReadable(String cookies) {
        return cookies.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F || sign == '\t');
    }

    private static void escapeHeaders(HttpServerExchange exchange) {
        escapeHeaders(exchange.getResponseHeaders());
    }

    /** Lets no header say anything but what was meant, and {@code Location} nothing that leads out of the portal. */
    static void escapeHeaders(HeaderMap headers) {
        for (HeaderValues values : headers) {
            boolean leads = values.getHeaderName().equals(Headers.LOCATION);
            for (int i = 0; i < values.size(); i++) {
                String value = values.get(i);
                String written = leads ? Redirect.orHome(value) : UrlEscaping.ascii(value, " \t");
                if (!written.equals(value)) {
                    values.set(i, written);
                }
            }
        }
    }
}
