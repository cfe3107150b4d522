package org.atrium.web.returns;

import org.atrium.returns.Receipt;
import org.atrium.returns.ReturnDetails;

/** What arrived of one line, as support types it in. */
public class ArrivalRow {

    private final ReturnDetails.Line line;
    private Integer sound;
    private Integer damaged;

    ArrivalRow(ReturnDetails.Line line) {
        this.line = line;
        this.sound = line.outstanding();
        this.damaged = 0;
    }

    Receipt.Arrival arrival() {
        return new Receipt.Arrival(line.line(), sound, damaged);
    }

    public ReturnDetails.Line getLine() {
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
