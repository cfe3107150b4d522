package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole matrix: rows are where a return is, columns where it may go, in the order of the enum. */
class ReturnStatusTest {

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,  -++----+-",
        "AUTHORIZED, ---++--++",
        "DENIED,     ---------",
        "IN_TRANSIT, ----+--++",
        "RECEIVED,   -----+---",
        "INSPECTED,  ----+-+--",
        "COMPLETED,  ---------",
        "CANCELLED,  ---------",
        "EXPIRED,    ---------",
    })
    void allowsOnlyDefinedTransitions(ReturnStatus from, String row) {
        assertThat(row).hasSameSizeAs(ReturnStatus.values());
        for (ReturnStatus to : ReturnStatus.values()) {
            assertThat(from.canTransitionTo(to)).as("%s to %s", from, to).isEqualTo(row.charAt(to.ordinal()) == '+');
        }
        assertThat(from.isOver()).isEqualTo(!row.contains("+"));
    }
}
