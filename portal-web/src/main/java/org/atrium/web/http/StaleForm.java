package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Components;

/**
 * Brings any form together with what others changed while it was open: the page is read anew, what was left alone shows
 * what is there now, what was typed stays, and next to it stands what somebody else made of it. The next save goes
 * through. Each form says in a hidden field what its fields showed when it was opened.
 */
@Named
@RequestScoped
public class StaleForm {

    /** The hidden field. */
    static final String SEEN = "formSeen";

    private static final int SHORT = 120;

    /** Beans of pages; what all pages share knows nothing of what they show. */
    private static final String PAGES = "org\\.atrium\\.web\\.(?!(http|look|security|text)\\.).*";

    @Inject
    private HttpServletRequest request;

    @Inject
    private BeanManager beans;

    @Inject
    private PageTexts texts;

    private final List<KeptWords.Words> now = new ArrayList<>();
    private boolean readAnew;

    /** What the fields of a form show, for its hidden field; of one that comes back, what they showed at first. */
    String seen(FacesContext faces, UIForm form) {
        if (faces.isPostback() && form.isSubmitted() && !readAnew && request.getParameter(SEEN) != null) {
            return sent();
        }
        return Meanwhile.marks(FormFields.read(faces, form, field -> FieldValues.shown(faces, field)));
    }

    /** Whether a form was sent that says what it showed. */
    boolean isKnown() {
        return request.getParameter(SEEN) != null;
    }

    private String sent() {
        return String.join(" ", request.getParameterValues(SEEN));
    }

    /** Reads the page anew and brings the form together with it. */
    void bringTogether(FacesContext faces) {
        List<UIForm> forms = Components.findComponentsInChildren(faces.getViewRoot(), UIForm.class).stream()
                .filter(UIForm::isSubmitted)
                .toList();
        Map<String, String> typed = read(faces, forms, field -> FieldValues.sent(faces, field));
        readAnew = true;
        forgetPage();
        Map<String, String> current = read(faces, forms, field -> FieldValues.shown(faces, field));
        Meanwhile both = Meanwhile.of(sent(), typed, current);
        forms.forEach(form -> FormFields.each(faces, form, (name, field) -> show(faces, both, name, field, current)));
    }

    private static Map<String, String> read(FacesContext faces, List<UIForm> forms, Function<UIInput, String> what) {
        Map<String, String> values = new LinkedHashMap<>();
        forms.forEach(form -> values.putAll(FormFields.read(faces, form, what)));
        return values;
    }

    private void show(FacesContext faces, Meanwhile both, String name, UIInput field, Map<String, String> current) {
        if (!both.isLeftAlone(name)) {
            Submitted.put(field, FieldValues.parameters(faces, field));
        }
        if (both.isContested(name)) {
            tell(faces, field, FieldValues.label(faces, field, current.get(name)));
        }
    }

    private void tell(FacesContext faces, UIInput field, String value) {
        boolean isLong = value.length() > SHORT || value.contains("\n");
        if (isLong) {
            String label = String.valueOf(field.getAttributes().get("label"));
            now.add(new KeptWords.Words(label, value));
        }
        String said = value.isEmpty()
                ? texts.of("page.meanwhile.cleared")
                : isLong ? texts.of("page.meanwhile.words") : texts.of("page.meanwhile.now", value);
        faces.addMessage(field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_WARN, said, null));
    }

    /** What long texts say by now that somebody else rewrote, too. */
    public List<KeptWords.Words> getNow() {
        return List.copyOf(now);
    }

    /** The beans of pages are made again when they are asked next, from what the database says by then. */
    private void forgetPage() {
        AlterableContext context = (AlterableContext) beans.getContext(RequestScoped.class);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == RequestScoped.class && bean.getName() != null)
                .filter(bean -> bean.getBeanClass().getName().matches(PAGES))
                .forEach(context::destroy);
    }
}
