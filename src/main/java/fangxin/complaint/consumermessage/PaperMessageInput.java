package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a holder or an officer who enters an opinion written in an opinion book or put into an opinion box
 * (意见簿、监督箱): the title, book or box, type and words.
 *
 * @param unit number of the title
 */
public record PaperMessageInput(
        @NotBlank(message = "{consumermessage.unit.missing}") @Length(max = 40, message = "{consumermessage.text.long}")
        String unit,

        @NotNull(message = "{consumermessage.channel.missing}")
        MessageChannel channel,

        @NotNull(message = "{consumermessage.type.missing}") ConsumerMessageType type,

        @NotBlank(message = "{consumermessage.words.missing}")
        @Length(max = 2000, message = "{consumermessage.text.long}")
        String words) {
    public PaperMessageInput {
        unit = FieldErrors.tidy(unit);
        words = FieldErrors.tidy(words);
    }

    /** Refuses faulty input, a channel that is not on paper, and a report on a plaque, which has a form of its own. */
    PaperMessageInput checked() {
        new FieldErrors()
                .validate(this)
                .refuse(channel == MessageChannel.ONLINE, "channel", "consumermessage.channel.missing")
                .refuse(type != null && type.isPlaqueReport(), "type", "consumermessage.type.paper")
                .check();
        return this;
    }
}
