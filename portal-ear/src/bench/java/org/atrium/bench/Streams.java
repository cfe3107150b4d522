package org.atrium.bench;

import java.util.List;

/**
 * What streams that are open cost.
 *
 * @param open how many there were
 * @param readers those of them that were open for the thread that was written to
 * @param heap kilobytes of the heap in use after a full collection, with them less without
 * @param resident kilobytes of resident memory, the same
 * @param idle milliseconds of processor time in a second in which nothing happens, with them less without
 * @param answers what came of each answer in the thread
 */
record Streams(int open, int readers, long heap, long resident, double idle, List<Heard> answers) {

    /**
     * An answer.
     *
     * @param answered milliseconds from its request to the response, which follows its commit
     * @param half from there until half of the readers had its event; less than nothing where they were quicker
     * @param last the same for all readers
     * @param cost milliseconds of processor time in all
     */
    record Heard(double answered, double half, double last, double cost) {}

    double answered() {
        return median(answers.stream().mapToDouble(Heard::answered).toArray());
    }

    double half() {
        return median(answers.stream().mapToDouble(Heard::half).toArray());
    }

    double last() {
        return median(answers.stream().mapToDouble(Heard::last).toArray());
    }

    double slowest() {
        return answers.stream().mapToDouble(Heard::last).max().orElseThrow();
    }

    double cost() {
        return median(answers.stream().mapToDouble(Heard::cost).toArray());
    }

    private static double median(double... figures) {
        return Measured.median(figures);
    }
}
