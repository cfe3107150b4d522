package org.atrium.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the problem responses, and what search hits are of, to the OpenAPI description. */
public class OpenApiProblems implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String REF = "#/components/schemas/" + PROBLEM;
    private static final String IF_MATCH = "If-Match";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getRequestBody() != null) {
            add(operation, "400", "The body is no JSON");
            add(operation, "422", "Input that does not validate: errors names each field and how to put it right");
        }
        if (takesVersion(operation)) {
            add(operation, "412", "If-Match names a version that is no longer the object's");
        }
        add(operation, "401", "The token is missing, unknown or dead");
        add(operation, "404", "There is no such object for the caller");
        add(operation, "429", "Too many calls; Retry-After says how many seconds to wait");
        add(operation, "4XX", "Anything else that is refused, such as 409 where the object's state forbids it");
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        openApi.getComponents().addSchema(PROBLEM, problem());
        Optional.ofNullable(openApi.getComponents().getSchemas().get("SearchHit"))
                .map(hit -> hit.getProperties().get("type"))
                .ifPresent(OpenApiProblems::describeHitTypes);
    }

    private static void describeHitTypes(Schema type) {
        type.setDescription("What is found; `action` for what the caller seems to want to do");
        type.setEnumeration(List.of("action", "article", "thread", "order", "return", "ticket"));
    }

    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));
    }

    private static void add(Operation operation, String status, String when) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, response(when));
        }
    }

    private static APIResponse response(String when) {
        return OASFactory.createAPIResponse()
                .description(when)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(REF))));
    }

    /** {@link Problem} as RFC 9457 has it. */
    private static Schema problem() {
        Schema field = of(SchemaType.OBJECT, "What is wrong with one field and how to put it right")
                .properties(Map.of("field", of(SchemaType.STRING, null), "message", of(SchemaType.STRING, null)));
        return of(SchemaType.OBJECT, "What went wrong (RFC 9457)")
                .addProperty("type", of(SchemaType.STRING, "about:blank"))
                .addProperty("title", of(SchemaType.STRING, "The status in words"))
                .addProperty("status", of(SchemaType.INTEGER, "The HTTP status"))
                .addProperty("detail", of(SchemaType.STRING, "What happened, in the caller's language"))
                .addProperty("instance", of(SchemaType.STRING, "Id of the request, the same as in the server's log"))
                .addProperty(
                        "errors",
                        of(SchemaType.ARRAY, "One for each field or part that is refused")
                                .items(field));
    }

    private static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().type(List.of(type)).description(description);
    }
}
