package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft is what was not sent: it does not come back once it was, and stays while it was not, whichever page has it. */
@ArquillianTest
@RunAsClient
@Tag("once")
class DraftsHttpIT {

    private final Pages nora = Pages.as(Person.CUSTOMER);

    @Test
    void aDraftThatArrivesAfterTheAnswerIsNone() {
        String thread = Forum.ask(Api.as(Person.SECOND), "Who saves too late?", "The script.");
        String path = "/forum/thread/" + thread;
        Filled send = nora.fill(path, "answer", Map.of("answer:body", "Descale it."));
        Map<String, String> late = draft(send, "answer", "Descale");
        send.send().expect(302);

        assertThat(nora.post(send.address(), late).status()).isEqualTo(409);

        assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void aDraftAndTheAnswerAtOnceLeaveNoDraft() {
        String thread = Forum.ask(Api.as(Person.SECOND), "Who saves while it is sent?", "The script.");
        String path = "/forum/thread/" + thread;
        for (int i = 0; i < 5; i++) {
            Filled send = nora.fill(path, "answer", Map.of("answer:body", "Descale it, " + i));
            Map<String, String> late = draft(send, "answer", "Descale");

            Concurrently.by(2, caller -> caller == 0 ? send.send() : nora.post(send.address(), late));

            assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
        }
    }

    @Test
    void aDraftOfWordsThatAnotherPageSentIsNone() {
        for (String where : List.of("answer", "ask")) {
            String words = "Descale it " + UUID.randomUUID();
            String path = where.equals("ask")
                    ? "/forum/ask"
                    : "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who has two pages?", "The writer.");
            Map<String, String> fields = where.equals("ask")
                    ? Map.of("ask:title", words, "ask:category", "kitchen-table", "ask:body", words)
                    : Map.of("answer:body", words);
            Filled other = nora.fill(path, where, fields);
            nora.fill(path, where, fields).send().expect(302);

            assertThat(nora.post(other.address(), draft(other, where, words)).status())
                    .as(where)
                    .isEqualTo(205);

            assertThat(nora.find(path, "[id=" + where + ":body]").val())
                    .as(where)
                    .isEmpty();
        }
    }

    @Test
    void whatAnotherPageKeepsStaysWhenOneIsSent() {
        String path = "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who writes two answers?", "The writer.");
        Filled one = nora.fill(path, "answer", Map.of("answer:body", "Descale it."));
        Filled other = nora.fill(path, "answer", Map.of());
        String kept = "And clean the lid, " + UUID.randomUUID();
        assertThat(nora.post(other.address(), draft(other, "answer", kept)).status())
                .isEqualTo(204);

        one.send().expect(302);

        assertThat(nora.find(path, "[id=answer:body]").val()).isEqualTo(kept);

        nora.fill(path, "answer", Map.of("answer:body", "Clean the lid."))
                .send()
                .expect(302);
        assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void anEarlierDraftOfTheFormThatIsSentGoes() {
        String path = "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who writes it anew?", "The writer.");
        Filled form = nora.fill(path, "answer", Map.of("answer:body", "Something else entirely."));
        assertThat(nora.post(form.address(), draft(form, "answer", "Descale it."))
                        .status())
                .isEqualTo(204);

        form.send().expect(302);

        assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void aDraftOfALockedThreadIsShownToBeCopied() {
        String path = "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who locks it?", "A moderator.");
        String words = "Descale it, " + UUID.randomUUID();
        Filled save = nora.fill(nora.find(path, "[data-save-draft]"), Map.of("answer:body", words));
        Pages moderator = Pages.as(Person.MODERATOR);
        moderator.press(moderator.find(path, "button[name=lock]"), Map.of()).expect(302);

        assertThat(save.send().expect(302).header("Location")).contains("/thread/");

        Document page = Jsoup.parse(nora.get(path).expect(200).body());
        assertThat(page.text()).contains("You cannot post it here now").doesNotContain("You find it here");
        assertThat(page.select("form[id=answer]")).isEmpty();
        assertThat(page.expectFirst("textarea[readonly]").val()).isEqualTo(words);
    }

    @Test
    void aDraftOfASilencedMemberIsShownToBeCopied() {
        Person person = Person.aCustomer();
        Pages own = Pages.as(person);
        String thread = "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who is silenced?", "A member.");
        Filled reply = own.fill(own.find(thread, "[data-save-draft]"), Map.of("answer:body", "A reply"));
        Filled question = own.fill(
                own.find("/forum/ask", "[data-save-draft]"), Map.of("ask:title", "A title", "ask:body", "A question"));
        String account = Api.as(person).get("/me").expect(200).text("/id");
        Api.as(Person.MODERATOR)
                .post("/moderation/accounts/" + account + "/silence", Json.of("rule", "SPAM", "days", 1))
                .expect(204);

        reply.send().expect(302);
        assertThat(own.get(thread).expect(200).body()).contains("You cannot post it here now", ">\nA reply</textarea>");
        question.send().expect(302);
        assertThat(own.get("/forum/ask").expect(200).body())
                .contains("You cannot post it here now", "A title", "A question</textarea>");
    }

    @Test
    void anOlderPageReplacesNoNewerDraft() {
        Pages writer = Pages.as(Person.aCustomer());
        for (String where : List.of("answer", "ask")) {
            String body = where + ":body";
            String path = where.equals("ask")
                    ? "/forum/ask"
                    : "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who has an older page?", "The writer.");
            Filled older = writer.fill(path, where, Map.of());
            Filled newer = writer.fill(path, where, Map.of());
            assertThat(writer.post(newer.address(), draft(newer, where, "The newer draft."))
                            .status())
                    .isEqualTo(204);

            assertThat(writer.post(older.address(), draft(older, where, "The older page."))
                            .status())
                    .as(where)
                    .isEqualTo(409);
            assertThat(writer.find(path, "[id=" + body + "]").val()).isEqualTo("The newer draft.");

            Map<String, String> pressed = draft(older, where, "The older page.");
            pressed.remove("quietly");
            Document both = Jsoup.parse(
                    writer.post(older.address(), pressed).expect(200).body());
            assertThat(both.text()).contains("Another page of yours has saved a draft meanwhile.", "The newer draft.");
            assertThat(both.expectFirst("[id=" + body + "]").val()).isEqualTo("The older page.");

            writer.press(both.expectFirst("[name='" + where + ":draft']"), Map.of())
                    .expect(302);
            assertThat(writer.find(path, "[id=" + body + "]").val()).isEqualTo("The older page.");
        }
    }

    /** What the page's script sends from time to time. */
    private static Map<String, String> draft(Filled form, String where, String words) {
        Map<String, String> draft = new LinkedHashMap<>(form.fields());
        draft.remove(where + ":send");
        draft.putAll(Map.of(where + ":body", words, where + ":draft", "", "quietly", "true"));
        return draft;
    }
}
