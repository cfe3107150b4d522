package org.atrium.web.returns;

import org.atrium.returns.ReceiptRequest;
import org.atrium.returns.ReturnDetails;

/** The received quantities of a line, as support enters them. */
public class ReceiptRow {

    private final ReturnDetails.ReturnLineDetails line;
    private Integer sound;
    private Integer damaged;

    ReceiptRow(ReturnDetails.ReturnLineDetails line) {
        this.line = line;
        this.sound = line.outstanding();
        this.damaged = 0;
    }

    ReceiptRequest.ReceivedLine receivedLine() {
        return new ReceiptRequest.ReceivedLine(line.line(), sound, damaged);
    }

    public ReturnDetails.ReturnLineDetails getLine() {
        return line;
    }

    public Integer getSound() {
        return sound;
    }

    public void setSound(Integer sound) {
        this.sound = sound;
    }

    public Integer getDamaged() {
        return damaged;
    }

    public void setDamaged(Integer damaged) {
        this.damaged = damaged;
    }
}
