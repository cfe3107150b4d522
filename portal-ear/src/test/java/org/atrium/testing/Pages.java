package org.atrium.testing;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * The portal's pages as one person gets them, without a browser: {@code Pages.as(nora).get("/orders")}. It keeps
 * cookies, and follows no redirect, so that a test sees where one leads.
 */
public final class Pages {

    /** Between the values of boxes that are ticked under one name; in no text that is typed. */
    private static final String MORE = "\u001f";

    private static final String SESSION = "atrium";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String portal;

    private Pages(String portal) {
        this.portal = portal;
    }

    /** Somebody who is not signed in. */
    public static Pages visitor() {
        return at(Api.portal());
    }

    /** Somebody who is not signed in to the portal at an address. */
    public static Pages at(String portal) {
        return new Pages(portal);
    }

    /** A person, freshly signed in by the form. */
    public static Pages as(Person person) {
        return visitor().signedInAs(person);
    }

    /** The same browser, with a person who signs in by the form. */
    public Pages signedInAs(Person person) {
        Answer answer = submit("/signin", "form", Map.of("email", person.email(), "password", person.password()))
                .expect(302);
        if (!isSignedIn()) {
            throw new AssertionError(person.email() + " is not let in: " + answer.body());
        }
        return this;
    }

    /** Somebody who has copied this person's cookies. */
    public Pages copy() {
        Pages copy = new Pages(portal);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> copy.cookies.getCookieStore().add(null, cookie));
        return copy;
    }

    /** The session, for a browser to go on with. */
    public Cookie cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .findFirst()
                .map(cookie -> new Cookie(SESSION, cookie.getValue()).setUrl(Api.portal()))
                .orElseThrow();
    }

    /** Whether the portal gave a session that still lasts. */
    public boolean isSignedIn() {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(SESSION) && !cookie.hasExpired());
    }

    public Answer get(String path) {
        return get(path, request -> request);
    }

    /** The value of a cookie that the browser has; empty if it has none of that name. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name) && !cookie.hasExpired())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Gets a page, sending a header more. */
    public Answer get(String path, String header, String value) {
        return get(path, request -> request.header(header, value));
    }

    /** Gets a page and sends one of its forms, as it is but for some fields, by its main button. */
    public Answer submit(String path, String form, Map<String, String> fields) {
        return submit(path, form, path, fields);
    }

    /** Gets a page and sends one of its forms to the address of another page. */
    public Answer submit(String path, String form, String elsewhere, Map<String, String> fields) {
        Document document = Jsoup.parse(get(path).expect(200).body());
        FormElement element = document.expectForm("form[id=" + form + "]");
        Map<String, String> sent = data(element);
        Element button = mainButton(element);
        sent.put(button.attr("name"), button.val());
        sent.putAll(fields);
        return post(elsewhere, sent);
    }

    /** Gets a page and fills in one of its forms, to be sent by its main button as often as one likes. */
    public Filled fill(String path, String form, Map<String, String> fields) {
        FormElement element = Jsoup.parse(get(path).expect(200).body()).expectForm("form[id=" + form + "]");
        Element button = mainButton(element);
        return fill(button, fields);
    }

    /** Fills in the form of a button, to be sent by it as often as one likes. */
    public Filled fill(Element button, Map<String, String> fields) {
        FormElement form = (FormElement) button.closest("form");
        Map<String, String> sent = data(form);
        sent.put(button.attr("name"), button.val());
        sent.putAll(fields);
        return new Filled(form.attr("action"), sent);
    }

    /** Gets a page and presses one of its buttons: what its form holds goes, and what names that form from elsewhere. */
    public Filled pressing(String path, String button) {
        Document document = Jsoup.parse(get(path).expect(200).body());
        Element pressed = document.expectFirst("[name='" + button + "']");
        FormElement form = pressed.hasAttr("form")
                ? document.expectForm("form[id=" + pressed.attr("form") + "]")
                : (FormElement) pressed.closest("form");
        Map<String, String> sent = data(form);
        document.select("[form=" + form.id() + "]:not([type=submit])")
                .forEach(field -> sent.put(
                        field.attr("name"),
                        field.normalName().equals("select")
                                ? field.select("[selected]").val()
                                : field.val()));
        sent.put(button, pressed.val());
        return new Filled(form.attr("action"), sent);
    }

    /** Sends a form that somebody else filled in. */
    public Answer resend(Filled form) {
        return post(form.address, form.fields);
    }

    /** A form as a browser has it, that may be sent twice. */
    public final class Filled {

        private final String address;
        private final Map<String, String> fields;

        private Filled(String address, Map<String, String> fields) {
            this.address = address;
            this.fields = fields;
        }

        public String address() {
            return address;
        }

        public Map<String, String> fields() {
            return Map.copyOf(fields);
        }

        /** Sends it as it is. */
        public Answer send() {
            return post(address, fields);
        }

        /** Sends it with other words in some fields. */
        public Answer send(Map<String, String> otherFields) {
            Map<String, String> others = new LinkedHashMap<>(fields);
            others.putAll(otherFields);
            return post(address, others);
        }
    }

    /** The one that stands out, or the first. */
    private static Element mainButton(FormElement form) {
        return Optional.ofNullable(form.selectFirst(".btn--primary[type=submit]"))
                .orElseGet(() -> form.expectFirst("[type=submit]"));
    }

    /** The part of a page that a selector finds. */
    public Element find(String path, String selector) {
        return Jsoup.parse(get(path).expect(200).body()).expectFirst(selector);
    }

    /** Presses a button as a browser does: its form goes, with no other button, to the form's own address. */
    public Answer press(Element button, Map<String, String> fields) {
        FormElement form = (FormElement) button.closest("form");
        Map<String, String> sent = data(form);
        sent.put(button.attr("name"), button.val());
        sent.putAll(fields);
        return post(form.attr("action"), sent);
    }

    /** What a form of a page holds before anything is filled in or pressed. */
    public Map<String, String> form(String path, String form) {
        return data(Jsoup.parse(get(path).expect(200).body()).expectForm("form[id=" + form + "]"));
    }

    private static Map<String, String> data(FormElement form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.merge(field.key(), field.value(), (one, more) -> one + MORE + more));
        form.select("[type=submit]").forEach(button -> fields.remove(button.attr("name")));
        return fields;
    }

    /** Sends a plain form, as a browser does from a page of the portal. */
    public Answer post(String path, Map<String, String> fields) {
        return send("POST", path, fields, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends fields in a body by any method, with these headers and no others. */
    public Answer send(String method, String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream().map(Pages::encoded).collect(Collectors.joining("&"));
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, as a browser does without scripts. */
    public Answer postFile(String path, Map<String, String> fields, String field, String name, byte[] content) {
        String boundary = "----form" + fields.hashCode();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((key, value) ->
                body.writeBytes(part(boundary, "name=\"" + key + "\"", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part(boundary, "name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private Answer get(String path, UnaryOperator<HttpRequest.Builder> more) {
        return send(more.apply(request(path)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return withoutSession(
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nothing that a page needs may stand in one node's memory: no page opens a session of the server's. */
    private static Answer withoutSession(HttpResponse<String> answer) {
        if (answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.contains("JSESSIONID"))) {
            throw new AssertionError(answer.uri() + " opened a session: " + answer.headers());
        }
        return Answer.of(answer);
    }

    private static String encoded(Entry<String, String> field) {
        return Stream.of(field.getValue().split(MORE, -1))
                .map(value -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
