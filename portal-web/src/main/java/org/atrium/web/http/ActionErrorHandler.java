package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Components;

/**
 * Shows errors of an action on the current page with all input kept: field errors at their fields (a field's id is its
 * name in the command), other messages above the form. What cannot be shown there is passed to {@link ErrorPageFilter}.
 */
public class ActionErrorHandler extends ExceptionHandlerWrapper {

    private static final Set<String> BLANK_ERRORS = Set.of("input.NotNull", "input.NotBlank");

    /** Sentences that say what is missing, such as "Enter your name". */
    private static final String MISSING = "input.missing.";

    /** Others that name their field. */
    private static final Set<String> NAMING_FIELD = Set.of("account.error.noPostalCode");

    private static final Pattern ROW_FIELD = Pattern.compile("\\w+\\[(\\d{1,4})]\\.(\\w+)");

    /** What is said of anything; what has words of its own says more. */
    private static final String STALE_MESSAGE = new StaleObjectException().messageKey();

    ActionErrorHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()
                && getUnhandledExceptionQueuedEvents().iterator().hasNext()
                && RepeatedSubmissionListener.redirectIfSubmitted(faces)) {
            discard(getUnhandledExceptionQueuedEvents().iterator());
        }
        if (faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION && faces.isPostback()) {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var refusal = Causes.refusal(events.next().getContext().getException());
                if (refusal.isPresent() && isShownOnPage(refusal.get())) {
                    show(faces, mergeConcurrentEdit(faces, (PortalException) refusal.get()));
                    events.remove();
                    faces.renderResponse();
                }
            }
        }
        getWrapped().handle();
    }

    /** Where somebody else changed it meanwhile, their changes come into the form; one that did so itself says it. */
    private static PortalException mergeConcurrentEdit(FacesContext faces, PortalException refusal) {
        ConcurrentEdit form = Beans.of(ConcurrentEdit.class);
        if (refusal instanceof StaleObjectException
                && !(refusal instanceof FormMerge.StaleFormException)
                && form.isKnown()) {
            form.merge(faces);
            return refusal.messageKey().equals(STALE_MESSAGE) ? new FormMerge.StaleFormException() : refusal;
        }
        return refusal;
    }

    /** What the first press did is why the second one is refused. */
    private static void discard(Iterator<ExceptionQueuedEvent> refusals) {
        while (refusals.hasNext()) {
            refusals.next();
            refusals.remove();
        }
    }

    private static boolean isShownOnPage(RuntimeException refusal) {
        return !(refusal instanceof EJBAccessException || refusal instanceof UnknownObjectException)
                && !(refusal instanceof NotSignedInException signIn
                        && signIn.messageKey().equals("error.signIn"));
    }

    private static void show(FacesContext faces, PortalException refused) {
        CurrentViewer viewer = Beans.of(CurrentViewer.class);
        Texts texts = Texts.in(viewer.locale(), viewer.timeZone());
        if (refused instanceof InvalidInputException) {
            List<UIInput> fields = Components.findComponentsInChildren(faces.getViewRoot(), UIInput.class);
            refused.errors().stream()
                    .sorted(Comparator.comparingInt(error -> fieldIndex(fields, error)))
                    .forEach(error -> show(faces, texts, error, fields));
        } else {
            faces.addMessage(
                    null,
                    new FacesMessage(severity(refused), texts.get(refused.messageKey(), refused.arguments()), null));
            refused.errors().forEach(reason -> faces.addMessage(null, error(message(texts, reason))));
        }
        faces.validationFailed();
    }

    /** That others were at work, too, is no mistake of the reader. */
    private static FacesMessage.Severity severity(PortalException refused) {
        return refused instanceof FormMerge.StaleFormException
                ? FacesMessage.SEVERITY_WARN
                : FacesMessage.SEVERITY_ERROR;
    }

    private static String message(Texts texts, FieldError reason) {
        String why = texts.get(reason.messageKey(), reason.arguments());
        Object part = reason.arguments().get(ConflictException.PART);
        return part == null ? why : texts.get("page.wrongField", part, why);
    }

    /** The how manieth field of the page an error is about: people put things right from top to bottom. */
    private static int fieldIndex(List<UIInput> fields, FieldError error) {
        return IntStream.range(0, fields.size())
                .filter(place -> fields.get(place).getId().equals(field(error)))
                .findFirst()
                .orElse(fields.size());
    }

    /** The field it is typed into: several values are typed into one. */
    private static String field(FieldError error) {
        int bracket = error.field().indexOf('[');
        return bracket < 0 ? error.field() : error.field().substring(0, bracket);
    }

    /** At its field in a row of the page, where the error names one, such as {@code lines[2].sound}. */
    private static boolean showInRow(FacesContext faces, Texts texts, FieldError error) {
        Matcher row = ROW_FIELD.matcher(error.field());
        if (!row.matches()) {
            return false;
        }
        AtomicBoolean shown = new AtomicBoolean();
        String end = ":" + row.group(1) + ":" + row.group(2);
        FormFields.each(faces, faces.getViewRoot(), (name, field) -> {
            if (name.endsWith(end)) {
                markInvalid(faces, field);
                add(faces, name, texts.get(error.messageKey(), error.arguments()), namesField(error));
                shown.set(true);
            }
        });
        return shown.get();
    }

    private static void show(FacesContext faces, Texts texts, FieldError error, List<UIInput> fields) {
        if (showInRow(faces, texts, error)) {
            return;
        }
        var component = fields.stream().skip(fieldIndex(fields, error)).findFirst();
        component.ifPresent(input -> markInvalid(faces, input));
        if (component.isEmpty() && showAtGroup(faces, texts, error)) {
            return;
        }
        add(
                faces,
                component.map(input -> input.getClientId(faces)).orElse(null),
                component
                        .map(input -> texts.get(key(error, input), error.arguments()))
                        .orElseGet(() -> message(texts, error)),
                namesField(error));
    }

    /** At the group of plain choices of that name, which is labelled but no input of its own. */
    private static boolean showAtGroup(FacesContext faces, Texts texts, FieldError error) {
        var group = Components.findComponentsInChildren(faces.getViewRoot(), HtmlPanelGroup.class).stream()
                .filter(panel -> panel.getId().equals(field(error))
                        && panel.getAttributes().get("label") != null)
                .findFirst();
        group.ifPresent(panel -> add(
                faces, panel.getClientId(faces), texts.get(error.messageKey(), error.arguments()), namesField(error)));
        return group.isPresent();
    }

    /** Whether its sentence says which field it is about. */
    static boolean namesField(FieldError error) {
        return error.messageKey().startsWith(MISSING) || NAMING_FIELD.contains(error.messageKey());
    }

    /** Once: several values that are typed into one field may all be wrong in the same way. */
    private static void add(FacesContext faces, String field, String text, boolean namesField) {
        if (faces.getMessageList(field).stream().noneMatch(said -> text.equals(said.getSummary()))) {
            faces.addMessage(field, namesField ? new NamedFieldMessage(text) : error(text));
        }
    }

    /** What is chosen is not filled in. */
    private static String key(FieldError error, UIInput input) {
        boolean choice = input instanceof UISelectOne && BLANK_ERRORS.contains(error.messageKey());
        return choice ? "input.choose" : error.messageKey();
    }

    /** An invalid field shows what was submitted; by now that has gone on to the page's bean, so it is put back. */
    private static void markInvalid(FacesContext faces, UIInput input) {
        input.setValid(false);
        String id = input.getClientId(faces);
        SubmittedValue.put(
                input, faces.getExternalContext().getRequestParameterValuesMap().get(id));
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** Puts {@link ActionErrorHandler} in front of the handler Faces brings. */
    public static class ActionErrorHandlerFactory extends ExceptionHandlerFactory {

        public ActionErrorHandlerFactory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ActionErrorHandler(getWrapped().getExceptionHandler());
        }
    }
}
