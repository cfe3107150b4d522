package org.atrium.platform.json;

/** The text is not a JSON document the portal accepts: 400 in a request, a rejected line in an import. */
public class NotJsonException extends RuntimeException {

    /** What is wrong with the text. */
    public enum JsonFault {
        /** It does not follow the grammar. */
        SYNTAX("error.notJson"),
        /** Something stands behind the document. */
        TRAILING("error.json.trailing"),
        /** An object names a field twice, so one of its values would be lost. */
        DUPLICATE("error.json.duplicate"),
        /** It is nested deeper, or holds longer numbers, longer names or more values, than any document means. */
        BOUNDS("error.json.bounds"),
        /** Its bytes are no UTF-8. */
        ENCODING("error.json.encoding");

        private final String messageKey;

        JsonFault(String messageKey) {
            this.messageKey = messageKey;
        }

        /** Key of the text that says how to put it right. */
        public String messageKey() {
            return messageKey;
        }
    }

    private final JsonFault fault;

    NotJsonException(JsonFault fault) {
        this(fault, null);
    }

    NotJsonException(JsonFault fault, Exception cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    /** What is wrong with the text. */
    public JsonFault fault() {
        return fault;
    }
}
