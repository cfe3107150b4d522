package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Components;

/**
 * Merges any form with concurrent changes: the page is reloaded, untouched fields show the new values, edited ones keep
 * the input with the new value next to it, and the next save succeeds. A hidden field holds the original values.
 */
@Named
@RequestScoped
public class ConcurrentEdit {

    /** The hidden field. */
    static final String ORIGINAL = "formSeen";

    private static final int MAX_INLINE = 120;

    /** Beans of pages; what all pages share knows nothing of what they show. */
    private static final String PAGES = "org\\.atrium\\.web\\.(?!(http|look|security|text)\\.).*";

    @Inject
    private CurrentRequest requests;

    @Inject
    private BeanManager beans;

    @Inject
    private PageTexts texts;

    private final List<UnsentInput.UnsentText> changedTexts = new ArrayList<>();
    private boolean reloaded;

    /** What the fields of a form show, for its hidden field; of one that comes back, what they showed at first. */
    String original(FacesContext faces, UIForm form) {
        if (isRedisplayed(form)) {
            return sent();
        }
        return FormMerge.fingerprint(FormFields.read(faces, form, field -> FieldValues.shown(faces, field)));
    }

    /** Whether a form comes back as it was sent, and says by itself what it showed at first. */
    boolean isRedisplayed(UIForm form) {
        return FacesContext.getCurrentInstance().isPostback() && form.isSubmitted() && !reloaded && isKnown();
    }

    /** Whether the form that is sent showed a value in a field when it was opened. */
    public boolean showed(String field, String value) {
        return isKnown() && FormMerge.isShown(sent(), field, value);
    }

    /** Whether the page was read anew while its form is carried out: its fields show what was saved meanwhile. */
    public boolean isReloaded() {
        return reloaded;
    }

    /** Whether a form was sent that says what it showed. */
    boolean isKnown() {
        return requests.get().getParameter(ORIGINAL) != null;
    }

    /** What the form that was sent showed at first. */
    String sent() {
        return String.join(" ", requests.get().getParameterValues(ORIGINAL));
    }

    /** Reads the page anew and brings the form together with it. */
    void merge(FacesContext faces) {
        List<UIForm> forms = Components.findComponentsInChildren(faces.getViewRoot(), UIForm.class).stream()
                .filter(UIForm::isSubmitted)
                .toList();
        Map<String, String> typed = read(faces, forms, field -> FieldValues.sent(faces, field));
        reloaded = true;
        reloadPage();
        Map<String, String> current = read(faces, forms, field -> FieldValues.shown(faces, field));
        FormMerge both = FormMerge.merge(sent(), typed, current);
        forms.forEach(form -> FormFields.each(faces, form, (name, field) -> show(faces, both, name, field, current)));
    }

    private static Map<String, String> read(FacesContext faces, List<UIForm> forms, Function<UIInput, String> what) {
        Map<String, String> values = new LinkedHashMap<>();
        forms.forEach(form -> values.putAll(FormFields.read(faces, form, what)));
        return values;
    }

    private void show(FacesContext faces, FormMerge both, String name, UIInput field, Map<String, String> current) {
        if (!both.isUntouched(name)) {
            SubmittedValue.put(field, FieldValues.parameters(faces, field));
        }
        if (both.isConflicting(name)) {
            addNote(faces, field, FieldValues.label(faces, field, current.get(name)));
        }
    }

    private void addNote(FacesContext faces, UIInput field, String value) {
        boolean isLong = value.length() > MAX_INLINE || value.contains("\n");
        if (isLong) {
            String label = String.valueOf(field.getAttributes().get("label"));
            changedTexts.add(new UnsentInput.UnsentText(label, value));
        }
        String message = value.isEmpty()
                ? texts.of("page.meanwhile.cleared")
                : isLong ? texts.of("page.meanwhile.words") : texts.of("page.meanwhile.now", value);
        faces.addMessage(field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_WARN, message, null));
    }

    /** What long texts say by now that somebody else rewrote, too. */
    public List<UnsentInput.UnsentText> getChangedTexts() {
        return List.copyOf(changedTexts);
    }

    /**
     * Makes the beans of the page again, from what the database says by now. All of them at once: the fields of one may be
     * filled by another, which nothing would ask before they are read.
     */
    private void reloadPage() {
        AlterableContext context = (AlterableContext) beans.getContext(RequestScoped.class);
        List<Bean<?>> page = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == RequestScoped.class && bean.getName() != null)
                .filter(bean -> bean.getBeanClass().getName().matches(PAGES))
                .filter(bean -> context.get(bean) != null)
                .toList();
        page.forEach(context::destroy);
        page.forEach(bean -> recreate(context, bean));
    }

    private <T> void recreate(Context context, Bean<T> bean) {
        context.get(bean, beans.createCreationalContext(bean));
    }
}
