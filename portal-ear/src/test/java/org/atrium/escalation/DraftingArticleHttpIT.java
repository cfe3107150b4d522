package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.Uploads;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ticket becomes one draft of an article, however often the button is pressed. */
@ArquillianTest
@RunAsClient
@Tag("once")
class DraftingArticleHttpIT {

    private static final int PRESSES = 4;

    private final Api author = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void concurrentClicksOpenOneDraft() {
        String thread = Forum.ask(author, "Which cloth?", "It leaves stripes.");
        String ticket = Support.escalate(author, thread);
        String cloth = Uploads.picture(agent, "cloth.png");
        agent.post(
                        "/desk/tickets/" + ticket + "/messages",
                        Json.of(
                                "body",
                                "A damp one.",
                                "visibility",
                                "PUBLIC",
                                "status",
                                "SOLVED",
                                "files",
                                List.of(cloth)))
                .expect(201);

        List<String> drafts = Concurrently.by(PRESSES, i -> press(ticket));

        assertThat(drafts).allMatch(draft -> draft.startsWith("/faq/edit/")).containsOnly(press(ticket));
        assertThat(Pages.as(Person.AGENT).get(drafts.get(0)).expect(200).body()).contains("A damp one.", cloth);
    }

    private static String press(String ticket) {
        String address = Pages.as(Person.AGENT)
                .pressing("/desk/ticket/" + ticket, "article:draft")
                .send()
                .expect(302)
                .header("Location");
        return URI.create(address).getPath();
    }
}
