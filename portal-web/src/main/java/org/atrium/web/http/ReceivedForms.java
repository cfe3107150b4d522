package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Servlets;

/**
 * Forms that compiled templates write. Faces has their fields and buttons only while it takes in what was sent, see
 * {@code p:received}; what stands in a form besides its fields, a template gets here.
 */
@RequestScoped
public class ReceivedForms {

    @Inject
    private ConcurrentEdit concurrentEdit;

    @Inject
    private UnsentInput unsentInput;

    private Boolean built;

    /** Whether this page has its fields as components: a form was sent, or input waits to be filled in again. */
    public boolean isBuilt() {
        if (built == null) {
            built = FacesContext.getCurrentInstance().isPostback() || unsentInput.isKept();
        }
        return built;
    }

    /** What a field shows: what was filled in and did not arrive, or its value. */
    public String value(String name, String value) {
        if (!(componentOf(name) instanceof UIInput field)) {
            return value;
        }
        Object sent = field.getSubmittedValue();
        return sent == null ? FieldValues.shown(FacesContext.getCurrentInstance(), field) : sent.toString();
    }

    /** Where a form is sent to: the page it stands on. */
    public String address() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String page = faces.getApplication()
                .getViewHandler()
                .getActionURL(faces, faces.getViewRoot().getViewId());
        return faces.getExternalContext().encodeActionURL(page);
    }

    /** The token of a form, see {@link FormTokens}. */
    public String token(String form) {
        return FormTokens.token(FacesContext.getCurrentInstance(), componentOf(form));
    }

    /**
     * What can be filled in of a form, see {@link UnsentInput}.
     *
     * @param labels of its fields by their names, null for choices
     */
    public String words(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : Servlets.toQueryString(labels.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, field -> List.of(UnsentInput.label(field.getValue())))));
    }

    /**
     * What the fields of a form show, see {@link ConcurrentEdit}.
     *
     * @param values by their names
     */
    public String original(String form, Map<String, String> values) {
        return componentOf(form) instanceof UIForm sent && concurrentEdit.isRedisplayed(sent)
                ? concurrentEdit.sent()
                : FormMerge.fingerprint(values);
    }

    private UIComponent componentOf(String name) {
        return isBuilt() ? FacesContext.getCurrentInstance().getViewRoot().findComponent(name) : null;
    }
}
