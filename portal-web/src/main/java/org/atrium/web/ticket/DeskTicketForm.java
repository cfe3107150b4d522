package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.atrium.file.FileView;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.file.ChosenFiles;
import org.atrium.web.look.FormField;
import org.atrium.web.look.FormField.Option;
import org.atrium.web.look.Preview;
import org.atrium.web.look.WrittenForm;
import org.atrium.web.look.WrittenForms;
import org.atrium.web.text.PageTexts;

/**
 * The form of a ticket's page as it is shown: the ticket's fields and the message are one, so that either button sends
 * both. What is chosen and not saved is saved with the message, and a message that is not sent stays when the fields are
 * saved. {@code WEB-INF/desk/received.xhtml} takes it in.
 */
@RequestScoped
public class DeskTicketForm {

    private static final String BODY = "answer:body";
    private static final String FILES = "answer:files";

    @Inject
    private WrittenForms forms;

    @Inject
    private DeskTicketPage page;

    @Inject
    private TicketFieldsForm values;

    @Inject
    private TicketFieldChoices choices;

    @Inject
    private DeskComposer composer;

    @Inject
    private ChosenFiles chosenFiles;

    @Inject
    private Preview preview;

    @Inject
    private MessageText messageText;

    @Inject
    private PageTexts texts;

    private WrittenForm form;
    private FormField status;
    private FormField priority;
    private FormField assignee;
    private FormField queue;
    private FormField tags;
    private FormField body;
    private FormField next;
    private FormField files;
    private FormField channel;

    @PostConstruct
    void declareFields() {
        form = forms.form("answer");
        if (page.isOpen()) {
            status = form.choice(
                    "fields:status",
                    texts.of("ticket.field.STATUS"),
                    values.getStatus().name());
            priority = form.choice(
                    "fields:priority",
                    texts.of("ticket.field.PRIORITY"),
                    values.getPriority().name());
            assignee = form.choice("fields:assignee", texts.of("ticket.field.ASSIGNEE"), values.getAssignee());
            queue = form.choice("fields:queue", texts.of("ticket.field.QUEUE"), values.getQueue());
            tags = form.words("fields:tags", texts.of("ticket.field.TAGS"), values.getTags());
        }
        body = form.words(BODY, texts.of("ticket.desk.words"), composer.getBody());
        next = form.choice(
                "answer:next",
                texts.of("ticket.desk.then"),
                composer.getNext() == null ? null : composer.getNext().name());
        files = form.choice(FILES, texts.of("file.add"), null);
        if (composer.isChannelShown()) {
            channel = form.choice(
                    "answer:channel",
                    texts.of("ticket.route.label"),
                    composer.getChannel().name());
        }
        form.keep("visibility");
    }

    public WrittenForm form() {
        return form;
    }

    /** The form of a button on the page of a closed ticket, which has no other. */
    public WrittenForm formOf(String button) {
        return forms.form(button);
    }

    /** The version of the ticket's fields that is shown. */
    public String version() {
        return form.shown("fields:version", values.getVersion());
    }

    /** What the ticket's fields showed when the form was opened. */
    public String seen() {
        return form.shown("fields:seen", values.getInitialValues());
    }

    /** How many messages stand above the composer. */
    public String read() {
        return form.shown("answer:read", composer.getRead());
    }

    public FormField status() {
        return status;
    }

    public FormField priority() {
        return priority;
    }

    public FormField assignee() {
        return assignee;
    }

    public FormField queue() {
        return queue;
    }

    public FormField tags() {
        return tags;
    }

    public FormField body() {
        return body;
    }

    public FormField next() {
        return next;
    }

    /** The field of the files' ids. */
    public FormField files() {
        return files;
    }

    /** By which channel the message leaves. */
    public FormField channel() {
        return channel;
    }

    /** The files that were chosen and are not sent yet. */
    public List<FileView> chosenFiles() {
        return chosenFiles.of(FILES);
    }

    public List<Option> statuses() {
        return options(choices.getStatuses(), Enum::name, one -> texts.name("ticket.status", one));
    }

    public List<Option> priorities() {
        return options(choices.getPriorities(), Enum::name, one -> texts.name("ticket.priority", one));
    }

    public List<Option> agents() {
        return withNothing(
                "ticket.desk.nobody", options(choices.getAgents(), one -> one.publicId(), choices::agentName));
    }

    /** What the viewer's colleagues are called, a line each. */
    public String colleagues() {
        return String.join("\n", choices.getColleagues());
    }

    public List<Option> queues() {
        return options(choices.getQueues(), Function.identity(), Function.identity());
    }

    public List<Option> nextStatuses() {
        return withNothing(
                "ticket.desk.thenSame",
                options(choices.getNextStatuses(), Enum::name, one -> texts.name("ticket.status", one)));
    }

    /** By which channels it may leave; empty where no messenger leads to it. */
    public List<Option> channels() {
        if (!composer.isChannelShown()) {
            return List.of();
        }
        Stream<Option> messengers = page.getTicket().routes().stream()
                .filter(AnswerRoute::isOpen)
                .map(route -> new Option(route.channel().name(), messageText.route(route)));
        return Stream.concat(messengers, Stream.of(new Option(TicketChannel.WEB.name(), page.getPortalRoute())))
                .toList();
    }

    private static <T> List<Option> options(
            Collection<T> all, Function<? super T, String> value, Function<? super T, String> label) {
        return all.stream()
                .map(one -> new Option(value.apply(one), label.apply(one)))
                .toList();
    }

    private List<Option> withNothing(String label, List<Option> options) {
        return Stream.concat(Stream.of(new Option("", texts.of(label))), options.stream())
                .toList();
    }

    /** What a field is by now, where somebody else changed it while the form was open; else null. */
    public String changed(String field) {
        return values.changedValue(field);
    }

    /** What is said of the tags: how to write them, or what they are by now. */
    public String tagsHint() {
        return Objects.requireNonNullElseGet(changed("tags"), () -> texts.of("ticket.desk.tagsHint"));
    }

    /** Whether messages of that visibility are chosen. */
    public boolean isVisibility(String visibility) {
        return composer.getVisibility().name().equals(visibility);
    }

    /** The message as it will look, where that was asked for; else null. */
    public Preview.Rendered preview() {
        return preview.rendered(body);
    }
}
