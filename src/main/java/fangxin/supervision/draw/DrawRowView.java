package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * View of a random draw of titles as a row of a list: number, name, office, state and since when, the hash of the
 * frozen list, and when it was frozen and drawn.
 *
 * @param frozenAt null while it is a draft
 * @param since    when the present state began
 */
public record DrawRowView(
        @NotNull String number,
        @NotNull String name,
        LocalizedText office,
        @NotNull DrawState state,
        String listHash,
        Instant frozenAt,
        Instant drawnAt,
        @NotNull Instant since)
        implements Serializable {
    static DrawRowView of(RandomDraw draw, LocalizedText office) {
        return new DrawRowView(
                draw.number(),
                draw.frame().name(),
                office,
                draw.state(),
                draw.listHash(),
                draw.frozenAt(),
                draw.drawnAt(),
                draw.since());
    }
}
