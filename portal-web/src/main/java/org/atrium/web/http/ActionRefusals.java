package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
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
import java.util.stream.IntStream;
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
 * Shows what a use case refused on the page the person is on, with everything they typed: field errors at their fields
 * (a field's id is its name in the command), anything else above the form, with a reason for each part of what was
 * asked. What cannot be shown there goes on to
 * {@link Refusals}.
 */
public class ActionRefusals extends ExceptionHandlerWrapper {

    private static final Set<String> EMPTY = Set.of("input.NotNull", "input.NotBlank");

    /** What is said of anything; what has words of its own says more. */
    private static final String STALE = new StaleObjectException().messageKey();

    ActionRefusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && getUnhandledExceptionQueuedEvents().iterator().hasNext() && SecondPress.lead(faces)) {
            drop(getUnhandledExceptionQueuedEvents().iterator());
        }
        if (faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION && faces.isPostback()) {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var refusal = Causes.refusal(events.next().getContext().getException());
                if (refusal.isPresent() && isForThePage(refusal.get())) {
                    show(faces, merged(faces, (PortalException) refusal.get()));
                    events.remove();
                    faces.renderResponse();
                }
            }
        }
        getWrapped().handle();
    }

    /** Where somebody else changed it meanwhile, their changes come into the form; one that did so itself says it. */
    private static PortalException merged(FacesContext faces, PortalException refusal) {
        StaleForm form = CDI.current().select(StaleForm.class).get();
        if (refusal instanceof StaleObjectException
                && !(refusal instanceof Meanwhile.StaleFormException)
                && form.isKnown()) {
            form.bringTogether(faces);
            return refusal.messageKey().equals(STALE) ? new Meanwhile.StaleFormException() : refusal;
        }
        return refusal;
    }

    /** What the first press did is why the second one is refused. */
    private static void drop(Iterator<ExceptionQueuedEvent> refusals) {
        while (refusals.hasNext()) {
            refusals.next();
            refusals.remove();
        }
    }

    private static boolean isForThePage(RuntimeException refusal) {
        return !(refusal instanceof EJBAccessException || refusal instanceof UnknownObjectException)
                && !(refusal instanceof NotSignedInException signIn
                        && signIn.messageKey().equals("error.signIn"));
    }

    private static void show(FacesContext faces, PortalException refused) {
        CurrentViewer reader = CDI.current().select(CurrentViewer.class).get();
        Texts texts = Texts.in(reader.locale(), reader.timeZone());
        if (refused instanceof InvalidInputException invalid) {
            List<UIInput> fields = Components.findComponentsInChildren(faces.getViewRoot(), UIInput.class);
            invalid.errors().stream()
                    .sorted(Comparator.comparingInt(error -> place(fields, error)))
                    .forEach(error -> show(faces, texts, error, fields));
        } else {
            faces.addMessage(null, error(texts.get(refused.messageKey(), refused.arguments())));
        }
        if (refused instanceof ConflictException conflict) {
            conflict.reasons().forEach(reason -> faces.addMessage(null, error(words(texts, reason))));
        }
        faces.validationFailed();
    }

    private static String words(Texts texts, FieldError reason) {
        String why = texts.get(reason.messageKey(), reason.arguments());
        Object part = reason.arguments().get(ConflictException.PART);
        return part == null ? why : texts.get("page.wrongField", part, why);
    }

    /** The how manieth field of the page an error is about: people put things right from top to bottom. */
    private static int place(List<UIInput> fields, FieldError error) {
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

    private static void show(FacesContext faces, Texts texts, FieldError error, List<UIInput> fields) {
        var component = fields.stream().skip(place(fields, error)).findFirst();
        component.ifPresent(input -> refuse(faces, input));
        faces.addMessage(
                component.map(input -> input.getClientId(faces)).orElse(null),
                error(component
                        .map(input -> texts.get(key(error, input), error.arguments()))
                        .orElseGet(() -> words(texts, error))));
    }

    /** What is chosen is not filled in. */
    private static String key(FieldError error, UIInput input) {
        boolean choice = input instanceof UISelectOne && EMPTY.contains(error.messageKey());
        return choice ? "input.choose" : error.messageKey();
    }

    /** An invalid field shows what was submitted; by now that has gone on to the page's bean, so it is put back. */
    private static void refuse(FacesContext faces, UIInput input) {
        input.setValid(false);
        String id = input.getClientId(faces);
        Submitted.put(
                input, faces.getExternalContext().getRequestParameterValuesMap().get(id));
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** Puts {@link ActionRefusals} in front of the handler Faces brings. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ActionRefusals(getWrapped().getExceptionHandler());
        }
    }
}
