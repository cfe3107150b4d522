package org.atrium.web.http;

import static org.atrium.platform.json.PortalJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.AccountSummary;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.unsent.UnsentForms;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.security.PortalCookie;
import org.omnifaces.util.Servlets;

/**
 * Stores the input of a form that could not be submitted. What no field of this page shows is read above it (see
 * {@code PageNotes.unsent}); where the next page is another one, such as sign-in, the form is filled when the same account opens it
 * again. Each form lists its restorable fields in a hidden field. The input is stored in the database and found by a
 * cookie. What a visitor wrote before signing in is filled in again for whoever signs in, or registers, in the same
 * browser.
 */
@Named
@RequestScoped
public class UnsentInput {

    /** The hidden field in which a form says what can be filled in of it; words with their label. */
    static final String FIELDS = "formWords";

    /** The same of its fields that Faces do not know, in a hidden field of the page: what {@link #names(Map)} writes. */
    private static final String PLAIN_FIELDS = "plainFields";

    private static final PortalCookie COOKIE = new PortalCookie("atrium-kept");
    private static final String SECRET = "[\\w-]{43}";
    private static final int MAX_LENGTH = 200_000;

    /** Where visitors write what is sent once they have signed in. On any other page their words would be another's. */
    private static final Set<String> VISITOR_PAGES = Set.of("/forum/ask");

    /** Enough for a question with its details. */
    private static final int MAX_VISITOR_LENGTH = 60_000;

    /** What visitors of one network have kept: it costs space, and nobody is asked for a name. */
    private static final RateLimit VISITORS = new RateLimit("unsent", 40, Duration.ofMinutes(10));

    @Inject
    private UnsentForms unsentForms;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private FormSecrets secrets;

    @Inject
    private CurrentViewer current;

    @Inject
    private CurrentRequest requests;

    /** In the place of a label: what is chosen is filled in again, but is no words. Nothing at all would not be sent. */
    private static final String CHOICE_LABEL = "-";

    /** What was kept of this page, once it was asked for. */
    private Optional<StoredInput> stored;

    private Set<String> shownElsewhere = Set.of();

    /** What can be filled in of a form, for its hidden field. */
    static String names(FacesContext faces, UIForm form) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        FormFields.each(faces, form, (name, field) -> {
            boolean words = field instanceof HtmlInputText || field instanceof HtmlInputTextarea;
            Object label = words ? field.getAttributes().get("label") : null;
            names.put(name, List.of(label(label)));
        });
        return names.isEmpty() ? "" : Servlets.toQueryString(names);
    }

    /**
     * The same of fields that Faces do not know, for the hidden field {@code plainFields} of their form.
     *
     * @param labels by the fields' names; null for choices
     */
    public static String names(Map<String, String> labels) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        labels.forEach((name, label) -> names.put(name, List.of(label(label))));
        return Servlets.toQueryString(names);
    }

    /** The label of words as it is sent; of choices, which have null. */
    static String label(Object label) {
        return label == null ? CHOICE_LABEL : label.toString();
    }

    /** Keeps what was filled in, for when a page is opened; choices alone are soon made again. */
    void save(String page, HttpServletResponse response) {
        if (texts().keySet().stream()
                .map(requests.get()::getParameter)
                .anyMatch(value -> value != null && !value.isBlank())) {
            save(page, names().keySet(), response);
        }
    }

    private void save(String page, Collection<String> names, HttpServletResponse response) {
        Map<String, String[]> values = new LinkedHashMap<>();
        names.stream()
                .filter(name -> requests.get().getParameter(name) != null)
                .forEach(name -> values.put(name, requests.get().getParameterValues(name)));
        int signs = values.values().stream()
                .flatMap(Stream::of)
                .mapToInt(String::length)
                .sum();
        if (!values.isEmpty() && signs <= MAX_LENGTH && !isCrossSite()) {
            Optional<String> owner = owner();
            if (owner.isPresent() || isAllowedToVisitor(signs)) {
                save(page, owner, new StoredInput(values, texts()), response);
            }
        }
    }

    private boolean isAllowedToVisitor(int signs) {
        return isVisitorPage()
                && signs <= MAX_VISITOR_LENGTH
                && FormSecrets.isOfVisitor(token())
                && rateLimiter.tryAcquire(VISITORS.attemptBy(clientAddress.network()));
    }

    /** A secret that the browser brings is its own only where words wait by it: it may have been planted. */
    private void save(String page, Optional<String> owner, StoredInput input, HttpServletResponse response) {
        SecretToken secret = browser().filter(unsentForms::hasAny).orElseGet(SecretToken::random);
        unsentForms.save(secret, owner.orElseGet(() -> visitor(secret)), page, input.toJson());
        COOKIE.set(requests.get(), response, secret.value(), UnsentForms.RETENTION);
    }

    /**
     * A form was submitted.
     *
     * @param fields those that were not part of its action, which are kept
     */
    void submitted(String fields, HttpServletResponse response) {
        String page = OriginalUrl.of(requests.get());
        boolean stays = fields != null && !fields.equals(FormSubmissions.TOKEN);
        browser().ifPresent(secret -> {
            unsentForms.delete(secret, page);
            if (!stays) {
                deleteCookieIfUnused(secret, response);
            }
        });
        if (stays) {
            save(page, List.of(fields.split(" ")), response);
        }
    }

    /** Whoever signs out leaves nothing behind. */
    public void deleteAll(HttpServletResponse response) {
        browser().ifPresent(secret -> {
            if (current.isSignedIn()) {
                unsentForms.deleteAll(secret, current.getAccount().publicId());
                unsentForms.deleteAll(secret, visitor(secret));
            }
            deleteCookieIfUnused(secret, response);
        });
    }

    private void deleteCookieIfUnused(SecretToken secret, HttpServletResponse response) {
        if (!unsentForms.hasAny(secret)) {
            COOKIE.delete(requests.get(), response);
        }
    }

    private Optional<SecretToken> browser() {
        return COOKIE.read(requests.get())
                .filter(secret -> secret.matches(SECRET))
                .map(SecretToken::new);
    }

    /** What was filled in on this page before and did not arrive, if it was the viewer; empty for nothing. */
    private Optional<StoredInput> stored() {
        if (stored == null) {
            stored = browser().flatMap(this::find).map(StoredInput::of);
        }
        return stored;
    }

    /** What the viewer wrote there; else what was written in this browser before anybody signed in. */
    private Optional<String> find(SecretToken secret) {
        String page = OriginalUrl.of(requests.get());
        Optional<String> own = current.isSignedIn()
                ? unsentForms.find(secret, current.getAccount().publicId(), page)
                : Optional.empty();
        return own.or(() -> isVisitorPage() ? unsentForms.find(secret, visitor(secret), page) : Optional.empty());
    }

    private boolean isVisitorPage() {
        return VISITOR_PAGES.contains(OriginalUrl.path(requests.get()));
    }

    /** In the place of an account: a visitor is known by their browser alone. */
    private static String visitor(SecretToken browser) {
        return "visitor " + browser.hash().substring(0, 28);
    }

    /** Whether something waits to be filled in again on the page that is opened. */
    boolean isKept() {
        return requests.get().getMethod().equals("GET") && stored().isPresent();
    }

    /** Fills them in again; tells whether there were any. */
    boolean fillIn(FacesContext faces) {
        Optional<StoredInput> input = requests.get().getMethod().equals("GET") ? stored() : Optional.empty();
        input.ifPresent(here -> FormFields.each(faces, faces.getViewRoot(), here::fillIn));
        return input.isPresent();
    }

    /** What was sent of a field and waits to be filled in again; empty for nothing. */
    public List<String> values(String name) {
        return isKept()
                ? stored().map(input -> input.values.get(name)).map(List::of).orElse(List.of())
                : List.of();
    }

    /** What was chosen there of a list; null for nothing, and for what is not on it: anybody can send anything. */
    public <E extends Enum<E>> E choice(String name, Class<E> list) {
        return stored().map(input -> input.values.get(name)).stream()
                .flatMap(Stream::of)
                .flatMap(value -> Stream.of(list.getEnumConstants())
                        .filter(one -> one.name().equals(value)))
                .findFirst()
                .orElse(null);
    }

    /** What was sent by these names stands on the page that comes, in fields that Faces do not know or of other names. */
    public void setShownElsewhere(Set<String> names) {
        shownElsewhere = Set.copyOf(names);
    }

    /** What was written and is not in a field of this page: to be read, and copied. */
    public List<UnsentText> getOrphaned() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<StoredInput> input = stored();
        Map<String, String> labels =
                isSent() ? texts() : input.map(StoredInput::labels).orElse(Map.of());
        if (labels.isEmpty()) {
            return List.of();
        }
        Set<String> shown =
                FormFields.read(faces, faces.getViewRoot(), UIInput::getId).keySet();
        List<UnsentText> orphaned = new ArrayList<>();
        labels.forEach((name, label) -> {
            String words = isSent()
                    ? requests.get().getParameter(name)
                    : input.map(here -> here.values.get(name))
                            .map(values -> values[0])
                            .orElse(null);
            if (words != null && !words.isBlank() && !shown.contains(name) && !shownElsewhere.contains(name)) {
                orphaned.add(new UnsentText(label, words));
            }
        });
        return orphaned;
    }

    private boolean isSent() {
        return requests.get().getMethod().equals("POST")
                && PageRequestFilter.isFormRead(requests.get())
                && !isCrossSite();
    }

    /** All that can be filled in of the form that was sent, with its labels; of choices there are none. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(FIELDS, PLAIN_FIELDS)
                .map(requests.get()::getParameterValues)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .map(Servlets::toParameterMap)
                .forEach(fields -> fields.forEach((name, label) -> names.put(name, label.get(0))));
        return names;
    }

    private Map<String, String> texts() {
        Map<String, String> words = names();
        words.values().removeIf(CHOICE_LABEL::equals);
        return words;
    }

    /** Who wrote it: whose page it was, or who sends it; empty for a visitor. */
    private Optional<String> owner() {
        return secrets.owner(token())
                .or(() -> Optional.ofNullable(current.getAccount()).map(AccountSummary::publicId));
    }

    private String token() {
        return Objects.requireNonNullElse(requests.get().getParameter(FormSubmissions.TOKEN), "");
    }

    /** Another site can send a form to us, too: its words are not the viewer's. */
    private boolean isCrossSite() {
        return "cross-site".equals(requests.get().getHeader("Sec-Fetch-Site"));
    }

    /**
     * What somebody wrote.
     *
     * @param label of the field
     */
    public record UnsentText(String label, String text) {

        /** How many lines to show it in. */
        public int rows() {
            long lines = text.lines().mapToLong(line -> 1 + line.length() / 80).sum();
            return (int) Math.max(1, Math.min(lines, 12));
        }
    }

    /** What was filled in, and the labels of words. */
    record StoredInput(Map<String, String[]> values, Map<String, String> labels) {

        private static final String VALUES = "values";
        private static final String LABELS = "labels";

        static StoredInput of(String json) {
            try (JsonReader reader = JSON.createReader(new StringReader(json))) {
                JsonObject input = reader.readObject();
                Map<String, String[]> values = new LinkedHashMap<>();
                input.getJsonObject(VALUES)
                        .forEach((name, array) -> values.put(
                                name,
                                array.asJsonArray()
                                        .getValuesAs(JsonString::getString)
                                        .toArray(String[]::new)));
                Map<String, String> labels = new LinkedHashMap<>();
                input.getJsonObject(LABELS)
                        .forEach((name, label) -> labels.put(name, ((JsonString) label).getString()));
                return new StoredInput(values, labels);
            }
        }

        String toJson() {
            JsonObjectBuilder fields = JSON.createObjectBuilder();
            values.forEach((name, all) -> fields.add(name, JSON.createArrayBuilder(List.of(all))));
            return JSON.createObjectBuilder()
                    .add(VALUES, fields)
                    .add(LABELS, JSON.createObjectBuilder(new LinkedHashMap<>(labels)))
                    .build()
                    .toString();
        }

        void fillIn(String name, UIInput input) {
            String[] sent = values.get(name);
            if (sent != null) {
                SubmittedValue.put(input, sent);
            }
        }
    }
}
