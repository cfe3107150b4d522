package org.atrium.api.messenger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.api.file.FileJson;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.api.input.MaxBodySize;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.UploadAdmission;
import org.atrium.file.UploadingFile;
import org.atrium.messenger.FetchingAnswers;
import org.atrium.messenger.FetchingAnswers.AnswerReport;
import org.atrium.messenger.FetchingAnswers.UnsentAnswer;
import org.atrium.messenger.MessageOutcome;
import org.atrium.messenger.MessengerChannel;
import org.atrium.messenger.NewMessengerMessage;
import org.atrium.messenger.NewMessengerMessage.NewSender;
import org.atrium.messenger.ReceivingMessages;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.security.CurrentViewer;

/** Messages of messengers, text messages and calls that the merchant's system hands over, and answers it fetches. */
@Path("integration/messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("messages:write")
public class MessengerMessagesResource {

    @Inject
    private ReceivingMessages receiving;

    @Inject
    private FetchingAnswers fetching;

    @Inject
    private UploadingFile uploading;

    @Inject
    private UploadAdmission admissions;

    @Inject
    private CurrentViewer current;

    /**
     * Takes in a message. The same conversation goes on in the same ticket while that is open; the same message, by its id,
     * is answered with what became of it before. A word that only ends text messages, such as STOP, becomes no ticket: 200.
     */
    @POST
    @Idempotent
    public Response receive(MessengerMessageJson message) {
        MessageOutcome outcome = receiving.receive(message.toCommand());
        ReceivedMessageJson answer = ReceivedMessageJson.of(outcome);
        return outcome.ticket() == null
                ? Response.ok(answer).build()
                : Response.created(URI.create("desk/tickets/" + outcome.ticket()))
                        .entity(answer)
                        .build();
    }

    /**
     * Stores a file for a message that is handed over next: the body itself. What is named by none is deleted after a day.
     *
     * @param from the id of who sent it: how much is taken in a day is counted by that
     */
    @POST
    @Path("files")
    @Consumes(MediaType.WILDCARD)
    @MaxBodySize(kilobytes = 512_000)
    public Response upload(
            @QueryParam("name") String name,
            @QueryParam("from") String from,
            @HeaderParam("Idempotency-Key") String key,
            InputStream body)
            throws IOException {
        var admission = admissions.admit(Viewer.visitor());
        String sender = current.name() + " " + (from == null ? "" : from);
        try (IncomingFile file = IncomingFile.read(name, body, uploading.maxMegabytes())) {
            FileJson stored = FileJson.of(uploading.upload(
                    Viewer.visitor(),
                    new NewFile(file, "messages " + sender, key == null ? null : "messages " + sender + " " + key)));
            return Response.status(Response.Status.CREATED).entity(stored).build();
        } finally {
            admission.close();
        }
    }

    /**
     * Answers by a channel that the portal sends nothing by, oldest first, until it is said what became of them. As long as
     * nobody fetches them, the desk offers no answer by that channel.
     */
    @GET
    @Path("answers")
    public Page<UnsentAnswerJson> answers(
            @QueryParam("channel") MessengerChannel channel,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return fetching.list(channel, cursor, Limit.of(limit)).map(UnsentAnswerJson::of);
    }

    /** Says what became of an answer, as often as there is news; reports may come in any order. */
    @POST
    @Path("answers/{id}/reports")
    public void report(@PathParam("id") long id, AnswerReportJson report) {
        fetching.report(id, new AnswerReport(report.status(), report.error()));
    }

    /**
     * A message of a messenger.
     *
     * @param conversation its name in that network
     * @param from who wrote it
     * @param text plain, as it was typed; may be empty where there are files
     * @param at when it was written, null for now; not in the future
     * @param files ids of files that were uploaded for it, or null
     * @param id of the message in that network: the same one again causes nothing; or null
     */
    public record MessengerMessageJson(
            MessengerChannel channel,
            String conversation,
            MessengerSenderJson from,
            String text,
            Instant at,
            List<String> files,
            String id) {

        NewMessengerMessage toCommand() {
            return new NewMessengerMessage(
                    channel,
                    id,
                    conversation,
                    from == null ? null : new NewSender(from.id(), from.name(), from.phone(), from.email()),
                    text,
                    at,
                    files);
        }
    }

    /**
     * Who wrote a message.
     *
     * @param id their name in that network; of WhatsApp, text messages and calls their number with its country code
     * @param name what they call themselves, or null
     * @param phone their number, if the network has proven it; by it they are recognised in other networks. Or null
     * @param email their address, if it is proven: the message is their account's. Or null
     */
    public record MessengerSenderJson(String id, String name, String phone, String email) {}

    /**
     * What became of a message.
     *
     * @param ticket number of the ticket that has its words, null for a word that is only for the network
     * @param message id of the message there, or null
     */
    public record ReceivedMessageJson(String ticket, Long message) {

        static ReceivedMessageJson of(MessageOutcome outcome) {
            return new ReceivedMessageJson(
                    outcome.ticket() == null ? null : outcome.ticket().value(), outcome.message());
        }
    }

    /**
     * An answer to be sent.
     *
     * @param conversation its name, as it was handed over
     * @param to the id of whom it is for, as it was handed over
     * @param text plain, with links to its files
     */
    public record UnsentAnswerJson(
            long id,
            TicketChannel channel,
            String conversation,
            String to,
            String ticket,
            String text,
            Instant createdAt) {

        static UnsentAnswerJson of(UnsentAnswer answer) {
            return new UnsentAnswerJson(
                    answer.id(),
                    answer.channel(),
                    answer.conversation(),
                    answer.to(),
                    answer.ticket(),
                    answer.text(),
                    answer.writtenAt());
        }
    }

    /**
     * What became of an answer.
     *
     * @param status any but WAITING
     * @param error why it will not arrive, for the agent; or null
     */
    public record AnswerReportJson(DeliveryStatus status, String error) {}
}
