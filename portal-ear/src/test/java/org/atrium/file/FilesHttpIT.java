package org.atrium.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.RawRequest;
import org.atrium.testing.Support;
import org.atrium.testing.Uploads;
import org.atrium.testing.inside.DecidedFiles;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files over HTTP: who may read one, what is refused, how it is served, and that forms have files without scripts. */
@ArquillianTest
@RunAsClient
@Tag("once")
class FilesHttpIT {

    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    @Tag("database")
    void whoeverReadsAMessageReadsItsFiles() {
        String file = Uploads.picture(customer, "kettle.png");
        String ticket = openTicket(file);
        assertThat(customer.get("/tickets/" + ticket).text("/messages/0/files/0/name"))
                .isEqualTo("kettle.png");
        for (String path : List.of("/files/" + file, "/files/" + file + "/thumbnail")) {
            customer.get(path).expect(200);
            agent.get(path).expect(200);
            Api.as(Person.SECOND).get(path).expect(404);
            Api.as(Person.MODERATOR).get(path).expect(404);
            Api.visitor().get(path).expect(404);
            Pages.as(Person.CUSTOMER).get(path).expect(200);
            Pages.as(Person.SECOND).get(path).expect(404);
            Pages.visitor().get(path).expect(404);
        }
        assertThat(Pages.as(Person.CUSTOMER).get("/ticket/ticket/" + ticket).body())
                .contains("/files/" + file + "/thumbnail");
        assertThat(Pages.as(Person.AGENT).get("/desk/ticket/" + ticket).body())
                .contains("/files/" + file + "/thumbnail");
    }

    @Test
    void whatHangsOnNothingIsReadByItsUploaderAlone() {
        String file = Uploads.text(customer, "notes.txt", "The kettle drips.");
        customer.get("/files/" + file).expect(200);
        Api.as(Person.SECOND).get("/files/" + file).expect(404);
        agent.get("/files/" + file).expect(404);
        Api.visitor().get("/files/" + file).expect(404);
        customer.get("/files/" + "0".repeat(32)).expect(404);
        customer.get("/files/../tickets").expect(404);
    }

    @Test
    void anotherPersonsFileIsNotAttached() {
        String file = Uploads.text(Api.as(Person.SECOND), "theirs.txt", "Secret");
        Answer refused = customer.post(
                        "/tickets", Json.of("subject", "Kettle", "body", "It drips.", "files", List.of(file)))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("files");
        customer.get("/files/" + file).expect(404);
    }

    @Test
    void fileOfANoteIsForSupportAlone() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        String file = Uploads.text(agent, "note.txt", "He called twice.");
        agent.post(
                        "/desk/tickets/" + ticket + "/messages",
                        Json.of("body", "See the file.", "visibility", "INTERNAL", "files", List.of(file)))
                .expect(201);
        agent.get("/files/" + file).expect(200);
        customer.get("/files/" + file).expect(404);
        assertThat(customer.get("/tickets/" + ticket).body()).doesNotContain(file);
    }

    @Test
    void whatCouldRunIsOnlyEverSaved() {
        for (String name : List.of("page.html", "drawing.svg")) {
            String content = name.endsWith("svg")
                    ? "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                    : "<!doctype html><script>alert(1)</script>";
            Answer served = customer.get("/files/" + Uploads.text(customer, name, content))
                    .expect(200);
            assertThat(served.header("Content-Type")).startsWith("application/octet-stream");
            assertThat(served.header("Content-Disposition")).startsWith("attachment");
            assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(served.header("Content-Security-Policy"))
                    .contains("sandbox")
                    .contains("default-src 'none'");
            assertThat(served.header("Cache-Control")).contains("private").contains("immutable");
        }
    }

    @Test
    void aPartIsSentToWhoAsksForOne() {
        String file = "/files/" + Uploads.text(customer, "digits.txt", "0123456789");
        Answer part = customer.with("Range", "bytes=2-4").get(file).expect(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(Api.as(Person.CUSTOMER)
                        .with("Range", "bytes=-3")
                        .get(file)
                        .expect(206)
                        .body())
                .isEqualTo("789");
        Api.as(Person.CUSTOMER).with("Range", "bytes=10-").get(file).expect(416);
        String tag = Api.as(Person.CUSTOMER).get(file).header("ETag");
        Api.as(Person.CUSTOMER).with("If-None-Match", tag).get(file).expect(304);
    }

    @Test
    void refusedFilesSayWhatToDo() {
        assertThat(Uploads.send(customer, "long.bin", new byte[25_000_001])
                        .expect(413)
                        .body())
                .contains("at most 25 MB");
        assertThat(Uploads.send(customer, "setup.exe", program()).expect(415).body())
                .contains("setup.exe");
        assertThat(Uploads.send(customer, "empty.txt", new byte[0]).expect(422).body())
                .contains("is empty");
        assertThat(Uploads.send(
                                customer,
                                "broken.png",
                                List.of(0x89, (int) 'P', (int) 'N', (int) 'G', 13, 10, 26, 10, 1).stream()
                                        .collect(
                                                java.io.ByteArrayOutputStream::new,
                                                java.io.ByteArrayOutputStream::write,
                                                (a, b) -> {})
                                        .toByteArray())
                        .expect(422)
                        .body())
                .contains("cannot be read as a picture");
        Uploads.send(Api.visitor(), "visitor.txt", "words".getBytes()).expect(401);
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    @Test
    void sameKeyAndFileAreOneFile() {
        Api once = Api.as(Person.CUSTOMER)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        String first = Uploads.text(once, "a.txt", "The same");
        assertThat(Uploads.text(once, "a.txt", "The same")).isEqualTo(first);
        Uploads.send(once, "a.txt", "Another".getBytes()).expect(422);
    }

    @Test
    void namesAreTextAndNoPath() {
        Answer stored = Uploads.send(
                        customer, "../../etc/\u202Egpj.\u00E4rger \u0639\u0631\u0628\u064A.txt", "words".getBytes())
                .expect(201);
        assertThat(stored.text("/name"))
                .doesNotContain("/", "\u202E")
                .endsWith("\u00E4rger \u0639\u0631\u0628\u064A.txt");
        assertThat(customer.get("/files/" + stored.text("/id")).header("Content-Disposition"))
                .contains("filename*=UTF-8''")
                .contains("%C3%A4rger%20%D8%B9");
    }

    @Test
    @Tag("database")
    void formBringsFilesWithoutScriptsAndActsOnce() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        Map<String, String> form = pages.form("/ticket/ticket/" + ticket, "form");
        form.put("form:body", "Here is a photo.");
        form.put("form:send", "Send");
        byte[] photo = Uploads.png(20, 10);
        for (int i = 0; i < 2; i++) {
            pages.postFile("/ticket/ticket/" + ticket, form, "upload:form:files", "photo.png", photo)
                    .expect(302);
        }
        Answer read = customer.get("/tickets/" + ticket);
        assertThat(read.at("/messages")).hasSize(2);
        assertThat(read.at("/messages/1/files")).hasSize(1);
        assertThat(read.text("/messages/1/files/0/name")).isEqualTo("photo.png");
        assertThat(read.at("/messages/1/files/0/width").asInt()).isEqualTo(20);
    }

    @Test
    void refusedFileLeavesTheOthersTicked() {
        Pages pages = Pages.as(Person.CUSTOMER);
        Map<String, String> form = pages.form("/ticket/new", "form");
        String there = Uploads.text(customer, "there.txt", "Already there");
        form.putAll(Map.of("form:subject", "Kettle", "form:body", "See the file.", "form:files", there));
        form.put("form:send", "Send");
        var page = Jsoup.parse(pages.postFile("/ticket/new", form, "upload:form:files", "setup.exe", program())
                .expect(200)
                .body());
        assertThat(page.text()).contains("setup.exe");
        assertThat(page.expectFirst("[name='form:files'][value='" + there + "']")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void refusedFileLosesNoWordsAndNoOtherFile() {
        Pages pages = Pages.as(Person.AGENT);
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        String there = Uploads.text(agent, "there.txt", "Already there");
        Map<String, String> form = pages.form("/desk/ticket/" + ticket, "answer");
        form.put("answer:body", "See the attached programme.");
        form.put("answer:files", there);
        form.put("answer:send", "");
        var page = Jsoup.parse(
                pages.postFile("/desk/ticket/" + ticket, form, "upload:answer:files", "setup.exe", program())
                        .expect(200)
                        .body());
        assertThat(page.text()).contains("setup.exe");
        String summary = page.expectFirst(".error-summary a").attr("href").substring(1);
        assertThat(page.getElementById(summary)).isNotNull();
        var choosing = page.expectFirst("[id='upload:answer:files']");
        assertThat(choosing.attr("aria-invalid")).isEqualTo("true");
        assertThat(choosing.attr("aria-describedby").split(" "))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(page.expectFirst("[name='answer:body']").text()).isEqualTo("See the attached programme.");
        assertThat(page.expectFirst("[name='answer:files'][value='" + there + "']")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(agent.get("/desk/tickets/" + ticket).at("/messages")).hasSize(1);
    }

    /** The files never follow: it is answered by what is said of them. */
    @Test
    void formsWithFilesAreRefusedBeforeTheyAreRead() {
        assertThat(formOf(1_000_000, "cross-site").send().status()).isEqualTo(403);
        assertThat(formOf(900_000_000, "same-origin").send().status()).isEqualTo(413);
        RawRequest.RawAnswer tooLong = RawRequest.of("POST", "/files?name=film.mp4&key=1")
                .with("Portal-Form", "0".repeat(22) + ".")
                .with("Sec-Fetch-Site", "same-origin")
                .announce(900_000_000)
                .send();
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.text()).contains("film.mp4").contains("at most 25 MB");
    }

    private static RawRequest formOf(long length, String site) {
        return RawRequest.of("POST", "/forum/ask")
                .with("Content-Type", "multipart/form-data; boundary=part")
                .with("Sec-Fetch-Site", site)
                .announce(length);
    }

    @Test
    void scriptGetsTheReasonOfARefusal() {
        RawRequest.RawAnswer refused = RawRequest.of("POST", "/files?name=a.txt&key=1")
                .with("Portal-Form", "nobody's")
                .with("Sec-Fetch-Site", "same-origin")
                .body("words")
                .send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/json");
        assertThat(refused.text()).contains("Nobody is signed in here any more");
    }

    @Test
    void whoSignsInElsewhereMeanwhileSendsTheirFiles() {
        Pages pages = Pages.visitor();
        Map<String, String> form = pages.form("/forum/ask", "ask");
        pages.signedInAs(Person.CUSTOMER);
        String title = "Which photo is it " + UUID.randomUUID() + "?";
        form.putAll(Map.of(
                "ask:title", title, "ask:category", "kitchen-table", "ask:body", "See the photo.", "ask:send", ""));
        Answer sent = pages.postFile("/forum/ask", form, "upload:ask:files", "photo.png", Uploads.png(20, 10))
                .expect(302);
        String thread = sent.header("Location").replaceFirst(".*/forum/thread/([0-9]+).*", "$1");
        assertThat(customer.get("/forum/threads/" + thread + "/posts").at("/items/0/files"))
                .hasSize(1);
    }

    @Test
    void whoseSessionIsOverReadsThatTheirFilesAreMissing() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String ticket = "/ticket/ticket/" + Support.ask(customer, "Kettle", "It stops.");
        Map<String, String> form = pages.form(ticket, "form");
        form.put("form:body", "Here is the photo at last.");
        form.put("form:send", "Send");
        pages.copy().post("/signout", Map.of()).expect(302);
        pages.postFile(ticket, form, "upload:form:files", "photo.png", Uploads.png(20, 10))
                .expect(302);
        String page = pages.signedInAs(Person.CUSTOMER).get(ticket).expect(200).body();
        assertThat(page).contains("Here is the photo at last.").contains("A file was not taken. Add it again.");
    }

    @Test
    void draftKeepsItsFiles() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String thread = "/forum/thread/" + Forum.ask(customer, "Is the file kept?", "It should be.");
        String file = Uploads.text(customer, "list.txt", "One, two");
        pages.pressing(thread, "answer:draft")
                .send(Map.of("answer:body", "See the list.", "answer:files", file))
                .expect(302);
        var box = pages.find(thread, "[name='answer:files'][value='" + file + "']");
        assertThat(box.hasAttr("checked")).isTrue();
    }

    /** A browser would show a broken picture where a text has one that is not served. */
    @Test
    void inPlaceOfAPictureThatIsNotServedIsOneThatSaysWhy() {
        String file = Uploads.picture(customer, "kettle.png");
        openTicket(file);
        for (var state : Map.of("INFECTED", "had a virus", "UNSCANNABLE", "too large to be checked")
                .entrySet()) {
            Api.visitor()
                    .with(DecidedFiles.HEADER, file + " " + state.getKey())
                    .get("/faq/categories")
                    .expect(200);
            Answer shown = shown(Pages.as(Person.CUSTOMER), "/files/" + file).expect(200);
            assertThat(shown.body()).startsWith("<svg").contains(state.getValue());
            assertThat(shown.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(shown.header("Cache-Control")).contains("no-store");
            shown(Pages.as(Person.CUSTOMER), "/files/" + file + "/thumbnail").expect(200);
            Pages.as(Person.CUSTOMER).get("/files/" + file).expect(404);
            shown(Pages.as(Person.SECOND), "/files/" + file).expect(404);
            shown(Pages.visitor(), "/files/" + file).expect(404);
        }
    }

    private static Answer shown(Pages pages, String path) {
        return pages.send("GET", path, Map.of(), "Sec-Fetch-Dest", "image");
    }

    @Test
    void soundsPlayInABrowserAndPrivateFilesAreForgottenAtSignOut() {
        String sound = Uploads.text(customer, "hum.mp3", "ID3\u0003\u0000" + "\u0000".repeat(200));
        Answer served = customer.get("/files/" + sound).expect(200);
        assertThat(served.header("Content-Disposition")).startsWith("inline");
        assertThat(served.header("Content-Security-Policy"))
                .contains("media-src 'self'")
                .doesNotContain("sandbox");
        assertThat(Pages.as(Person.CUSTOMER)
                        .post("/signout", Map.of())
                        .expect(302)
                        .header("Clear-Site-Data"))
                .isEqualTo("\"cache\"");
    }

    private String openTicket(String file) {
        return customer.post("/tickets", Json.of("subject", "Kettle", "body", "It drips.", "files", List.of(file)))
                .expect(201)
                .text("/number");
    }
}
