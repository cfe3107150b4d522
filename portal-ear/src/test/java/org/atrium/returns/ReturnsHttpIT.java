package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.orders.OrderDocumentJson;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Uploads;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Returns from the customer's wish to support's completion. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ReturnsHttpIT {

    private static final String SOUND = "input[name$=sound]";
    private static final String DAMAGED = "input[name$=damaged]";

    private final String order = OrderDocumentJson.number();
    private Api customer;
    private Api agent;

    @BeforeEach
    void bringAnOrder() {
        Api.merchant()
                .put("/integration/orders/" + order, OrderDocumentJson.delivered(order, Person.CUSTOMER, 2))
                .expect(201);
        customer = Api.as(Person.CUSTOMER);
        agent = Api.as(Person.AGENT);
    }

    @Test
    @Tag("database")
    void concurrentRequestsForTheLastItemSucceedOnce() {
        List<Answer> answers =
                IntStream.range(0, 8).parallel().mapToObj(i -> request(1, 1)).toList();
        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> assertThat(
                        answer.expect(409).text("/errors/0/message"))
                .isEqualTo("All of these items are in a return already."));
    }

    @Test
    void lateRequestReportsTheReasonPerItem() {
        request(1, 1).expect(201);
        request(2, 3).expect(201);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1) + chosen(2, 1);
        String page = Pages.as(Person.CUSTOMER)
                .submit(check, "form", Map.of())
                .expect(200)
                .body();
        assertThat(page).contains("2 items cannot be returned as requested.");
        assertThat(page)
                .contains(
                        "Test kettle: All of these items are in a return already.",
                        "Test cup: All of these items are in a return already.");
    }

    @Test
    void goingBackKeepsTheChoices() {
        String what = "/returns/new/" + order + "?step=WHAT" + chosen(2, 1);
        Document page =
                Jsoup.parse(Pages.as(Person.CUSTOMER).get(what).expect(200).body());
        assertThat(page.select("#quantity-2 option").eachAttr("value")).containsExactly("0", "1", "2", "3");
        assertThat(page.select("[name=reason-2][checked]").val()).isEqualTo("DAMAGED");
        assertThat(page.select("[name=resolution-2] [selected]").val()).isEqualTo("REFUND");
    }

    @Test
    void goingBackFromTheReviewKeepsTheComment() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1) + chosen(2, 1);
        Map<String, String> review = pages.form(check, "form");
        review.put("lines:1:comment", "One is chipped");
        review.put("changeItems", "");
        Document items = Jsoup.parse(pages.post(check, review).expect(200).body());
        assertThat(items.select("#comment-2").val()).isEqualTo("One is chipped");
        assertThat(items.text()).doesNotContain("Your unsent text");
        Map<String, String> changed = fields(items, "what");
        changed.remove("quantity-1");
        changed.put("review", "");
        Document again = Jsoup.parse(pages.post(check, changed).expect(200).body());
        assertThat(again.select("textarea[name^=lines]").eachAttr("name")).containsExactly("lines:0:comment");
        Map<String, String> last = fields(again, "form");
        last.put("request", "");
        String number = pages.post(check, last).expect(302).header("Location").replaceFirst(".*/", "");
        assertThat(customer.get("/returns/" + number).expect(200).body())
                .contains("One is chipped")
                .doesNotContain("Test kettle");
    }

    @Test
    @Tag("database")
    void photosAreKeptThroughBothStepsAndReadByWhoeverReadsTheReturn() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1);
        Map<String, String> review = pages.form(check, "form");
        review.put("changeItems", "");
        Document items = Jsoup.parse(pages.postFile(check, review, "upload:files", "lid.png", Uploads.png(20, 10))
                .expect(200)
                .body());
        Map<String, String> changed = fields(items, "what");
        changed.put("review", "");
        Document again = Jsoup.parse(pages.post(check, changed).expect(200).body());
        assertThat(again.expectFirst("[name=files]").hasAttr("checked")).isTrue();
        Map<String, String> last = fields(again, "form");
        last.put("request", "");
        String number = pages.post(check, last).expect(302).header("Location").replaceFirst(".*/", "");

        Answer read = customer.get("/returns/" + number).expect(200);
        assertThat(read.text("/files/0/name")).isEqualTo("lid.png");
        String file = "/files/" + read.text("/files/0/id");
        assertThat(agent.get("/desk/returns/" + number).body()).contains(file);
        assertThat(pages.get("/returns/" + number).body()).contains(file + "/thumbnail");
        assertThat(Pages.as(Person.AGENT).get("/desk/return/" + number).body()).contains(file + "/thumbnail");
        customer.get(file).expect(200);
        agent.get(file).expect(200);
        Api.as(Person.SECOND).get(file).expect(404);
        Api.as(Person.MODERATOR).get(file).expect(404);
        Api.visitor().get(file).expect(404);
    }

    @Test
    @Tag("database")
    void photosOfAnItemAreKeptThroughAllStepsAndStandBesideIt() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1) + chosen(2, 1);
        Map<String, String> review = pages.form(check, "form");
        review.put("changeItems", "");
        Document items =
                Jsoup.parse(pages.postFile(check, review, "upload:lines:1:photos", "crack.png", Uploads.png(20, 10))
                        .expect(200)
                        .body());
        assertThat(items.expectFirst(".return-line:has([name=reason-2]) [name='items:1:photos']")
                        .hasAttr("checked"))
                .isTrue();
        Map<String, String> without = fields(items, "what");
        without.put("quantity-2", "0");
        without.put("review", "");
        Map<String, String> back =
                fields(Jsoup.parse(pages.post(check, without).expect(200).body()), "form");
        back.put("changeItems", "");
        Map<String, String> chosenAgain =
                fields(Jsoup.parse(pages.post(check, back).expect(200).body()), "what");
        chosenAgain.put("quantity-2", "1");
        chosenAgain.put("review", "");
        Document again = Jsoup.parse(pages.post(check, chosenAgain).expect(200).body());
        assertThat(again.select("[name='lines:0:photos']")).isEmpty();
        assertThat(again.expectFirst("[name='lines:1:photos']").hasAttr("checked"))
                .isTrue();
        assertThat(again.select("[aria-describedby]").eachAttr("aria-describedby").stream()
                        .flatMap(ids -> Stream.of(ids.split(" "))))
                .allSatisfy(id -> assertThat(again.select("[id='" + id + "']")).hasSize(1));
        Map<String, String> last = fields(again, "form");
        last.put("request", "");
        String number = null;
        for (int i = 0; i < 2; i++) {
            String requested =
                    pages.post(check, last).expect(302).header("Location").replaceFirst(".*/", "");
            assertThat(number == null ? requested : number).isEqualTo(requested);
            number = requested;
        }

        Answer read = customer.get("/returns/" + number).expect(200);
        assertThat(read.at("/files")).isEmpty();
        assertThat(read.at("/lines/0/files")).isEmpty();
        assertThat(read.text("/lines/1/files/0/name")).isEqualTo("crack.png");
        assertThat(read.text("/lines/1/files/0/state")).isEqualTo("AVAILABLE");
        String file = "/files/" + read.text("/lines/1/files/0/id");
        assertThat(agent.get("/desk/returns/" + number).text("/lines/1/files/0/url"))
                .endsWith(file);
        for (String page : List.of("/returns/" + number, "/desk/return/" + number)) {
            Pages reader = Pages.as(page.startsWith("/desk") ? Person.AGENT : Person.CUSTOMER);
            assertThat(reader.find(page, ".list li:has(strong:contains(Test cup)) .files img")
                            .attr("src"))
                    .isEqualTo(file + "/thumbnail");
        }
        for (String bytes : List.of(file, file + "/thumbnail")) {
            customer.get(bytes).expect(200);
            agent.get(bytes).expect(200);
            Api.as(Person.SECOND).get(bytes).expect(404);
            Api.as(Person.MODERATOR).get(bytes).expect(404);
            Api.visitor().get(bytes).expect(404);
        }
    }

    @Test
    void filesThatCannotHangOnAReturnAreNamedByTheirFieldsAllAtOnce() {
        String theirs = Uploads.text(Api.as(Person.SECOND), "theirs.txt", "Secret");
        String own = Uploads.text(customer, "own.txt", "Mine");
        Answer refused = request(
                        List.of(theirs),
                        List.of(line(1, List.of("0".repeat(32))), line(2, List.of(own)), line(9, List.of(theirs))))
                .expect(422);
        assertThat(refused.at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("lines[0].files", "lines[2].line", "lines[2].files", "files");
    }

    @Test
    @Tag("database")
    void onePhotoMayShowTwoItemsAndIsOneFile() {
        String both = Uploads.picture(customer, "both.png");
        String box = Uploads.picture(customer, "box.png");
        Answer requested = request(List.of(both, box), List.of(line(1, List.of(both)), line(2, List.of(both))))
                .expect(201);
        assertThat(requested.at("/files").findValuesAsText("id")).containsExactly(box);
        assertThat(requested.text("/lines/0/files/0/id")).isEqualTo(both);
        assertThat(requested.text("/lines/1/files/0/id")).isEqualTo(both);
    }

    private static Map<String, Object> line(int line, List<String> files) {
        return Json.of("line", line, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND", "files", files);
    }

    private Answer request(List<String> files, List<Map<String, Object>> lines) {
        return customer.post("/returns", Json.of("order", order, "lines", lines, "files", files));
    }

    private static Map<String, String> fields(Document page, String form) {
        Map<String, String> sent = new HashMap<>();
        FormElement element = page.expectForm("form[id=" + form + "]");
        element.formData().forEach(field -> sent.put(field.key(), field.value()));
        element.select("[type=submit]").forEach(button -> sent.remove(button.attr("name")));
        return sent;
    }

    @Test
    void commentOfAnItemThatIsLeftOutComesBackWithIt() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1) + chosen(2, 1);
        Map<String, String> review = pages.form(check, "form");
        review.put("lines:1:comment", "One is chipped");
        review.put("changeItems", "");
        Map<String, String> items =
                fields(Jsoup.parse(pages.post(check, review).expect(200).body()), "what");
        items.put("quantity-2", "0");
        items.put("review", "");
        Document without = Jsoup.parse(pages.post(check, items).expect(200).body());
        assertThat(without.text()).doesNotContain("Your unsent text");
        Map<String, String> back = fields(without, "form");
        back.put("changeItems", "");
        assertThat(Jsoup.parse(pages.post(check, back).expect(200).body())
                        .select("#comment-2")
                        .val())
                .isEqualTo("One is chipped");
    }

    @Test
    void commentOfAnItemThatCanNoLongerBeReturnedIsShownToBeCopied() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1);
        Map<String, String> review = pages.form(check, "form");
        request(1, 1).expect(201);
        review.put("lines:0:comment", "The lid is missing");
        review.put("changeItems", "");
        Document items = Jsoup.parse(pages.post(check, review).expect(200).body());
        assertThat(items.select("#comment-1")).isEmpty();
        assertThat(items.select(".kept textarea").eachText()).containsExactly("The lid is missing");
    }

    @Test
    void itemsThatTheSessionEndedBeforeAreShownAgainAsTheyWereSent() {
        Pages pages = Pages.as(Person.CUSTOMER);
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1) + chosen(2, 1);
        Map<String, String> review = pages.form(check, "form");
        review.put("changeItems", "");
        Map<String, String> items =
                fields(Jsoup.parse(pages.post(check, review).expect(200).body()), "what");
        items.put("quantity-2", "3");
        items.put("comment-2", "All are chipped");
        items.put("review", "");
        pages.post("/signout", Map.of()).expect(302);
        pages.post(check, items).expect(302);

        Document again = Jsoup.parse(
                pages.signedInAs(Person.CUSTOMER).get(check).expect(200).body());
        assertThat(again.select("#comment-2").val()).isEqualTo("All are chipped");
        assertThat(again.select("#quantity-2 [selected]").val()).isEqualTo("3");
        assertThat(again.text()).doesNotContain("Your unsent text");
        Map<String, String> last = fields(again, "what");
        last.put("review", "");
        assertThat(Jsoup.parse(pages.post(check, last).expect(200).body())
                        .select("textarea[name='lines:1:comment']")
                        .val())
                .isEqualTo("All are chipped");
    }

    @Test
    void reasonIsAskedOfEachChosenItem() {
        String check = "/returns/new/" + order + "?step=CHECK&quantity-2=1&quantity-1=1&reason-1=DAMAGED";
        Document page =
                Jsoup.parse(Pages.as(Person.CUSTOMER).get(check).expect(200).body());
        assertThat(page.select("#request")).isEmpty();
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#line-2");
        assertThat(page.select("#line-1-error")).isEmpty();
        assertThat(page.select("#line-2-error").text()).isEqualTo("Choose a reason");
    }

    @Test
    void commentIsSentWithTheRequestAndStandsInNoAddress() {
        Pages pages = Pages.as(Person.CUSTOMER);
        Answer sent = pages.submit(
                        "/returns/new/" + order + "?step=CHECK" + chosen(2, 1),
                        "form",
                        Map.of("lines:0:comment", "One is chipped"))
                .expect(302);
        assertThat(sent.header("Location")).doesNotContain("chipped");
        String number = sent.header("Location").replaceFirst(".*/", "");
        assertThat(customer.get("/returns/" + number).expect(200).body()).contains("One is chipped");
    }

    @Test
    void ordersToReturnSomethingOfAreThoseOfWhichSomethingCanBe() {
        Pages pages = Pages.as(Person.CUSTOMER);
        assertThat(pages.get("/returns/choose").expect(200).body()).contains("/returns/new/" + order);
        request(1, 1).expect(201);
        request(2, 3).expect(201);
        assertThat(pages.get("/returns/choose").expect(200).body())
                .doesNotContain("/returns/new/" + order)
                .contains("/orders/" + order, "All of these items are in a return already.");
    }

    /** Shops keep an order of several parcels in an early status until the last is sent. */
    @Test
    void orderOfWhichOneParcelHasComeIsAmongThemWhateverItsStatus() {
        String split = OrderDocumentJson.number();
        Map<String, Object> document = OrderDocumentJson.delivered(split, Person.CUSTOMER, 2);
        document.put("status", "CONFIRMED");
        document.put("deliveredAt", null);
        String came = Instant.now().minus(Duration.ofDays(2)).toString();
        document.put(
                "shipments",
                List.of(Json.of(
                        "carrier",
                        "DHL",
                        "trackingNumber",
                        "0034",
                        "lines",
                        List.of(Json.of("sku", "K", "quantity", 1)),
                        "events",
                        List.of(Json.of("at", came, "status", "DELIVERED")))));
        Api.merchant().put("/integration/orders/" + split, document).expect(201);
        assertThat(Pages.as(Person.CUSTOMER)
                        .find("/returns/choose", "li:has(a[href='/returns/new/" + split + "'])")
                        .text())
                .contains("after the rest of the order has come");
    }

    @Test
    void onlyReturnableItemIsChosenAlready() {
        request(2, 3).expect(201);
        Document page = Jsoup.parse(Pages.as(Person.CUSTOMER)
                .get("/returns/new/" + order)
                .expect(200)
                .body());
        assertThat(page.select("[name=quantity-1]").hasAttr("checked")).isTrue();
        assertThat(page.select(".error-summary")).isEmpty();
    }

    @Test
    void reviewStepSurvivesANewSession() {
        String check = "/returns/new/" + order + "?step=CHECK" + chosen(1, 1);
        Map<String, String> waited = Pages.as(Person.CUSTOMER).form(check, "form");
        waited.put("request", "");
        Answer late = Pages.as(Person.CUSTOMER).post(check, waited).expect(302);
        assertThat(late.header("Location")).startsWith("/returns/R-");
    }

    @Test
    void returnableQuantityIsCurrentAfterEachReturn() {
        String left = "/lines/0/returnable/quantity";
        assertThat(readOrder().at(left).asInt()).isEqualTo(1);
        String number = request(1, 1).expect(201).text("/number");
        assertThat(readOrder().at(left).asInt()).isZero();
        customer.post("/returns/" + number + "/cancellation", Json.of()).expect(200);
        assertThat(readOrder().at(left).asInt()).isEqualTo(1);
    }

    private Answer readOrder() {
        return customer.get("/orders/" + order).expect(200);
    }

    private static String chosen(int line, int quantity) {
        return "&quantity-" + line + "=" + quantity + "&reason-" + line + "=DAMAGED&resolution-" + line + "=REFUND";
    }

    @Test
    void returnsNeverExceedTheOrderedQuantity() {
        List<Answer> answers =
                IntStream.range(0, 4).parallel().mapToObj(i -> request(2, 2)).toList();
        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        assertThat(request(2, 2).expect(409).text("/errors/0/message"))
                .isEqualTo("Only one more of this item can be returned.");
        request(2, 1).expect(201);
        assertThat(customer.get("/orders/" + order)
                        .at("/lines/1/returnable/eligible")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @Tag("database")
    void goesFromRequestToCompletion() {
        String number = request(2, 2).expect(201).text("/number");
        customer.post("/desk/returns/" + number + "/authorization").expect(404);
        agent.post("/desk/returns/" + number + "/completion").expect(409);
        assertThat(agent.post("/desk/returns/" + number + "/authorization")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("AUTHORIZED");
        assertThat(receive(number, 1, 0).expect(200).text("/status")).isEqualTo("RECEIVED");
        assertThat(Mailbox.await(Person.CUSTOMER.email(), "Part of your return " + number)
                        .text())
                .contains("One item is still to come.");
        assertThat(Pages.as(Person.CUSTOMER).get("/returns/" + number).body()).contains("One item is still to come.");
        customer.post("/returns/" + number + "/cancellation").expect(409);
        receive(number, 1, 1).expect(422);
        assertThat(receive(number, 0, 1).expect(200).at("/lines/0/damaged").asInt())
                .isEqualTo(1);
        Mailbox.await(Person.CUSTOMER.email(), "Your return " + number + " has arrived");
        agent.post("/desk/returns/" + number + "/completion").expect(200);
        assertThat(customer.get("/returns/" + number).at("/history").findValuesAsText("status"))
                .containsExactly("REQUESTED", "AUTHORIZED", "RECEIVED", "INSPECTED", "COMPLETED");
    }

    @Test
    void missingItemsNeedAReasonAndAreNotRefunded() {
        String number = authorized(3);
        String path = "/desk/returns/" + number;
        receive(number, 1, 1).expect(200);
        Answer refused = agent.post(path + "/completion").expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("reason");
        assertThat(refused.text("/errors/0/message")).startsWith("One item has not arrived.");
        agent.post(path + "/completion", Json.of("reason", "  ")).expect(422);
        assertThat(agent.get(path).text("/status")).isEqualTo("RECEIVED");
        assertThat(agent.get(path).text("/value/amount")).isEqualTo("30.00");

        Pages desk = Pages.as(Person.AGENT);
        String page = "/desk/return/" + number;
        desk.press(desk.find(page, "#inspect"), Map.of()).expect(302);
        String again = desk.press(desk.find(page, "#completeWithout"), Map.of("missing", " "))
                .expect(200)
                .body();
        assertThat(again).contains("One item has not arrived.");

        Answer done = agent.post(path + "/completion", Json.of("reason", "The carrier lost it."))
                .expect(200);
        assertThat(done.text("/value/amount")).isEqualTo("20.00");
        assertThat(customer.get("/returns/" + number).text("/completionReason")).isEqualTo("The carrier lost it.");
        assertThat(Pages.as(Person.CUSTOMER).get("/returns/" + number).body())
                .contains("One item did not arrive.", "1 of 3 did not arrive", "The carrier lost it.")
                .contains("We pay back €20.00 for 2 × ", "€20.00")
                .doesNotContain("€30.00");
        assertThat(Mailbox.await(Person.CUSTOMER.email(), "Your return " + number + " is completed without")
                        .text())
                .contains("One item did not arrive", "The carrier lost it.");
        assertThat(readOrder().at("/lines/1/returnable/quantity").asInt()).isEqualTo(1);
    }

    @Test
    void authorizationIsLimitedToTheRemainingQuantity() {
        String number = request(2, 3).expect(201).text("/number");
        shrink(1);
        Answer authorized =
                agent.post("/desk/returns/" + number + "/authorization").expect(200);
        assertThat(authorized.at("/lines/0/quantity").asInt()).isEqualTo(1);
        assertThat(authorized.at("/lines/0/asked").asInt()).isEqualTo(3);
        assertThat(authorized.text("/notice")).contains("one item of 3");
        assertThat(authorized.text("/value/amount")).isEqualTo("10.00");
        assertThat(Mailbox.await(Person.CUSTOMER.email(), "You can send back part of return " + number)
                        .text())
                .contains("one item of the 3 you requested");
        receive(number, 2, 0).expect(422);
        receive(number, 1, 0).expect(200);
        agent.post("/desk/returns/" + number + "/completion").expect(200);
    }

    @Test
    void deskIsWarnedOfAReducedOrderAndNothingIsNotAuthorized() {
        String number = request(2, 2).expect(201).text("/number");
        String other = request(2, 1).expect(201).text("/number");
        shrink(2);
        Pages desk = Pages.as(Person.AGENT);
        assertThat(desk.press(desk.find("/desk/return/" + number, "#authorize"), Map.of())
                        .expect(302)
                        .header("Location"))
                .contains("/desk/return/" + number);
        assertThat(desk.get("/desk/return/" + number).body())
                .contains("is authorized for the items its order still has: one item of 2", "2 requested;");
        agent.post("/desk/returns/" + other + "/authorization").expect(200);
        Answer third = request(2, 1);
        assertThat(third.expect(409).text("/errors/0/message"))
                .isEqualTo("All of these items are in a return already.");

        String kettle = request(1, 1).expect(201).text("/number");
        Map<String, Object> cancelled = OrderDocumentJson.delivered(order, Person.CUSTOMER, 0);
        cancelled.put("status", "CANCELLED");
        cancelled.put("updatedAt", Instant.now().toString());
        Api.merchant().put("/integration/orders/" + order, cancelled).expect(200);
        assertThat(agent.post("/desk/returns/" + kettle + "/authorization")
                        .expect(409)
                        .text("/detail"))
                .contains("Deny the return");
        agent.post("/desk/returns/" + kettle + "/denial", Json.of("reason", "It was cancelled."))
                .expect(200);
    }

    private void shrink(int cups) {
        Map<String, Object> newer = OrderDocumentJson.delivered(order, Person.CUSTOMER, 1);
        newer.put(
                "lines",
                List.of(
                        Json.of("sku", "K", "name", "Test kettle", "quantity", 1, "unitPrice", "50.00"),
                        Json.of("sku", "C", "name", "Test cup", "quantity", cups, "unitPrice", "10.00")));
        Api.merchant().put("/integration/orders/" + order, newer).expect(200);
    }

    @Test
    void receiptAfterInspectionIsRecorded() {
        String number = authorized(2);
        receive(number, 1, 0).expect(200);
        Pages.as(Person.AGENT)
                .press(Pages.as(Person.AGENT).find("/desk/return/" + number, "#inspect"), Map.of())
                .expect(302);
        assertThat(receive(number, 1, 0).expect(200).text("/status")).isEqualTo("RECEIVED");
        agent.post("/desk/returns/" + number + "/completion").expect(200);
        assertThat(customer.get("/returns/" + number).text("/value/amount")).isEqualTo("20.00");
    }

    @Test
    @Tag("database")
    void repeatedReceiptCountsOnce() {
        String number = authorized(3);
        String path = "/desk/returns/" + number;
        Api asSeen = agent.with("If-Match", agent.get(path).expect(200).header("ETag"));
        List<Answer> answers = Concurrently.by(6, i -> receive(asSeen, number, 1, 0));
        assertThat(answers)
                .extracting(Answer::status)
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 412);
        assertThat(receive(asSeen, number, 1, 0).expect(412).text("/detail")).contains("has changed");
        for (String act : List.of("/authorization", "/completion")) {
            asSeen.post(path + act).expect(412);
        }
        asSeen.post(path + "/denial", Json.of("reason", "It was used.")).expect(412);

        Api keyed = agent.with("Idempotency-Key", UUID.randomUUID().toString());
        receive(keyed, number, 1, 0).expect(200);
        assertThat(receive(keyed, number, 1, 0).expect(200).at("/lines/0/sound").asInt())
                .isEqualTo(2);
        assertThat(arrived(number)).isEqualTo(2);
    }

    @Test
    void doubleClickOnTheDeskCountsOnceAndKeepsTheInput() {
        String number = authorized(3);
        String path = "/desk/return/" + number;
        Pages desk = Pages.as(Person.AGENT);
        Document page = Jsoup.parse(desk.get(path).expect(200).body());
        Map<String, String> typed = Map.of(
                "version", page.select("#version").val(), page.select(SOUND).attr("name"), "1");
        desk.submit(path, "form", typed).expect(302);

        Document again =
                Jsoup.parse(desk.submit(path, "form", typed).expect(200).body());

        assertThat(again.text()).contains("This return has changed since you opened it");
        assertThat(again.select(SOUND).val()).isEqualTo("1");
        assertThat(arrived(number)).isEqualTo(1);
    }

    @Test
    void staleAuthorizationIsReported() {
        String number = request(1, 1).expect(201).text("/number");
        Pages desk = Pages.as(Person.AGENT);
        var late = desk.form("/desk/return/" + number, "form");
        late.put("authorize", "");
        agent.post("/desk/returns/" + number + "/authorization").expect(200);

        assertThat(desk.post("/desk/return/" + number, late).expect(200).body())
                .contains("This return has changed since you opened it");
    }

    @Test
    void excessiveQuantitiesAreRefusedAndTheInputKept() {
        String number = authorized(3);
        String most = Integer.toString(Integer.MAX_VALUE);
        assertThat(receive(agent, number, Integer.MAX_VALUE, 1).expect(422).text("/errors/0/message"))
                .isEqualTo("Only 3 more of this item were to come.");
        String path = "/desk/return/" + number;
        Pages desk = Pages.as(Person.AGENT);
        Document page = Jsoup.parse(desk.get(path).expect(200).body());
        Map<String, String> typed = Map.of(
                page.select(SOUND).attr("name"), most, page.select(DAMAGED).attr("name"), "1");

        Document again =
                Jsoup.parse(desk.submit(path, "form", typed).expect(200).body());

        assertThat(again.text()).contains("Test cup (Undamaged): Only 3 more of this item were to come.");
        assertThat(again.select(SOUND).val()).isEqualTo(most);
        assertThat(again.select(DAMAGED).val()).isEqualTo("1");
        assertThat(arrived(number)).isZero();
    }

    @Test
    void invalidCountsAreReportedInTheirRow() {
        var lines = List.of(
                Json.of("line", 1, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND"),
                Json.of("line", 2, "quantity", 2, "reason", "DAMAGED", "resolution", "REFUND"));
        String number = customer.post("/returns", Json.of("order", order, "lines", lines))
                .expect(201)
                .text("/number");
        agent.post("/desk/returns/" + number + "/authorization").expect(200);
        String path = "/desk/return/" + number;
        Pages desk = Pages.as(Person.AGENT);
        Document page = Jsoup.parse(desk.get(path).expect(200).body());
        Map<String, String> typed = Map.of(
                page.select(DAMAGED).get(0).attr("name"),
                "-1",
                page.select(SOUND).get(1).attr("name"),
                "9");

        Document again =
                Jsoup.parse(desk.submit(path, "form", typed).expect(200).body());

        assertThat(again.select(".error-summary li").eachText())
                .containsExactly(
                        "Test kettle (Damaged): Enter zero or more.",
                        "Test cup (Undamaged): Only 2 more of this item were to come.");
        assertThat(again.select("tbody tr").get(0).select(".field__error").text())
                .isEqualTo("Enter zero or more.");
        assertThat(again.select(DAMAGED).get(0).attr("aria-invalid")).isEqualTo("true");
        assertThat(again.select(DAMAGED).get(0).val()).isEqualTo("-1");
        assertThat(again.select(DAMAGED).get(1).hasAttr("aria-invalid")).isFalse();
        assertThat(arrived(number)).isZero();
    }

    private String authorized(int cups) {
        String number = request(2, cups).expect(201).text("/number");
        agent.post("/desk/returns/" + number + "/authorization").expect(200);
        return number;
    }

    private int arrived(String number) {
        return agent.get("/desk/returns/" + number)
                .expect(200)
                .at("/lines/0/sound")
                .asInt();
    }

    @Test
    void denialGivesAReasonAndReleasesTheItem() {
        String number = request(1, 1).expect(201).text("/number");
        agent.post("/desk/returns/" + number + "/denial", Json.of("reason", " "))
                .expect(422);
        agent.post("/desk/returns/" + number + "/denial", Json.of("reason", "It was used."))
                .expect(200);
        assertThat(customer.get("/returns/" + number).text("/denialReason")).isEqualTo("It was used.");
        String again = request(1, 1).expect(201).text("/number");
        customer.post("/returns/" + again + "/cancellation").expect(200);
        request(1, 1).expect(201);
    }

    @Test
    void returnsAreVisibleToOwnerAndSupport() {
        String number = request(1, 1).expect(201).text("/number");
        Api second = Api.as(Person.SECOND);
        second.get("/returns/" + number).expect(404);
        second.post("/returns/" + number + "/cancellation").expect(404);
        second.get("/desk/returns/" + number).expect(404);
        second.post("/returns", wish(2, 1)).expect(404);
        agent.post("/returns", wish(2, 1)).expect(404);
        Api.as(Person.MODERATOR).get("/desk/returns/" + number).expect(404);
        Api.visitor().get("/returns/" + number).expect(401);
        agent.get("/desk/returns/" + number).expect(200);
    }

    @Test
    void listBeginsWithReturnsToBeSent() {
        String first = authorized(1);
        String second = request(1, 1).expect(201).text("/number");
        String third = authorized(1);
        assertThat(customer.all("/returns?limit=2"))
                .extracting(one -> one.at("/number").asText())
                .filteredOn(List.of(first, second, third)::contains)
                .containsExactly(third, first, second);
    }

    @Test
    void denialWithoutAReasonComesBackOpen() {
        String page = "/desk/return/" + request(1, 1).expect(201).text("/number");
        Pages desk = Pages.as(Person.AGENT);
        Document refused = Jsoup.parse(
                desk.press(desk.find(page, "#deny"), Map.of()).expect(200).body());
        assertThat(refused.select(".error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(refused.expectFirst("details:has(#reason)").hasAttr("open")).isTrue();
    }

    private Answer request(int line, int quantity) {
        return customer.post("/returns", wish(line, quantity));
    }

    private Map<String, Object> wish(int line, int quantity) {
        var one = Json.of("line", line, "quantity", quantity, "reason", "DAMAGED", "resolution", "REFUND");
        return Json.of("order", order, "lines", List.of(one));
    }

    private Answer receive(String number, int sound, int damaged) {
        return receive(agent, number, sound, damaged);
    }

    private static Answer receive(Api agent, String number, int sound, int damaged) {
        var arrival = Json.of("line", 2, "sound", sound, "damaged", damaged);
        return agent.post("/desk/returns/" + number + "/receipt", Json.of("lines", List.of(arrival)));
    }
}
