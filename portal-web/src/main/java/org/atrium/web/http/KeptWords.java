package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Servlets;

/**
 * Keeps what somebody filled in when the form could not be sent: {@code #{keptWords.lost}} are the words no field of
 * this page shows, and where the way leads through another page, such as the one for signing in, the form has them when
 * it is opened again, if it is the same person's. Each form says itself what can be filled in of it.
 */
@Named
@RequestScoped
public class KeptWords {

    /** The hidden field in which a form says what can be filled in of it; words with their label. */
    static final String WORDS = "formWords";

    private static final String IN_SESSION = KeptWords.class.getName();
    private static final int MOST_PAGES = 5;
    private static final int MOST_SIGNS = 200_000;

    @Inject
    private CurrentViewer current;

    @Inject
    private HttpServletRequest request;

    /** In the place of a label: what is chosen is filled in again, but is no words. Nothing at all would not be sent. */
    private static final String CHOICE = "-";

    /** While the page is looked through: the place that asks for lost words is a part of it. */
    private boolean looking;

    /** What can be filled in of a form, for its hidden field. */
    static String names(FacesContext faces, UIForm form) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        FormFields.each(faces, form, (name, field) -> {
            boolean words = field instanceof HtmlInputText || field instanceof HtmlInputTextarea;
            Object label = words ? field.getAttributes().get("label") : null;
            names.put(name, List.of(label == null ? CHOICE : label.toString()));
        });
        return names.isEmpty() ? "" : Servlets.toQueryString(names);
    }

    /** Keeps what was filled in, for when a page is opened; choices alone are soon made again. */
    void keep(String page) {
        if (words().keySet().stream().map(request::getParameter).anyMatch(said -> said != null && !said.isBlank())) {
            keep(page, names().keySet());
        }
    }

    private void keep(String page, Collection<String> names) {
        Map<String, String[]> values = new LinkedHashMap<>();
        names.stream()
                .filter(name -> request.getParameter(name) != null)
                .forEach(name -> values.put(name, request.getParameterValues(name)));
        int signs = values.values().stream()
                .flatMap(Stream::of)
                .mapToInt(String::length)
                .sum();
        if (!values.isEmpty() && signs <= MOST_SIGNS && !isFromElsewhere()) {
            remember(page, new Kept(whose(), values, words()));
        }
    }

    private void remember(String page, Kept kept) {
        Map<String, Kept> pages = new LinkedHashMap<>(pages().orElse(Map.of()));
        pages.remove(page);
        pages.put(page, kept);
        while (pages.size() > MOST_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
        request.getSession().setAttribute(IN_SESSION, (Serializable) pages);
    }

    /** A form arrived; what is named was not part of what it did, and stays in it. */
    void arrived(String kept) {
        String page = VisibleAddress.of(request);
        pages().ifPresent(pages -> pages.remove(page));
        if (kept != null && !kept.equals(PressedForm.TOKEN)) {
            keep(page, List.of(kept.split(" ")));
        }
    }

    /** What was filled in on this page before and did not arrive, if it was the viewer; empty for nothing. */
    private Optional<Kept> here() {
        return pages().map(pages -> pages.get(VisibleAddress.of(request)))
                .filter(kept -> kept.whose.isEmpty() || kept.whose.equals(current.getMark()));
    }

    /** Fills them in again; tells whether there were any. */
    boolean fillIn(FacesContext faces) {
        Optional<Kept> kept = request.getMethod().equals("GET") ? here() : Optional.empty();
        kept.ifPresent(here -> FormFields.each(faces, faces.getViewRoot(), here::fillIn));
        return kept.isPresent();
    }

    /** What was chosen there of a name; null for nothing. */
    public String value(String name) {
        return here().map(kept -> kept.values.get(name))
                .map(values -> values[0])
                .orElse(null);
    }

    /** What was written and is not in a field of this page: to be read, and copied. */
    public List<Words> getLost() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Kept> kept = here();
        Map<String, String> labels = isSent() ? words() : kept.map(Kept::labels).orElse(Map.of());
        if (labels.isEmpty() || looking) {
            return List.of();
        }
        looking = true;
        Set<String> shown =
                FormFields.read(faces, faces.getViewRoot(), UIInput::getId).keySet();
        looking = false;
        List<Words> lost = new ArrayList<>();
        labels.forEach((name, label) -> {
            String words = isSent()
                    ? request.getParameter(name)
                    : kept.map(here -> here.values.get(name))
                            .map(values -> values[0])
                            .orElse(null);
            if (words != null && !words.isBlank() && !shown.contains(name)) {
                lost.add(new Words(label, words));
            }
        });
        return lost;
    }

    private boolean isSent() {
        return request.getMethod().equals("POST") && PageDoor.hasRead(request) && !isFromElsewhere();
    }

    /** All that can be filled in of the form that was sent, with its labels; of choices there are none. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        String[] said = request.getParameterValues(WORDS);
        Stream.of(said == null ? new String[0] : said)
                .map(Servlets::toParameterMap)
                .forEach(fields -> fields.forEach((name, label) -> names.put(name, label.get(0))));
        return names;
    }

    private Map<String, String> words() {
        Map<String, String> words = names();
        words.values().removeIf(CHOICE::equals);
        return words;
    }

    private String whose() {
        String token = Objects.requireNonNullElse(request.getParameter(PressedForm.TOKEN), "");
        return token.substring(token.indexOf('.') + 1);
    }

    /** Another site can send a form to us, too: its words are not the viewer's. */
    private boolean isFromElsewhere() {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<String, Kept>> pages() {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(held -> (Map<String, Kept>) held.getAttribute(IN_SESSION));
    }

    /**
     * What somebody wrote.
     *
     * @param label of the field
     */
    public record Words(String label, String text) {

        /** How many lines to show it in. */
        public int rows() {
            long lines = text.lines().mapToLong(line -> 1 + line.length() / 80).sum();
            return (int) Math.max(1, Math.min(lines, 12));
        }
    }

    private record Kept(String whose, Map<String, String[]> values, Map<String, String> labels)
            implements Serializable {

        void fillIn(String name, UIInput input) {
            String[] sent = values.get(name);
            if (sent != null) {
                Submitted.put(input, sent);
            }
        }
    }
}
